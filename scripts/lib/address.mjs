import { execFileSync } from 'node:child_process';
import { ROOT } from './workspace.mjs';

/** Where this repository is at home: the git remote `origin`, or undefined where it has none that others can reach. */
export function findAddress() {
  try {
    return readAddress(execFileSync('git', ['remote', 'get-url', 'origin'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return undefined;
  }
}

/** `git@host:owner/name.git` and `https://host/owner/name` as one https address; nothing for a folder of one machine. No credentials. */
export function readAddress(remote) {
  const [, host, path] =
    /^(?:(?:https?|ssh|git):\/\/)?(?:[^/@]+@)?([^/:@]+\.[^/:@]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(remote.trim()) ?? [];
  return host && `https://${host}/${path}`;
}

/** What a manifest says of its origin. */
export function origin(address, folder) {
  return {
    homepage: `${address}/tree/HEAD/packages/${folder}#readme`,
    bugs: { url: `${address}/issues` },
    repository: { type: 'git', url: `git+${address}.git`, directory: `packages/${folder}` },
  };
}
