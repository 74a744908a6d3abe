/**
 * How the server is asked, whatever for. Never paused: offline it fails at once, and is asked anew by whoever still shows it when the
 * link is back. Never asked again by itself: a lost answer has cost ten seconds already, and the agent has a button. Names and
 * numbers do not stay for long once nobody shows them.
 */
export const ASK_OPTIONS = {
  networkMode: 'always',
  retry: false,
  throwOnError: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  staleTime: 0,
  gcTime: 60_000,
} as const;
