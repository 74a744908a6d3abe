import { expect, it } from 'vitest';
import { createKnownSecrets } from './knownSecrets.js';

const ice = (credential: string) => ({ msgType: 'IceConfig', ctiMessage: { turnConfig: { credential } } });

it('the token of a socket is still a secret after any number of other secrets', () => {
  const secrets = createKnownSecrets();
  secrets.noteUrl('wss://xuc.test/cti?token=tok-en-1');
  for (let turn = 0; turn < 1_000; turn += 1) secrets.noteFrame(ice(`credential ${turn}`));
  expect(secrets.scrub('t=tok-en-1')).toBe('t=[secret]');
});

it('what comes again and again is known for longer than what came once', () => {
  const secrets = createKnownSecrets();
  for (let turn = 0; turn < 300; turn += 1) for (const text of ['the one', `credential ${turn}`]) secrets.noteFrame(ice(text));
  expect(secrets.scrub('the one, credential 299, credential 0')).toBe('[secret], [secret], credential 0');
});

it('a secret longer than what is kept of it goes with all that follows', () => {
  const secrets = createKnownSecrets();
  const long = 'abcdefgh'.repeat(20_000);
  secrets.noteFrame(ice(long));
  expect(secrets.scrub(`before ${long} after`)).toBe('before [secret]');
  expect(secrets.scrub(`before ${long.slice(0, 4_000)}`)).toBe('before [secret]');
});

it.each([
  ['1234', '1234', '[secret]'],
  ['1234', 'pin 1234, 1234.', 'pin [secret], [secret].'],
  ['1234', '0612345678', '0612345678'],
  ['abc', 'abc abcd xabc abc', '[secret] abcd xabc [secret]'],
  ['a', 'a bad day', 'a bad day'],
])('the short secret %j in %j leaves %j', (secret, text, scrubbed) => {
  const secrets = createKnownSecrets();
  secrets.noteFrame({ msgType: 'LineConfig', ctiMessage: { password: secret } });
  expect(secrets.scrub(text)).toBe(scrubbed);
});
