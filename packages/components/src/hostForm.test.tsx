import { createClient } from '@hookswitch/core';
import { PhoneProvider } from '@hookswitch/hooks';
import { createSimulator } from '@hookswitch/simulator';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { everyPart } from '../test/everyPart.js';
import { UserDataEditor } from './internal/user-data/UserDataEditor.js';
import { LoginFormView } from './login-form/LoginFormView.js';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

function page(part: ReactNode): ReactNode {
  const { transport, fetch } = createSimulator({ scenario: 'quiet' });
  return <PhoneProvider client={createClient({ server: 'https://xuc.test', transport, fetch })}>{part}</PhoneProvider>;
}

/** Markup of a server's inside a form of the host's, as a parser makes it: it knows no form in a form. */
function inHostForm(markup: string): HTMLFormElement {
  document.body.innerHTML = `<form>${markup}<input name="own"></form>`;
  const [form] = document.forms;
  if (!form) throw new Error('There is no form.');
  return form;
}

describe('before React runs', () => {
  it.each(Object.entries(everyPart))('a form of the host sends nothing of %s', (_name, part) => {
    const form = inHostForm(renderToString(page(part)));
    const ours = [...form.elements].filter((element) => !element.matches('button[type="button"], [name="own"]'));
    expect(ours.map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect([...new FormData(form).keys()]).toEqual(['own']);
    expect(document.querySelectorAll('form')).toHaveLength(1);
  });
});

describe('inside a form of the host', () => {
  const inForm = (part: ReactNode) => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    // A page without React hears of it as well.
    const onNativeSubmit = vi.fn((event: Event) => event.preventDefault());
    const said = vi.spyOn(console, 'error');
    render(<form onSubmit={onSubmit}>{part}</form>);
    document.forms[0]?.addEventListener('submit', onNativeSubmit);
    return { silent: () => [onSubmit, onNativeSubmit, said].every(({ mock }) => mock.calls.length === 0) };
  };

  it('the log-in is sent by Enter and by its button, and the host hears of neither', async () => {
    const onSubmit = vi.fn();
    const fields = { server: '', username: 'ada', password: 'secret' };
    const { silent } = inForm(
      <LoginFormView {...{ fields, onSubmit }} onFieldChange={() => undefined} isPending={false} problem={undefined} showServer />,
    );
    await userEvent.type(screen.getByLabelText('Password'), '{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Log in' }));
    expect(onSubmit).toHaveBeenCalledTimes(2);
    expect(silent()).toBe(true);
  });

  it('data for a call are sent by Enter and by their button, and the host hears of neither', async () => {
    const onSend = vi.fn(() => Promise.resolve(false));
    const { silent } = inForm(<UserDataEditor onSend={onSend} onClose={() => undefined} reason={undefined} />);
    const [label, value] = screen.getAllByRole('textbox');
    if (!label || !value) throw new Error('There are no fields.');
    await userEvent.type(label, 'reason');
    await userEvent.type(value, 'renewal{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(onSend.mock.calls).toEqual([
      ['reason', 'renewal'],
      ['reason', 'renewal'],
    ]);
    expect(silent()).toBe(true);
  });
});

it('password managers find the user name and the password in one form', () => {
  const fields = { server: '', username: '', password: '' };
  render(
    <LoginFormView {...{ fields }} onSubmit={vi.fn()} onFieldChange={vi.fn()} isPending={false} problem={undefined} showServer={false} />,
  );
  const [form] = document.forms;
  expect([...(form?.elements ?? [])].map((field) => field.getAttribute('autocomplete') ?? field.localName)).toEqual([
    'username',
    'current-password',
    'button',
  ]);
  cleanup();
  expect(document.forms).toHaveLength(0);
});
