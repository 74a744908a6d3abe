import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildUrl, parseUrlTemplate, type UrlTemplateProblem } from './urlGate.js';

const CRM = 'https://crm.example/c/{customer}';
const values = (entries: Readonly<Record<string, string>>) => new Map(Object.entries(entries));
const urlOf = (template: string, entries: Readonly<Record<string, string>>) => {
  const built = buildUrl(template, values(entries));
  return built.ok ? built.url : built;
};

describe('buildUrl', () => {
  it.each<[template: string, value: string, url: string]>([
    [CRM, '4711', 'https://crm.example/c/4711'],
    [CRM, ' 4711 ', 'https://crm.example/c/4711'],
    [CRM, '47/11', 'https://crm.example/c/47%2F11'],
    [CRM, '../../admin', 'https://crm.example/c/..%2F..%2Fadmin'],
    [CRM, '//evil.example', 'https://crm.example/c/%2F%2Fevil.example'],
    [CRM, 'javascript:alert(1)', 'https://crm.example/c/javascript%3Aalert(1)'],
    [CRM, '4711?admin=1#x', 'https://crm.example/c/4711%3Fadmin%3D1%23x'],
    [CRM, '\\evil', 'https://crm.example/c/%5Cevil'],
    [CRM, '%2e%2e', 'https://crm.example/c/%252e%252e'],
    [CRM, 'a\tb\nc', 'https://crm.example/c/a%09b%0Ac'],
    [CRM, '...', 'https://crm.example/c/...'],
    [CRM, 'Élodie 😀', 'https://crm.example/c/%C3%89lodie%20%F0%9F%98%80'],
    [CRM, 'half \ud83d', 'https://crm.example/c/half%20%EF%BF%BD'],
    [CRM, '\udc00\ud800', 'https://crm.example/c/%EF%BF%BD%EF%BF%BD'],
    ['https://crm.example/?q={customer}&tab=1', 'a&tab=2', 'https://crm.example/?q=a%26tab%3D2&tab=1'],
    ['https://crm.example?q={customer}', '..', 'https://crm.example/?q=..'],
    ['https://crm.example/#/c/{customer}', '..', 'https://crm.example/#/c/..'],
    ['HTTPS://CRM.example:8443/{customer}', 'x', 'https://crm.example:8443/x'],
    ['https://bücher.example/{customer}', 'x', 'https://xn--bcher-kva.example/x'],
    ['https://crm.example/{customer}/{customer}', 'x', 'https://crm.example/x/x'],
    ['https://crm.example', 'x', 'https://crm.example/'],
  ])('puts into %s the value %j as data, in the place where it stands', (template, customer, url) => {
    expect(urlOf(template, { customer })).toBe(url);
  });

  it.each(['.', '..', ' .. '])('refuses the value %j, which would climb out of the path', (customer) => {
    expect(urlOf(CRM, { customer })).toEqual({ ok: false, reason: 'unsafe-value', keys: ['customer'] });
  });

  it('refuses two values that only climb together', () => {
    expect(urlOf('https://crm.example/a/{x}{y}/b', { x: '.', y: '.' })).toEqual({
      ok: false,
      reason: 'unsafe-value',
      keys: ['x', 'y'],
    });
  });

  it('says which values are missing or blank, each once', () => {
    const template = 'https://crm.example/{a}/{b}/{c}?a={a}';
    expect(urlOf(template, { b: '  ', c: 'x' })).toEqual({ ok: false, reason: 'missing', keys: ['a', 'b'] });
  });

  it('takes no value from a prototype', () => {
    expect(urlOf('https://crm.example/{constructor}/{__proto__}', {})).toEqual({
      ok: false,
      reason: 'missing',
      keys: ['constructor', '__proto__'],
    });
  });

  it('opens tel: and mailto: only when asked to', () => {
    const data = values({ number: '+33 6 12', mail: 'jane@example.org?bcc=eve@example.org' });
    expect(buildUrl('tel:{number}', data)).toEqual({ ok: false, reason: 'bad-template', problem: 'scheme' });
    expect(buildUrl('tel:{number}', data, { schemes: ['tel'] })).toEqual({ ok: true, url: 'tel:+33%206%2012' });
    const mail = buildUrl('mailto:{mail}', data, { schemes: ['mailto'] });
    expect(mail).toEqual({ ok: true, url: 'mailto:jane%40example.org%3Fbcc%3Deve%40example.org' });
    expect(buildUrl('https://crm.example/', data, { schemes: ['tel'] })).toMatchObject({ ok: false, problem: 'scheme' });
  });
});

describe('parseUrlTemplate', () => {
  it.each<[template: string, problem: UrlTemplateProblem]>([
    ['', 'scheme'],
    ['{url}', 'scheme'],
    ['{scheme}://crm.example/', 'scheme'],
    ['javascript:alert({x})', 'scheme'],
    ['data:text/html,{x}', 'scheme'],
    ['blob:https://crm.example/{x}', 'scheme'],
    ['file:///{x}', 'scheme'],
    ['//crm.example/{x}', 'scheme'],
    ['/c/{x}', 'scheme'],
    ['crm.example/{x}', 'scheme'],
    ['https:crm.example/{x}', 'scheme'],
    ['https:/crm.example/{x}', 'scheme'],
    ['https://{host}/', 'host'],
    ['https://{tenant}.crm.example/', 'host'],
    ['https://crm.example{x}', 'host'],
    ['https://crm.example:{port}/', 'host'],
    ['https://crm.example@{x}', 'host'],
    ['https://user:pass@crm.example/{x}', 'host'],
    ['https:///{x}', 'host'],
    ['https:///evil.example/{x}', 'host'],
    ['https://crm.example:99999/{x}', 'host'],
    ['https://a b/{x}', 'text'],
    ['java\tscript:{x}', 'text'],
    [' https://crm.example/{x}', 'text'],
    ['https:\\\\crm.example/{x}', 'text'],
    ['https://crm.example\\@evil.example/{x}', 'text'],
    ['https://crm.example/\u202e{x}', 'text'],
    ['https://crm.example/%{x}', 'text'],
    ['https://crm.example/{x', 'braces'],
    ['https://crm.example/x}', 'braces'],
    ['https://crm.example/{}', 'braces'],
    ['https://crm.example/{ }', 'braces'],
    ['https://crm.example/{{x}}', 'braces'],
    ['https://crm.example/../{x}', 'path'],
    ['https://crm.example/{x}/%2E./', 'path'],
  ])('refuses %j: %s', (template, problem) => {
    expect(parseUrlTemplate(template)).toEqual({ ok: false, problem });
  });

  it('names the keys that are wanted, each once', () => {
    const parsed = parseUrlTemplate('https://crm.example/{a}/{b}?a={a}');
    expect(parsed.ok && parsed.template.keys).toEqual(['a', 'b']);
  });
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  // Any UTF-16, halves of characters included.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('.', '..', '/', '\\', '%2e', '%2f', '@', ':', '?', '#', '&', '\t', '\n', 'evil.example', 'javascript:', '\ud800'),
    )
    .map((pieces) => pieces.join('')),
);

describe('whatever the values', () => {
  it('scheme, host and the path before the first placeholder are the template’s', () => {
    const heads = fc.constantFrom(
      'https://crm.example/',
      'http://crm.example:8080/a/b.c/',
      'https://crm.example/%20x',
      'https://10.0.0.1/c-',
    );
    const tails = fc.constantFrom('', '/', '/{y}', '?q={y}', '#{y}', '{y}', '.{y}', '/end?a={x}&b={y}#c');
    fc.assert(
      fc.property(heads, tails, nasty, nasty, (head, tail, x, y) => {
        const built = buildUrl(`${head}{x}${tail}`, new Map(Object.entries({ x, y })));
        if (!built.ok) {
          expect(['missing', 'unsafe-value']).toContain(built.reason);
          return;
        }
        const url = new URL(built.url);
        const own = new URL(head);
        expect(url.origin).toBe(own.origin);
        expect([url.username, url.password]).toEqual(['', '']);
        expect(url.pathname.startsWith(own.pathname)).toBe(true);
        expect(built.url).toBe(url.href);
      }),
      { numRuns: 2_000 },
    );
  });

  it('the value comes back as it was, and nothing beside it is changed', () => {
    fc.assert(
      fc.property(nasty, (x) => {
        const built = buildUrl('https://crm.example/c/{x}/end?q={x}&tab=1#{x}', new Map([['x', x]]));
        if (!built.ok) return;
        const url = new URL(built.url);
        const meant = x.trim().replace(/\p{Surrogate}/gu, '\ufffd');
        expect(url.pathname.split('/').map(decodeURIComponent)).toEqual(['', 'c', meant, 'end']);
        expect([...url.searchParams]).toEqual([
          ['q', meant],
          ['tab', '1'],
        ]);
        expect(decodeURIComponent(url.hash.slice(1))).toBe(meant);
      }),
      { numRuns: 2_000 },
    );
  });

  it('whatever the template, it never throws, and lets only http and https through', () => {
    const pieces = fc.constantFrom(
      'https://',
      'http:',
      '//',
      '/',
      '{x}',
      '{',
      '}',
      'a.example',
      '@',
      ':',
      '\\',
      '..',
      '?',
      '#',
      '%',
      'javascript:',
      '[',
      ' ',
    );
    const template = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((all) => all.join('')),
      fc.array(pieces).map((all) => `https://${all.join('')}`),
    );
    fc.assert(
      fc.property(template, nasty, (text, x) => {
        const built = buildUrl(text, new Map([['x', x]]));
        if (!built.ok) return;
        expect(built.url).toMatch(/^https?:\/\/[^/]/);
        // The host stands in the template itself, as URL parsers read it.
        const bare = text.replaceAll('{x}', 'x');
        expect(new URL(built.url).origin).toBe(new URL(bare).origin);
      }),
      { numRuns: 2_000 },
    );
  });
});
