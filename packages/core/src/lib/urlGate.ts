/** What a link may begin with. */
export type UrlScheme = 'http' | 'https' | 'tel' | 'mailto';

/** What the gate lets through. */
export interface UrlGateOptions {
  /** @default ['http', 'https'] */
  readonly schemes?: readonly UrlScheme[] | undefined;
}

/**
 * Why a template cannot be used. `scheme`: it does not begin with an allowed one, written out. `host`: a value could choose
 * or change the host, or a user name stands before it. `braces`: a brace without its pair, or without a key. `path`: it has
 * a `.` or `..` of its own, which climbs. `text`: it holds spaces, invisible characters, backslashes or a stray `%`.
 */
export type UrlTemplateProblem = 'scheme' | 'host' | 'braces' | 'path' | 'text';

/** A template that may be filled, as often as wanted. */
export interface UrlTemplate {
  /** The keys it wants, each once. */
  readonly keys: readonly string[];
  /** Text and keys in turn: text first, text last. */
  readonly parts: readonly string[];
  readonly isWeb: boolean;
}

/** A template that was read, or what is wrong with it. */
export type ParsedUrlTemplate =
  | { readonly ok: true; readonly template: UrlTemplate }
  | { readonly ok: false; readonly problem: UrlTemplateProblem };

/** A URL, or why there is none. */
export type BuiltUrl =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: 'bad-template'; readonly problem: UrlTemplateProblem }
  /** These keys have no value, or a blank one. */
  | { readonly ok: false; readonly reason: 'missing'; readonly keys: readonly string[] }
  /** A value such as `..` would leave the place the template names. */
  | { readonly ok: false; readonly reason: 'unsafe-value'; readonly keys: readonly string[] };

const DEFAULT_SCHEMES: readonly UrlScheme[] = ['http', 'https'];
const SCHEME = /^(https?(?=:\/\/)|tel(?=:)|mailto(?=:)):/i;
/** A host that is over before the first value begins, and has no user name. */
const WEB_HEAD = /^https?:\/\/[^/?#@]+[/?#]/i;
/** What URL parsers drop, bend or take for a slash; and a `%` that a value could complete. */
const UNPLAIN = /[\s\p{Cc}\p{Cf}\p{Cs}\\]|%(?![0-9a-f]{2})/iu;
/** The URL standard climbs for the encoded dots as well. */
const CLIMBS = /^(?:\.|%2e){1,2}$/i;

/**
 * Fills an integrator's own template with values from the wire. Whatever the values, scheme and host are the template's, and
 * so is the path up to the first placeholder: a value is percent-encoded, and is data in the place where it was put. Never throws.
 *
 * @param template - a template as text, or one that was read before
 * @param values - what stands for `{key}`; nothing is left out silently
 * @example
 * ```ts
 * buildUrl('https://crm.example/c/{customer}', new Map([['customer', '47/11']]));
 * // { ok: true, url: 'https://crm.example/c/47%2F11' }
 * ```
 */
export function buildUrl(template: string | UrlTemplate, values: ReadonlyMap<string, string>, options?: UrlGateOptions): BuiltUrl {
  if (typeof template !== 'string') return fill(template, values);
  const parsed = parseUrlTemplate(template, options);
  return parsed.ok ? fill(parsed.template, values) : { ok: false, reason: 'bad-template', problem: parsed.problem };
}

/** Reads a template once, so that one that cannot be used is found when it is written and not when a call comes. */
export function parseUrlTemplate(text: string, { schemes = DEFAULT_SCHEMES }: UrlGateOptions = {}): ParsedUrlTemplate {
  // Split by a pattern with one group, the groups stand at the odd places.
  const parts = text.split(/\{([^{}]*)\}/);
  const keys = parts.filter((_, index) => isKey(index));
  const problem = problemOf(parts, keys, schemes);
  if (problem) return { ok: false, problem };
  return { ok: true, template: { keys: [...new Set(keys)], parts, isWeb: isWeb(text) } };
}

function problemOf(parts: readonly string[], keys: readonly string[], schemes: readonly UrlScheme[]): UrlTemplateProblem | undefined {
  const texts = parts.filter((_, index) => !isKey(index));
  if (keys.some((key) => key.trim() === '') || texts.some((text) => /[{}]/.test(text))) return 'braces';
  if (texts.some((text) => UNPLAIN.test(text))) return 'text';
  const head = parts[0] ?? '';
  const scheme = SCHEME.exec(head)?.[1]?.toLowerCase();
  if (!schemes.some((allowed) => allowed === scheme)) return 'scheme';
  if (!isWeb(head)) return undefined;
  const example = parts.map((part, index) => (isKey(index) ? 'x' : part)).join('');
  if (!WEB_HEAD.test(keys.length > 0 ? head : `${head}/`) || !hrefOf(example)) return 'host';
  return climbs(example) ? 'path' : undefined;
}

function fill({ keys, parts, isWeb: web }: UrlTemplate, values: ReadonlyMap<string, string>): BuiltUrl {
  const texts = new Map(keys.map((key) => [key, (values.get(key) ?? '').trim()]));
  const missing = keys.filter((key) => texts.get(key) === '');
  if (missing.length > 0) return { ok: false, reason: 'missing', keys: missing };
  const encode = web ? encodeValue : encodeNumber;
  const url = parts.map((part, index) => (isKey(index) ? encode(texts.get(part) ?? '') : part)).join('');
  const href = web && climbs(url) ? undefined : hrefOf(url);
  if (href === undefined) return { ok: false, reason: 'unsafe-value', keys: keys.filter((key) => /^\.+$/.test(texts.get(key) ?? '')) };
  return { ok: true, url: href };
}

function isKey(index: number): boolean {
  return index % 2 === 1;
}

function isWeb(text: string): boolean {
  return /^https?:/i.test(text);
}

/** As URL parsers write it, or nothing for what they do not take. */
function hrefOf(url: string): string | undefined {
  try {
    return new URL(url).href;
  } catch {
    return undefined;
  }
}

/** Whether a part of the path is a dot or two, in any spelling: `/c/..` is `/`, which is not what the template says. */
function climbs(url: string): boolean {
  const path = url.replace(/[?#].*$/s, '').replace(/^https?:\/\/[^/]*/i, '');
  return path.split('/').some((segment) => CLIMBS.test(segment));
}

/** Half a character, which the wire can bring, would make `encodeURIComponent` throw. */
function encodeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** In a `tel:` the plus is a plus, and programs that dial do not decode it. */
function encodeNumber(value: string): string {
  return encodeValue(value).replaceAll('%2B', '+');
}
