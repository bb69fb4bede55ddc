import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, isTest, root, type SourceFile } from './source-files.js';

const code = ['packages', 'apps', 'prisma', 'scripts'].flatMap((folder) => filesBelow(folder, /\.(tsx?|mjs|cjs)$/));
const product = code.filter(({ path: place }) => !isTest(place));
const api = product.filter(({ path: place }) => place.startsWith('apps/api/src/'));
const pathsOf = (files: readonly SourceFile[]): string[] => files.map(({ path: place }) => place);
const holding = (files: readonly SourceFile[], pattern: RegExp): string[] =>
  files.flatMap(({ path: place, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${place}:${index + 1}: ${line.trim()}`] : [])),
  );

const unfinished = /\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.(skip|only)\b|\bx(it|describe)\(/;
const environment = /process\.env\b(?!\.PATH \?\?)/;

it('would notice what it looks for', () => {
  const found = (text: string, pattern: RegExp): number => holding([{ path: 'a.ts', text, lines: 1 }], pattern).length;
  expect(['// TODO later', "it.only('x')", "xdescribe('x')"].map((text) => found(text, unfinished))).toEqual([1, 1, 1]);
  expect(found('const port = process.env.PORT;', environment)).toBe(1);
});

describe('lengths', () => {
  it('keeps every file within 300 lines', () => {
    expect(code.filter(({ lines }) => lines > 300).map(({ path: place, lines }) => `${place}: ${lines}`)).toEqual([]);
  });

  it('keeps presenters, policies and modules within 100 lines', () => {
    const small = api.filter(({ path: place }) => /\.(presenter|policy|module)\.ts$/.test(place));
    expect(small.filter(({ lines }) => lines > 100).map(({ path: place, lines }) => `${place}: ${lines}`)).toEqual([]);
  });

  it('prints the median and the ninetieth percentile', () => {
    const lengths = product.map(({ lines }) => lines).sort((a, b) => a - b);
    const at = (share: number): number => lengths[Math.floor(lengths.length * share)] ?? 0;
    process.stdout.write(`${lengths.length} files, median ${at(0.5)} lines (aim 60), p90 ${at(0.9)} (aim 200)\n`);
    expect(at(0.9)).toBeLessThanOrEqual(200);
  });
});

describe('names', () => {
  it('has none that say nothing', () => {
    const empty = /(^|\/)(utils?|helpers?|misc|types|constants|common|shared|index)\.(ts|tsx)$|[.-]v\d+\./;
    expect(pathsOf(code).filter((place) => empty.test(place))).toEqual([]);
  });

  it('are written in kebab-case', () => {
    const names = pathsOf(code).flatMap((place) => place.split('/'));
    expect([...new Set(names)].filter((name) => !/^[a-z0-9._-]+$/.test(name) && !/^\$|^\./.test(name))).toEqual([]);
  });

  it('stand for one shape of the contracts each', () => {
    const contracts = product.filter(({ path: place }) => place.startsWith('packages/contracts/src/'));
    const named = contracts.flatMap(({ text }) => [...text.matchAll(/\.meta\(\{\s*id: '(\w+)'/g)].map(([, id]) => id));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((id, place) => named.indexOf(id) < place)).toEqual([]);
  });
});

describe('rooms', () => {
  const modules = api.filter(({ path: place }) => place.endsWith('.module.ts'));

  it('say in their first line what they are for', () => {
    const silent = modules.filter(({ text }) => !/^(\/\*\* .{20,} \*\/|\/\/ .{20,})/.test(text.split('\n')[0] ?? ''));
    expect(pathsOf(silent)).toEqual([]);
  });

  it('carry the names of the areas', () => {
    const areas = new Set(
      `organisations identity access audit calendar people career-framework assessments development-plans programmes opportunities
       mentoring peer-groups skip-levels succession calibration effectiveness indicators notifications data-exchange integrations palette`.split(
        /\s+/,
      ),
    );
    const folders = readdirSync(path.join(root, 'apps/api/src/modules'));
    expect(folders.filter((folder) => !areas.has(folder))).toEqual([]);
  });

  it('have a matrix beside every policy', () => {
    const policies = api.filter(({ path: place }) => place.endsWith('.policy.ts'));
    const untested = policies.filter(
      ({ path: place }) => !existsSync(path.join(root, place.replace(/\.ts$/, '.spec.ts'))),
    );
    expect(pathsOf(untested)).toEqual([]);
  });

  it('keep controllers free of decisions', () => {
    const controllers = api.filter(({ path: place }) => place.endsWith('.controller.ts'));
    expect(holding(controllers, /\bif \(|\bswitch \(| \? .+ : /)).toEqual([]);
  });
});

describe('language', () => {
  const typed = code.filter(({ path: place }) => /\.tsx?$/.test(place) && !place.includes('/house/'));

  it('has no way around the compiler or the linter, which refuses any by itself', () => {
    expect(holding(typed, /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/)).toEqual([]);
    expect(readFileSync(path.join(root, 'biome.json'), 'utf8')).toContain('"noExplicitAny": "error"');
  });

  it('has no unfinished work and no test that is skipped or alone, but where it tells its reason', () => {
    const always = typed.filter(({ path: place }) => !/shared|browser/.test(place));
    expect(holding(always, unfinished)).toEqual([]);
  });

  it('reads the environment in one place; PATH is handed on to the built-in server', () => {
    const served = product.filter(({ path: place }) => /^(apps\/api|packages)\/.*\/?src\//.test(place));
    const elsewhere = served.filter(({ path: place }) => place !== 'apps/api/src/common/config/env.ts');
    expect(holding(elsewhere, environment)).toEqual([]);
  });

  it('writes SQL in repositories, events and jobs only', () => {
    const elsewhere = api.filter(({ path: place }) => !/\.repository\.ts$|\/common\/(events|jobs|live)\//.test(place));
    expect(holding(elsewhere, /\.sql(<[^`]*>)?`|\.sql</)).toEqual([]);
  });

  it('puts texts in order and finds them by their letters (decision 73), not by lower case', () => {
    const cased = /sql`lower\(|order by [^(`]*\blower\(|name_key, lower\(|(strpos|position)\(.*\blower\(/;
    expect(holding(api, cased)).toEqual([]);
  });

  it('sends nothing to the outside by itself', () => {
    expect(holding(api, /\bfetch\(/)).toEqual([]);
  });

  it('knows no path outside the clone but in tests made for that', () => {
    const elsewhere = code.filter(({ path: place }) => !/shared|steps\.mjs/.test(place));
    expect(holding(elsewhere, /\.\.\/shared\/(golden|data|seeds|design|anchors)/)).toEqual([]);
  });
});
