import { type HintFrame, type Person, type Side, stateOf } from './Side.js';

/**
 * (a) The least that can be done: JSON.parse, one Map look-up, and the same visible change written by hand. Only as many cells
 * are in the page as ours shows; the state of every other number is kept in its entry.
 */
export function mountFloor(root: HTMLElement, people: readonly Person[], cells: number): Side {
  root.innerHTML = `<div class="hs hs-hint-grid"><svg class="hs-hint-sprite"><symbol id="s-AVAILABLE" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10"/></symbol>
    <symbol id="s-CALLING" viewBox="0 0 24 24"><circle cx="12" cy="12" r="8"/></symbol><symbol id="s-RINGING" viewBox="0 0 24 24"><circle cx="12" cy="12" r="6"/></symbol>
    <symbol id="s-ONHOLD" viewBox="0 0 24 24"><circle cx="12" cy="12" r="4"/></symbol></svg>
    <div class="hs-hint-list" data-density="tiles"><div class="floor-cells"></div></div></div>`;
  const list = root.querySelector('.floor-cells') ?? root;
  const entries = new Map(people.map(({ number }) => [number, { status: -1, cell: undefined as ReturnType<typeof makeCell> | undefined }]));
  for (const person of people.slice(0, cells)) {
    const cell = makeCell(person);
    list.append(cell.row);
    const entry = entries.get(person.number);
    if (entry) entry.cell = cell;
  }
  return {
    take(text) {
      const { ctiMessage }: HintFrame = JSON.parse(text);
      const entry = entries.get(ctiMessage.number);
      if (!entry) return;
      entry.status = ctiMessage.status;
      const { cell } = entry;
      const state = stateOf(ctiMessage.status);
      if (!cell || !state) return;
      cell.now.setAttribute('data-status', state.status);
      cell.now.setAttribute('data-tone', state.tone);
      cell.use.setAttribute('href', `#s-${state.status}`);
      cell.word.data = state.word;
    },
    visible: () => people.slice(0, cells).map(({ number }) => number),
    shown: (number) => entries.get(number)?.cell?.word.data,
    remove: () => root.replaceChildren(),
  };
}

function makeCell({ name, number }: Person) {
  const row = document.createElement('div');
  row.className = 'floor-cell';
  row.innerHTML = `<div class="hs-hint"><span class="hs-hint-cell"><bdi class="hs-hint-name"></bdi><bdi class="hs-hint-number"></bdi><span class="hs-hint-state">
    <span class="hs-state hs-hint-now" data-status="unknown" data-tone="quiet"><svg class="hs-glyph"><use href=""/></svg><span class="hs-state-word">?</span></span></span></span></div>`;
  const find = (selector: string) => {
    const found = row.querySelector(selector);
    if (!found) throw new Error(selector);
    return found;
  };
  find('.hs-hint-name').textContent = name;
  find('.hs-hint-number').textContent = number;
  const word = find('.hs-state-word').firstChild;
  if (!(word instanceof Text)) throw new Error('no text');
  return { row, now: find('.hs-hint-now'), use: find('use'), word };
}
