import type { AskingClient } from './askDesk.js';
import type { AnswerReader } from './Question.js';

/** What the client's state knows for the reading of an answer. */
export function readerOf(client: AskingClient): AnswerReader {
  const { username, calls, ended } = client.getState();
  // Calls that ended with a session that was left may be another agent's.
  const last = calls[0] ?? ended.findLast(({ reason }) => reason !== 'unknown')?.call;
  return { username, ownNumber: last?.ownNumber };
}
