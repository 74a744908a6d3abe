import '@hookswitch/components/styles.css';
import './page.css';
import { mountFloor } from './floor.js';
import { mountJquery } from './jquery.js';
import { mountOneContext } from './oneContext.js';
import { mountOurs } from './ours.js';
import { type Person, type Side, STATES } from './Side.js';

export type SideName = 'ours' | 'floor' | 'jquery' | 'jqueryAttribute' | 'context';
export type Spread = 'visible' | 'all';

/** Milliseconds for each event. */
export interface Measured {
  readonly script: number;
  readonly withLayout: number;
}

const BATCH = 50;
/** As many cells as the floor shows. */
const CELLS = 72;

const root = document.querySelector<HTMLElement>('#root') ?? document.body;
const realFrame = window.requestAnimationFrame.bind(window);
let frames: FrameRequestCallback[] | undefined;
window.requestAnimationFrame = (onFrame) => (frames ? frames.push(onFrame) : realFrame(onFrame));

const peopleOf = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, index) => ({
    number: String(10_000 + index),
    name: `Colleague ${index}`,
    group: `Team ${String(Math.floor((index * 40) / count)).padStart(2, '0')}`,
  }));

let side: Side | undefined;
let people: readonly Person[] = [];
let turn = 0;

const frameOf = (number: string, step: number) =>
  `{"msgType":"PhoneHintStatusEvent","ctiMessage":{"number":"${number}","status":${STATES[step % STATES.length]?.code}}}`;

async function mount(name: SideName, count: number): Promise<number> {
  people = peopleOf(count);
  if (name === 'ours') side = await mountOurs(root, people);
  else if (name === 'floor') side = mountFloor(root, people, CELLS);
  else if (name === 'jquery') side = mountJquery(root, people, 'data');
  else if (name === 'jqueryAttribute') side = mountJquery(root, people, 'attribute');
  else side = mountOneContext(root, people);
  await new Promise((resolve) => setTimeout(resolve, 300));
  return side.visible().length;
}

/** Batches of events, each with its frame at once; what is read, decided and rendered counts, then what it costs to lay out. */
async function run(spread: Spread, batches: number): Promise<Measured> {
  const now = side;
  if (!now) throw new Error('Nothing is mounted.');
  const numbers = spread === 'all' ? people.map(({ number }) => number) : now.visible().slice(0, CELLS);
  const texts = Array.from({ length: batches }, (_, batch) =>
    Array.from({ length: BATCH }, (__, index) => {
      const at = (batch * BATCH + index) * (spread === 'all' ? 7919 : 1);
      return frameOf(numbers[at % numbers.length] ?? '', turn + batch + Math.floor((batch * BATCH + index) / numbers.length));
    }),
  );
  turn += batches;
  let script = 0;
  let layout = 0;
  for (const batch of texts) {
    frames = [];
    const start = performance.now();
    for (const text of batch) now.take(text);
    const due = frames;
    frames = [];
    for (const frame of due) frame(start);
    // React renders what a store tells in a microtask.
    await Promise.resolve();
    await Promise.resolve();
    const done = performance.now();
    root.getBoundingClientRect();
    void root.offsetHeight;
    script += done - start;
    layout += performance.now() - start;
  }
  frames = undefined;
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { script: script / (batches * BATCH), withLayout: layout / (batches * BATCH) };
}

/** The first states of all, each in a task of its own as a socket brings them; gives the longest task in milliseconds. */
async function flood(): Promise<{ readonly longest: number; readonly total: number }> {
  const now = side;
  if (!now) throw new Error('Nothing is mounted.');
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  });
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => (data === 'end' ? resolve() : now.take(String(data)));
    for (const [index, { number }] of people.entries()) port2.postMessage(frameOf(number, index));
    port2.postMessage('end');
  });
  const total = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 500));
  observer.disconnect();
  return { longest, total };
}

function check(number: string, step: number): string | undefined {
  side?.take(frameOf(number, step));
  return side?.shown(number);
}

function unmount(): void {
  side?.remove();
  root.replaceChildren();
  side = undefined;
}

export const bench = {
  mount,
  run,
  flood,
  unmount,
  check,
  visible: () => side?.visible() ?? [],
  shown: (number: string) => side?.shown(number),
};
Object.assign(window, { bench });
