// The public surface of every entry, as a report beside the package that is reviewed like code. `--write` brings the reports up to date.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { packages } from './lib/workspace.mjs';

const write = process.argv.includes('--write');
const reports = packages().flatMap(({ folder, dir, entries }) =>
  entries.map(({ subpath, types }) => ({ dir, types, name: [folder, ...subpath.split('/').slice(1)].join('-') })),
);
const outcomes = [...reports.map(extract), ...packages().map(orphans)];
if (outcomes.includes(false)) {
  console.error(write ? 'Mend the above.' : 'Where a change is meant: npm run build && npm run api:write, and commit the reports.');
  process.exitCode = 1;
}

function extract({ dir, types, name }) {
  if (!existsSync(types)) {
    console.error(`${name}: ${types} is missing: npm run build first.`);
    return false;
  }
  mkdirSync(join(dir, 'etc'), { recursive: true });
  const result = Extractor.invoke(configure(dir, types, name), { localBuild: write, messageCallback: (message) => judge(message, dir) });
  console.log(`${name}: ${result.succeeded ? 'as reported' : 'differs, or has problems'}`);
  if (result.apiReportChanged && !write) {
    const { reportFilePath, reportTempFilePath } = result.extractorConfig;
    spawnSync('git', ['--no-pager', 'diff', '--no-index', reportFilePath, reportTempFilePath], { stdio: ['ignore', 'inherit', 'inherit'] });
  }
  return result.succeeded;
}

function configure(dir, types, name) {
  return ExtractorConfig.prepare({
    packageJsonFullPath: join(dir, 'package.json'),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: dir,
      mainEntryPointFilePath: types,
      compiler: {
        overrideTsconfig: {
          // Without our source condition: a neighbour is read as its declarations, as our users read it.
          compilerOptions: {
            target: 'ES2022',
            module: 'ESNext',
            moduleResolution: 'Bundler',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            jsx: 'react-jsx',
            strict: true,
            skipLibCheck: true,
            types: [],
            customConditions: [],
          },
          files: [types],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: join(dir, 'etc'),
        reportTempFolder: join(dir, 'node_modules/.cache/api'),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Error },
          // Everything exported is public: unstable names say so in the name (house rule 19).
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          // A member's name and type are often all there is to say.
          'ae-undocumented': { logLevel: ExtractorLogLevel.None },
        },
        // Links and @example blocks are for people and editors; TSDoc's own grammar is stricter than both.
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
}

/** Drops the notes that are no findings: which TypeScript is inside, and types that another entry of the package exports. */
function judge(message, dir) {
  const isNote = message.logLevel === ExtractorLogLevel.Info || message.logLevel === ExtractorLogLevel.Verbose;
  const forgotten = message.messageId === 'ae-forgotten-export' ? /"(\w+)"/.exec(message.text)?.[1] : undefined;
  if (isNote || (forgotten && exportedBy(dir).has(forgotten))) message.logLevel = ExtractorLogLevel.None;
}

/** Every name that any entry of a package exports: entries are lists of names and nothing else. */
function exportedBy(dir) {
  const lists = reports.filter((entry) => entry.dir === dir && existsSync(entry.types)).map(({ types }) => readFileSync(types, 'utf8'));
  return new Set(lists.flatMap((text) => text.match(/(?<=\{)[^}]*(?=\})/g) ?? []).flatMap((names) => names.match(/\w+/g) ?? []));
}

/** A report without an entry is debris. */
function orphans({ folder, dir }) {
  const etc = join(dir, 'etc');
  const known = reports.filter((entry) => entry.dir === dir).map(({ name }) => `${name}.api.md`);
  const left = existsSync(etc) ? readdirSync(etc).filter((file) => !known.includes(file)) : [];
  if (write) for (const file of left) rmSync(join(etc, file));
  else if (left.length > 0) console.error(`${folder}: no entry of the package has ${left.join(', ')}`);
  return write || left.length === 0;
}
