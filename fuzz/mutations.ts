/** One fault put into core on purpose. */
export interface Mutation {
  readonly name: string;
  /** Below packages/core/src. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
}

/**
 * Faults that a test of the call state must catch. Each text must stand in its file exactly once. The first five are of five
 * files and soon caught: `npm test` tries them.
 */
export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'merge the snapshot instead of replacing',
    file: 'state/reduceCalls.ts',
    find: 'const lost = state.calls.filter(',
    put: 'Object.assign(next, { calls: [...next.calls, ...state.calls.filter((call) => !kept.has(call.id))] });\n  const lost = [].filter(',
  },
  {
    name: 'accept a frame of the old socket',
    file: 'connection/link.ts',
    find: 'if (isMine()) receive(text);',
    put: 'receive(text);',
  },
  {
    name: 'never ask for the snapshot',
    file: 'client/connectionFollower.ts',
    find: 'resync.begin();',
    put: "state.set((now) => ({ ...now, verification: 'verified' }));",
  },
  {
    name: 'notice no dead socket',
    file: 'connection/transition.ts',
    find: 'const MOST_UNANSWERED = 2;',
    put: 'const MOST_UNANSWERED = 1_000;',
  },
  {
    name: 'see no hold',
    file: 'state/mergeCall.ts',
    find: "return 'held';",
    put: "return 'established';",
  },
  {
    name: 'ignore the snapshot',
    file: 'state/reduceCalls.ts',
    find: 'calls: isSameList(calls, state.calls) ? state.calls : calls,\n    verification: unsure',
    put: 'verification: unsure',
  },
  {
    name: 'key by linkedId',
    file: 'state/reduceCalls.ts',
    find: 'const known = state.calls.find((call) => call.id === event.uniqueId);',
    put: 'const known = state.calls.find((call) => call.conversationId === event.linkedId);',
  },
  {
    name: 'release every leg of the conversation',
    file: 'state/reduceCalls.ts',
    find: 'state.calls.filter((call) => !over.some((ended) => ended.call.id === call.id)),',
    put: 'state.calls.filter((call) => !over.some((ended) => ended.call.conversationId === call.conversationId)),',
  },
  {
    name: 'drop the events that raced the snapshot',
    file: 'state/reduceCalls.ts',
    find: 'const live = raced.filter((event) => isKnownType(event.eventType));',
    put: 'const live: readonly PhoneEvent[] = [];',
  },
  {
    name: 'let a released call come back with the snapshot it raced',
    file: 'state/reduceCalls.ts',
    find: 'if (over.has(event.uniqueId) || isEnd(event)) continue;',
    put: 'if (isEnd(event)) continue;',
  },
  {
    name: 'never resubscribe to hints',
    file: 'client/connectionFollower.ts',
    find: 'hints.online();',
    put: 'if (before.phase === "opening") hints.online();',
  },
  {
    name: 'trust the calls of before the gap',
    file: 'client/connectionFollower.ts',
    find: 'return isLost ? { ...loseSight(now), connection } : { ...now, connection };',
    put: 'return { ...now, connection };',
  },
  {
    name: 'never check the token before coming back',
    file: 'connection/transition.ts',
    find: "{ type: 'fetch-token', suspect },",
    put: "{ type: 'fetch-token', suspect: false },",
  },
  {
    name: 'count no requests',
    file: 'connection/requestBudget.ts',
    find: 'made.push(clock.elapsed());',
    put: 'void made;',
  },
  {
    name: 'keep the former partner’s name',
    file: 'state/mergeCall.ts',
    find: "const samePartner = event.otherDN === '' || known.number === '' || event.otherDN === known.number;",
    put: 'const samePartner = true;',
  },
  {
    name: 'keep the first conversation of a leg',
    file: 'state/mergeCall.ts',
    find: 'conversationId: event.linkedId,\n    state: state ?? known.state,',
    put: 'conversationId: known.conversationId,\n    state: state ?? known.state,',
  },
  {
    name: 'forget user data that comes later',
    file: 'state/mergeCall.ts',
    find: 'const data = mergeData(known, event.userData);',
    put: 'const data = known;',
  },
  {
    name: 'believe every DND of a partial update',
    file: 'protocol/decodeUserConfig.ts',
    find: 'const tellsDnd = identity !== undefined || (!naFwd && !uncFwd && !busyFwd);',
    put: 'const tellsDnd = true;',
  },
  {
    name: 'forget the other forwards with each update',
    file: 'state/reducers.ts',
    find: '= { ...state.forwards };',
    put: '= {};',
  },
  {
    name: 'let a command that nothing confirms wait for ever',
    file: 'client/waiting.ts',
    find: 'const cancel = clock.after(rule.limitMs, () => expire(entry));',
    put: 'const cancel = () => {};',
  },
  {
    name: 'take any new call for the one that was dialled',
    file: 'calls/newCalls.ts',
    find: 'return number !== undefined && sameNumber(farEnd.number, number);',
    put: 'return true;',
  },
  {
    name: 'forget that a dialling that timed out may still get its call',
    file: 'client/waiting.ts',
    find: "if (entry.rule.kind === 'new-call') claims.late(entry);",
    put: '',
  },
  {
    name: 'take a setting for known that may still change',
    file: 'client/toldSettings.ts',
    find: 'told.has(setting) && !doubtful.has(setting)',
    put: 'told.has(setting)',
  },
  {
    name: 'confirm a forward by another number',
    file: 'calls/confirmation.ts',
    find: 'told.enabled === wanted.state && sameNumber(told.destination, wanted.destination)',
    put: 'told.enabled === wanted.state',
  },
  {
    name: 'send a toggle again that may still come',
    file: 'calls/allowed.ts',
    find: "if (rule.isToggle && state.overdueHolds.includes(call.id)) return 'overdue';",
    put: '',
  },
  {
    name: 'wait for a conference of calls that are only being dialled',
    file: 'client/commands/callCommands.ts',
    find: 'const callIds = calls.filter(isTalking).map(({ id }) => id);',
    put: "const callIds = calls.filter(({ state }) => state !== 'ringing').map(({ id }) => id);",
  },
];
