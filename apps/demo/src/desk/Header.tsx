import { ConnectionBanner, PhoneStatus, VoicemailBadge } from '@hookswitch/components';
import type { DeskWords } from '../words.js';
import { Menu } from './Menu.js';

/** Who, which line, its state, what waits in the mailbox; and below, only when it is so, what is wrong with the link. */
export function Header({ words }: { readonly words: DeskWords }) {
  return (
    <header className="desk-header">
      <PhoneStatus />
      <VoicemailBadge />
      <Menu words={words} />
      <ConnectionBanner />
    </header>
  );
}
