/** Texts that React keeps by their node, each with the element around it. */
const kept = new Map<string, string>();

/**
 * Watches the page for texts of ours that React keeps by their node: those that stand beside something else in their element. A
 * translator puts an element in the place of each, and then React writes into what is gone, or throws where it would take it away. A
 * text that is all of an element is written into the element, and is safe. Returns what tells of those that were found.
 */
export function watchTexts(): () => void {
  kept.clear();
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => {
    look(observer.takeRecords());
    observer.disconnect();
    if (kept.size > 0) throw new Error(`Texts beside something else, which a translator would break:\n${[...kept.values()].join('\n')}`);
  };
}

function look(records: readonly MutationRecord[]): void {
  for (const { addedNodes } of records) {
    for (const added of addedNodes) {
      const texts = document.createNodeIterator(added, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const around = text.parentElement;
        // React marks the nodes that it keeps.
        // There is nothing to translate in a space; that nothing comes and goes beside one is tried in `translated.test.tsx`.
        if (
          text.nodeValue?.trim() === '' ||
          !around?.closest('.hs') ||
          around.closest('.hs-host') ||
          !Object.keys(text).some((key) => key.startsWith('__reactFiber$'))
        )
          continue;
        kept.set(`${around.localName}.${around.className}`, around.outerHTML);
      }
    }
  }
}
