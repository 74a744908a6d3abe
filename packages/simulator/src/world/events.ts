import type { PhoneStatusName, WireMessages, WirePhoneEvent } from '@hookswitch/core/protocol';
import type { ForwardName, Leg, Line, User } from './model.js';

/** Everything a world tells its listeners. */
export type WorldEvent =
  /** Also told for outside legs, which no session sees. */
  | { readonly type: 'leg'; readonly leg: Leg; readonly event: WirePhoneEvent }
  | { readonly type: 'status'; readonly line: Line; readonly status: PhoneStatusName }
  | { readonly type: 'voicemail'; readonly user: User }
  | { readonly type: 'config'; readonly user: User; readonly feature: 'dnd' | ForwardName }
  | { readonly type: 'attendance'; readonly line: Line; readonly attended: boolean }
  | { readonly type: 'room'; readonly line: Line; readonly payload: WireMessages['ConferenceEvent'] }
  | { readonly type: 'room-participant'; readonly line: Line; readonly payload: WireMessages['ConferenceParticipantEvent'] };

/** Hears what happens in a world. */
export type WorldListener = (event: WorldEvent) => void;
