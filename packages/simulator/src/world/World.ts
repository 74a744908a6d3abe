import type { PhoneStatusName, WirePhoneEvent } from '@hookswitch/core/protocol';
import type { Beliefs } from './beliefs.js';
import type { Customer, Directory } from './directory.js';
import type { WorldListener } from './events.js';
import type { FoundContact } from './foundContact.js';
import type { PastCall } from './history.js';
import type { ForwardName, ForwardSetting, User } from './model.js';
import type { WorldSettings } from './settings.js';
import type { Variables } from './userData.js';

/**
 * A telephone world moved by hand: everything a person, a phone or a customer can do.
 *
 * `who` is a line's number, a CTI login, or an outside number (for what an outside phone can do too).
 * What makes no sense at the moment does nothing and returns `false` or `undefined`, as the real server is silent.
 *
 * @example
 * ```ts
 * world.call({ number: '0612345678', name: 'Jane Martin', userData: { customer: '4711' } }, '1000');
 * world.answer('ada');
 * world.hold('ada');
 * world.hangUp('0612345678');
 * ```
 */
export interface World {
  readonly directory: Directory;
  readonly settings: WorldSettings;
  readonly beliefs: Beliefs;

  /** Dials `to` from a line, or lets a customer call in. Returns the `uniqueId` of the calling leg. */
  call(from: string | Customer, to: string, variables?: Variables): string | undefined;
  /** Dials for a user whose client asked for it: the set may ring first, see `beliefs.dialing`. */
  dial(who: string, to: string, variables?: Variables): string | undefined;
  /** Lets a customer call a queue by its name; without one, the first of the directory calls. */
  callQueue(queue: string, customer?: Customer): string | undefined;
  /** Rings the user's mobile and dials from there once it is picked up. */
  callFromMobile(who: string, to: string, variables?: Variables): boolean;
  /** Picks up a ringing call: the one named by its leg, or the first. */
  answer(who: string, uniqueId?: string): boolean;
  /** Ends, cancels or refuses a call: the one named, or the current one. */
  hangUp(who: string, uniqueId?: string): boolean;
  /** Holds, or resumes, a call: the one named, or the current one. */
  hold(who: string, uniqueId?: string): boolean;
  /** Blind transfer of the current call. */
  transfer(who: string, to: string): boolean;
  /** Holds the current call and dials `to` to ask first. */
  startTransfer(who: string, to: string): boolean;
  completeTransfer(who: string): boolean;
  cancelTransfer(who: string): boolean;
  /** Makes all calls of the phone talk together. */
  conference(who: string): boolean;
  /** Attaches data to the connected calls. */
  attach(who: string, variables: Variables): boolean;

  setDnd(who: string, on: boolean): boolean;
  setForward(who: string, forward: ForwardName, setting: ForwardSetting): boolean;
  /** Puts a message into somebody's mailbox, without the call. */
  leaveMessage(who: string): boolean;
  /** Turns a mailbox's new messages into old ones, without the call. */
  hearMessages(who: string): boolean;
  /** Plugs a phone in or out; calls it was on end. */
  plug(who: string, connected: boolean): boolean;
  /** Says whether a person is at the line: queues ring only them, and scripted colleagues leave their phone alone. */
  attend(who: string, present: boolean): boolean;

  /** Contacts that fit a term, by name, company, city or number: accents and capitals do not count. Everybody fits an empty one. */
  searchContacts(who: string, term: string): readonly FoundContact[];
  favoritesOf(who: string): readonly FoundContact[];
  /** Makes a contact a favourite of a user's, or takes it from them; `false` for one there is not, and for rooms. */
  setFavorite(who: string, source: string, id: string, isFavorite: boolean): boolean;
  /** The line's calls that are over, and those that go on, the newest first. */
  historyOf(who: string): readonly PastCall[];

  /** The line's calls, oldest first, each as the event told last: what a snapshot holds. */
  callsOf(who: string): readonly WirePhoneEvent[];
  /** `UNEXISTING` for a number no line has. */
  statusOf(who: string): PhoneStatusName;
  /** Whether a person is at the line. */
  isAttended(who: string): boolean;
  user(who: string): User | undefined;
  /** Hears everything that happens; returns the way out. */
  subscribe(listener: WorldListener): () => void;

  /** Loses every call without a word, as a crash does; users keep their settings. */
  loseCalls(): void;
  /** Back to the first day: no calls, no forwards, empty mailboxes, no favourites, nobody there. */
  reset(): void;
  /** Takes every timer back. */
  dispose(): void;
}
