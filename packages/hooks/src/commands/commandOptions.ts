/**
 * How a change is asked of the server, whatever it is. Never paused, never retried: TanStack would otherwise keep a mutation
 * started while offline and run it later, and a call dialled thirty seconds late is worse than one that fails at once.
 */
export const COMMAND_OPTIONS = {
  networkMode: 'always',
  retry: false,
  // A host may want its own mutations to end at an error boundary; a refused command is no reason to take the phone away.
  throwOnError: false,
  // Names, numbers and customers' data do not stay in the cache. Not 0: TanStack looks again at this interval for as long as a
  // command without a component is pending.
  gcTime: 1_000,
} as const;
