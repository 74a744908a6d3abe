import type { ContactRow } from '@hookswitch/hooks';
import { BookUser, Users } from 'lucide-react';
import { useContext } from 'react';
import { Text } from 'react-aria-components';
import { listSeparator } from '../i18n/en/common.js';
import { contacts } from '../i18n/en/contacts.js';
import { useWords } from '../i18n/useWords.js';
import { hasLine, Presence } from '../internal/Presence.js';
import { Problem } from '../internal/Problem.js';
import { ContactNumberLine } from './ContactNumberLine.js';
import { ContactsContext } from './ContactsContext.js';
import { callableOf } from './callable.js';
import { FavoriteToggle } from './FavoriteToggle.js';

const ENGLISH = { contacts, listSeparator };

/** Somebody with all that is known of them; what is said of them besides their name describes the row. */
export function ContactCell({ row }: { readonly row: ContactRow }) {
  const messages = useWords(ENGLISH);
  const words = messages.contacts;
  const shared = useContext(ContactsContext);
  const { contact, favoriteProblem } = row;
  const { name, details, numbers, isPersonal, isMeetingRoom } = contact;
  return (
    <span className="hs-contact">
      <span className="hs-contact-who">
        <bdi className="hs-row-name">{name || words.nameless}</bdi>
        {/* As a whole in the place of another one: nothing comes and goes beside its spaces, which a translator may have taken. */}
        <Text key={[isPersonal, isMeetingRoom, numbers.length, ...details].join()} slot="description" className="hs-contact-about">
          {[...new Set(details)].map((detail, at) => (
            <bdi key={detail}>
              {at > 0 && <span className="hs-hidden">{messages.listSeparator}</span>} <span>{detail}</span>
            </bdi>
          ))}{' '}
          {isPersonal && (
            <span className="hs-contact-mark">
              <BookUser className="hs-glyph" aria-hidden="true" />
              <span>{words.personal}</span>
            </span>
          )}{' '}
          {isMeetingRoom && (
            <span className="hs-contact-mark">
              <Users className="hs-glyph" aria-hidden="true" />
              <span>{words.meetingRoom}</span>
            </span>
          )}{' '}
          {callableOf(contact) === undefined && <span className="hs-contact-mark">{words.noNumber}</span>}{' '}
          {shared &&
            numbers.map(({ number }, at) => (
              <Presence key={number} number={number} hints={shared.hints} isKnown={at === 0 && hasLine(contact)} />
            ))}
        </Text>
      </span>
      <FavoriteToggle row={row} />
      {numbers.length > 0 && (
        <span className="hs-contact-numbers">
          {numbers.map((number) => (
            <ContactNumberLine key={number.number} number={number} isOnly={numbers.length === 1} />
          ))}
        </span>
      )}
      <Problem problem={favoriteProblem} />
    </span>
  );
}
