/** Values no careful server sends: each has broken somebody's client. */
const ODD_TEXTS: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '<script>alert(1)</script>',
  'javascript:alert(1)',
  '\u202egnp.exe',
  '\u2066\u2069\u200f',
  '\ud800',
  'a\udc00b',
  '\u0000\u0007',
  '１２３',
  'null',
  '-1',
  '1e999',
  '٣٤٥',
  '😀'.repeat(50),
];

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  -1,
  17,
  1e308,
  0.1,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[[]]],
  { a: { b: { c: null } } },
];

/** On an object without a prototype this is a key like any other, and so it is in JSON. */
const PROTOTYPE_KEY = '__proto__';

const NAMES = [
  'LoggedOn',
  'Error',
  'PhoneEvent',
  'CurrentCallsPhoneEvents',
  'PhoneStatusUpdate',
  'PhoneHintStatusEvent',
  'VoiceMailStatusUpdate',
  'UserConfigUpdate',
  'LineConfig',
  'WebRTCCmd',
  'ConferenceEvent',
  'ConferenceParticipantEvent',
  'UsersStatuses',
  'IceConfig',
  '__proto__',
  'toString',
  'constructor',
] as const;

/** Frames by chance: those a server really sends, bent a little, a lot, or beyond recognition. */
export function hostileFrames(examples: readonly string[], random: () => number): () => string {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const oddText = () => (random() < 0.02 ? 'x'.repeat(20_000) : (pick(ODD_TEXTS) ?? ''));
  const oddValue = (): unknown => (random() < 0.5 ? oddText() : pick(ODD_VALUES));

  const bend = (value: unknown): unknown => {
    if (random() < 0.12) return oddValue();
    if (Array.isArray(value)) return value.map(bend);
    if (typeof value !== 'object' || value === null) return value;
    const bent: Record<string, unknown> = Object.create(null);
    for (const [key, item] of Object.entries(value)) if (random() > 0.1) bent[random() < 0.03 ? oddText() : key] = bend(item);
    if (random() < 0.1) bent[PROTOTYPE_KEY] = { polluted: true };
    return bent;
  };
  const example = (): unknown => JSON.parse(pick(examples) ?? '{}');
  const deep = () => `${'{"a":['.repeat(2_000)}1${']}'.repeat(2_000)}`;
  const wide = () =>
    JSON.stringify({
      eventType: 'EventRinging',
      uniqueId: '1.1',
      userData: Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`USR_${at}`, oddText()])),
    });
  const envelope = (name: string | undefined, payload: string) => `{"msgType":${JSON.stringify(name)},"ctiMessage":${payload}}`;

  return () => {
    const chance = random();
    if (chance < 0.25) return pick(examples) ?? '{}';
    if (chance < 0.8) return JSON.stringify(bend(example()));
    if (chance < 0.9) return envelope(pick(NAMES), JSON.stringify(oddValue()) ?? 'null');
    if (chance < 0.94) return (pick(examples) ?? '').slice(0, Math.floor(random() * 200));
    if (chance < 0.97) return JSON.stringify(oddValue()) ?? '';
    if (chance < 0.975) return envelope(pick(NAMES), deep());
    if (chance < 0.976) return envelope('PhoneEvent', wide());
    if (chance < 0.99)
      return `{"__proto__":{"polluted":true},"msgType":"PhoneEvent","ctiMessage":{"eventType":"EventRinging","uniqueId":"${Math.floor(random() * 1e6)}.1","userData":{"__proto__":"x","USR___proto__":"y"}}}`;
    return `{"msgType":"PhoneHintStatusEvent","ctiMessage":{"number":"${Math.floor(random() * 1e6)}","status":${Math.floor(random() * 40) - 20}}}`;
  };
}
