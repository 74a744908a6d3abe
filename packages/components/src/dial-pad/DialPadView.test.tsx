import { defineUserData } from '@hookswitch/core/schema';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { customerData } from '../../test/customerData.js';
import { describeConformance } from '../../test/describeConformance.js';
import { NO_DATA, NO_TONES, DIAL_PAD as props } from '../../test/dialPadProps.js';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { DialPadView, type DialPadViewProps } from './DialPadView.js';

const LAST = [{ number: '1004', name: '' }];
const RECENT = [
  { number: '06 12 34 56 78', name: 'Jane Martin' },
  { number: '1002', name: 'Cléa Moreau' },
  { number: '*98', name: '' },
];

function Typing(given: Partial<DialPadViewProps>) {
  const [value, setValue] = useState(given.value ?? '');
  return <DialPadView {...props} {...given} value={value} onValueChange={setValue} />;
}

afterEach(cleanup);

describeConformance('DialPadView', <DialPadView {...props} value="1002" recent={RECENT} />);

test('Enter calls what is typed', async () => {
  const onCall = vi.fn();
  render(<Typing onCall={onCall} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Number to call' }), '06 12-34{Enter}');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('06 12-34');
  expect(onCall).toHaveBeenCalledOnce();
});

test('Enter with nothing typed shows the last number, and calls it the second time', async () => {
  const onCall = vi.fn();
  render(<Typing onCall={onCall} recent={LAST} />);
  await userEvent.type(screen.getByRole('textbox'), '{Enter}');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('1004');
  expect(onCall).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onCall).toHaveBeenCalledOnce();
});

test('an Enter that is held shows the last number, and calls nobody', async () => {
  const onCall = vi.fn();
  render(<Typing onCall={onCall} recent={LAST} />);
  await userEvent.type(screen.getByRole('textbox'), '{Enter>5/}');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('1004');
  expect(onCall).not.toHaveBeenCalled();
});

test('a finger that stays on the 0 adds a plus, and takes nothing of what is typed', () => {
  vi.useFakeTimers();
  try {
    render(<Typing value="55" />);
    const zero = screen.getByRole('button', { name: /^0/ });
    fireEvent.pointerDown(zero, { button: 0, pointerType: 'touch' });
    act(() => void vi.advanceTimersByTime(600));
    fireEvent.pointerUp(zero, { pointerType: 'touch' });
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('55+');
  } finally {
    vi.useRealTimers();
  }
});

test('keys replace what is selected and leave the caret behind it', async () => {
  render(<Typing value="123456" />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  field.focus();
  field.setSelectionRange(1, 5);
  await userEvent.click(screen.getByRole('button', { name: '#' }));
  await userEvent.click(screen.getByRole('button', { name: '*' }));
  expect(field.value).toBe('1#*6');
});

test('a focused key keeps its focus when it is pressed by keyboard', async () => {
  render(<Typing />);
  const key = screen.getByRole('button', { name: '7' });
  key.focus();
  await userEvent.keyboard('{Enter}{Enter}');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('77');
  expect(document.activeElement).toBe(key);
});

test('a refused call button says why and stays in the tab order', async () => {
  const onCall = vi.fn();
  render(<Typing value="1" onCall={onCall} callPermission={NOT_CONNECTED} />);
  const call = screen.getByRole('button', { name: 'Call' });
  expect(call.getAttribute('aria-disabled')).toBe('true');
  expect(call.hasAttribute('disabled')).toBe(false);
  expect(document.getElementById(call.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Not connected to the server');
  await userEvent.click(call);
  expect(onCall).not.toHaveBeenCalled();
});

test('Enter that may not call goes to where it says why', async () => {
  const onCall = vi.fn();
  render(<Typing value="1" onCall={onCall} callPermission={NOT_CONNECTED} />);
  screen.getByRole('textbox').focus();
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Call' }));
  expect(onCall).not.toHaveBeenCalled();
});

test('a pasted number is written as it will be dialled, and what is none as it is', async () => {
  const cleanPasted = (text: string) => (/[a-z]/.test(text) ? text : text.replaceAll(' ', ''));
  render(<Typing value="00" cleanPasted={cleanPasted} />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  await userEvent.click(field);
  await userEvent.paste('06 12');
  expect(field.value).toBe('000612');
  await userEvent.paste(' ext 5');
  expect(field.value).toBe('000612 ext 5');
});

test('digits and a plus typed on a key are written into the number, shortcuts are not', async () => {
  render(<Typing />);
  screen.getByRole('button', { name: '5' }).focus();
  await userEvent.keyboard('+12a{Control>}3{/Control}#');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('+12#');
});

test('every press of a key can be heard', async () => {
  const onKeySound = vi.fn();
  render(<Typing onKeySound={onKeySound} />);
  await userEvent.click(screen.getByRole('button', { name: '5' }));
  expect(onKeySound.mock.calls).toEqual([['5']]);
});

test('arrow down opens who was called, arrows go through them, and the chosen one is shown before it is called', async () => {
  const onCall = vi.fn();
  render(<Typing recent={RECENT} onCall={onCall} />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  field.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Jane Martin06 12 34 56 78');
  expect(screen.queryByRole('group', { name: 'Keypad' })).toBeNull();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(field.value).toBe('1002');
  expect(document.activeElement).toBe(field);
  expect(onCall).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onCall).toHaveBeenCalledOnce();
});

test('Escape closes the list and changes nothing', async () => {
  render(<Typing value="12" recent={RECENT} />);
  screen.getByRole('textbox').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Escape}');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('12');
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
  expect(screen.getByRole('group', { name: 'Keypad' })).toBeTruthy();
});

test('the list can be cleared, and the focus goes back to the field', async () => {
  const onClearRecent = vi.fn();
  render(<Typing recent={RECENT} onClearRecent={onClearRecent} />);
  await userEvent.click(screen.getByRole('button', { name: /Recent numbers/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Clear the list' }));
  expect(onClearRecent).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

const CALL_UP: Partial<DialPadViewProps> = { action: 'consult', tones: { ...NO_TONES, permission: YES, partner: 'Jane Martin' } };

test('keys can be sent only with a call, and the switch says why', () => {
  render(<Typing />);
  const button = screen.getByRole('button', { name: 'Send keys' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('There is no call for this now');
});

test('the switch goes on and off, and gives the field the focus', async () => {
  const onSwitch = vi.fn();
  render(<Typing {...CALL_UP} tones={{ ...NO_TONES, permission: YES, onSwitch }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Send keys', pressed: false }));
  expect(onSwitch.mock.calls).toEqual([[true]]);
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test('while keys go to the call they write no number: pressed, typed or pasted', async () => {
  const onTones = vi.fn();
  const onCall = vi.fn();
  const tones = { ...NO_TONES, permission: YES, partner: 'Jane Martin', isOn: true, sent: '12', onTones };
  render(<Typing {...CALL_UP} value="1002" tones={tones} onCall={onCall} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Keys to Jane Martin' });
  await userEvent.click(screen.getByRole('button', { name: '0' }));
  await userEvent.type(field, '7{Enter}');
  await userEvent.paste('4 5#');
  expect(onTones.mock.calls).toEqual([['0'], ['7'], ['4 5#']]);
  expect(field.value).toBe('');
  expect(onCall).not.toHaveBeenCalled();
  expect(screen.getByText('12').closest('p')?.textContent).toBe('Sent12');
});

test('Consult leaves the keys for the number', async () => {
  const onSwitch = vi.fn();
  const onCall = vi.fn();
  render(<Typing {...CALL_UP} value="1002" tones={{ ...NO_TONES, permission: YES, isOn: true, onSwitch }} onCall={onCall} />);
  await userEvent.click(screen.getByRole('button', { name: 'Consult' }));
  expect(onSwitch.mock.calls).toEqual([[false]]);
  expect(onCall).not.toHaveBeenCalled();
});

test('data goes along by the labels of the schema, and by keys of its own', async () => {
  const onChange = vi.fn();
  const onRemove = vi.fn();
  const data = {
    ...NO_DATA,
    schema: customerData,
    entries: new Map([
      ['campaign', 'Spring'],
      ['balance', 'much'],
    ]),
    invalid: ['balance'],
    onChange,
    onRemove,
  };
  render(<Typing value="1002" data={data} />);
  await userEvent.click(screen.getByRole('button', { name: 'Data (2)' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'Gold');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'VIP' }), 'Yes');
  const balance = screen.getByRole('textbox', { name: 'Balance' });
  expect(balance.getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByLabelText('Customer')).toBeNull();
  await userEvent.type(screen.getByRole('textbox', { name: 'campaign' }), '!');
  await userEvent.type(screen.getByRole('textbox', { name: 'More data' }), ' desk {Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Remove campaign' }));
  expect(onChange.mock.calls).toEqual([
    ['status', 'gold'],
    ['vip', 'true'],
    ['campaign', 'Spring!'],
    ['desk', ''],
  ]);
  expect(onRemove.mock.calls).toEqual([['campaign']]);
});

test('what does not fit holds the call back', () => {
  render(
    <Typing value="1002" data={{ ...NO_DATA, schema: customerData, entries: new Map([['balance', 'much']]), invalid: ['balance'] }} />,
  );
  const call = screen.getByRole('button', { name: 'Call' });
  expect(document.getElementById(call.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Correct the data first');
});

test('a name that is taken is not added twice', async () => {
  const onChange = vi.fn();
  render(<Typing data={{ ...NO_DATA, entries: new Map([['campaign', '']]), onChange }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Data' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'More data' }), 'campaign{Enter}');
  expect(onChange).not.toHaveBeenCalled();
});

test('data cannot go along with a consultation, which says so', () => {
  render(<Typing action="consult" />);
  const button = screen.getByRole('button', { name: 'Data' });
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Data cannot go along when you consult');
});

test('what the host attaches and the agent may not change is shown, a secret hidden', async () => {
  const entries = new Map([
    ['customer', '4711'],
    ['pin', '2580'],
  ]);
  render(<Typing data={{ ...NO_DATA, schema: customerData, entries }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Data (2)' }));
  const group = screen.getByRole('group', { name: 'Data for the call' });
  expect(group.textContent).toContain('Customer4711');
  expect(group.textContent).toContain('PINHidden');
  expect(group.innerHTML).not.toContain('2580');
});

test('a secret that goes along shows in no field until it is asked for, and can be typed meanwhile', async () => {
  const onChange = vi.fn();
  const schema = defineUserData({
    pin: { label: 'PIN', kind: 'text', secret: true, editable: true },
    born: { label: 'Born', kind: 'date', secret: true, editable: true },
    tier: { label: 'Tier', kind: 'choice', options: ['gold'], secret: true, editable: true },
  });
  const entries = new Map([
    ['pin', '2580'],
    ['born', '1990-12-31'],
    ['tier', 'gold'],
  ]);
  render(<Typing data={{ ...NO_DATA, schema, entries, onChange }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Data (3)' }));
  const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
  for (const label of ['PIN', 'Born', 'Tier']) expect(field(label).type).toBe('password');
  await userEvent.type(field('PIN'), '1');
  expect(onChange.mock.calls).toEqual([['pin', '25801']]);
  // What is picked, and not typed, would be typed blindly.
  await userEvent.type(field('Born'), '1');
  expect(onChange).toHaveBeenCalledOnce();
  for (const label of ['PIN', 'Born', 'Tier']) await userEvent.click(screen.getByRole('button', { name: `Show ${label}`, pressed: false }));
  expect(['PIN', 'Born', 'Tier'].map((label) => field(label).type)).toEqual(['text', 'date', 'select-one']);
});
