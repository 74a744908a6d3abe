import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../fixtures/', import.meta.url);

/** One frame as a document shows it: the referee between the client and the simulator. */
export interface Fixture {
  /** The file's name without `.json`: the message or command, then the case (`PhoneEvent.ringing`). */
  readonly name: string;
  /** The document and section, and what was mended. */
  readonly source: string;
  readonly direction: 'server' | 'client';
  readonly frame: Readonly<Record<string, unknown>>;
}

/** Every fixture of the folder, so that a new file is tested without being named anywhere. */
export function readFixtures(): readonly Fixture[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map(readFixture);
}

function readFixture(file: string): Fixture {
  const { source, direction, frame } = readRecord(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')), file);
  if (typeof source !== 'string' || source === '') throw new Error(`${file}: no source`);
  if (direction !== 'server' && direction !== 'client') throw new Error(`${file}: direction is neither server nor client`);
  return { name: file.slice(0, -'.json'.length), source, direction, frame: readRecord(frame, file) };
}

function readRecord(value: unknown, file: string): Partial<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new Error(`${file}: expected an object`);
  return { ...value };
}
