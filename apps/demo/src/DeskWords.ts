import type { NotificationPermissionState } from '@hookswitch/hooks';
import type { Scene } from './scenes/scenes.js';

/** The desk's own words, beside those of the parts. */
export interface DeskWords {
  readonly desk: string;
  readonly tagline: string;
  readonly tryAs: string;
  readonly keepSession: string;
  readonly practise: string;
  readonly practiseHint: string;
  readonly menu: string;
  readonly signOut: string;
  readonly signOutInCall: string;
  readonly stay: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly layout: string;
  readonly layouts: Readonly<Record<'desk' | 'panel', string>>;
  /** Whether a call would be heard. */
  readonly ring: Readonly<Record<'on' | 'off' | 'blocked' | 'unavailable', string>>;
  /** Calls in notifications, by their permission; with `default` it is what a press asks for. */
  readonly desktop: Readonly<Record<NotificationPermissionState, string>>;
  readonly groups: Readonly<Record<'agents' | 'office', string>>;
  /** Above the buttons that make something happen. */
  readonly scenes: string;
  readonly scene: Readonly<Record<Scene['id'], string>>;
  readonly nothingHappened: string;
  readonly timeline: string;
  /** The page beside the side panel, which stands for a CRM. */
  readonly crm: string;
  readonly crmIdle: string;
  readonly crmCall: (who: string) => string;
}
