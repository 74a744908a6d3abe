import type { Call, PhoneState } from '@hookswitch/core';
import { subscriberDigits } from './differences.ts';
import type { Entry, Given, Journal } from './Journal.ts';
import { callsAt, newDialings, type Received, sentBetween } from './wireHistory.ts';

/** How long a late effect of a command may still come: until then nobody knows what it did. */
const UNKNOWN_MS = 30_000;
/** How long the client waits for a call that it dialled. */
const LIMIT_MS = 5_000;

type Rule = (given: Given, journal: Journal) => string | undefined;

/**
 * Every promise of a command that said what was not so, judged by the frames alone: what the client thinks of them plays no
 * part. Empty when each is true.
 */
export function brokenPromises(who: string, journal: Journal): readonly string[] {
  const found = journal.given.flatMap((given) => RULES.map((rule) => rule(given, journal)).filter((wrong) => wrong !== undefined));
  return [...found, ...sharedEvents(journal), ...toggledTwice(journal)].map((wrong) => `${who}: ${wrong}`);
}

const RULES: readonly Rule[] = [
  confirmsAnotherCall,
  timesOutBesideItsCall,
  confirmsAnotherSetting,
  callsUnknownUnchanged,
  sharesATransfer,
  isHopeless,
  overlooksItsConference,
  blamesAQuestionsError,
];

const DIALS = ['dial', 'attendedTransfer', 'originate', 'dialByUsername'];
const TALKING: readonly unknown[] = ['EventEstablished', 'EventOnHold'];
const SETTINGS = ['dnd', 'naFwd', 'uncFwd'];

/**
 * `confirmed` shows the call that was asked for, by its number or its user. A dial plan may rewrite a number, so an outgoing
 * call to another one is as good where nothing else can have begun it: no dialling waits whose call has not come, and none
 * that timed out may still get it.
 */
function confirmsAnotherCall({ command, to, end }: Given, { entries, given }: Journal): string | undefined {
  const call = confirmedCall(end);
  if (!DIALS.includes(command) || !call) return undefined;
  const isAsked = command === 'dialByUsername' ? call.username === to : sameDigits(call.number, to);
  if (isAsked) return undefined;
  const wrong = `${command}(${to}) was confirmed by a call with ${call.number}`;
  const dialings = newDialings(entries);
  const begin = dialings.find((entry) => entry.payload['uniqueId'] === call.id);
  if (!begin) return wrong;
  const before = dialings.filter((entry) => entry.order < begin.order);
  const open = given.filter(
    (other) =>
      DIALS.includes(other.command) &&
      other.asked < begin.order &&
      other.end !== end &&
      (other.settled > begin.order || (other.end === 'timeout' && begin.time - other.settledAt < UNKNOWN_MS)) &&
      !before.some((entry) => entry.order > other.asked && reaches(entry, other)),
  );
  // Two clicks on one button are one command. A call that is nobody's by its number was taken for one of them.
  const commands = new Set(open.map((other) => `${other.command} ${other.to} ${other.settledAt}`));
  const first = Math.min(...open.map((other) => other.asked));
  const strangers = before.filter(
    (entry) => entry.order > first && !given.some((other) => DIALS.includes(other.command) && reaches(entry, other)),
  );
  return commands.size > strangers.length ? wrong : undefined;
}

/** A command does not time out while a call to its own number begins. */
function timesOutBesideItsCall({ command, to, end, asked, settled }: Given, { entries, given }: Journal): string | undefined {
  if (end !== 'timeout' || !DIALS.includes(command) || command === 'dialByUsername') return undefined;
  const sent = sentBetween(entries, asked, settled).find(
    (entry) => entry.command === command && sameDigits(entry.fields['destination'], to),
  );
  const own =
    sent &&
    newDialings(entries).find(
      (entry) =>
        entry.order > sent.order && entry.time < sent.time + LIMIT_MS && entry.order < settled && sameDigits(entry.payload['otherDN'], to),
    );
  if (!own || given.some((other) => confirmedCall(other.end)?.id === own.payload['uniqueId'])) return undefined;
  return `${command}(${to}) timed out, though its call ${String(own.payload['uniqueId'])} began`;
}

/** A confirmed setting was shown, as asked, between the question and the end of the promise. */
function confirmsAnotherSetting(given: Given, { entries }: Journal): string | undefined {
  if (!SETTINGS.includes(given.command) || !isHow(given.end, 'confirmed')) return undefined;
  const before = entries.findLast((entry) => entry.what === 'settings' && entry.order <= given.asked);
  const shown = entries.filter((entry) => entry.what === 'settings' && entry.order > given.asked && entry.order < given.settled);
  const isSo = [before, ...shown].some((entry) => entry?.what === 'settings' && isAsAsked(given, entry.state));
  return isSo ? undefined : `${inWords(given)} was confirmed while the settings said otherwise`;
}

/** Nothing is `unchanged` while an earlier command may still change it. */
function callsUnknownUnchanged(given: Given, { entries, given: all }: Journal): string | undefined {
  if (!SETTINGS.includes(given.command) || !isHow(given.end, 'unchanged')) return undefined;
  const open = all.find(
    (other) => other.command === given.command && other.end === 'timeout' && other.settled < given.asked && !isSame(other, given),
  );
  const sent = open && entries.findLast((entry) => entry.what === 'sent' && entry.command === given.command && entry.order < open.settled);
  if (!sent || given.askedAt - sent.time > UNKNOWN_MS) return undefined;
  const isTold = entries.some(
    (entry) => entry.order > sent.order && entry.order < given.asked && (entry.what === 'settings' || entry.what === 'opened'),
  );
  return isTold ? undefined : `${inWords(given)} was unchanged, though ${inWords(open)} may still come`;
}

function reaches({ payload }: Received, { command, to }: Given): boolean {
  return command === 'dialByUsername' ? payload['username'] === to : sameDigits(payload['otherDN'], to);
}

/** Each transfer that is confirmed was sent: two for two calls. */
function sharesATransfer(given: Given, { entries, given: all }: Journal): string | undefined {
  const call = confirmedCall(given.end);
  if (given.command !== 'directTransfer' || !call) return undefined;
  const overlapping = all.filter(
    (other) => other.command === 'directTransfer' && other.asked < given.settled && other.settled > given.asked,
  );
  const calls = new Set(overlapping.flatMap((other) => confirmedCall(other.end)?.id ?? []));
  const from = Math.min(...overlapping.map((other) => other.asked));
  const until = Math.max(...overlapping.map((other) => other.settled));
  const frames = sentBetween(entries, from, until).filter((entry) => entry.command === 'directTransfer');
  return frames.length >= calls.size ? undefined : `${calls.size} transfers to ${given.to} were confirmed, ${frames.length} sent`;
}

/** What the client offers, a server in good health does: with nothing else happening, such a command never times out. */
function isHopeless({ command, end, asked, settled, isAmongPeople }: Given, { entries }: Journal): string | undefined {
  if (end !== 'timeout' || !['completeTransfer', 'cancelTransfer', 'conference'].includes(command)) return undefined;
  if (command === 'completeTransfer' && !isAmongPeople) return undefined;
  const sent = sentBetween(entries, asked, settled).find((entry) => entry.command === command);
  if (!sent) return undefined;
  const isDisturbed = entries.some(
    (entry) =>
      entry.order < settled &&
      ((entry.what === 'struck' && entry.time > sent.time - 120_000) ||
        (entry.what === 'received' && entry.name === 'PhoneEvent' && entry.time > sent.time - 1_000)),
  );
  return isDisturbed ? undefined : `${command} was sent and timed out on a server in good health`;
}

/** A conference is of the calls that were there: one that rings meanwhile is none of it, and what is joined is not joined again. */
function overlooksItsConference({ command, end, asked, settled }: Given, { entries }: Journal): string | undefined {
  if (command !== 'conference') return undefined;
  const before = callsAt(entries, asked);
  const talking = [...before].filter(([, state]) => TALKING.includes(state)).map(([id]) => id);
  const isJoined = (calls: ReadonlyMap<unknown, unknown>) =>
    talking.length > 1 && talking.every((id) => calls.get(id) === 'EventEstablished');
  if (isJoined(before) && sentBetween(entries, asked, settled).some((entry) => entry.command === command))
    return 'conference was sent for calls that were joined already';
  return end === 'timeout' && isJoined(callsAt(entries, settled)) ? 'conference timed out beside its joined calls' : undefined;
}

/** An Error names no command: with a question of the client's own under way as well, it refuses neither. */
function blamesAQuestionsError({ command, end, settled }: Given, { entries }: Journal): string | undefined {
  if (end !== 'refused-by-server') return undefined;
  const error = entries.findLast((entry) => entry.what === 'received' && entry.name === 'Error' && entry.order < settled);
  if (!error) return `${command} was refused by the server, which sent no Error`;
  const answers = { getConfig: 'LineConfig', getCurrentCallsPhoneEvents: 'CurrentCallsPhoneEvents' };
  const opened = entries.findLast((entry) => entry.what === 'opened' && entry.order < error.order)?.order ?? 0;
  const isOpen = Object.entries(answers).some(([question, answer]) => {
    const asked = entries.findLast((entry) => entry.what === 'sent' && entry.command === question && entry.order < error.order);
    if (!asked || asked.order < opened || error.time - asked.time > 5_000) return false;
    return !entries.some(
      (entry) => entry.what === 'received' && entry.name === answer && entry.order > asked.order && entry.order < error.order,
    );
  });
  return isOpen ? `${command} was refused by an Error that may have answered a question of the client's own` : undefined;
}

/** One event confirms one command. */
function sharedEvents({ given }: Journal): readonly string[] {
  const calls = new Map<string, Given>();
  return given.flatMap((one) => {
    const call = confirmedCall(one.end);
    if (!call || ![...DIALS, 'directTransfer'].includes(one.command)) return [];
    const key = `${DIALS.includes(one.command) ? 'begin' : 'end'} ${call.id}`;
    const other = calls.get(key);
    calls.set(key, one);
    // Two clicks on one button are one command with one end.
    return other && !(isSame(other, one) && other.end === one.end)
      ? [`${inWords(other)} and ${inWords(one)} were confirmed by one event`]
      : [];
  });
}

/** A toggle that may still come is not sent a second time: it would come undone. */
function toggledTwice({ entries, given }: Journal): readonly string[] {
  return entries.flatMap((entry, index) => {
    if (entry.what !== 'sent' || entry.command !== 'hold') return [];
    const id = entry.fields['uniqueId'];
    const before = entries
      .slice(0, index)
      .findLast((other) => other.what === 'sent' && other.command === 'hold' && other.fields['uniqueId'] === id);
    if (!before || entry.time - before.time > UNKNOWN_MS) return [];
    // What the server refused in words does not come.
    const isRefused = given.some(
      ({ command, end, asked, settled }) =>
        ['hold', 'resume'].includes(command) &&
        end === 'refused-by-server' &&
        asked < before.order &&
        settled > before.order &&
        settled < entry.order,
    );
    const isTold = entries.some((other) => other.order > before.order && other.order < entry.order && tellsOf(other, id));
    return isRefused || isTold ? [] : [`hold of ${String(id)} was sent twice while nothing told what the first had done`];
  });
}

function tellsOf(entry: Entry, id: unknown): boolean {
  if (entry.what === 'opened') return true;
  if (entry.what !== 'received') return false;
  return entry.name === 'CurrentCallsPhoneEvents' || (entry.name === 'PhoneEvent' && entry.payload['uniqueId'] === id);
}

function confirmedCall(end: Given['end']): Call | undefined {
  return typeof end === 'object' && end.how === 'confirmed' ? end.call : undefined;
}

function isHow(end: Given['end'], how: 'confirmed' | 'unchanged'): boolean {
  return typeof end === 'object' && end.how === how;
}

function isAsAsked({ command, to, on }: Given, { dnd, forwards }: Pick<PhoneState, 'dnd' | 'forwards'>): boolean {
  if (command === 'dnd') return dnd === on;
  const told = command === 'naFwd' ? forwards.na : forwards.unc;
  return told?.enabled === on && sameDigits(told.destination, to);
}

function isSame(left: Given, right: Given): boolean {
  if (left.command !== right.command) return false;
  return (left.command === 'dnd' || left.to === right.to) && (!SETTINGS.includes(left.command) || left.on === right.on);
}

function sameDigits(left: unknown, right: string): boolean {
  return subscriberDigits(String(left)) === subscriberDigits(right);
}

function inWords({ command, to, on }: Given): string {
  return command === 'dnd' ? `dnd(${on})` : SETTINGS.includes(command) ? `${command}(${to}, ${on})` : `${command}(${to})`;
}
