import { execFileSync } from 'node:child_process';
import { ROOT } from './workspace.mjs';

/** When a figure is measured, and on which commit: "2026-11-30, f98c3dc". A tree with changes says so. */
export function measuredAt() {
  const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes';
  return `${new Date().toISOString().slice(0, 10)}, ${git('rev-parse', '--short', 'HEAD')}${changed}`;
}
