import * as kit from '@hookswitch/hooks';
import { act, cleanup, render } from '@testing-library/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';
import { customerData } from '../../test/customerData.js';
import { createPhone, logIn, type Phone } from '../../test/logIn.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const nothing = () => undefined;
/** A browser has a memory that the server has not. */
const memory = { read: () => JSON.stringify({ username: 'ada', numbers: [{ number: '1001', name: 'Bob' }] }), write: nothing };
const colleagues = [{ number: '1001', name: 'Bob' }];

/** Every hook there is, with the least it takes: a new one has to be added here. */
const HOOKS: { readonly [Name in Extract<keyof typeof kit, `use${string}`>]: (callId: string) => unknown } = {
  useAnswer: () => kit.useAnswer(),
  useAttentionBadge: () => kit.useAttentionBadge(),
  useCall: (callId) => kit.useCall(callId),
  useCallHistory: () => kit.useCallHistory(),
  useCallHistoryEntries: () => kit.useCallHistoryEntries().data,
  useCallList: () => kit.useCallList({ onTransfer: nothing }),
  useCallNotifications: () => kit.useCallNotifications(),
  useCalls: () => kit.useCalls(),
  useCallsVerified: () => kit.useCallsVerified(),
  useCallTimer: () => kit.useCallTimer(),
  useConnection: () => kit.useConnection(),
  useConnectionBanner: () => kit.useConnectionBanner(),
  useContacts: () => kit.useContacts(),
  useContactSearch: () => kit.useContactSearch('bob').data,
  useDial: () => kit.useDial(),
  useDialPad: () => kit.useDialPad({ recentMemory: memory }),
  useDndToggle: () => kit.useDndToggle(),
  useDoNotDisturb: () => kit.useDoNotDisturb(),
  useFavorites: () => kit.useFavorites().data,
  useFavoriteToggle: () => kit.useFavoriteToggle(),
  useForwarding: () => kit.useForwarding(),
  useForwardingSwitches: () => kit.useForwardingSwitches(),
  useHangup: () => kit.useHangup(),
  useHasSession: () => kit.useHasSession(),
  useHintGrid: () => kit.useHintGrid({ colleagues }),
  useHold: () => kit.useHold(),
  useIncomingCall: () => kit.useIncomingCall({ onTransfer: nothing }),
  useLeaveWarning: () => kit.useLeaveWarning(),
  useLine: () => kit.useLine(),
  useLoginForm: () => kit.useLoginForm(),
  useMaybePhone: () => typeof kit.useMaybePhone(),
  usePermission: () => kit.usePermission('dial'),
  usePhone: () => typeof kit.usePhone(),
  usePhoneCommand: () => kit.usePhoneCommand(async () => ({ how: 'sent', call: undefined })),
  usePhoneEvents: () => kit.usePhoneEvents(nothing),
  usePhoneHint: () => kit.usePhoneHint('1001'),
  usePhoneHints: () => [...kit.usePhoneHints(['1001'])],
  usePhoneState: () => kit.usePhoneState(({ session, user }) => ({ session, user })),
  usePhoneStatus: () => kit.usePhoneStatus(),
  usePhoneStatusBadge: () => kit.usePhoneStatusBadge(),
  useRecentNumbers: () => kit.useRecentNumbers({ memory }),
  useResume: () => kit.useResume(),
  useRingtone: () => kit.useRingtone(),
  useSendDtmf: () => kit.useSendDtmf(),
  useSetData: () => kit.useSetData(),
  useSetUserData: () => kit.useSetUserData(customerData),
  useShortcuts: () => kit.useShortcuts(),
  useTransfer: () => kit.useTransfer(),
  useTransferDialog: (callId) => kit.useTransferDialog({ callId, onClose: nothing }),
  useUser: () => kit.useUser(),
  useUserData: (callId) => kit.useUserData(customerData, callId),
  useUserDataPanel: () => kit.useUserDataPanel(),
  useVoicemail: () => kit.useVoicemail(),
  useVoicemailBadge: () => kit.useVoicemailBadge(),
};

/** What a hook gives, as text in the page: functions apart. */
function Shown({ hook, callId }: { readonly hook: (callId: string) => unknown; readonly callId: string }) {
  return <p>{JSON.stringify(hook(callId)) ?? 'nothing'}</p>;
}

const pageOf = ({ client }: Phone, hook: (callId: string) => unknown, callId: string) => (
  <StrictMode>
    <kit.PhoneProvider client={client}>
      <Shown hook={hook} callId={callId} />
    </kit.PhoneProvider>
  </StrictMode>
);

it.each(Object.entries(HOOKS))('%s hydrates as on the server, and tells then what a restored client knows', async (_name, hook) => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(nothing);
  const phone = await logIn();
  phone.client.hints.want(['1001']);
  phone.world.call('bob', '1000');
  await phone.flow(1_000);
  const callId = phone.client.getState().calls[0]?.id ?? '';
  const container = document.createElement('div');
  container.innerHTML = renderToString(pageOf(createPhone(), hook, callId));
  document.body.append(container);
  const recovered = vi.fn();
  await act(async () => {
    hydrateRoot(container, pageOf(phone, hook, callId), { onRecoverableError: recovered });
  });
  expect(recovered).not.toHaveBeenCalled();
  expect(complaints.mock.calls).toEqual([]);
  expect(container.textContent).toBe(render(pageOf(phone, hook, callId)).container.textContent);
});
