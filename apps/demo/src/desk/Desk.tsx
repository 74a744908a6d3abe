import { CallList, DialPad, DndToggle, HintGrid, TransferDialog } from '@hookswitch/components';
import { usePhoneState } from '@hookswitch/hooks';
import { useMemo, useState } from 'react';
import { colleaguesOf } from '../colleagues.js';
import type { DeskWords } from '../words.js';
import { Forwards } from './Forwards.js';
import { Header } from './Header.js';

/** The agent's desk: one column in a side panel, three on a wide screen. */
export function Desk({ words }: { readonly words: DeskWords }) {
  const agent = usePhoneState((state) => state.username);
  const colleagues = useMemo(() => colleaguesOf(agent), [agent]);
  const [transferring, setTransferring] = useState<string>();
  return (
    <main className="desk">
      <Header words={words} />
      <section className="desk-calls" aria-label={words.calls}>
        <CallList onTransfer={setTransferring} />
        <TransferDialog callId={transferring} onClose={() => setTransferring(undefined)} colleagues={colleagues} />
      </section>
      <section className="desk-dial" aria-label={words.dial}>
        <DialPad />
      </section>
      <section className="desk-settings" aria-label={words.settings}>
        <DndToggle />
        <Forwards words={words} />
      </section>
      <section className="desk-colleagues" aria-label={words.colleagues}>
        <HintGrid colleagues={colleagues} />
      </section>
    </main>
  );
}
