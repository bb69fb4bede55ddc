import type { BodyOf } from '@understudy/contracts/endpoint';
import {
  changeOwnTemplate,
  createOwnTemplate,
  listOpportunityTemplates,
  offerOpportunityTemplate,
} from '@understudy/contracts/opportunities-templates';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { opportunityCompany } from '../testing/opportunity-company.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof opportunityCompany>>;
let admin: Caller;
let lead: Caller;
beforeAll(async () => {
  app = await startTestApp();
  company = await opportunityCompany(app);
  admin = app.as(company.admin);
  lead = app.as(await company.signIn('em'));
}, 60_000);
afterAll(() => app.close());

const draft = async (changes: Partial<BodyOf<typeof createOwnTemplate>> = {}) => {
  const { items } = await admin.ok(listOpportunityTemplates);
  const found = items.find(({ kind, own }) => kind === 'project' && own === null);
  if (!found) throw new Error('There is no template of a project.');
  const { key, offered: _offered, own: _own, ...template } = found;
  return { ...template, basedOn: key, title: 'Run our on-call review', ...changes };
};
const offered = async (who: Caller) => (await who.ok(listOpportunityTemplates)).items;

it('writes one from another, offers it before those of the product, and makes opportunities of it', async () => {
  const made = await admin.ok(createOwnTemplate, { body: await draft() });
  expect(made).toMatchObject({ title: 'Run our on-call review', offered: true, own: { version: 1 } });
  const items = await offered(lead);
  expect(items[0]).toEqual(made);
  expect(items.filter(({ own }) => own === null)).toHaveLength(18);
  expect(await lead.refused(createOwnTemplate, { body: await draft() })).toMatchObject({ status: 403 });
});

it('has its part of the net, and a way back where somebody stands in for somebody', async () => {
  for (const part of ['scopeLimit', 'stepBackPlan', 'exitCriterion'] as const) {
    expect(await admin.refused(createOwnTemplate, { body: await draft({ [part]: ' ' }) })).toMatchObject({
      status: 400,
    });
  }
  expect(await admin.refused(createOwnTemplate, { body: await draft({ kind: 'acting' }) })).toMatchObject({
    status: 400,
  });
  expect(
    await admin.refused(createOwnTemplate, { body: await draft({ skillKeys: ['nothing-like-it'] }) }),
  ).toMatchObject({
    status: 400,
  });
});

it('is changed by whoever read it last, put away and offered again', async () => {
  const { own, key } = await admin.ok(createOwnTemplate, { body: await draft({ title: 'First words' }) });
  const params = { ownTemplateId: own?.id ?? '' };
  const body = { ...(await draft({ title: 'Second words' })), version: 1 };
  expect(await admin.ok(changeOwnTemplate, { params, body })).toMatchObject({
    title: 'Second words',
    own: { version: 2 },
  });
  expect(await admin.refused(changeOwnTemplate, { params, body })).toMatchObject({ status: 412 });
  await admin.ok(offerOpportunityTemplate, { params: { templateKey: key }, body: { offered: false } });
  expect((await offered(lead)).map((one) => one.key)).not.toContain(key);
  expect((await offered(admin)).find((one) => one.key === key)?.offered).toBe(false);
  await admin.ok(offerOpportunityTemplate, { params: { templateKey: key }, body: { offered: true } });
  expect((await offered(lead)).map((one) => one.key)).toContain(key);
});

it('is of one organisation alone', async () => {
  const other = app.as((await opportunityCompany(app)).admin);
  const made = await admin.ok(createOwnTemplate, { body: await draft({ title: 'Ours' }) });
  expect((await offered(other)).map(({ title }) => title)).not.toContain('Ours');
  const put = { params: { templateKey: made.key }, body: { offered: false } };
  expect(await other.refused(offerOpportunityTemplate, put)).toMatchObject({ status: 404 });
});
