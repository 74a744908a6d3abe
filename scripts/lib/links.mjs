import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/**
 * The links of a page that lead nowhere, a line each: to a file that `has` does not know (paths from `folder`), or to a heading
 * that is not there. Absolute addresses are not asked for.
 */
export function brokenLinks(folder, page, has) {
  const text = readFileSync(join(folder, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target);
  return targets
    .filter((target) => !/^[a-z]+:/.test(target) && !leads(folder, page, target, has))
    .map((target) => `${page} links to ${target}`);
}

function leads(folder, page, target, has) {
  const [path, heading] = target.split('#');
  const file = path === '' ? page : normalize(join(dirname(page), path)).replace(/\/$/, '');
  if (!existsSync(join(folder, file)) || !has(file)) return false;
  if (heading === undefined || statSync(join(folder, file)).isDirectory()) return heading === undefined;
  return headings(readFileSync(join(folder, file), 'utf8')).includes(heading);
}

/** As GitHub names them. */
function headings(text) {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );
}
