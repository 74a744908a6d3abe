import type { Call } from '@hookswitch/core';
import {
  useAnswer,
  useCalls,
  useCallsVerified,
  useConnection,
  useDial,
  useDoNotDisturb,
  useHangup,
  useHold,
  usePermission,
  usePhoneHints,
  usePhoneStatus,
  useResume,
  useUser,
} from '@hookswitch/hooks';
import { type FormEvent, useState } from 'react';

const COLLEAGUES = ['1001', '1002', '1003'];

/** A desk of hooks and plain HTML: no component, no stylesheet of ours. */
export function HeadlessDesk() {
  const user = useUser();
  const status = usePhoneStatus();
  const { phase } = useConnection();
  const isSilent = useDoNotDisturb();
  return (
    <main>
      <h1>{user?.fullName ?? 'Nobody'}</h1>
      <p role="status">
        {phase}, {status ?? 'not known'}
        {isSilent ? ', do not disturb' : ''}
      </p>
      <Calls />
      <Dialler />
      <Colleagues />
    </main>
  );
}

function Calls() {
  const calls = useCalls();
  const isVerified = useCallsVerified();
  if (!isVerified) return <p>Asking the server which calls there are ...</p>;
  if (calls.length === 0) return <p>No calls</p>;
  return (
    <ul aria-label="Calls">
      {calls.map((call) => (
        <CallRow key={call.id} call={call} />
      ))}
    </ul>
  );
}

function CallRow({ call }: { readonly call: Call }) {
  const { answer } = useAnswer();
  const { hold, error: holdError } = useHold();
  const { resume } = useResume();
  const { hangup } = useHangup();
  const mayHold = usePermission('hold', call.id);
  return (
    <li aria-label={call.name || call.number}>
      {/* What a caller calls himself is untrusted text, in whatever script. */}
      <bdi>{call.name || call.number}</bdi>: {call.state}
      {call.queue ? `, queue ${call.queue}` : ''}
      <dl>
        {[...call.userData].map(([key, value]) => (
          <div key={key}>
            <dt>
              <bdi>{key}</bdi>
            </dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {call.state === 'ringing' && (
        <button type="button" onClick={() => answer(call.id)}>
          Answer
        </button>
      )}
      {call.state === 'held' ? (
        <button type="button" onClick={() => resume(call.id)}>
          Resume
        </button>
      ) : (
        <button type="button" aria-disabled={!mayHold.ok} onClick={() => mayHold.ok && hold(call.id)}>
          {mayHold.ok ? 'Hold' : `Hold (${mayHold.reason})`}
        </button>
      )}
      <button type="button" onClick={() => hangup(call.id)}>
        Hang up
      </button>
      {holdError && <p role="alert">{holdError.code}</p>}
    </li>
  );
}

function Dialler() {
  const { dial, isPending, error } = useDial();
  const [destination, setDestination] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    dial({ destination });
  };
  return (
    <form onSubmit={submit}>
      <label>
        Number <input value={destination} onChange={(event) => setDestination(event.target.value)} />
      </label>
      <button type="submit" disabled={isPending}>
        Call
      </button>
      {error && <p role="alert">{error.code}</p>}
    </form>
  );
}

function Colleagues() {
  const hints = usePhoneHints(COLLEAGUES);
  return (
    <ul aria-label="Colleagues">
      {COLLEAGUES.map((number) => (
        <li key={number}>
          {number}: {hints.get(number)?.status ?? 'not known'}
        </li>
      ))}
    </ul>
  );
}
