import type { DialPadData, DialPadProps, DialPadTones } from '@hookswitch/hooks';
import { YES } from './makeCall.js';

const nothing = () => undefined;

export const NO_TONES: DialPadTones = {
  isOn: false,
  onSwitch: nothing,
  permission: { ok: false, reason: 'no-call' },
  partner: '',
  sent: '',
  onTones: nothing,
};

export const NO_DATA: DialPadData = { schema: undefined, entries: new Map(), invalid: [], onChange: nothing, onRemove: nothing };

/** A dial pad at rest. */
export const DIAL_PAD: DialPadProps = {
  value: '',
  onValueChange: nothing,
  cleanPasted: (text) => text,
  action: 'dial',
  onCall: nothing,
  callPermission: YES,
  isPending: false,
  problem: undefined,
  recent: [],
  onClearRecent: nothing,
  tones: NO_TONES,
  data: NO_DATA,
  onKeySound: undefined,
};
