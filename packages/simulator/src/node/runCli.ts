import type { FrameRecord } from '../server.js';
import { createSimulatorServer, type SimulatorServer } from './createSimulatorServer.js';
import { HELP, parseCli } from './parseCli.js';
import { readVersion } from './version.js';

/** Where a command prints. */
export interface CliOutput {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}

/** How a command ended: with a server that runs, or with an exit code. */
export type CliResult = { readonly server: SimulatorServer } | { readonly exitCode: number };

/** Does what a command line asks. */
export async function runCli(args: readonly string[], { print, complain }: CliOutput): Promise<CliResult> {
  const request = parseCli(args);
  switch (request.kind) {
    case 'help':
      print(HELP);
      return { exitCode: 0 };
    case 'version':
      print(readVersion());
      return { exitCode: 0 };
    case 'mistake':
      complain(`${request.message}\nTry hookswitch-simulator --help`);
      return { exitCode: 2 };
    case 'run': {
      const { options, frames } = request;
      try {
        const server = await createSimulatorServer(options);
        server.simulator.onMistake(({ username, problem }) => complain(`${username} sent what no document allows: ${problem}`));
        if (frames) server.simulator.onFrame((frame) => print(describeFrame(frame)));
        print(welcome(server, String(options.scenario)));
        return { server };
      } catch (error) {
        complain(explain(error, options.host, options.port));
        return { exitCode: 1 };
      }
    }
    default:
      return request satisfies never;
  }
}

function welcome({ url, simulator }: SimulatorServer, scenario: string): string {
  const logins = simulator.world.directory.users.flatMap(({ username, firstName, lastName, number, password }) =>
    username === undefined ? [] : [`  ${username.padEnd(8)}${password ?? ''}  ${number ?? '   -'}  ${firstName} ${lastName}`],
  );
  return [`XUC simulator at ${url} (scenario: ${scenario})`, 'Log in as, with password:', ...logins, 'Ctrl+C ends it.'].join('\n');
}

/** A frame as one line; whatever looks like a token or a password is masked, since logs travel. */
function describeFrame({ at, direction, username, text }: FrameRecord): string {
  const time = new Date(at).toISOString().slice(11, 23);
  return `${time} ${username} ${direction === 'in' ? '>' : '<'} ${text.replace(/("(?:token|password)":")(?:[^"\\]|\\.)*/g, '$1***')}`;
}

function explain(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `Port ${port} is in use on ${host}: stop what listens there, or take another with --port.`;
  if (code === 'EACCES') return `Port ${port} needs privileges: take one above 1023 with --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This machine has no address ${host}: try --host 127.0.0.1.`;
  return `The simulator could not start: ${error instanceof Error ? error.message : String(error)}`;
}
