import { useMessages } from '@hookswitch/components';
import type { Call } from '@hookswitch/core';
import { useCalls, useUserData } from '@hookswitch/hooks';
import { customerData } from '../customerData.js';
import type { DeskWords } from '../DeskWords.js';

/** Stands for the page an integrator has already: it reads the call's data, typed, by hooks alone. */
export function HostPage({ words }: { readonly words: DeskWords }) {
  const calls = useCalls();
  const inState = (wanted: Call['state']) => calls.find(({ state }) => state === wanted);
  // Whoever is talked to stays, whatever rings meanwhile.
  const call = inState('established') ?? inState('ringing') ?? inState('held') ?? calls[0];
  return (
    <section className="host" aria-label={words.crm}>
      <h2>{words.crm}</h2>
      {call ? <Customer callId={call.id} who={call.name || call.number} words={words} /> : <p>{words.crmIdle}</p>}
    </section>
  );
}

interface CustomerProps {
  readonly callId: string;
  readonly who: string;
  readonly words: DeskWords;
}

function Customer({ callId, who, words }: CustomerProps) {
  const { locale } = useMessages();
  const data = useUserData(customerData, callId, locale);
  return (
    <>
      <p>{words.crmCall(who)}</p>
      <dl>
        {data?.fields
          .filter((item) => item.isPresent)
          .map((item) => (
            <div key={item.key}>
              <dt>
                <bdi>{item.label}</bdi>
              </dt>
              <dd>
                <bdi>{item.text}</bdi>
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}
