/**
 * npm run bench: measures what the product promises and writes docs/benchmarks.md. Every apps/api/bench/*.bench.ts runs
 * in a process of its own and prints one result per line as JSON; what else there is to say goes to standard error.
 * With names, such as `npm run bench -- plans indicators`, only these run, and only their parts of the page are written.
 * UNDERSTUDY_BENCH_ORGANISATIONS makes it quicker: the number of organisations of 1,000 people to compute. What is measured
 * with another number than usual is printed and not written.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { binary, buildIfNeeded, refuseUnlessReady, root, runNode, stop } from './steps.mjs';

refuseUnlessReady();
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
  const [load = 0] = os.loadavg();
  const lines = await measure(path.join(compiled, 'bench', program));
  const said = lines.split('\n').filter(Boolean);
  // What the product itself logs in a bench's process stands on standard output as well, and is no result.
  const results = said.map((line) => JSON.parse(line)).filter((line) => 'value' in line);
  parts.push({ heading: headingOf(program), load, results });
}

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });
const outcome = ({ met }) => (met === undefined ? '' : met ? 'yes' : 'no');
const rowOf = (result) =>
  `| ${result.name} | ${number.format(result.value)} ${result.unit} | ${result.aim ?? ''} | ${outcome(result)} | ${result.note ?? ''} |`;
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const machine = `Node ${process.versions.node}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB`;
const measured = new Map(
  parts.map(({ heading, load, results }) => [
    heading,
    `Version ${version}, ${machine}, on ${new Date().toISOString().slice(0, 10)}. Load average when it began: ${load.toFixed(1)}.

| What | Measured | Aim | Met | |
|---|---|---|---|---|
${results.map(rowOf).join('\n')}
`,
  ]),
);
const intro = `# Benchmarks

Written by \`npm run bench\`; never edited by hand. Built-in PostgreSQL on the same machine, which also made the load. Ratios compare two measurements of the same run. The load average at the beginning of a part is what had been at work before it: the parts before it, and whatever else. Pages are measured as the product's screens ask for them; longer ones, which other programs may ask for, have no aim.
`;
const pageOf = (sections) =>
  [intro, ...[...sections].toSorted().map(([heading, text]) => `## ${heading}\n\n${text}`)].join('\n');

const file = path.join(root, 'docs', 'benchmarks.md');
/** The parts that stand on the page already, by their headings. */
const written = () =>
  new Map(
    readFileSync(file, 'utf8')
      .split(/^## /mu)
      .slice(1)
      .map((section) => {
        const [heading = '', ...lines] = section.split('\n');
        return [heading, `${lines.join('\n').trim()}\n`];
      }),
  );
if (process.env.UNDERSTUDY_BENCH_ORGANISATIONS) process.stdout.write(pageOf(measured));
else writeFileSync(file, pageOf(asked.length === 0 ? measured : new Map([...written(), ...measured])));
