/**
 * npm run bench: runs every measurement, one after the other, and writes docs/benchmarks.md. Figures are made side by side
 * with their baseline in the same run; only ratios are meant to be carried to another machine.
 */
import { spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildIfNeeded, refuseUnlessReady, root } from './steps.mjs';

refuseUnlessReady();
await buildIfNeeded((sentence) => process.stdout.write(`${sentence}\n`));

const folder = path.join(root, 'apps', 'api', 'bench');
const wanted = process.argv.slice(2);
const benches = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

const measure = (name) =>
  new Promise((resolve, reject) => {
    const loader = path.join(root, 'apps', 'api', 'test', 'typescript', 'register.mjs');
    const child = spawn(
      process.execPath,
      ['--conditions=source', '--max-semi-space-size=32', '--import', loader, path.join(folder, name)],
      { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let heard = '';
    child.stdout.on('data', (chunk) => {
      heard += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => {
      const lines = heard.split('\n').filter((line) => line.startsWith('{'));
      if (code === 0) resolve(lines.map((line) => JSON.parse(line)));
      else reject(new Error(`${name} ended with ${code}.`));
    });
  });

const results = [];
for (const name of benches) results.push(...(await measure(name)));

const cell = (value) => {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'number') return String(value);
  return value >= 100 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(3)));
};
const rows = results.map(
  ({ name, value, unit, aim, met, note }) =>
    `| ${name} | ${cell(value)} ${unit} | ${aim ?? ''} | ${met === undefined ? '' : met ? 'yes' : '**no**'} | ${note ?? ''} |`,
);
const page = `# Benchmarks

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}, the embedded
PostgreSQL with its shipped settings, server, database and load generator on the same machine. Every baseline was measured
in the same run, interleaved where both are rates. Carry ratios to another machine, not milliseconds.

| what | measured | aim | met | how |
|---|---|---|---|---|
${rows.join('\n')}
`;
if (wanted.length === 0) writeFileSync(path.join(root, 'docs', 'benchmarks.md'), page);
process.stdout.write(`\n${page}`);
