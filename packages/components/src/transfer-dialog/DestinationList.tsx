import { findPeople } from '@hookswitch/core/calls';
import type { TransferContact, TransferDialogProps } from '@hookswitch/hooks';
import { BookUser } from 'lucide-react';
import { useMemo } from 'react';
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { transfer } from '../i18n/en/transfer.js';
import type { TransferMessages } from '../i18n/messages/TransferMessages.js';
import { useWords } from '../i18n/useWords.js';
import { StatusIcon, StatusWord } from '../internal/StatusGlyph.js';
import { useHint } from '../internal/useHint.js';

const ENGLISH = { transfer };

/** More are found by typing: a list of thousands would be slow and no help. */
const MOST_SHOWN = 50;
/** The list is as high as its longest answer can be, up to this. */
const MOST_ROWS = 4;

type DestinationListProps = Pick<
  TransferDialogProps,
  'destination' | 'onDestinationChange' | 'colleagues' | 'hints' | 'contacts' | 'contactsPhase'
>;

type Person = TransferContact & { readonly id: string };

/** The colleagues under what is typed, with live presence, and those found in the directory below them. */
export function DestinationList(props: DestinationListProps) {
  const { destination, onDestinationChange, colleagues, hints, contacts, contactsPhase = 'idle' } = props;
  const words = useWords(ENGLISH).transfer;
  const team = useMemo<readonly Person[]>(
    () =>
      findPeople(colleagues, destination)
        .slice(0, MOST_SHOWN)
        .map(({ name, number }) => ({ name, number, id: `colleague ${number}` })),
    [colleagues, destination],
  );
  const found = useMemo<readonly Person[]>(() => {
    const isNew = ({ number }: TransferContact) => !team.some((colleague) => colleague.number === number);
    const people = (contacts ?? []).filter(isNew).slice(0, MOST_SHOWN);
    return people.map(({ name, number }, at) => ({ name, number, id: `contact ${at} ${number}` }));
  }, [contacts, team]);
  const numbers = useMemo(() => new Map([...team, ...found].map(({ id, number }) => [id, number])), [team, found]);
  return (
    <div className="hs-colleagues" data-rows={contacts ? MOST_ROWS : Math.min(MOST_ROWS, colleagues.length)}>
      <ListBox
        className="hs-colleague-list"
        aria-label={contacts ? words.suggestions : words.colleagues}
        onAction={(id) => onDestinationChange(numbers.get(String(id)) ?? '')}
        renderEmptyState={() => <p className="hs-empty">{words.noMatch}</p>}
      >
        {team.length > 0 && (
          <ListBoxSection id="colleagues" aria-label={words.colleagues}>
            {contacts && <Header className="hs-colleague-heading">{words.colleagues}</Header>}
            <Collection items={team}>
              {({ id, name, number }) => (
                <ListBoxItem className="hs-colleague" id={id} textValue={`${name} ${number}`}>
                  <ColleagueLine name={name} number={number} hints={hints} />
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
        {found.length > 0 && (
          <ListBoxSection id="contacts">
            <Header className="hs-colleague-heading">{words.contacts}</Header>
            <Collection items={found}>
              {({ id, name, number }) => (
                <ListBoxItem className="hs-colleague" id={id} textValue={`${name} ${number}`}>
                  {/* Nobody tells how the line of somebody outside stands. */}
                  <BookUser className="hs-glyph" aria-hidden="true" />
                  <bdi className="hs-colleague-name">{name}</bdi>
                  <bdi className="hs-colleague-number">{number}</bdi>
                </ListBoxItem>
              )}
            </Collection>
          </ListBoxSection>
        )}
      </ListBox>
      {contacts && (
        <p className="hs-directory-state" role="status" data-phase={contactsPhase}>
          {wordOf(contactsPhase, words)}
        </p>
      )}
    </div>
  );
}

function wordOf(phase: NonNullable<TransferDialogProps['contactsPhase']>, words: TransferMessages): string | undefined {
  switch (phase) {
    case 'idle':
    case 'found':
      return undefined;
    case 'searching':
      return words.searching;
    case 'none':
      return words.noContact;
    case 'problem':
      return words.contactsProblem;
    default:
      return phase satisfies never;
  }
}

function ColleagueLine({ name, number, hints }: TransferContact & Pick<TransferDialogProps, 'hints'>) {
  const status = useHint(hints, number);
  return (
    <>
      <StatusIcon status={status} />
      <bdi className="hs-colleague-name">{name}</bdi>
      <bdi className="hs-colleague-number">{number}</bdi>
      <StatusWord status={status} />
    </>
  );
}
