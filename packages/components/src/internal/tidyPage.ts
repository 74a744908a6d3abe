import { startTimer } from './timers.js';

/** react-aria puts its one rule into the head as a `<style>`, unless an element has this id. */
const PRESSABLE_STYLE = 'react-aria-pressable-style';

/** A stylesheet that a page loads late is late, not missing. */
const PATIENCE_MS = 3000;

let isSheetLookedFor = false;

/**
 * Run when a part mounts, before react-aria does anything to the page: a `<style>` is refused by `style-src 'self'`, and our
 * stylesheet has its rule.
 */
export function tidyPage(): void {
  if (!document.getElementById(PRESSABLE_STYLE)) {
    const mark = document.createElement('meta');
    mark.id = PRESSABLE_STYLE;
    document.head.append(mark);
  }
  // jsdom has no styles to miss.
  if (isSheetLookedFor || typeof CSS === 'undefined') return;
  isSheetLookedFor = true;
  startTimer(PATIENCE_MS, lookForSheet);
}

/** Also in production: there it is that a stylesheet is not served. */
function lookForSheet(): void {
  const part = document.querySelector('.hs');
  if (!part || getComputedStyle(part).getPropertyValue('--hs-unit') !== '') return;
  console.warn(
    '[hookswitch] The stylesheet of the parts is missing, so they have no looks and the reasons on their buttons stand in the way. ' +
      "Add it once to your page: import '@hookswitch/components/styles.css'.",
  );
}
