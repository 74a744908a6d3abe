import { HintGrid, Softphone, type SoftphoneSlotProps } from '@hookswitch/components';
import { usePhoneState } from '@hookswitch/hooks';
import { useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { colleaguesOf } from '../colleagues.js';
import { customerData } from '../customerData.js';
import type { DeskWords } from '../DeskWords.js';
import { currentPhone } from '../phones/currentPhone.js';
import { preferences } from '../preferences.js';
import { Backstage } from './Backstage.js';
import { HostPage } from './HostPage.js';
import { Menu } from './Menu.js';

/** As XiVO has it unless somebody changed it, and the simulator. */
const MAILBOX = '*98';

const SLOTS = { menu: Menu, colleagues: ByNumber };

/** The agent's desk: the phone in the whole page, or as a side panel beside somebody else's. */
export function Desk({ words }: { readonly words: DeskWords }) {
  const phone = useStore(currentPhone);
  const layout = useStore(preferences, (now) => now.layout);
  const rings = useStore(preferences, (now) => now.rings);
  const ring = useMemo(() => ({ marksPage: true, notifies: true, ringtone: { isEnabled: rings } }), [rings]);
  const agent = usePhoneState((state) => state.username);
  const colleagues = useMemo(() => colleaguesOf(agent, words.groups), [agent, words.groups]);
  const softphone = useRef<HTMLDivElement>(null);

  // The log-in form had the focus and is gone: without this the keyboard would begin at the page again.
  useEffect(() => softphone.current?.focus({ preventScroll: true }), []);

  return (
    <main className="desk" data-layout={layout} aria-label={words.desk}>
      {layout === 'panel' && <HostPage words={words} />}
      <Softphone
        ref={softphone}
        layout={layout === 'panel' ? 'panel' : 'auto'}
        colleagues={colleagues}
        schema={customerData}
        slots={SLOTS}
        incoming={ring}
        mailboxNumber={MAILBOX}
        shortcuts
      />
      <Backstage phone={phone} words={words} />
    </main>
  );
}

/** In the order of the directory: the other agents come before the office. */
function ByNumber(props: SoftphoneSlotProps['colleagues']) {
  return <HintGrid {...props} defaultSort="number" />;
}
