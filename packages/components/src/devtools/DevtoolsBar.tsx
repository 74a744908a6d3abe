import { Copy, Pause, Play, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { ActionButton } from '../internal/ActionButton.js';
import { PressButton } from '../internal/PressButton.js';
import { ENTRY_KINDS, type EntryKind } from './describeEntry.js';

const KIND_WORDS: Readonly<Record<EntryKind, string>> = { frame: 'Frames', call: 'Calls', command: 'Commands', connection: 'Connection' };

/** A call that the timeline can be narrowed to. */
export interface CallChoice {
  readonly id: string;
  readonly words: string;
}

/** What `DevtoolsBar` needs. */
export interface DevtoolsBarProps {
  readonly kinds: ReadonlySet<EntryKind>;
  readonly onKindsChange: (kinds: ReadonlySet<EntryKind>) => void;
  readonly calls: readonly CallChoice[];
  readonly callId: string | undefined;
  readonly onCallChange: (callId: string | undefined) => void;
  readonly isPaused: boolean;
  readonly onPause: () => void;
  readonly onClear: () => void;
  readonly onCopy: () => void;
}

/** What narrows the timeline, and what can be done with the recording. */
export function DevtoolsBar(props: DevtoolsBarProps) {
  const { kinds, onKindsChange, calls, callId, onCallChange, isPaused, onPause, onClear, onCopy } = props;
  const selectId = useId();
  return (
    <div className="hs-devtools-bar">
      <div className="hs-devtools-kinds" role="group" aria-label="Kinds of entry">
        {ENTRY_KINDS.map((kind) => (
          <PressButton
            key={kind}
            className="hs-button hs-devtools-kind"
            aria-pressed={kinds.has(kind)}
            onPress={() => onKindsChange(new Set(ENTRY_KINDS.filter((one) => kinds.has(one) !== (one === kind))))}
          >
            {KIND_WORDS[kind]}
          </PressButton>
        ))}
      </div>
      <div className="hs-devtools-call">
        <label className="hs-label" htmlFor={selectId}>
          Call
        </label>
        <select
          className="hs-input hs-devtools-select"
          id={selectId}
          // Of no form: one of the host's around it would send it along.
          form={selectId}
          value={callId ?? ''}
          onChange={(event) => onCallChange(event.currentTarget.value || undefined)}
        >
          <option value="">All</option>
          {calls.map(({ id, words }) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div className="hs-devtools-acts">
        <ActionButton icon={isPaused ? Play : Pause} onPress={onPause}>
          {isPaused ? 'Go on' : 'Pause'}
        </ActionButton>
        <ActionButton icon={Trash2} onPress={onClear}>
          Clear
        </ActionButton>
        <ActionButton icon={Copy} onPress={onCopy}>
          Copy redacted recording
        </ActionButton>
      </div>
    </div>
  );
}
