/** What a page pays, in kB (1000 bytes), minified and gzipped; React and TanStack Query apart, as a page has one of each anyway. */
export const budgets = [
  // Aim: 8. Confirmed commands, the resync, the reconnection and the sentences of the errors are the other six.
  { name: '`createClient` alone', limit: 15, code: "export { createClient } from '@hookswitch/core'" },
  {
    name: 'client, store and hooks, with zustand',
    // Aim: 13.
    limit: 17,
    code: `export { createClient } from '@hookswitch/core';
      export { PhoneProvider, usePhoneEvents, usePhoneStatus, usePhoneHint, usePhoneHints, useVoicemail, useCalls, useCall, useConnection,
        useForwarding, useDoNotDisturb, useDial, useHold, useTransfer } from '@hookswitch/hooks'`,
  },
  { name: 'typed user data (`@hookswitch/core/schema`)', limit: 5, code: "export * from '@hookswitch/core/schema'" },
  { name: 'asking for contacts and history (`@hookswitch/core/directory`)', limit: 7, code: "export * from '@hookswitch/core/directory'" },
  { name: 'the recorder (`@hookswitch/core/record`)', limit: 7, code: "export * from '@hookswitch/core/record'" },
  // The parts share most of what they weigh: react-aria-components. All of them together are the last line but one.
  ...Object.entries({
    CallList: 30,
    ConnectionBanner: 22,
    DialPad: 27,
    DndToggle: 23,
    Forwarding: 27,
    HintGrid: 60,
    LoginForm: 25,
    PhoneStatus: 7,
    TransferDialog: 58,
    VoicemailBadge: 6,
  }).map(([part, limit]) => ({ name: `\`${part}View\` alone`, limit, code: `export { ${part}View } from '@hookswitch/components'` })),
  { name: 'every part, connected', limit: 95, code: "export * from '@hookswitch/components'" },
  { name: '`styles.css`', limit: 7, css: "@import '@hookswitch/components/styles.css'" },
];
