import { expect, it } from 'vitest';
import { outermost } from './outermost.js';

it('a page that is in no frame is asked itself whether it has the focus', () => {
  expect(outermost(window)).toBe(window);
});

it('a page in a frame is not asked, but the page around it', () => {
  const frame = document.body.appendChild(document.createElement('iframe'));
  expect(frame.contentWindow && outermost(frame.contentWindow)).toBe(window);
  frame.remove();
});

it('a page around of another origin does not tell, and is left alone', () => {
  const top: Window = Object.create(window, {
    document: {
      get() {
        throw new DOMException('of another origin', 'SecurityError');
      },
    },
  });
  expect(outermost({ top })).toBeUndefined();
});
