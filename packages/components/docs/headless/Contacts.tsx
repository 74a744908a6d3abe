import { type ContactRow, type ContactsProps, useContacts } from '@hookswitch/hooks';
import { Person } from './Person.js';
import { Problem } from './Problem.js';

/** The directory: the favourites, or whoever is searched for. */
export function Contacts({ onTransferTo }: { readonly onTransferTo: (number: string) => void }) {
  const contacts = useContacts({ onTransferTo });
  return (
    <section aria-label="Contacts" aria-busy={contacts.phase === 'searching'}>
      <h2>Contacts</h2>
      <label>
        Search <input type="search" value={contacts.term} onChange={(event) => contacts.onTermChange(event.target.value)} />
      </label>
      <p>{contacts.shows === 'favorites' ? 'Favourites' : `Who fits “${contacts.term.trim()}”`}</p>
      {contacts.phase === 'none' && <p>Nobody</p>}
      <ul>
        {contacts.rows.map((row) => (
          <Contact key={row.contact.key} row={row} contacts={contacts} />
        ))}
      </ul>
      <Problem problem={contacts.searchProblem ?? contacts.problem} />
    </section>
  );
}

interface ContactProps {
  readonly row: ContactRow;
  readonly contacts: ContactsProps;
}

function Contact({ row: { contact, isFavorite, canBeFavorite, isFavoritePending, favoriteProblem }, contacts }: ContactProps) {
  return (
    <li>
      {contact.numbers.map(({ number }) => (
        <Person key={number} name={contact.name} number={number} reach={contacts} />
      ))}
      {canBeFavorite && (
        <label className="line">
          <input
            type="checkbox"
            checked={isFavorite}
            aria-disabled={isFavoritePending}
            onChange={() => !isFavoritePending && contacts.onFavoriteChange(contact, !isFavorite)}
          />
          <bdi>{contact.name}</bdi> is a favourite
        </label>
      )}
      <Problem problem={favoriteProblem} />
    </li>
  );
}
