import type { ContactEntry } from './directory.js';

/** People outside, as an address book has them: accents, other scripts, names too long for any list, several numbers. */
export const defaultContacts: readonly ContactEntry[] = [
  contact('Jane Martin', 'Martin & Fils', 'Lyon', { Mobile: '0612345678', Office: '0472123456' }),
  contact('Paul Mercier', 'Mercier SARL', 'Valence', { Office: '0427466347' }),
  contact('Maëlle Le Goff', '', 'Brest', { Number: '0298765432' }),
  contact('Cabinet Durand', 'Durand & Associés', 'Paris', { Reception: '0145678901', 'On call': '0699887766' }),
  contact('Łukasz Wójcik', 'Wójcik Transport', 'Kraków', { Office: '+48123456789' }),
  contact('Ñandú Örsted-Þórsson', 'Åkerström', 'Malmö', { Office: '+46401234567' }),
  contact('ليلى حداد', 'شركة النور', 'الدار البيضاء', { Number: '+212522123456' }),
  contact('عبد الرحمن بن يوسف', '', 'Tunis', { Mobile: '+21698123456' }),
  contact('王小明', '东方贸易', '上海', { Office: '+862161234567' }),
  contact(
    'Maître Anne-Sophie Charlotte de La Rochefoucauld-Montmorency, successeur de Maître Jean-Baptiste Poquelin',
    'Étude notariale de La Rochefoucauld-Montmorency, Poquelin et associés, société civile professionnelle',
    'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
    { Office: '0326123456' },
  ),
  contact('Firma Krause', 'Krause GmbH', 'Berlin', { Office: '+4930123456' }),
  contact('Reception only', '', '', {}),
];

/** What single users keep for themselves, by CTI login. */
export const defaultPersonalContacts: Readonly<Record<string, readonly ContactEntry[]>> = {
  ada: [contact('Dr Amélie Fournier', '', 'Lyon', { Mobile: '0677889900' }), contact('Taxi Étoile', '', '', { Number: '0478282323' })],
  bob: [contact('Garage Lambert', '', 'Villeurbanne', { Number: '0478101010' })],
};

function contact(name: string, company: string, city: string, numbers: Readonly<Record<string, string>>): ContactEntry {
  return { name, company, city, numbers: Object.entries(numbers).map(([label, number]) => ({ label, number })) };
}
