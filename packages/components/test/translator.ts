/**
 * What a page's translator does to it, as Chrome's does: whenever a text comes, an element in an element takes the place of its
 * node, at once. The words stay the same here, so that a translated page can be compared with one that is not. Returns what puts an
 * end to it.
 */
export function translate(place: HTMLElement): () => void {
  const observer = new MutationObserver(() => work());
  const work = () => {
    const texts: Text[] = [];
    const walk = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) if (node instanceof Text && !isDone(node)) texts.push(node);
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
    observer.takeRecords();
  };
  work();
  observer.observe(place, { childList: true, characterData: true, subtree: true });
  return () => {
    work();
    observer.disconnect();
  };
}

function isDone({ parentElement }: Text): boolean {
  return parentElement?.localName === 'font';
}
