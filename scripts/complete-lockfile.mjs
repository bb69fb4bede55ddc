/**
 * Completes package-lock.json after "npm install" with a registry that does not serve every platform's binaries: npm then
 * leaves those optional packages out, and "npm ci" refuses the lock everywhere. What they are follows from the packages
 * that ask for them: name and version stand there, platform and processor in the name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './steps.mjs';

const systems = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony'];
const processors = {
  arm64: 'arm64',
  aarch64: 'arm64',
  x64: 'x64',
  64: 'x64',
  x86_64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  'arm-eabi': 'arm',
  'arm-gnueabihf': 'arm',
  'arm-musleabihf': 'arm',
  ppc64: 'ppc64',
  ppc: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  loongarch64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

const platformOf = (name) => {
  if (name === 'fsevents') return { os: ['darwin'] };
  const words = name.replace('windows', 'win32').split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = Object.entries(processors).find(
    ([word]) => words.includes(word) || words.join('-').includes(`-${word}-`),
  )?.[1];
  return { ...(cpu && { cpu: [cpu] }), ...(os && { os: [os] }) };
};

const place = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(place, 'utf8'));
const missing = [];
for (const [folder, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const nested = `${folder}/node_modules/${name}`;
    const hoisted = `node_modules/${name}`;
    if (lock.packages[nested] || lock.packages[hoisted]) continue;
    const platform = platformOf(name);
    if (Object.keys(platform).length === 0) throw new Error(`Which platform is ${name} for?`);
    const exact = version.replace(/^[^\d]*/, '');
    lock.packages[hoisted] = { version: exact, ...platform, ...(entry.dev && { dev: true }), optional: true };
    missing.push(`${name}@${exact}`);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([one], [other]) => one.localeCompare(other, 'en')),
);
writeFileSync(place, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(missing.length ? `Added ${missing.join(', ')}\n` : 'The lock is complete.\n');
