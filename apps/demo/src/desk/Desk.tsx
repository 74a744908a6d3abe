import { CallList, DialPad, DndToggle, HintGrid, TransferDialog } from '@hookswitch/components';
import { usePhoneState } from '@hookswitch/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { colleaguesOf } from '../colleagues.js';
import type { DeskWords } from '../words.js';
import { Forwards } from './Forwards.js';
import { Header } from './Header.js';
import { useRingingTitle } from './useRingingTitle.js';

/** The agent's desk: one column in a side panel, three on a wide screen. */
export function Desk({ words }: { readonly words: DeskWords }) {
  const agent = usePhoneState((state) => state.username);
  const colleagues = useMemo(() => colleaguesOf(agent, words.groups), [agent, words.groups]);
  const [transferring, setTransferring] = useState<string>();
  const root = useRef<HTMLElement>(null);
  useRingingTitle(words.parts);

  // The log-in form had the focus and is gone: without this the keyboard would begin at the page again.
  useEffect(() => root.current?.focus({ preventScroll: true }), []);

  return (
    <main className="desk" aria-label={words.desk} tabIndex={-1} ref={root}>
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
