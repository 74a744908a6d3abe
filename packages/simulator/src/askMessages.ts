import { PHONE_STATUS_CODES, type WireCallRecord, type WireDirectory, type WireSheet } from '@hookswitch/core/protocol';
import { isMeetingRoom, PERSONAL } from './world/contacts.js';
import type { FoundContact } from './world/foundContact.js';
import type { PastCall } from './world/history.js';
import type { World } from './world/World.js';

/** The columns of the old directory, as this server is set up. */
const HEADERS = ['Name', 'Number', 'Mobile', 'City', 'Favorite'];

/** A contact as newer servers send it. */
export function contactSheet(contact: FoundContact): WireSheet {
  const { name, company, city, numbers, source, id } = contact;
  const [first] = numbers;
  return {
    name,
    subtitle1: company,
    subtitle2: city,
    picture: '',
    isPersonal: source === PERSONAL,
    isFavorite: contact.isFavorite,
    isMeetingroom: isMeetingRoom(contact),
    canBeFavorite: !isMeetingRoom(contact),
    status: { phone: PHONE_STATUS_CODES[contact.status], video: 'Disconnected' },
    actions: first ? [{ action: 'Call', args: [first.number], default: true }] : [],
    sources: [{ name: source, id }],
    details: [{ name: 'Contacts', fields: numbers.map(({ label, number }) => ({ name: label, data: number, dataType: 'PhoneNumber' })) }],
  };
}

/** Contacts as older servers send them. */
export function contactTable(contacts: readonly FoundContact[]): WireDirectory {
  const entries = contacts.map(({ name, city, numbers, status, id, source, isFavorite }) => ({
    status: PHONE_STATUS_CODES[status],
    entry: [name, numbers[0]?.number ?? '', numbers[1]?.number ?? '', city, ''],
    contact_id: id,
    source,
    favorite: isFavorite,
  }));
  return { entries, headers: HEADERS };
}

/** A call as the history of a line has it; people of this house are named, those outside are not. */
export function callRecord(world: World, who: string): (call: PastCall) => WireCallRecord {
  const own = world.user(who);
  return ({ direction, outcome, number, startedAt, talkedMs }) => {
    const peer = { num: number, user: world.user(number) };
    const self = { num: own?.line?.number ?? '', user: own };
    const [src, dst] = direction === 'Outgoing' ? [self, peer] : [peer, self];
    return {
      start: localTime(startedAt),
      duration: duration(talkedMs),
      srcNum: src.num,
      dstNum: dst.num,
      status: outcome,
      ...(src.user && {
        ...(src.user.entry.username === undefined ? {} : { srcUsername: src.user.entry.username }),
        srcFirstName: src.user.entry.firstName,
        srcLastName: src.user.entry.lastName,
        srcPhoneStatus: PHONE_STATUS_CODES[world.statusOf(src.num)],
      }),
      ...(dst.user && {
        ...(dst.user.entry.username === undefined ? {} : { dstUsername: dst.user.entry.username }),
        dstFirstName: dst.user.entry.firstName,
        dstLastName: dst.user.entry.lastName,
        dstPhoneStatus: PHONE_STATUS_CODES[world.statusOf(dst.num)],
      }),
    };
  };
}

/** As on the wire: the server's local time, without a zone. */
function localTime(at: number): string {
  const date = new Date(at);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}`;
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1_000);
  return [seconds / 3_600, (seconds / 60) % 60, seconds % 60].map((part) => two(Math.floor(part))).join(':');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
