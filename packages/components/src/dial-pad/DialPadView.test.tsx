import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { describeConformance } from '../../test/describeConformance.js';
import { NOT_CONNECTED, YES } from '../../test/makeCall.js';
import { DialPadView, type DialPadViewProps } from './DialPadView.js';

const props: DialPadViewProps = {
  value: '',
  onValueChange: () => undefined,
  action: 'dial',
  onCall: () => undefined,
  callPermission: YES,
  isPending: false,
  problem: undefined,
  lastDialled: undefined,
};

function Typing(given: Partial<DialPadViewProps>) {
  const [value, setValue] = useState(given.value ?? '');
  return <DialPadView {...props} {...given} value={value} onValueChange={setValue} />;
}

afterEach(cleanup);

describeConformance('DialPadView', <DialPadView {...props} value="1002" lastDialled="1001" />);

test('Enter calls what is typed', async () => {
  const onCall = vi.fn();
  render(<Typing onCall={onCall} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Number to call' }), '06 12-34{Enter}');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('06 12-34');
  expect(onCall).toHaveBeenCalledOnce();
});

test('Enter with nothing typed shows the last number, and calls it the second time', async () => {
  const onCall = vi.fn();
  render(<Typing onCall={onCall} lastDialled="1004" />);
  await userEvent.type(screen.getByRole('textbox'), '{Enter}');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('1004');
  expect(onCall).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onCall).toHaveBeenCalledOnce();
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
