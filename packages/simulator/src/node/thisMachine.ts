/** Whether an address is one of this machine's own. */
export function isThisMachine(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
}

/** Whether a `Host` header means this machine by a name that nobody else can give to it: an address, or `localhost`. */
export function isThisMachineByName(host: string | undefined): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host ?? '');
}
