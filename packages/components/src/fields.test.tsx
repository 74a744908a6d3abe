import { readdirSync, readFileSync } from 'node:fs';
import { defineUserData } from '@hookswitch/core/schema';
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DIAL_PAD, NO_DATA } from '../test/dialPadProps.js';
import { everyStep, makeCall, YES } from '../test/makeCall.js';
import { COLLEAGUES, HINTS, makeHints } from '../test/makeHints.js';
import { DialDataFields } from './dial-pad/DialDataFields.js';
import { DialPadView } from './dial-pad/DialPadView.js';
import { ForwardingView } from './forwarding/ForwardingView.js';
import { SearchBox } from './internal/SearchBox.js';
import { DatumEditor } from './internal/user-data/DatumEditor.js';
import { UserDataEditor } from './internal/user-data/UserDataEditor.js';
import { LoginFormView } from './login-form/LoginFormView.js';
import { TransferDialogView } from './transfer-dialog/TransferDialogView.js';

afterEach(cleanup);

const nothing = () => undefined;
const NUMBER = '+33 6 12';
const schema = defineUserData({
  phone: { kind: 'phone', label: 'Phone', editable: true },
  note: { kind: 'text', label: 'Note', editable: true },
  age: { kind: 'number', label: 'Age', editable: true },
});
const [phone] = schema.read(new Map([['phone', NUMBER]])).fields;

/** A place to type in, and what its Enter or Escape does. */
interface FieldCase {
  readonly selector?: string;
  readonly key: 'Enter' | 'Escape';
  readonly part: (act: () => void) => ReactElement;
  /** What was typed, where the field keeps it by itself. */
  readonly types?: string;
}

const transfer = (value: string, onClose: () => void) => (
  <TransferDialogView
    {...{ call: makeCall(), isOpen: true, now: () => 0, onClose, destination: value, onDestinationChange: nothing }}
    {...{ consultation: undefined, permissions: everyStep(YES), pending: undefined, problem: undefined, onTransferNow: nothing }}
    {...{ onAskFirst: nothing, onHold: nothing, onResume: nothing, onConnect: nothing, onSwap: nothing, onBack: nothing }}
    {...{ colleagues: COLLEAGUES, hints: makeHints(HINTS) }}
  />
);
const forward = { kind: 'unc', isSelected: false, destination: NUMBER, isPending: false, problem: undefined } as const;
const fields = { server: 'https://xuc.test', username: 'ada', password: 'x' };
const data = {
  ...NO_DATA,
  schema,
  entries: new Map([
    ['phone', NUMBER],
    ['note', NUMBER],
    ['age', '4'],
    ['more', NUMBER],
  ]),
};
const sends = (act: () => void) => async () => {
  act();
  return true;
};

const CASES: Readonly<Record<string, FieldCase>> = {
  'the dial pad': { selector: '.hs-dial-input', key: 'Enter', part: (act) => <DialPadView {...DIAL_PAD} value={NUMBER} onCall={act} /> },
  'a new label of data to send along': {
    key: 'Enter',
    types: 'note 2',
    part: (act) => <DialDataFields {...NO_DATA} onChange={act} />,
  },
  'a forward': {
    key: 'Enter',
    types: '1002',
    part: (act) => <ForwardingView rows={[forward]} permission={YES} onChange={act} />,
  },
  'the log-in': {
    key: 'Enter',
    part: (act) => (
      <LoginFormView {...{ fields, onSubmit: act, onFieldChange: nothing, isPending: false, problem: undefined, showServer: true }} />
    ),
  },
  'data to attach': {
    key: 'Enter',
    types: 'note',
    part: (act) => <UserDataEditor onSend={sends(act)} onClose={nothing} reason={undefined} />,
  },
  'data to attach, closed': {
    key: 'Escape',
    part: (act) => <UserDataEditor onSend={sends(nothing)} onClose={act} reason={undefined} />,
  },
  'a datum': {
    key: 'Enter',
    part: (act) => (
      <DatumEditor {...{ schema, startsEmpty: false, reason: undefined, onClose: nothing }} item={item()} onSend={sends(act)} />
    ),
  },
  'a datum, closed': {
    key: 'Escape',
    part: (act) => (
      <DatumEditor {...{ schema, startsEmpty: false, reason: undefined, onClose: act }} item={item()} onSend={sends(nothing)} />
    ),
  },
  'the transfer, closed': { key: 'Escape', part: (act) => transfer(NUMBER, act) },
  'a search, emptied': {
    key: 'Escape',
    part: (act) => <SearchBox label="Find" clear="Clear" value={NUMBER} onChange={act} onDown={nothing} />,
  },
};

function inputOf(container: HTMLElement, selector = TEXT_FIELD): HTMLInputElement {
  const field = container.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error('There is no field.');
  return field;
}

function item() {
  if (!phone) throw new Error('The schema has no field.');
  return phone;
}

const TEXT_FIELD = 'input:not([type="checkbox"])';

/** How an input method says that a key is its own: as the standard says, and as Safari does. */
const COMPOSING = [
  { isComposing: true, keyCode: 13 },
  { isComposing: false, keyCode: 229 },
];

describe('the key that ends a composition', () => {
  it.each(Object.entries(CASES))('does nothing in %s, and the next one does', (_name, { selector = TEXT_FIELD, key, part, types }) => {
    const act = vi.fn();
    const { container } = render(part(act));
    const field = inputOf(container, selector);
    if (types !== undefined) fireEvent.change(field, { target: { value: types } });
    for (const composing of COMPOSING) fireEvent.keyDown(field, { key, ...composing });
    expect(act).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key, keyCode: 13 });
    expect(act).toHaveBeenCalledOnce();
  });

  it('leaves the focus in the field of the transfer', () => {
    render(transfer(NUMBER, nothing));
    const field = screen.getByRole('combobox');
    field.focus();
    for (const composing of COMPOSING) fireEvent.keyDown(field, { key: 'Enter', ...composing });
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(document.activeElement).not.toBe(field);
  });
});

describe('on a page that runs from right to left', () => {
  const DATA: Readonly<Record<string, Pick<FieldCase, 'part'>>> = {
    ...CASES,
    'the data to send along': { part: () => <DialDataFields {...data} /> },
  };

  it.each(Object.entries(DATA))('a number or an address in %s runs from left to right', (_name, { part }) => {
    const { container } = render(<div dir="rtl">{part(nothing)}</div>);
    const typed = [...container.querySelectorAll('input')].filter(({ type }) => /^(text|tel|url|search|email)$/.test(type));
    expect(typed.length).toBeGreaterThan(0);
    for (const field of typed) {
      if (!/\d|:/.test(field.value)) fireEvent.change(field, { target: { value: NUMBER } });
      if (/\d|:/.test(field.value)) expect([field.value, field.dir]).toEqual([field.value, 'ltr']);
    }
  });

  it('a name in a search runs as its letters do, and a placeholder as the page', () => {
    const search = (value: string) => <SearchBox label="Find" clear="Clear" value={value} onChange={nothing} onDown={nothing} />;
    const { rerender } = render(search(''));
    expect(screen.getByRole('searchbox').hasAttribute('dir')).toBe(false);
    rerender(search('فاطمة 2'));
    expect(screen.getByRole('searchbox').getAttribute('dir')).toBe('auto');
    rerender(search('١١٠١'));
    expect(screen.getByRole('searchbox').getAttribute('dir')).toBe('ltr');
  });
});

describe('two numbers pasted in lines', () => {
  const PASTED: readonly (readonly [string, ReactElement])[] = [
    ['a forward', <ForwardingView key="forward" rows={[{ ...forward, destination: '' }]} permission={YES} onChange={nothing} />],
    [
      'a datum',
      <DatumEditor
        key="datum"
        {...{ schema, startsEmpty: true, reason: undefined, onClose: nothing }}
        item={item()}
        onSend={sends(nothing)}
      />,
    ],
  ];

  it.each(PASTED)('stay two in %s', (_name, part) => {
    const field = inputOf(render(part).container);
    const paste = createEvent.paste(field, { clipboardData: { getData: () => '1001\r\n1002' } });
    fireEvent(field, paste);
    expect(paste.defaultPrevented).toBe(true);
    expect(field).toHaveProperty('value', '1001, 1002');
  });

  it('stay two in the field of the transfer, and one number is left to the browser', () => {
    const onDestinationChange = vi.fn();
    render(<div>{transferTo(onDestinationChange)}</div>);
    const field = screen.getByRole('combobox');
    const one = createEvent.paste(field, { clipboardData: { getData: () => '1001\r\n' } });
    fireEvent(field, one);
    expect(one.defaultPrevented).toBe(false);
    fireEvent.paste(field, { clipboardData: { getData: () => '1001\t1002' } });
    expect(onDestinationChange).toHaveBeenCalledExactlyOnceWith('1001, 1002');
  });

  function transferTo(onDestinationChange: (value: string) => void) {
    const dialog = transfer('', nothing);
    return <TransferDialogView {...dialog.props} onDestinationChange={onDestinationChange} />;
  }
});

describe('every field of ours', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && !/\.(test|stories)\./.test(path))
    .map((path) => [path, readFileSync(`${import.meta.dirname}/${path}`, 'utf8')] as const);

  it('says which way it runs', () => {
    const inputs = sources.flatMap(([path, text]) =>
      [...text.matchAll(/<[iI]nput\b[\s\S]*?\/>/g)]
        .map(([input]) => ({ path, input }))
        .filter(({ input }) => !/type="(checkbox|radio|password)"/.test(input)),
    );
    expect(inputs.length).toBeGreaterThan(8);
    expect(inputs.filter(({ input }) => !/\bdir=|\{\.\.\.input\}/.test(input))).toEqual([]);
  });

  it('asks the one guard whether a key is its own', () => {
    const listening = sources.filter(([, text]) => /<[iI]nput\b/.test(text) && /\.key\b/.test(text));
    expect(listening.length).toBeGreaterThan(4);
    expect(listening.filter(([, text]) => !text.includes('isComposing(event')).map(([path]) => path)).toEqual([]);
    expect(sources.filter(([, text]) => /\.isComposing\b/.test(text)).map(([path]) => path)).toEqual([]);
  });
});
