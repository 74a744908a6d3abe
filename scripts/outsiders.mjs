// Two apps outside of this repository, as our users have them: plain npm, the packed packages, React 19 with Next and React 18.
// Type-checks them, builds them, and runs every recipe of docs/recipes.md. `-- --lock` writes their lockfiles after a change of versions.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { origin } from './lib/address.mjs';
import { install } from './lib/install.mjs';
import { packPackages } from './lib/pack.mjs';
import { readBlocks, readmeExample, writeRecipes } from './lib/recipes.mjs';
import { run } from './lib/run.mjs';
import { packages, ROOT } from './lib/workspace.mjs';
import { ensureNginx, NGINX } from './nginx.mjs';

const NPM = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
const APPS = ['react18', 'react19'];
const PATHS = { HOOKSWITCH_NGINX: NGINX, HOOKSWITCH_CHROMIUM: process.env.HOOKSWITCH_CHROMIUM ?? '/usr/bin/chromium' };
/** An invented one: what a manifest says of it must arrive in the app. */
const ADDRESS = 'https://git.example.org/acme/hookswitch';
const failures = [];

const place = mkdtempSync(join(tmpdir(), 'hookswitch-outsiders-'));
const app = (name) => join(place, name);
const tarballs = packPackages(join(place, 'tarballs'), ADDRESS);
for (const name of APPS) settle(name);
if (process.argv.includes('--lock')) {
  for (const name of APPS) await lock(name);
  end();
}

ensureNginx();
await step('the recipe installs what the app on React 18 has', () => checkInstallation());
// Side by side they wait for the registry and the disk together.
await Promise.all(APPS.map((name) => step(`${name}: npm ci`, () => run('npm', ['ci', ...NPM], { cwd: app(name) }))));
if (failures.length === 0) await look();
end();

async function look() {
  for (const name of APPS) await step(`${name}: the lockfile knows what the packages need`, () => checkLockfile(name));
  for (const name of APPS)
    for (const resolution of ['bundler', 'node16']) await step(`${name}: types under ${resolution}`, () => checkTypes(name, resolution));
  await step('each package says where it comes from', () => checkOrigins());
  const cwd = app('react19');
  await step('the recipes compile', () => run(join(cwd, 'node_modules/.bin/tsc'), ['--noEmit'], { cwd }));
  await step('Next builds', () =>
    run(join(cwd, 'node_modules/.bin/next'), ['build', 'next'], { cwd, env: { NEXT_TELEMETRY_DISABLED: '1' } }),
  );
  await step('the recipes run', () => run(join(cwd, 'node_modules/.bin/vitest'), ['run'], { cwd, env: PATHS }));
  await step('the recipes run in a browser', () =>
    run(join(cwd, 'node_modules/.bin/playwright'), ['test'], { cwd, env: { ...PATHS, NEXT_TELEMETRY_DISABLED: '1' } }),
  );
  await step('a checkout that is installed starts without a registry', () => startOffline());
}

/** As `npm run demo` does for the second time, where no registry can be reached. */
function startOffline() {
  // What was edited since the last time has to be installed with a registry.
  if (!install()) return 1;
  const again = "import('./scripts/lib/install.mjs').then(({ install }) => process.exit(install() ? 0 : 1))";
  return run(process.execPath, ['-e', again], { env: { npm_config_registry: 'http://127.0.0.1:9' } });
}

/** An app of ours, copied outside, with the tarballs, the recipes and the README's example. */
function settle(name) {
  cpSync(join(ROOT, 'outsiders', name), app(name), { recursive: true });
  mkdirSync(join(app(name), 'tarballs'));
  for (const { folder, file } of tarballs) cpSync(file, join(app(name), 'tarballs', `${folder}.tgz`));
  if (name === 'react18') return;
  writeRecipes(app(name), recipePlace);
  // Its stylesheet is the layout's there.
  writeFileSync(join(app(name), 'next/app/phone.tsx'), `'use client';\n\n${readmeExample()}`);
}

/** What belongs into a page lies in the pages; the rest stands for itself. */
function recipePlace(file) {
  if (file.startsWith('app/')) return `next/${file}`;
  return file === 'dark.css' ? 'next/app/parts/dark.css' : `recipes/${file}`;
}

/** Every entry of every package, under one React's types and one way to resolve; their own declarations are looked at, too. */
function checkTypes(name, resolution) {
  const entries = packages().flatMap((one) => one.entries.map(({ subpath }) => `${one.manifest.name}${subpath.slice(1)}`));
  const lines = entries.map((entry, index) => `export * as entry${index} from '${entry}';\n`);
  writeFileSync(join(app(name), 'everyEntry.ts'), lines.join(''));
  const config = join(app(name), `tsconfig.${resolution}.json`);
  const module = resolution === 'bundler' ? 'esnext' : 'node16';
  const compilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, jsx: 'react-jsx' },
    ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable'], types: ['node'], module, moduleResolution: resolution },
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, files: ['everyEntry.ts'] }));
  return run('tsc', ['-p', config]);
}

/** A dependency that is new in a package is not installed by a lockfile that is older; the kit's own come as tarballs. */
function checkLockfile(name) {
  const entries = JSON.parse(readFileSync(join(app(name), 'package-lock.json'), 'utf8')).packages;
  const others = (dependencies = {}) =>
    Object.entries(dependencies)
      .filter(([one]) => !one.startsWith('@hookswitch/'))
      .map(([one, version]) => `${one} ${version}`)
      .sort()
      .join();
  const stale = packages().filter(({ manifest }) => {
    const folder = `node_modules/${manifest.name}`;
    const installed = JSON.parse(readFileSync(join(app(name), folder, 'package.json'), 'utf8'));
    return ['dependencies', 'peerDependencies'].some((kind) => others(installed[kind]) !== others(entries[folder][kind]));
  });
  for (const { manifest } of stale)
    console.error(`${manifest.name} needs other packages than outsiders/${name} knows: npm run outsiders -- --lock.`);
  return stale.length;
}

/** Repository, bugs and homepage, as the installed manifests have them. */
function checkOrigins() {
  const silent = packages().filter(({ folder, manifest }) => {
    const path = join(app('react18'), 'node_modules', manifest.name, 'package.json');
    const installed = JSON.parse(readFileSync(path, 'utf8'));
    return Object.entries(origin(ADDRESS, folder)).some(([key, value]) => JSON.stringify(installed[key]) !== JSON.stringify(value));
  });
  for (const { manifest } of silent) console.error(`${manifest.name} does not say that it comes from ${ADDRESS}.`);
  return silent.length;
}

/** The recipe's `npm install` names what the app on React 18 has: so that what is tried here is what is written there. */
function checkInstallation() {
  const line = readBlocks('docs/recipes.md')
    .map(({ code }) => /^npm install (.*)$/m.exec(code)?.[1])
    .find(Boolean);
  const { dependencies } = JSON.parse(readFileSync(join(app('react18'), 'package.json'), 'utf8'));
  const said = (line ?? '').split(' ').sort();
  const done = ['./tarballs/*.tgz', ...Object.keys(dependencies).filter((name) => !name.startsWith('@hookswitch/'))].sort();
  if (said.join(' ') === done.join(' ')) return 0;
  console.error(`The recipe installs ${said.join(' ')}; outsiders/react18 has ${done.join(' ')}.`);
  return 1;
}

/** The lockfile without the tarballs' checksums, which every build changes. */
async function lock(name) {
  rmSync(join(app(name), 'package-lock.json'), { force: true });
  await step(`${name}: lockfile`, () =>
    run('npm', ['install', '--package-lock-only', '--omit-lockfile-registry-resolved=false', ...NPM], { cwd: app(name) }),
  );
  const file = join(app(name), 'package-lock.json');
  if (!existsSync(file)) return;
  const lockfile = JSON.parse(readFileSync(file, 'utf8'));
  for (const entry of Object.values(lockfile.packages)) {
    if (entry.resolved?.startsWith('file:')) delete entry.integrity;
    // Of another registry than npm's own, an address says something of this machine alone.
    else if (!entry.resolved?.startsWith('https://registry.npmjs.org/')) delete entry.resolved;
  }
  writeFileSync(join(ROOT, 'outsiders', name, 'package-lock.json'), `${JSON.stringify(lockfile, null, 2)}\n`);
}

async function step(title, work) {
  const start = Date.now();
  const code = await work();
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (code !== 0) failures.push(title);
}

function end() {
  if (failures.length > 0) console.error(`\nFAILED: ${failures.join(', ')}. What was tried lies in ${place}`);
  else rmSync(place, { recursive: true, force: true });
  process.exit(failures.length > 0 ? 1 : 0);
}
