import type { ContactNumber } from '@hookswitch/core/directory';
import { Phone, PhoneForwarded } from 'lucide-react';
import { useContext } from 'react';
import { contacts } from '../i18n/en/contacts.js';
import { useWords } from '../i18n/useWords.js';
import { ActionButton } from '../internal/ActionButton.js';
import { ContactsContext } from './ContactsContext.js';
import { canCall } from './callable.js';

const ENGLISH = { contacts };

/** What `ContactNumberLine` needs. */
export interface ContactNumberLineProps {
  readonly number: ContactNumber;
  /** A contact with one number is called by its row alone. */
  readonly isOnly: boolean;
}

/** One number of a contact with its label, and what can be done with it besides pressing the row. */
export function ContactNumberLine({ number: entry, isOnly }: ContactNumberLineProps) {
  const { number, label } = entry;
  const words = useWords(ENGLISH).contacts;
  const shared = useContext(ContactsContext);
  const isCallable = canCall(entry);
  const onTransferTo = isCallable ? shared?.onTransferTo : undefined;
  return (
    <span className="hs-contact-line">
      <bdi className="hs-contact-number">{number}</bdi>
      {label !== '' && <bdi className="hs-contact-label">{label}</bdi>}
      {!isOnly && isCallable && (
        <ActionButton icon={Phone} isIconOnly name="call" reason={shared?.callReason} onPress={() => shared?.onCall(number)}>
          {words.call(number)}
        </ActionButton>
      )}
      {onTransferTo && (
        <ActionButton icon={PhoneForwarded} isIconOnly name="transfer" reason={shared?.transferReason} onPress={() => onTransferTo(number)}>
          {words.transferTo(number)}
        </ActionButton>
      )}
    </span>
  );
}
