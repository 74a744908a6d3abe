import type { WireLineConfig, WireMessages, WireUserConfig } from '@hookswitch/core/protocol';
import type { ForwardName, ForwardSetting, User } from './world/model.js';

/** First agent id; users have ids of their own. */
const FIRST_AGENT_ID = 20;

/** Everything about a user. */
export function fullUserConfig(user: User): WireUserConfig {
  const { entry, features, mailbox } = user;
  return {
    userId: user.id,
    firstName: entry.firstName,
    lastName: entry.lastName,
    fullName: user.fullName,
    mobileNumber: entry.mobileNumber ?? null,
    agentId: user.line ? FIRST_AGENT_ID + user.id : null,
    voiceMailId: mailbox?.id ?? null,
    voiceMailEnabled: mailbox !== undefined,
    dndEnabled: features.dnd,
    naFwdEnabled: features.naFwd.enabled,
    naFwdDestination: features.naFwd.destination,
    uncFwdEnabled: features.uncFwd.enabled,
    uncFwdDestination: features.uncFwd.destination,
    busyFwdEnabled: features.busyFwd.enabled,
    busyFwdDestination: features.busyFwd.destination,
  };
}

/** One feature alone, the rest at the defaults of the record that carries it: `false`, and `null`. */
export function partialUserConfig(user: User, feature: 'dnd' | ForwardName): WireUserConfig {
  const { features } = user;
  const only = (name: ForwardName): ForwardSetting | undefined => (feature === name ? features[name] : undefined);
  return {
    firstName: null,
    lastName: null,
    fullName: null,
    mobileNumber: null,
    agentId: null,
    voiceMailId: null,
    voiceMailEnabled: false,
    dndEnabled: feature === 'dnd' && features.dnd,
    naFwdEnabled: only('naFwd')?.enabled ?? false,
    naFwdDestination: only('naFwd')?.destination ?? null,
    uncFwdEnabled: only('uncFwd')?.enabled ?? false,
    uncFwdDestination: only('uncFwd')?.destination ?? null,
    busyFwdEnabled: only('busyFwd')?.enabled ?? false,
    busyFwdDestination: only('busyFwd')?.destination ?? null,
  };
}

/** The counters of a user's mailbox; `waitingMessages` is the lamp on the phone. */
export function voicemailStatus(user: User): WireMessages['VoiceMailStatusUpdate'] | undefined {
  const { mailbox } = user;
  if (!mailbox) return undefined;
  const { id: voiceMailId, newMessages, oldMessages } = mailbox;
  return { voiceMailId, newMessages, waitingMessages: newMessages > 0 ? 1 : 0, oldMessages };
}

/** The user's line: a desk phone the server controls, or none. */
export function lineConfig(user: User): WireLineConfig {
  const xivoIp = '192.0.2.10';
  if (!user.line) return { id: '-', webRtc: false, hasDevice: false, xivoIp, name: '', sipProxyName: '' };
  const name = `line${user.line.number}`;
  return { id: String(user.id), webRtc: false, hasDevice: true, vendor: 'Snom', xivoIp, name, sipProxyName: 'default' };
}
