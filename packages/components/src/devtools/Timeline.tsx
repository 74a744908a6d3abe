import type { RecordedEntry } from '@hookswitch/core/record';
import { memo, useEffect, useMemo, useRef } from 'react';
import { type EntryKind, lineOf } from './describeEntry.js';
import { formatClockTime } from './formatClockTime.js';

/** More rows would cost a page with live frames more than anybody reads. */
const MOST_ROWS = 300;
/** Nearer to the end than this, the reader is at the end and stays there. */
const AT_END_PX = 24;

/** What `Timeline` needs. */
export interface TimelineProps {
  readonly label: string;
  readonly entries: readonly RecordedEntry[];
  readonly kinds: ReadonlySet<EntryKind>;
  /** The call to narrow it to; `undefined` for all. */
  readonly callId: string | undefined;
}

/** What was recorded, newest at the bottom, in a box of its own that the keyboard can scroll. */
export function Timeline({ label, entries, kinds, callId }: TimelineProps) {
  const box = useRef<HTMLElement>(null);
  const isAtEnd = useRef(true);
  const rows = useMemo(() => narrow(entries, kinds, callId), [entries, kinds, callId]);
  const shown = rows.slice(-MOST_ROWS);
  const newest = shown.at(-1)?.entry;
  useEffect(() => {
    // Whoever has scrolled back reads on undisturbed.
    if (newest && box.current && isAtEnd.current) box.current.scrollTop = box.current.scrollHeight;
  }, [newest]);
  return (
    <section
      className="hs-devtools-box"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
      tabIndex={0}
      ref={box}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        isAtEnd.current = scrollHeight - scrollTop - clientHeight < AT_END_PX;
      }}
    >
      {rows.length > MOST_ROWS && (
        <p className="hs-devtools-note">{`The newest ${MOST_ROWS} of ${rows.length}. Narrow them to see others.`}</p>
      )}
      {rows.length === 0 ? (
        <p className="hs-devtools-note">{entries.length === 0 ? 'Nothing recorded yet.' : 'Nothing of this kind was recorded.'}</p>
      ) : (
        <table className="hs-devtools-table">
          <thead>
            <tr>
              <th scope="col">Time</th>
              <th scope="col">Kind</th>
              <th scope="col">What happened</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ entry, turn }) => (
              <TimelineRow key={turn} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const TimelineRow = memo(function TimelineRow({ entry }: { readonly entry: RecordedEntry }) {
  const { kind, tone, what, frame } = lineOf(entry);
  return (
    <tr data-kind={kind} data-tone={tone}>
      <td>
        <time dateTime={new Date(entry.at).toISOString()}>{formatClockTime(entry.at)}</time>
      </td>
      <td className="hs-devtools-kind-cell">{kind}</td>
      <td>
        {frame === undefined ? (
          <bdi>{what}</bdi>
        ) : (
          <details>
            <summary>
              <bdi>{what}</bdi>
            </summary>
            <pre className="hs-devtools-frame">{JSON.stringify(frame, undefined, 2)}</pre>
          </details>
        )}
      </td>
    </tr>
  );
});

interface Row {
  readonly entry: RecordedEntry;
  readonly turn: number;
}

function narrow(entries: readonly RecordedEntry[], kinds: ReadonlySet<EntryKind>, callId: string | undefined): readonly Row[] {
  const rows: Row[] = [];
  for (const entry of entries) {
    const turn = turnOf(entry);
    const { kind, calls } = lineOf(entry);
    if (kinds.has(kind) && (callId === undefined || calls.includes(callId))) rows.push({ entry, turn });
  }
  return rows;
}

/** An entry keeps its key, however many before it are let go of. */
const turns = new WeakMap<RecordedEntry, number>();
let lastTurn = 0;

function turnOf(entry: RecordedEntry): number {
  const known = turns.get(entry);
  if (known !== undefined) return known;
  lastTurn += 1;
  turns.set(entry, lastTurn);
  return lastTurn;
}
