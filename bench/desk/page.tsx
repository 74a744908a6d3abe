import { CallList, DialPad, DndToggle, HintGrid, PhoneStatus } from '@hookswitch/components';
import { type Clock, systemClock } from '@hookswitch/core/environment';
import { PhoneProvider } from '@hookswitch/hooks';
import { Profiler, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../packages/components/src/styles.css';
import { connect } from './connect.js';

/** What a measurement can do with the page. */
export interface BenchDesk {
  /** Frames arrive, one after the other, in one turn of the browser. */
  readonly deliver: (frames: readonly string[]) => void;
  /** How often each part has been rendered since this was last asked; empty unless built for profiling. */
  readonly takeRenders: () => Readonly<Record<string, number>>;
}

declare global {
  interface Window {
    desk?: BenchDesk;
  }
}

const size = Number(new URLSearchParams(window.location.search).get('numbers') ?? 1000);
const colleagues = Array.from({ length: size }, (_, index) => ({ number: String(20_000 + index), name: `Colleague ${index}` }));
const counts = new Map<string, number>();

/** One part, whose renders are counted. */
function Counted({ part, children }: { readonly part: string; readonly children: ReactNode }) {
  return (
    <Profiler id={part} onRender={(id) => counts.set(id, (counts.get(id) ?? 0) + 1)}>
      {children}
    </Profiler>
  );
}

/** Where renders are counted, a second that turns over is no event: durations stand still. */
const opened = Date.now();
const stillClock: Clock = { ...systemClock, now: () => opened, elapsed: () => opened };

const { client, server, isReady } = connect(import.meta.env.MODE === 'profiling' ? stillClock : systemClock);
await isReady;
const place = document.getElementById('desk');
if (!place) throw new Error('no place for the desk');
createRoot(place).render(
  <PhoneProvider client={client}>
    <Counted part="PhoneStatus">
      <PhoneStatus />
    </Counted>
    <Counted part="CallList">
      <CallList onTransfer={() => undefined} />
    </Counted>
    <Counted part="DialPad">
      <DialPad />
    </Counted>
    <Counted part="DndToggle">
      <DndToggle />
    </Counted>
    <Counted part="HintGrid">
      <HintGrid colleagues={colleagues} />
    </Counted>
  </PhoneProvider>,
);

window.desk = {
  deliver(frames) {
    const socket = server.socket();
    for (const frame of frames) socket.deliver(frame);
  },
  takeRenders() {
    const taken = Object.fromEntries(counts);
    counts.clear();
    return taken;
  },
};
