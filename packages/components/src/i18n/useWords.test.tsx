import { cleanup, render, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test } from 'vitest';
import { locale } from './en/common.js';
import { dnd } from './en/dnd.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { MessagesProvider, useMessages } from './MessagesProvider.js';
import { useWords } from './useWords.js';

const ENGLISH = { dnd, locale };

function French({ children }: { readonly children: ReactNode }) {
  return <MessagesProvider messages={fr}>{children}</MessagesProvider>;
}

function Label() {
  return <p>{useWords(ENGLISH).dnd.label}</p>;
}

afterEach(cleanup);

test('a part without a provider speaks the English it brings, the same from render to render', () => {
  const { result, rerender } = renderHook(() => useWords(ENGLISH));
  rerender();
  expect(result.current).toBe(ENGLISH);
});

test('the words of a provider take the place of those a part brings', () => {
  const { result } = renderHook(() => useWords(ENGLISH), { wrapper: French });
  expect(result.current.dnd.label).toBe(fr.dnd.label);
  expect(result.current.locale).toBe('fr');
});

test('words change when the provider is given others', () => {
  const { container, rerender } = render(
    <MessagesProvider messages={fr}>
      <Label />
    </MessagesProvider>,
  );
  expect(container.textContent).toBe(fr.dnd.label);
  rerender(
    <MessagesProvider messages={en}>
      <Label />
    </MessagesProvider>,
  );
  expect(container.textContent).toBe(dnd.label);
});

test('all the words are there for parts of a host, with a provider and without', () => {
  expect(renderHook(() => useMessages()).result.current).toBe(en);
  expect(renderHook(() => useMessages(), { wrapper: French }).result.current).toBe(fr);
});
