/** Packages of others: what is left is our own. */
const OF_OTHERS = [
  'react',
  'react-dom',
  '@tanstack/react-query',
  'react-aria-components',
  'react-aria',
  'react-stately',
  'lucide-react',
  'zustand',
];

const CLIENT = "export { createClient } from '@hookswitch/core'; export { PhoneProvider } from '@hookswitch/hooks';";
const EVERY_PART = `export * from '@hookswitch/components'; ${CLIENT}`;
const SOFTPHONE = `export { Softphone } from '@hookswitch/components'; ${CLIENT}`;

/**
 * What a page pays at once, in kB (1000 bytes), minified and gzipped; React and TanStack Query apart, as a page has one of each
 * anyway. A `goal` is what we set out for and have not reached: docs/size.md says why.
 */
export const budgets = [
  { name: '`createClient` alone', limit: 20.5, goal: 8, code: "export { createClient } from '@hookswitch/core'" },
  {
    name: 'client, store and hooks, with zustand',
    limit: 23,
    goal: 13,
    code: `export { createClient } from '@hookswitch/core';
      export { PhoneProvider, usePhoneEvents, usePhoneStatus, usePhoneHint, usePhoneHints, useVoicemail, useCalls, useCall, useConnection,
        useForwarding, useDoNotDisturb, useDial, useHold, useTransfer } from '@hookswitch/hooks'`,
  },
  { name: 'typed user data (`@hookswitch/core/schema`)', limit: 5.5, code: "export * from '@hookswitch/core/schema'" },
  {
    name: 'asking for contacts and history (`@hookswitch/core/directory`)',
    limit: 7.6,
    code: "export * from '@hookswitch/core/directory'",
  },
  { name: 'the recorder (`@hookswitch/core/record`)', limit: 9, code: "export * from '@hookswitch/core/record'" },
  // What brings react-aria-components with it is a list or a combobox; the others are made of the page's own elements.
  ...Object.entries({
    CallHistory: 62,
    CallList: 16,
    CallTimer: 1,
    ConnectionBanner: 7,
    Contacts: 62,
    DialPad: 11,
    DndToggle: 6,
    Forwarding: 7.6,
    HintGrid: 63,
    IncomingCall: 14,
    LoginForm: 7,
    PhoneStatus: 4,
    ShortcutsHelp: 7,
    Softphone: 6,
    TransferDialog: 52,
    UserDataPanel: 11,
    VoicemailBadge: 7,
  }).map(([part, limit]) => ({ name: `\`${part}View\` alone`, limit, code: `export { ${part}View } from '@hookswitch/components'` })),
  {
    name: '`DialPad` connected, with TanStack Query',
    limit: 27.5,
    external: ['react', 'react-dom'],
    code: `export { DialPad } from '@hookswitch/components';
      export { PhoneProvider } from '@hookswitch/hooks';
      export { QueryClient, QueryClientProvider } from '@tanstack/react-query';`,
  },
  { name: 'every part at once, with its client', limit: 147, code: EVERY_PART },
  { name: 'every part at once, our own of it', limit: 79, goal: 45, external: OF_OTHERS, code: EVERY_PART },
  { name: '`Softphone` with its client, as it opens', limit: 122, code: SOFTPHONE },
  { name: '`Softphone` as it opens, our own of it', limit: 60.5, goal: 45, external: OF_OTHERS, code: SOFTPHONE },
  { name: '`styles.css`', limit: 10.3, css: "@import '@hookswitch/components/styles.css'" },
];
