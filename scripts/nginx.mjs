import { ensureProgram } from './lib/debian.mjs';

export const NGINX = process.env.HOOKSWITCH_NGINX ?? '/usr/sbin/nginx';

/** Sees to it that the proxy of the recipes is there. */
export function ensureNginx() {
  return ensureProgram({
    path: NGINX,
    packages: ['nginx-light', 'openssl'],
    isTheirs: Boolean(process.env.HOOKSWITCH_NGINX),
    purpose: 'the recipe for a proxy (the gate "outsiders")',
    missing: 'Elsewhere: install nginx and put the path of its program into HOOKSWITCH_NGINX.',
  });
}
