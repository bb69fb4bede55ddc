/**
 * npm run bench: measures what the product promises and writes docs/benchmarks.md. Every apps/api/bench/*.bench.ts runs
 * in a process of its own and prints one result per line as JSON; what else there is to say goes to standard error.
 * UNDERSTUDY_BENCH_ORGANISATIONS makes it quicker: the number of organisations of 1,000 people to compute.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { binary, buildIfNeeded, refuseUnlessReady, root, runNode, stop } from './steps.mjs';

refuseUnlessReady();
const [loadBefore = 0] = os.loadavg();
await buildIfNeeded((sentence) => process.stderr.write(`${sentence}\n`));

const api = path.join(root, 'apps', 'api');
const compiled = path.join(api, 'dist', 'bench-run');
rmSync(compiled, { recursive: true, force: true });
const swc = [binary('@swc/cli', 'swc'), 'src', 'bench', 'test', '-d', 'dist/bench-run', '--quiet'];
if ((await runNode([...swc, '--config-file', '../../packages/config/api.swcrc'], { cwd: api })) !== 0) {
  stop('The benches could not be compiled; what went wrong stands above.');
}

const measure = (program) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-semi-space-size=32', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let lines = '';
    child.stdout.on('data', (chunk) => {
      lines += chunk;
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(lines) : reject(new Error(`${program} ended with ${code}.`))));
  });

/** `assessments.bench.js` is about Assessments. */
const headingOf = (program) => program[0].toUpperCase() + program.slice(1).split('.')[0];

const asked = process.argv.slice(2);
const programs = readdirSync(path.join(compiled, 'bench'))
  .filter((name) => name.endsWith('.bench.js'))
  .filter((name) => asked.length === 0 || asked.some((word) => name.startsWith(word)))
  .sort();
const parts = [];
for (const program of programs) {
  const lines = await measure(path.join(compiled, 'bench', program));
  const said = lines.split('\n').filter(Boolean);
  // What the product itself logs in a bench's process stands on standard output as well, and is no result.
  const results = said.map((line) => JSON.parse(line)).filter((line) => 'value' in line);
  parts.push({ heading: headingOf(program), results });
}

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });
const outcome = ({ met }) => (met === undefined ? '' : met ? 'yes' : 'no');
const rowOf = (result) =>
  `| ${result.name} | ${number.format(result.value)} ${result.unit} | ${result.aim ?? ''} | ${outcome(result)} | ${result.note ?? ''} |`;
const tables = parts.map(
  ({ heading, results }) => `## ${heading}

| What | Measured | Aim | Met | |
|---|---|---|---|---|
${results.map(rowOf).join('\n')}
`,
);
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const page = `# Benchmarks

Written by \`npm run bench\`; never edited by hand. Version ${version}, Node ${process.versions.node}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, built-in PostgreSQL on the same machine, which also made the load. Ratios compare two measurements of the same run. The machine's load average was ${loadBefore.toFixed(1)} when the run began: above about 0.3, something else was at work and absolute figures say little. Pages are measured as the product's screens ask for them; longer ones, which other programs may ask for, have no aim.

${tables.join('\n')}`;
if (asked.length === 0) writeFileSync(path.join(root, 'docs', 'benchmarks.md'), page);
else process.stdout.write(page);
