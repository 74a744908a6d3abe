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
    expect(document.title).toBe('3 mails, (1) Jane Martin – CRM - Customers');
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

describe('the title that several want to change', () => {
  /** How often the title was written from here on. */
  function countTitles(): () => number {
    const titles = vi.spyOn(document, 'title', 'set');
    return () => titles.mock.calls.length;
  }
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('says the words of both on a page of two lines, each for as long as it rings, and is written once a change', async () => {
    const ada = await badge({ title: () => 'Line A rings' });
    const second = await logIn('ada');
    renderPhoneHook(second, () => useAttentionBadge({ title: () => 'Line B rings' }));
    const written = countTitles();
    await happens(ada.phone, () => ada.phone.world.call(JANE, '1000'));
    await happens(second, () => second.world.call(SOMEBODY, '1000'));
    expect([document.title, written()]).toEqual(['Line A rings · Line B rings – CRM - Customers', 2]);
    await hostSays('CRM - Jane');
    expect([document.title, written()]).toEqual(['Line A rings · Line B rings – CRM - Jane', 4]);
    await happens(ada.phone, () => ada.phone.world.answer('1000'));
    expect(document.title).toBe('Line B rings – CRM - Jane');
    await happens(second, () => second.world.answer('1000'));
    expect([document.title, written()]).toEqual(['CRM - Jane', 6]);
  });

  it('says once what two of one phone want said alike', async () => {
    const { phone } = await badge();
    const other = renderPhoneHook(phone, () => useAttentionBadge());
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(document.title).toBe('(1) Jane Martin – CRM - Customers');
    other.unmount();
    expect(document.title).toBe('(1) Jane Martin – CRM - Customers');
    await happens(phone, () => phone.world.answer('1000'));
    expect(document.title).toBe('CRM - Customers');
  });

  it('has one owner though the page has two copies of the kit', async () => {
    const { phone } = await badge();
    vi.resetModules();
    const copy = await import('./pageMarks.js');
    const { browserPage: doorOfCopy } = await import('./browserPage.js');
    expect(doorOfCopy).not.toBe(browserPage);
    const who = {};
    copy.pageMarksOf(doorOfCopy).set(who, doorOfCopy, { words: 'Of the copy', dot: undefined });
    const written = countTitles();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect([document.title, written()]).toEqual(['Of the copy · (1) Jane Martin – CRM - Customers', 1]);
    copy.pageMarksOf(doorOfCopy).set(who, doorOfCopy, undefined);
    await happens(phone, () => phone.world.answer('1000'));
    expect(document.title).toBe('CRM - Customers');
  });

  it.each([
    ['keeps its title as it is', () => 'CRM'],
    ['has another title each time', (title: string, times: number) => (title.includes('Jane') ? `CRM ${times}` : title)],
    ['wants its own words first', (title: string) => (title.startsWith('3 mails') ? title : `3 mails, ${title}`)],
  ])('does not freeze the tab of a host that %s, and is the host’s afterwards', async (_what, wanted) => {
    const { phone } = await badge();
    let times = 0;
    const host = new MutationObserver(() => {
      const title = wanted(document.title, times);
      if (title === document.title) return;
      times += 1;
      // What would go on for ever ends the test instead.
      if (times < 1_000) document.title = title;
    });
    host.observe(document.head, { childList: true, subtree: true, characterData: true });
    await happens(phone, () => phone.world.call(JANE, '1000'));
    expect(times).toBeGreaterThan(0);
    expect(times).toBeLessThan(50);
    await happens(phone, () => phone.world.answer('1000'));
    host.disconnect();
    expect(document.title).toBe(wanted(document.title, times));
    expect(document.title).toMatch(/^(3 mails, )?CRM/);
  });

  it('is marked again for the next call after it was left to the host', async () => {
    const { phone } = await badge();
    await happens(phone, () => phone.world.call(JANE, '1000'));
    for (let times = 0; times < 30; times += 1) await hostSays(`CRM ${times}`);
    expect(document.title).toBe('CRM 29');
    await happens(phone, () => phone.world.call(SOMEBODY, '1000'));
    expect(document.title).toBe('(2) Jane Martin – CRM 29');
    await happens(phone, () => phone.world.hangUp(JANE.number));
    await happens(phone, () => phone.world.hangUp(SOMEBODY.number));
    expect(document.title).toBe('CRM 29');
  });
});

describe('the icon', () => {
  it('the icon has one dot, however many phones ring, and is the host’s again after the last of them', async () => {
    const ada = await badge({ dot: '#123456' });
    const second = await badge({ dot: '#654321' });
    await happens(ada.phone, () => ada.phone.world.call(JANE, '1000'));
    await happens(second.phone, () => second.phone.world.call(JANE, '1000'));
    expect([ada.marks, second.marks]).toEqual([['#123456'], []]);
    await happens(ada.phone, () => ada.phone.world.answer('1000'));
    expect([ada.marks, second.marks]).toEqual([['#123456', 'restored'], ['#654321']]);
    await happens(second.phone, () => second.phone.world.answer('1000'));
    expect(second.marks).toEqual(['#654321', 'restored']);
  });

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
