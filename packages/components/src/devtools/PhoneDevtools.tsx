import type { RecordedEntry, Recorder } from '@hookswitch/core/record';
import { type ForwardedRef, forwardRef, useId, useMemo, useState } from 'react';
import { classNames } from '../internal/classNames.js';
import type { RootProps } from '../internal/RootProps.js';
import { type CallChoice, DevtoolsBar } from './DevtoolsBar.js';
import { ENTRY_KINDS, type EntryKind, lineOf } from './describeEntry.js';
import { Timeline } from './Timeline.js';
import { useRecorded } from './useRecorded.js';

/** What `PhoneDevtools` takes: a recorder, and what goes to its root element. */
export interface PhoneDevtoolsProps extends RootProps {
  /** Whose recording is shown. It goes on recording whatever is done here, but for *Clear*. */
  readonly recorder: Pick<Recorder, 'entries' | 'subscribe' | 'clear' | 'export'>;
  /** Takes the redacted recording as JSON. @default the clipboard */
  readonly onCopy?: ((text: string) => void | Promise<void>) | undefined;
}

/**
 * Frames, transitions and calls of a recorder on one timeline, for developers: in English, and with the numbers and names that
 * the page itself shows. What is copied is redacted. Its styles are `@hookswitch/components/devtools.css`, beside `styles.css`.
 *
 * @example
 * ```tsx
 * const recorder = createRecorder();
 * const client = recorder.watch(createClient({ server, transport: recorder.transport() }));
 *
 * <PhoneDevtools recorder={recorder} />
 * ```
 */
export const PhoneDevtools = forwardRef(function PhoneDevtools(props: PhoneDevtoolsProps, ref: ForwardedRef<HTMLDivElement>) {
  const { recorder, onCopy = copyToClipboard, className, ...root } = props;
  const live = useRecorded(recorder);
  const [frozen, setFrozen] = useState<readonly RecordedEntry[]>();
  const [kinds, setKinds] = useState<ReadonlySet<EntryKind>>(() => new Set(ENTRY_KINDS));
  const [callId, setCallId] = useState<string>();
  const [said, setSaid] = useState('');
  const titleId = useId();
  const entries = frozen ?? live;
  const calls = useMemo(() => callsIn(entries), [entries]);
  // A call whose entries were let go of cannot be chosen any more.
  const chosen = calls.some(({ id }) => id === callId) ? callId : undefined;

  const copy = async () => {
    const recording = recorder.export();
    try {
      await onCopy(escapeUnseen(JSON.stringify(recording)));
      setSaid(`Copied ${recording.entries.length} entries.`);
    } catch {
      setSaid('Not copied: the page may not use the clipboard.');
    }
  };

  return (
    <div
      role="group"
      aria-labelledby={titleId}
      lang="en"
      {...root}
      ref={ref}
      className={classNames('hs hs-devtools', className)}
      data-paused={frozen ? '' : undefined}
    >
      <div className="hs-devtools-top">
        <h2 className="hs-title" id={titleId}>
          Phone devtools
        </h2>
        <p className="hs-devtools-said" role="status">
          {said || (frozen ? 'Paused. Recording goes on.' : '')}
        </p>
      </div>
      <DevtoolsBar
        kinds={kinds}
        onKindsChange={setKinds}
        calls={calls}
        callId={chosen}
        onCallChange={setCallId}
        isPaused={frozen !== undefined}
        onPause={() => {
          setSaid('');
          setFrozen(frozen ? undefined : recorder.entries());
        }}
        onClear={() => {
          setSaid('');
          setFrozen(undefined);
          recorder.clear();
        }}
        onCopy={() => void copy()}
      />
      <Timeline label="Timeline, newest last" entries={entries} kinds={kinds} callId={chosen} />
    </div>
  );
});

/** Writes what is not seen in escapes, which mean the same in JSON: a reader sees what is in a name, and nothing turns the lines around. */
function escapeUnseen(json: string): string {
  return json.replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

function copyToClipboard(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}

/** Every call that anything was recorded of, by who it was with, as far as that is known. */
function callsIn(entries: readonly RecordedEntry[]): readonly CallChoice[] {
  const known = new Map<string, string>();
  for (const entry of entries) {
    if (entry.type === 'call') known.set(entry.callId, [entry.name || entry.number, entry.callId].filter(Boolean).join(' · '));
    else for (const id of lineOf(entry).calls) known.set(id, known.get(id) ?? id);
  }
  return [...known].map(([id, words]) => ({ id, words }));
}
