import type { PageDoor } from './browserPage.js';
import { createTitleBadge } from './createTitleBadge.js';

/** What one caller wants seen on the page's tab. */
interface PageMark {
  /** Stands before the title. */
  readonly words: string | undefined;
  /** The colour of the dot on the icon. */
  readonly dot: string | undefined;
}

/** The one owner of a page's title and icon: two that change them at will would rewrite each other for ever. */
export interface PageMarks {
  /** Says what a caller wants now; `undefined` when it wants nothing any more. Any object of its own stands for the caller. */
  set(who: object, page: PageDoor, mark: PageMark | undefined): void;
}

const BETWEEN = ' · ';
/** Found by every copy of this package in the page; another number when the interface above changes. */
const OWNERS = Symbol.for('hookswitch.pageMarks.1');

/** The owner for the page behind a door: one, however many clients and copies of this package are in it. */
export function pageMarksOf(page: PageDoor): PageMarks {
  const owners = sharedOwners();
  const target = page.target ?? page;
  const known = owners.get(target);
  if (known) return known;
  const owner = createPageMarks(page);
  owners.set(target, owner);
  return owner;
}

function sharedOwners(): WeakMap<object, PageMarks> {
  const found: unknown = Reflect.get(globalThis, OWNERS);
  if (isOwners(found)) return found;
  const owners = new WeakMap<object, PageMarks>();
  Reflect.set(globalThis, OWNERS, owners);
  return owners;
}

/** The symbol is ours, and so is what stands under it. */
function isOwners(value: unknown): value is WeakMap<object, PageMarks> {
  return value instanceof WeakMap;
}

function createPageMarks(page: PageDoor): PageMarks {
  const marks = new Map<object, PageMark & { readonly page: PageDoor }>();
  const badge = createTitleBadge(page);
  let dotted: { readonly by: object; readonly dot: string; readonly restore: () => void } | undefined;

  const showDot = () => {
    const first = [...marks].find(([, { dot }]) => dot !== undefined);
    const [by, mark] = first ?? [];
    if (dotted && dotted.by === by && dotted.dot === mark?.dot) return;
    // Given back first: a dot on a dotted icon would stay.
    dotted?.restore();
    dotted = by && mark?.dot !== undefined ? { by, dot: mark.dot, restore: mark.page.markIcon(mark.dot) } : undefined;
  };
  return {
    set(who, door, mark) {
      if (mark) marks.set(who, { ...mark, page: door });
      else if (!marks.delete(who)) return;
      // Two that say the same say it once.
      const words = new Set([...marks.values()].flatMap((one) => one.words ?? []));
      badge.show(words.size > 0 ? [...words].join(BETWEEN) : undefined);
      showDot();
    },
  };
}
