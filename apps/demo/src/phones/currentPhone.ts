import { createStore } from 'zustand/vanilla';
import type { DeskPhone } from './DeskPhone.js';
import { serverPhone } from './serverPhone.js';

/** The phone the desk works with now: the server's, unless somebody practises. */
export const currentPhone = createStore<DeskPhone>(() => serverPhone);

/** Begins to practise. The telephone system is fetched only now: an agent at work never pays for it. */
export async function practise(): Promise<void> {
  const { createPracticePhone } = await import('./practicePhone.js');
  const phone = createPracticePhone();
  take(phone);
  let wasOnline = false;
  phone.client.subscribe(() => {
    const { phase } = phone.client.getState().connection;
    wasOnline ||= phase === 'online';
    // Signed out: back to the server.
    if (wasOnline && phase === 'idle' && currentPhone.getState() === phone) take(serverPhone);
  });
}

function take(phone: DeskPhone): void {
  const before = currentPhone.getState();
  currentPhone.setState(phone, true);
  before.dispose();
}
