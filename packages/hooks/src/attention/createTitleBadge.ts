import type { PageDoor } from './browserPage.js';

/** Words in front of the page's title, for a while. */
export interface TitleBadge {
  /** Shows the words, or takes them away. */
  show(words: string | undefined): void;
}

const BETWEEN = ' – ';

/** Makes the badge of a page's title. The title itself stays the host's: what it is changed to meanwhile is what comes back. */
export function createTitleBadge(page: PageDoor): TitleBadge {
  let badge: { readonly words: string; readonly written: string; readonly title: string } | undefined;
  let leave: (() => void) | undefined;

  const write = (words: string, title: string) => {
    const written = title === '' ? words : `${words}${BETWEEN}${title}`;
    badge = { words, written, title };
    if (page.getTitle() !== written) page.setTitle(written);
    // A browser tidies white space: what it made of ours is ours.
    badge = { ...badge, written: page.getTitle() };
  };
  const look = () => {
    const now = page.getTitle();
    if (!badge || now === badge.written) return;
    // A host that adds to the title takes our words along.
    write(badge.words, now.replace(`${badge.words}${BETWEEN}`, ''));
  };
  const clear = () => {
    leave?.();
    leave = undefined;
    if (!badge) return;
    look();
    const { title } = badge;
    badge = undefined;
    page.setTitle(title);
  };
  return {
    show(words) {
      if (words === undefined) return clear();
      if (!badge) {
        write(words, page.getTitle());
        leave = page.onTitle(look);
        return undefined;
      }
      look();
      return write(words, badge.title);
    },
  };
}
