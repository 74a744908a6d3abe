import { isFields, parseFrame } from './frames.js';
import type { Tokens } from './tokens.js';
import type { World } from './world/World.js';
import { API_PATH } from './xucPaths.js';

/** A request as both adapters see it. */
export interface RestRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** An answer as both adapters send it. */
export interface RestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What the REST part stands on. */
export interface RestParts {
  readonly world: World;
  readonly tokens: Tokens;
  readonly ttlSeconds: number;
  /** Which generation's codes a failed login carries. */
  readonly errorCodes: 'current' | '2017';
  /** Whether browsers of other origins are let in. */
  readonly cors: boolean;
}

/** Answers a request of the REST part. */
export function answerRest(parts: RestParts, request: RestRequest): RestResponse {
  const cors = parts.cors ? corsHeaders(request) : {};
  const answer = request.method === 'OPTIONS' ? { status: 200, text: '' } : route(parts, request);
  // Plain text, as whatever stands at an address without an XUC: no client may take it for an answer of one.
  if ('text' in answer) return { status: answer.status, headers: { ...cors, 'content-type': 'text/plain' }, body: answer.text };
  return { status: answer.status, headers: { ...cors, 'content-type': 'application/json' }, body: JSON.stringify(answer.json) };
}

type Answer =
  | { readonly status: number; readonly text: string }
  | { readonly status: number; readonly json: Readonly<Record<string, unknown>> };

/** For a person who opens the address in a browser. */
const WELCOME = `This is the Hookswitch simulator of a XUC server. Type its address into a softphone's log-in form, as the server; programs log in by POST ${API_PATH}auth/login.\n`;

function route(parts: RestParts, request: RestRequest): Answer {
  switch (`${request.method} ${request.path}`) {
    case `POST ${API_PATH}auth/login`:
      return logIn(parts, request.body);
    case `GET ${API_PATH}auth/check`:
      return check(parts, request.headers['authorization']);
    case 'GET /':
    case 'HEAD /':
      return { status: 200, text: WELCOME };
    default:
      return { status: 404, text: `Nothing answers ${request.method} ${request.path}\n` };
  }
}

function logIn(parts: RestParts, body: string): Answer {
  const fields = parseFrame(body);
  if (!isFields(fields)) return complain(400, 'InvalidJson', 'The body is not a JSON object');
  const { login, password } = fields;
  if (typeof login !== 'string' || typeof password !== 'string') return complain(400, 'InvalidJson', 'login and password are needed');
  const entry = parts.world.user(login)?.entry;
  const known = entry?.username === login;
  if (known && entry.password === password) return grant(parts, login);
  if (parts.errorCodes === 'current') return complain(401, 'InvalidCredentials', 'Invalid credentials');
  return known ? complain(401, 'InvalidPassword', 'Invalid password') : complain(401, 'UserNotFound', `User ${login} not found`);
}

/** Checking a token renews it: the answer carries a fresh one, and the old one goes on until its own end. */
function check(parts: RestParts, authorization: string | undefined): Answer {
  if (authorization === undefined) return complain(400, 'AuthorizationHeaderNotFound', 'Authorization header not found');
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  if (token === undefined) return complain(400, 'BearerNotFound', 'Bearer not found');
  const found = parts.tokens.check(token);
  switch (found.kind) {
    case 'valid':
      return grant(parts, found.username);
    case 'expired':
      return complain(401, 'TokenExpired', 'Token expired');
    case 'unknown':
      return complain(401, 'InvalidToken', 'Invalid token');
    default:
      return found satisfies never;
  }
}

function grant({ tokens, ttlSeconds }: RestParts, login: string): Answer {
  return { status: 200, json: { login, token: tokens.issue(login), TTL: ttlSeconds } };
}

function complain(status: number, error: string, message: string): Answer {
  return { status, json: { error, message } };
}

function corsHeaders({ headers }: RestRequest): Readonly<Record<string, string>> {
  const { origin } = headers;
  if (origin === undefined) return {};
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'GET, POST, OPTIONS',
    'access-control-allow-headers': 'content-type, authorization',
    'access-control-max-age': '600',
    vary: 'Origin',
  };
}
