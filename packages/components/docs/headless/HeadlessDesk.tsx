import { type Colleague, useCalls, useHasSession, useRingtone } from '@hookswitch/hooks';
import { useCallback, useRef, useState } from 'react';
import { Calls } from './Calls.js';
import { Colleagues } from './Colleagues.js';
import { CommandButton } from './CommandButton.js';
import { Contacts } from './Contacts.js';
import { Dialler } from './Dialler.js';
import { DoNotDisturb } from './DoNotDisturb.js';
import { Forwards } from './Forwards.js';
import { History } from './History.js';
import { Link } from './Link.js';
import { LogIn } from './LogIn.js';
import { Mailbox } from './Mailbox.js';
import { Shortcuts } from './Shortcuts.js';
import { Status } from './Status.js';
import type { TransferWish } from './TransferWish.js';
import './headless.css';

/** What `HeadlessDesk` takes. */
export interface HeadlessDeskProps {
  readonly colleagues: readonly Colleague[];
  /** @default true */
  readonly rings?: boolean;
}

/** The whole desk of hooks and plain HTML: no component and no stylesheet of ours. */
export function HeadlessDesk(props: HeadlessDeskProps) {
  return <main className="desk">{useHasSession() ? <Phone {...props} /> : <LogIn />}</main>;
}

function Phone({ colleagues, rings = true }: HeadlessDeskProps) {
  const { sound, onTurnOnSound } = useRingtone({ isEnabled: rings });
  const calls = useCalls();
  const [transfer, setTransfer] = useState<TransferWish>();
  const transferTo = (to: string) => {
    const [call, another] = calls.filter(({ state }) => state === 'established' || state === 'held');
    // Which of several is meant nobody said.
    if (call && !another) setTransfer({ callId: call.id, to });
  };
  const number = useRef<HTMLInputElement>(null);
  const focusDial = useCallback(() => number.current?.focus(), []);
  return (
    <>
      <header>
        <Status />
        <Link />
        {sound === 'blocked' && <CommandButton onPress={onTurnOnSound}>Turn on the ring</CommandButton>}
      </header>
      <Calls transfer={transfer} onTransfer={setTransfer} colleagues={colleagues} />
      <Dialler ref={number} />
      <section aria-label="Settings">
        <h2>Settings</h2>
        <Mailbox />
        <DoNotDisturb />
        <Forwards />
      </section>
      <Colleagues colleagues={colleagues} onTransferTo={transferTo} />
      <History />
      <Contacts onTransferTo={transferTo} />
      <Shortcuts onTransfer={(callId) => setTransfer({ callId })} onFocusDial={focusDial} />
    </>
  );
}
