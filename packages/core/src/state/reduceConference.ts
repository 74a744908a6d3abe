import type { ConferenceEvent, ConferenceParticipant, ConferenceParticipantEvent } from '../protocol/serverMessages.js';
import type { Call, CallConference } from './call.js';
import type { PhoneState } from './phoneState.js';

/** A room is attached to the call with its own id; an event for a call we do not have says nothing. */
export function reduceConference(state: PhoneState, event: ConferenceEvent): PhoneState {
  return withConference(state, event.uniqueId, () =>
    event.eventType === 'Leave'
      ? undefined
      : { number: event.conferenceNumber, name: event.conferenceName, participants: event.participants },
  );
}

/** Somebody's coming, going or change; the event may come without the room's own, and is then ignored. */
export function reduceConferenceParticipant(state: PhoneState, event: ConferenceParticipantEvent): PhoneState {
  return withConference(state, event.uniqueId, (room) => room && { ...room, participants: nextParticipants(room.participants, event) });
}

function nextParticipants(
  participants: readonly ConferenceParticipant[],
  event: ConferenceParticipantEvent,
): readonly ConferenceParticipant[] {
  const others = participants.filter((one) => one.index !== event.participant.index);
  if (event.eventType === 'Leave') return others;
  return [...others, event.participant].sort((left, right) => left.index - right.index);
}

function withConference(
  state: PhoneState,
  callId: string,
  change: (room: CallConference | undefined) => CallConference | undefined,
): PhoneState {
  const call = state.calls.find((one) => one.id === callId);
  if (!call) return state;
  const conference = change(call.conference);
  if (conference === call.conference) return state;
  const changed: Call = { ...call, conference };
  return { ...state, calls: state.calls.map((one) => (one === call ? changed : one)) };
}
