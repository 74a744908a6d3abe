import { en, type Messages } from '@hookswitch/components';
import { fr } from '@hookswitch/components/locales/fr';

/** The desk's own words, beside those of the parts. */
export interface DeskWords {
  readonly parts: Messages;
  readonly desk: string;
  readonly tagline: string;
  readonly tryAs: string;
  readonly keepSession: string;
  readonly menu: string;
  readonly signOut: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly calls: string;
  readonly dial: string;
  readonly settings: string;
  readonly colleagues: string;
  readonly groups: Readonly<Record<'agents' | 'office', string>>;
  readonly forwardsOn: (count: number) => string;
}

export const WORDS: Readonly<Record<'en' | 'fr', DeskWords>> = {
  en: {
    parts: en,
    desk: 'Agent desk',
    tagline: 'Softphone parts for XiVO, in your own React.',
    tryAs:
      'With the simulator: ada, bob, clea, dan, eve, farid, gina or hugo, password 1234. Open a second window as somebody else and call each other.',
    keepSession: 'Stay logged in when this page reloads',
    menu: 'Menu',
    signOut: 'Sign out',
    language: 'Language',
    theme: 'Theme',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    calls: 'Calls',
    dial: 'Dial',
    settings: 'Forwarding and do not disturb',
    colleagues: 'Colleagues',
    groups: { agents: 'Agents', office: 'Office' },
    forwardsOn: (count) => (count === 0 ? 'Off' : `${count} on`),
  },
  fr: {
    parts: fr,
    desk: 'Poste agent',
    tagline: 'Les briques de softphone pour XiVO, dans votre propre React.',
    tryAs:
      'Avec le simulateur\u202f: ada, bob, clea, dan, eve, farid, gina ou hugo, mot de passe 1234. Ouvrez une seconde fenêtre sous un autre nom et appelez-vous.',
    keepSession: 'Rester connecté au rechargement de la page',
    menu: 'Menu',
    signOut: 'Se déconnecter',
    language: 'Langue',
    theme: 'Thème',
    themes: { auto: 'Comme le système', light: 'Clair', dark: 'Sombre' },
    calls: 'Appels',
    dial: 'Composer',
    settings: 'Renvois et ne pas déranger',
    colleagues: 'Collègues',
    groups: { agents: 'Agents', office: 'Bureau' },
    forwardsOn: (count) => (count === 0 ? 'Aucun' : `${count} ${count === 1 ? 'activé' : 'activés'}`),
  },
};
