import { checkEffectivenessImport, importEffectiveness } from '@understudy/contracts/effectiveness-intake';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { observedCompany } from '../testing/observed-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('refuses a file of more rows than it takes, saying how many there are, and leaves none of them out in silence', async () => {
  const { admin } = await observedCompany(app);
  const head = 'person,metric,from,to,numerator,denominator';
  const row = 'max,Delivery predictability,2021-04-01,2021-07-01,9,12';
  const text = [head, ...Array.from({ length: 6_000 }, () => row)].join('\n');
  expect(await admin.ok(checkEffectivenessImport, { body: { text } })).toEqual({
    observations: 0,
    leaders: 0,
    problems: [{ line: 5_002, field: 'person', code: 'too-many-rows', value: '6000' }],
    problemCount: 1,
  });
  expect(await admin.refused(importEffectiveness, { body: { text } })).toMatchObject({ code: 'conflict' });
});
