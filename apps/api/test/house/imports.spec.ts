import { broken } from './import-rules.js';
import { cycles, importsOf } from './imports.js';
import { filesBelow } from './source-files.js';

const folders = [
  'packages/contracts/src',
  'packages/domain/src',
  'packages/database/src',
  'apps/api/src',
  'apps/web/src',
];
const files = folders.flatMap((folder) => filesBelow(folder, /\.tsx?$/));
const imports = files.flatMap(importsOf);

it('sees the whole house', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(imports.filter(({ to }) => to.startsWith('packages/')).length).toBeGreaterThan(100);
  expect(imports.filter(({ to }) => /^(apps|packages)\//.test(to) && !/\.\w+$/.test(to))).toEqual([]);
});

it('keeps every import rule', () => {
  expect(broken(imports)).toEqual([]);
});

it('has no cycles', () => {
  expect(cycles(imports.filter(({ from }) => !/\.spec\.tsx?$/.test(from)))).toEqual([]);
});

it('would notice a rule that is broken', () => {
  const wrong = (from: string, to: string, typeOnly = false) => broken([{ from, to, typeOnly }]);
  expect(wrong('packages/contracts/src/a.ts', 'node:fs')).toHaveLength(1);
  expect(wrong('packages/domain/src/a.ts', 'packages/contracts/src/people.ts')).toHaveLength(1);
  expect(wrong('packages/domain/src/a.ts', 'packages/contracts/src/people.ts', true)).toHaveLength(0);
  expect(wrong('apps/api/src/common/a.ts', 'apps/api/src/modules/people/b.ts')).toHaveLength(1);
  expect(wrong('apps/api/src/modules/people/a.ts', 'apps/api/src/modules/succession/b.ts')).toHaveLength(1);
  expect(wrong('apps/api/src/modules/indicators/a.ts', 'apps/api/src/modules/indicators/b.ts')).toHaveLength(0);
  expect(wrong('apps/api/src/modules/people/a.service.ts', 'packages/database/src/sql.ts')).toHaveLength(1);
  expect(wrong('apps/web/src/features/people/a.tsx', 'apps/web/src/features/identity/b.tsx')).toHaveLength(1);
  expect(
    cycles([
      { from: 'a', to: 'b', typeOnly: false },
      { from: 'b', to: 'a', typeOnly: true },
    ]),
  ).toHaveLength(1);
});
