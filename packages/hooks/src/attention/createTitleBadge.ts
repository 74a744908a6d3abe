import { plainSentence } from '@hookswitch/core/calls';
import type { PageDoor } from './browserPage.js';

/** Words in front of the page's title, for a while. */
export interface TitleBadge {
  /** Shows the words, or takes them away. */
  show(words: string | undefined): void;
}

const BETWEEN = ' – ';
/**
 * How often the same words are put in front of a title that the host has changed meanwhile. A host that counts something in its
 * title is followed for the time of a ring; one that insists on its title would go on for ever, and gets it.
 */
const MOST_REWRITES = 20;

/** Makes the badge of a page's title. The title itself stays the host's: what it is changed to meanwhile is what comes back. */
export function createTitleBadge(page: PageDoor): TitleBadge {
  let badge: { readonly words: string; readonly written: string; readonly title: string; readonly left: number } | undefined;
  let leave: (() => void) | undefined;

  const write = (words: string, title: string, left: number) => {
    const written = title === '' ? words : `${words}${BETWEEN}${title}`;
    badge = { words, written, title, left };
    if (page.getTitle() !== written) page.setTitle(written);
    // A browser tidies white space: what it made of ours is ours.
    badge = { ...badge, written: page.getTitle() };
  };
  const look = () => {
    const now = page.getTitle();
    if (!badge || now === badge.written) return;
    const title = now.replace(`${badge.words}${BETWEEN}`, '');
    // A host that adds to the title takes our words along; one that insists has its will, until there is something else to say.
    if (title !== now || badge.left === 0) badge = { ...badge, written: now, title };
    else write(badge.words, title, badge.left - 1);
  };
  const clear = () => {
    leave?.();
    leave = undefined;
    if (!badge) return;
    look();
    const { title } = badge;
    badge = undefined;
    if (page.getTitle() !== title) page.setTitle(title);
  };
  return {
    show(said) {
      if (said === undefined) return clear();
      const words = plainSentence(said);
      if (!badge) {
        write(words, page.getTitle(), MOST_REWRITES);
        leave = page.onTitle(look);
        return undefined;
      }
      look();
      if (words !== badge.words) write(words, badge.title, MOST_REWRITES);
      return undefined;
    },
  };
}
