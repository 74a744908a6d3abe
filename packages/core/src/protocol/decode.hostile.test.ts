import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../../test/readFixtures.js';
import { decodeFrame } from './decode.js';

const SERVER_FRAMES = readFixtures().flatMap((fixture) => (fixture.direction === 'server' ? [fixture.frame] : []));
const NAMES = new Set(SERVER_FRAMES.map((frame) => String(frame['msgType'])));

describe('hostile frames', () => {
  it('cuts a complaint of a million characters', () => {
    const frame = JSON.stringify({ msgType: 'Error', ctiMessage: { Error: 'x'.repeat(1_000_000) } });
    expect(decodeFrame(frame)).toMatchObject({ kind: 'message', message: { payload: { text: 'x'.repeat(512) } } });
  });

  it.each(['LoggedOn', 'Error', 'PhoneEvent', 'LineConfig', 'Newer'])('%s 100,000 levels deep does not throw', (msgType) => {
    const deep = `${'{"Error":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(() => decodeFrame(`{"msgType":"${msgType}","ctiMessage":${deep}}`)).not.toThrow();
    expect(() => decodeFrame(`{"msgType":"${msgType}","ctiMessage":${deep.replaceAll('Error', 'other')}}`)).not.toThrow();
  });

  it('takes no field from a __proto__ key', () => {
    const text = '{"msgType":"PhoneEvent","ctiMessage":{"__proto__":{"eventType":"EventRinging","uniqueId":"1.1"}}}';
    expect(decodeFrame(text)).toEqual({ kind: 'malformed', msgType: 'PhoneEvent', problem: 'eventType is missing' });
  });

  it('never throws and never touches Object.prototype, whatever the frame', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    fc.assert(
      fc.property(frames(), (text) => {
        expect(['message', 'unknown', 'sign-of-life', 'malformed']).toContain(decodeFrame(text).kind);
        expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Frames near enough to real ones to reach into the decoders: documented ones with fields replaced, and plain noise. */
function frames(): fc.Arbitrary<string> {
  const key = fc.oneof(
    fc.constantFrom(...new Set(SERVER_FRAMES.flatMap((frame) => keysOf(frame['ctiMessage'])))),
    fc.constantFrom('__proto__', 'constructor', 'prototype'),
    fc.string(),
  );
  const scalar = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.constantFrom('EventRinging', '1447670382.37', '-'));
  const { fields } = fc.letrec<{ fields: [string, unknown][]; value: unknown }>((tie) => ({
    fields: fc.array(fc.tuple(key, tie('value')), { maxLength: 8 }),
    value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('fields').map(asJsonObject)),
  }));
  const replaced = fc.tuple(fc.constantFrom(...SERVER_FRAMES), fields).map(([frame, others]) => {
    // Of two keys that are the same, JSON takes the later.
    const payload = asJsonObject([...entriesOf(frame['ctiMessage']), ...others]);
    return asJsonObject([
      ['msgType', frame['msgType']],
      ['ctiMessage', payload],
    ]).text;
  });
  const noise = fc
    .tuple(fc.constantFrom(...NAMES, '__proto__', 'constructor'), fc.json())
    .map(([name, json]) => `{"msgType":"${name}","ctiMessage":${json}}`);
  return fc.oneof({ weight: 6, arbitrary: replaced }, { weight: 2, arbitrary: noise }, fc.json(), fc.string());
}

/** JSON written by hand, since an object literal cannot hold a `__proto__` key of its own. */
class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function asJsonObject(entries: readonly (readonly [string, unknown])[]): JsonText {
  return new JsonText(`{${entries.map(([name, item]) => `${JSON.stringify(name)}:${asJson(item)}`).join()}}`);
}

function asJson(value: unknown): string {
  if (value instanceof JsonText) return value.text;
  if (Array.isArray(value)) return `[${value.map(asJson).join()}]`;
  return JSON.stringify(value) ?? 'null';
}

function keysOf(value: unknown): string[] {
  return entriesOf(value).flatMap(([key, item]) => (Array.isArray(value) ? keysOf(item) : [key, ...keysOf(item)]));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
