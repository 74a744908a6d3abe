import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { logIn } from '../../test/logIn.js';
import { happens, renderPhoneHook, turnPageByHand } from '../../test/renderPhone.js';
import { browserPage, type PageDoor } from './browserPage.js';
import { type AttentionBadgeOptions, useAttentionBadge } from './useAttentionBadge.js';

turnPageByHand();

const JANE = { number: '0612345678', name: 'Jane Martin' };
const SOMEBODY = { number: '0999999999', name: '' };

beforeEach(() => {
  document.title = 'CRM - Customers';
});
afterEach(() => {
  document.head.replaceChildren();
});

/** The page's own title, and an icon that the test looks at: nothing is drawn here. */
async function badge(options: AttentionBadgeOptions = {}) {
  const phone = await logIn();
  const marks: string[] = [];
  const page: PageDoor = {
    ...browserPage,
    markIcon: (colour) => {
      marks.push(colour);
      return () => marks.push('restored');
    },
  };
  const hook = renderPhoneHook(phone, (more: AttentionBadgeOptions) => useAttentionBadge({ page, ...options, ...more }), {
    initialProps: {},
  });
  marks.length = 0;
  return { phone, marks, ...hook };
}

/** A mutation of the title is told a microtask later. */
async function hostSays(title: string) {
  await act(async () => {
    document.title = title;
  });
}

describe('the title', () => {
  it('says who rings and how many, and is exactly as it was afterwards', async () => {
    const { phone } = await badge();
    await happens(phone, () => phone.world.call(JANE, '1000'), 100);
    expect(document.title).toBe('(1) Jane Martin – CRM - Customers');
    await happens(phone, () => phone.world.call(SOMEBODY, '1000'));
    expect(document.title).toBe('(2) Jane Martin – CRM - Customers');
    await happens(phone, () => phone.world.hangUp(JANE.number));
    expect(document.title).toBe('(1) 0999999999 – CRM - Customers');
    await happens(phone, () => phone.world.answer('1000'));
    expect(document.title).toBe('CRM - Customers');
  });

  it('gives back what the host has changed it to meanwhile', async () => {
    const { phone } = await badge();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    await hostSays('CRM - Jane');
    expect(document.title).toBe('(1) Jane Martin – CRM - Jane');
    await happens(phone, () => phone.world.hangUp(JANE.number));
    expect(document.title).toBe('CRM - Jane');
  });

  it('keeps its words apart from a host that adds its own to whatever the title is', async () => {
    const { phone } = await badge();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    await hostSays(`3 mails, ${document.title}`);
    expect(document.title).toBe('(1) Jane Martin – 3 mails, CRM - Customers');
    await happens(phone, () => phone.world.hangUp(JANE.number));
    expect(document.title).toBe('3 mails, CRM - Customers');
  });

  it('comes back even if the host changed it in the very tick in which the call ended', async () => {
    const { phone } = await badge();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    await happens(phone, () => {
      document.title = 'CRM - Jane';
      phone.world.hangUp(JANE.number);
    });
    expect(document.title).toBe('CRM - Jane');
  });

  it("has the host's words, or none", async () => {
    const { phone, rerender } = await badge({ title: (calls) => `${calls.length} wait` });
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(document.title).toBe('1 wait – CRM - Customers');
    await happens(phone, () => phone.world.hangUp(JANE.number));
    rerender({ title: false });
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(document.title).toBe('CRM - Customers');
  });

  it('is given back when the hook is turned off, or unmounted', async () => {
    const { phone, rerender, unmount } = await badge();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    rerender({ isEnabled: false });
    expect(document.title).toBe('CRM - Customers');
    rerender({ isEnabled: true });
    expect(document.title).toBe('(1) Jane Martin – CRM - Customers');
    unmount();
    expect(document.title).toBe('CRM - Customers');
  });
});

describe('the icon', () => {
  it('has a dot from the first call that rings to the last', async () => {
    const { phone, marks } = await badge({ dot: '#123456' });
    await happens(phone, () => phone.world.call(JANE, '1000'));
    await happens(phone, () => phone.world.call(SOMEBODY, '1000'));
    await happens(phone, () => phone.world.hangUp(SOMEBODY.number));
    expect(marks).toEqual(['#123456']);
    await happens(phone, () => phone.world.hangUp(JANE.number));
    expect(marks).toEqual(['#123456', 'restored']);
  });

  it('is left alone where the host says so', async () => {
    const { phone, marks } = await badge({ dot: false });
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(marks).toEqual([]);
  });
});

describe('browserPage.markIcon', () => {
  const pen = { drawImage: () => {}, beginPath: () => {}, arc: () => {}, fill: () => {}, fillStyle: '' };
  const settle = () => act(async () => {});

  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
    vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png;base64,ZG90');
    vi.stubGlobal(
      'Image',
      class extends EventTarget {
        set src(_: string) {
          queueMicrotask(() => this.dispatchEvent(new Event('load')));
        }
      },
    );
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it("dots the page's own icons and gives them back as they were", async () => {
    document.head.innerHTML = '<link rel="icon" href="/a.svg" type="image/svg+xml"><link rel="shortcut icon" href="b.ico">';
    const before = document.head.innerHTML;
    const restore = browserPage.markIcon('#e08600');
    await settle();
    expect([...document.querySelectorAll('link')].map((link) => link.getAttribute('href'))).toEqual([
      'data:image/png;base64,ZG90',
      'data:image/png;base64,ZG90',
    ]);
    restore();
    expect(document.head.innerHTML).toBe(before);
  });

  it('adds one where the page has none, and takes it away', async () => {
    document.head.innerHTML = '';
    const restore = browserPage.markIcon('#e08600');
    await settle();
    expect(document.head.querySelectorAll('link[rel=icon]')).toHaveLength(1);
    restore();
    expect(document.head.innerHTML).toBe('');
  });

  it('does not take back an icon that the host has changed meanwhile', async () => {
    document.head.innerHTML = '<link rel="icon" href="/a.png">';
    const restore = browserPage.markIcon('#e08600');
    await settle();
    document.querySelector('link')?.setAttribute('href', '/b.png');
    restore();
    expect(document.querySelector('link')?.getAttribute('href')).toBe('/b.png');
  });

  it('shows no dot that is ready only when the call is over', async () => {
    document.head.innerHTML = '<link rel="icon" href="/a.png">';
    browserPage.markIcon('#e08600')();
    await settle();
    expect(document.head.innerHTML).toBe('<link rel="icon" href="/a.png">');
  });
});
