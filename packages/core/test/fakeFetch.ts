import type { Fetch } from '../src/auth/authApi.js';

/** An answer of the REST side: a body as JSON or as it is, no answer ever, or no server. */
export type FakeAnswer =
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly json: unknown }
  | { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly text: string }
  | 'hangs'
  | 'unreachable';

/** One request as it was made. */
interface FakeRequest {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** A `fetch` with the server's end in the test's hands. */
export interface FakeFetch {
  readonly fetch: Fetch;
  readonly requests: FakeRequest[];
  login: FakeAnswer;
  check: FakeAnswer;
}

/** By default everybody may log in; each token says which it is. */
export function createFakeFetch(): FakeFetch {
  let renewals = 0;
  const rest: FakeFetch = {
    requests: [],
    login: { json: { login: 'jblack', token: 'token-of-login', TTL: 3_600 } },
    check: 'unreachable',
    fetch(url, init) {
      rest.requests.push({
        url,
        method: init.method,
        headers: Object.fromEntries(new Headers(init.headers)),
        body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      });
      const answer = url.endsWith('/auth/login') ? rest.login : rest.check;
      if (answer === 'unreachable') return Promise.reject(new TypeError('Failed to fetch'));
      if (answer === 'hangs')
        return new Promise((_resolve, reject) => {
          init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
        });
      const body = 'text' in answer ? answer.text : JSON.stringify(answer.json);
      return Promise.resolve(new Response(body, { status: answer.status ?? 200, headers: answer.headers ?? {} }));
    },
  };
  rest.check = {
    get json() {
      renewals += 1;
      return { login: 'jblack', token: `token-of-check-${renewals}` };
    },
  };
  return rest;
}
