import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createRef, type ForwardedRef, forwardRef } from 'react';
import { afterEach, expect, test } from 'vitest';
import { useKeptFocus } from './useKeptFocus.js';

afterEach(cleanup);

interface PartProps {
  readonly calls: readonly string[];
  /** Whether each card has its button, as before its call was answered. */
  readonly isRinging?: boolean;
  readonly notice?: string;
}

const Part = forwardRef(function Part({ calls, isRinging = true, notice }: PartProps, forwarded: ForwardedRef<HTMLDivElement>) {
  const { ref, ...focus } = useKeptFocus(forwarded);
  return (
    <div {...focus} ref={ref} role="group" tabIndex={-1}>
      {calls.map((id) => (
        <article key={id} data-call={id} aria-label={id} tabIndex={-1}>
          {isRinging && <button type="button">Answer {id}</button>}
        </article>
      ))}
      {notice && <button type="button">{notice}</button>}
    </div>
  );
});

const button = (name: string) => screen.getByRole('button', { name });
const card = (name: string) => screen.getByRole('article', { name });

test('a card takes the focus of its button that went away', () => {
  const { rerender } = render(<Part calls={['jane', 'paul']} />);
  button('Answer paul').focus();
  rerender(<Part calls={['jane', 'paul']} isRinging={false} />);
  expect(document.activeElement).toBe(card('paul'));
});

test('the first card takes the focus of one that went away, and the part that of the last', () => {
  const { rerender } = render(<Part calls={['jane', 'paul', 'ann']} />);
  button('Answer paul').focus();
  rerender(<Part calls={['jane', 'ann']} />);
  expect(document.activeElement).toBe(card('jane'));
  rerender(<Part calls={[]} />);
  expect(document.activeElement).toBe(screen.getByRole('group'));
});

test('what belongs to no card gives the focus to the part when it goes away', () => {
  const { rerender } = render(<Part calls={[]} notice="Dismiss" />);
  button('Dismiss').focus();
  rerender(<Part calls={[]} />);
  expect(document.activeElement).toBe(screen.getByRole('group'));
});

test('a call that ends while the agent is in another window leaves them their place for when they are back', () => {
  const { rerender } = render(<Part calls={['jane', 'paul']} />);
  button('Answer jane').focus();
  // The window's doing: the button is still what is active in this document.
  fireEvent.blur(button('Answer jane'));
  rerender(<Part calls={['paul']} />);
  expect(document.activeElement).toBe(card('paul'));
});

test('who has left the part is not fetched back', () => {
  const { rerender } = render(<Part calls={['jane']} />);
  button('Answer jane').focus();
  button('Answer jane').blur();
  rerender(<Part calls={[]} />);
  expect(document.activeElement).toBe(document.body);
});

test('who is elsewhere in the page stays there', () => {
  const { rerender } = render(
    <>
      <input />
      <Part calls={['jane']} />
    </>,
  );
  button('Answer jane').focus();
  screen.getByRole('textbox').focus();
  rerender(
    <>
      <input />
      <Part calls={[]} />
    </>,
  );
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test('hands on the ref of the host, an object as well as a function', () => {
  const object = createRef<HTMLDivElement>();
  const { unmount } = render(<Part calls={[]} ref={object} />);
  expect(object.current).toBe(screen.getByRole('group'));
  unmount();
  expect(object.current).toBeNull();
  const seen: (HTMLDivElement | null)[] = [];
  render(<Part calls={[]} ref={(element) => void seen.push(element)} />).unmount();
  // React 19 attaches twice where it is strict.
  expect([seen[0] === null, seen.at(-1)]).toEqual([false, null]);
});
