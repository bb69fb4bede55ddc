import { listRaterPanels } from '@understudy/contracts/assessments-raters';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';
import { launched } from '../testing/campaigns.js';
import { idasCompany } from '../testing/idas-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('the panel about oneself', () => {
  it('is found alone, whoever of a team comes before it, and is nobody elses', async () => {
    const { admin, people, as } = await idasCompany(app);
    await launched(app, admin, { selection: [{ personId: people.ida }, { leaderId: people.ida }] });
    const ida = await as('ida');
    const names = async (actor: SignInHandle, query: object) =>
      (await app.as(actor).ok(listRaterPanels, { query })).items.map(({ subject }) => subject.name);
    const last = { direction: 'descending', limit: 1 };
    expect(await names(ida, { direction: 'descending' })).toEqual(['rui', 'ron', 'rob', 'rae', 'ida']);
    expect([await names(ida, last), await names(ida, { ...last, mine: 'true' })]).toEqual([['rui'], ['ida']]);
    expect(await names(await as('rae'), { mine: 'true' })).toEqual(['rae']);
    expect(await names(await as('head'), {})).toEqual(['ida']);
    expect(await names(await as('head'), { mine: 'true' })).toEqual([]);
  });
});
