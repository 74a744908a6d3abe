import { cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { cloneElement, createRef, type ReactElement, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A part is not a page, and jsdom paints no colours: the stories are looked at for contrast in a browser. */
const NOT_HERE = { region: { enabled: false }, 'color-contrast': { enabled: false } };

/** The exam every view passes: what is handed to it reaches its root element, and it is clean. */
export function describeConformance(name: string, view: ReactElement<Record<string, unknown>>): void {
  describe(`${name} conforms`, () => {
    let said: ReturnType<typeof vi.spyOn>;
    beforeEach(() => {
      said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    });
    afterEach(() => {
      cleanup();
      expect(said).not.toHaveBeenCalled();
      said.mockRestore();
    });

    const renderWith = (props: Record<string, unknown>) => {
      const ref = createRef<HTMLElement>();
      render(<StrictMode>{cloneElement(view, { ...props, ref })}</StrictMode>);
      if (!ref.current) throw new Error('The ref was not set.');
      return ref.current;
    };

    test('gives its root element to the ref', () => {
      expect(renderWith({})).toBeInstanceOf(HTMLElement);
    });

    test('adds className to its own', () => {
      const root = renderWith({ className: 'mine' });
      expect(root.classList.contains('mine')).toBe(true);
      expect(root.classList.contains('hs')).toBe(true);
    });

    test('forwards id, data-* and aria-*', () => {
      const root = renderWith({ id: 'mine', 'data-mine': 'yes', 'aria-label': 'Mine' });
      expect(root.id).toBe('mine');
      expect(root.dataset['mine']).toBe('yes');
      expect(root.getAttribute('aria-label')).toBe('Mine');
    });

    test('has no axe violation', async () => {
      const root = renderWith({});
      const { violations } = await axe.run(root, { rules: NOT_HERE });
      expect(violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    });
  });
}
