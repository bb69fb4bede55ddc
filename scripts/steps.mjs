/** What the root commands share: running a step, building only what changed, and counting test results. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Refuses, in one sentence, a Node that is too old or a clone without its packages. */
export const refuseUnlessReady = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    stop(`Understudy needs Node 20.19 or newer; this is ${process.version}.`);
  }
  if (!existsSync(path.join(root, 'node_modules', '.package-lock.json'))) {
    stop('The packages are not installed yet: run "npm ci" first.');
  }
};

/** Ends the command with one sentence on standard error. */
export const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

/** The file a package's command line starts from, wherever npm has put the package. */
export const binary = (packageName, command = packageName) => {
  const manifestPath = createRequire(path.join(root, 'package.json')).resolve(`${packageName}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifestPath, 'utf8'));
  return path.join(path.dirname(manifestPath), typeof bin === 'string' ? bin : bin[command]);
};

/** Runs a Node program to its end and answers with its exit code; a quiet one speaks only when it fails. */
export const runNode = (args, { quiet = false, env = {}, cwd = root } = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let heard = '';
    child.stdout?.on('data', (chunk) => {
      heard += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      heard += chunk;
    });
    child.on('close', (code, signal) => {
      if (quiet && code !== 0) process.stderr.write(heard);
      resolve(signal ? 1 : (code ?? 1));
    });
  });

/** Runs turbo tasks over all workspaces. */
export const turbo = (tasks, options = {}) =>
  runNode([binary('turbo'), 'run', ...tasks, '--output-logs=errors-only', '--no-update-notifier'], options);

const sourceFolders = ['packages', 'apps', 'prisma'];
const ignored = new Set(['node_modules', 'dist', 'generated', '.turbo', 'test', 'migrations']);

const fingerprintOfSources = () => {
  const hash = createHash('sha256');
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (ignored.has(entry.name)) continue;
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) walk(place);
      else {
        const { size, mtimeMs } = statSync(place);
        hash.update(`${path.relative(root, place)} ${size} ${mtimeMs}\n`);
      }
    }
  };
  for (const folder of sourceFolders) walk(path.join(root, folder));
  return hash.update(process.version).digest('hex');
};

const outputs = [
  'packages/contracts/dist',
  'packages/domain/dist',
  'packages/database/dist',
  'apps/api/dist',
  'apps/web/dist',
];
const stampPlace = path.join(root, 'apps', 'api', 'dist', '.built-from');

/** Builds what is missing or older than its sources; says nothing and takes milliseconds when all is up to date. */
export const buildIfNeeded = async (say) => {
  const fingerprint = fingerprintOfSources();
  const complete = outputs.every((place) => existsSync(path.join(root, place)));
  if (complete && existsSync(stampPlace) && readFileSync(stampPlace, 'utf8') === fingerprint) return;
  say('Building (only the first time, and after a change) ...');
  if ((await turbo(['build'], { quiet: true })) !== 0) stop('The build failed; what went wrong stands above.');
  writeFileSync(stampPlace, fingerprint);
};

/** Runs Jest on native ESM with the given arguments; Node compiles the TypeScript of what is not run in jsdom. */
export const jest = (args, options = {}) =>
  runNode(
    [
      '--experimental-vm-modules',
      // As the product is started: less of what is young is copied to and fro.
      '--max-semi-space-size=32',
      '--no-warnings',
      '--enable-source-maps',
      '--conditions=source',
      `--import=${pathToFileURL(path.join(root, 'packages', 'config', 'test-runner', 'register.mjs'))}`,
      binary('jest'),
      ...args,
    ],
    options,
  );
