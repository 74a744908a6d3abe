import { everyProperty } from './everyProperty.ts';
import { MARKUP } from './markup.ts';

declare global {
  interface Window {
    /** Brings the phone into the page: its scripts and its stylesheet are not there before. */
    mountKit?: (options?: { readonly withStyles?: boolean }) => Promise<void>;
    everyProperty: typeof everyProperty;
  }
}

const host = document.createElement('main');
host.id = 'host';
host.innerHTML = MARKUP;
const phone = document.createElement('div');
phone.id = 'phone';
document.body.append(host, phone);
window.everyProperty = everyProperty;

window.mountKit = async ({ withStyles = true } = {}) => {
  if (withStyles) await import('./styles.ts');
  const { mount } = await import('./mount.tsx');
  await mount(phone);
};
