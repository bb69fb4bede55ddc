import { listNotifications } from '@understudy/contracts/notifications';
import {
  changeOpportunity,
  changeOpportunityStatus,
  createOpportunity,
  exportOpportunities,
  getOpportunity,
  listOpportunities,
} from '@understudy/contracts/opportunities';
import {
  answerOffer,
  applyForOpportunity,
  decideCandidacy,
  listCandidacies,
  listCandidates,
  nominateForOpportunity,
} from '@understudy/contracts/opportunities-candidacies';
import { listOpportunityTemplates, offerOpportunityTemplate } from '@understudy/contracts/opportunities-templates';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { opportunityCompany } from './testing/opportunity-company.js';

let app: TestApp;
let given: Awaited<ReturnType<typeof opportunityCompany>>;
beforeAll(async () => {
  app = await startTestApp();
  given = await opportunityCompany(app);
}, 60_000);
afterAll(() => app.close());

it('is a draft until it is published, and then everybody finds it, until it is closed', async () => {
  const vp = await given.as('vp');
  const ic = await given.as('ic');
  const made = await vp.ok(createOpportunity, { body: given.draft({ title: 'Life of one' }) });
  expect(made).toMatchObject({ status: 'draft', abilities: ['change', 'publish', 'close', 'decide'], waiting: 0 });
  const params = { opportunityId: made.id };
  const found = async () => (await ic.ok(listOpportunities, { query: { search: 'life OF' } })).items;
  expect(await found()).toEqual([]);
  await vp.ok(changeOpportunityStatus, { params, body: { version: 1, step: 'publish' } });
  expect(await found()).toMatchObject([{ id: made.id, waiting: null, abilities: ['apply'], mine: null }]);
  const step = (version: number, name: 'close' | 'publish') =>
    vp.call(changeOpportunityStatus, { params, body: { version, step: name } });
  expect((await step(1, 'close')).status).toBe(412);
  expect((await step(2, 'publish')).status).toBe(403);
  expect((await step(2, 'close')).status).toBe(200);
  expect(await found()).toEqual([]);
});

it('is found by kind, stage, skill and words, and not once nobody can come any more', async () => {
  const ic = await given.as('ic');
  const { id } = await given.publish({
    title: 'Filtered',
    kind: 'interim',
    rightToReturn: 'The old seat.',
    stageKey: 'engineering-manager',
    skillKeys: ['hiring'],
  });
  const found = async (query: object) =>
    (await ic.ok(listOpportunities, { query: { search: 'Filtered', ...query } })).items.map((one) => one.id);
  expect(await found({ kind: 'interim', stageKey: 'engineering-manager', skillKey: 'hiring', free: 'true' })).toEqual([
    id,
  ]);
  for (const other of [{ kind: 'acting' }, { stageKey: 'cto' }, { skillKey: 'one-to-ones' }]) {
    expect(await found(other)).toEqual([]);
  }
  const late = await given.publish({ title: 'Filtered', applyBy: addDays(given.today, -1) });
  expect(await found({ free: 'true' })).toEqual([id]);
  expect(await found({})).toEqual(expect.arrayContaining([id, late.id]));
  expect((await ic.refused(applyForOpportunity, { params: { opportunityId: late.id }, body: {} })).code).toBe(
    'not-allowed',
  );
});

it('comes page after page, each once', async () => {
  for (const title of ['Paged one', 'Paged two', 'Paged three']) await given.publish({ title });
  const ic = await given.as('ic');
  const titles: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const answer = await ic.ok(listOpportunities, {
      query: { search: 'paged', limit: 2, cursor: cursor ?? undefined },
    });
    titles.push(...answer.items.map(({ title }) => title));
    cursor = answer.nextCursor;
  }
  expect(titles.toSorted()).toEqual(['Paged one', 'Paged three', 'Paged two']);
});

it('is exported as the list shows it, formulas neutralised', async () => {
  await given.publish({ title: '=1+1 exported' });
  const ic = await given.as('ic');
  const { text } = await ic.call(exportOpportunities, { query: { search: 'exported' } });
  const [header, row, ...rest] = text.trim().split('\r\n');
  expect(header).toContain('kind,title,what');
  expect(row).toContain("project,'=1+1 exported,");
  expect(row).toContain(',tech-lead,breaking-down-work; cross-team-collaboration,Vera,8,');
  expect(rest).toEqual([]);
});

it('refuses what cannot be: days, a role without a way back, unknown stages, skills and sponsors', async () => {
  const vp = await given.as('vp');
  const refused = async (changes: Parameters<typeof given.draft>[0]) => {
    const problem = await vp.refused(createOpportunity, { body: given.draft(changes) });
    return problem.fields?.map(({ field }) => field) ?? problem.code;
  };
  expect(await refused({ endsOn: addDays(given.today, -1) })).toEqual(['endsOn']);
  expect(await refused({ applyBy: addDays(given.today, 91) })).toEqual(['applyBy']);
  expect(await refused({ kind: 'acting' })).toEqual(['rightToReturn']);
  const long = { kind: 'interim', rightToReturn: 'Yes.', endsOn: addDays(given.today, 400) } as const;
  expect(await refused(long)).toEqual(['endsOn']);
  expect(await refused({ stageKey: 'astronaut' })).toEqual(['stageKey']);
  expect(await refused({ skillKeys: ['flying'] })).toEqual(['skillKeys']);
  expect(await refused({ sponsorId: given.people.gone })).toEqual(['sponsorId']);
  expect(await refused({ sponsorId: given.id })).toBe('not-found');
});

it('goes from an application to an offer to a place, and tells each what waits for them', async () => {
  await given.as('em');
  const { id } = await given.publish({ title: 'The whole way' });
  const applied = await given.apply('ic', id);
  expect(applied).toMatchObject({ status: 'applied', motivation: 'I would love to.', abilities: ['withdraw'] });
  const ic = await given.as('ic');
  const again = await ic.refused(applyForOpportunity, { params: { opportunityId: id }, body: {} });
  expect(again.code).toBe('already-exists');
  const vp = await given.as('vp');
  const waiting = await vp.ok(listCandidates, { params: { opportunityId: id } });
  expect(waiting.items).toMatchObject([{ person: { name: 'Ida' }, motivation: 'I would love to.' }]);
  const offered = await given.offer(applied);
  expect(offered.status).toBe('offered');
  const accepted = await given.accept('ic', offered);
  expect(accepted).toMatchObject({ status: 'accepted', abilities: [], assignmentId: expect.any(String) });
  expect(await ic.ok(getOpportunity, { params: { opportunityId: id } })).toMatchObject({ placesTaken: 1 });
  const [began] = await app.tenants.read(given.actor).sql<{ status: string; limit: string }>`
    select status, scope_limit as limit from stretch_assignment where candidacy_id = ${accepted.id}::uuid`;
  expect(began).toEqual({ status: 'preparing', limit: 'Search only.' });
  await app.settle();
  const told = async (key: 'ic' | 'vp' | 'em') =>
    (await (await given.as(key)).ok(listNotifications)).items
      .filter(({ subject }) => subject === 'The whole way')
      .map(({ kind, place }) => `${kind} > ${place}`)
      .toSorted();
  expect(await told('ic')).toEqual(['opportunity-offered > my-opportunities']);
  expect(await told('vp')).toEqual(['opportunity-answered > opportunity', 'opportunity-applied > opportunity']);
  expect(await told('em')).toEqual(['report-took-opportunity > team-opportunities']);
});

it('turns nobody down without a reason, and lets people say no, think again and apply anew', async () => {
  const { id } = await given.publish({ title: 'Second thoughts' });
  const vp = await given.as('vp');
  const ic = await given.as('ic');
  const first = await given.apply('ic', id);
  const decide = (version: number, reason: string, candidacyId = first.id) =>
    vp.call(decideCandidacy, { params: { candidacyId }, body: { version, decision: 'turn-down', reason } });
  expect((await decide(1, '')).status).toBe(400);
  expect((await decide(1, 'Otto has done the groundwork; the next one is yours.')).status).toBe(200);
  expect((await decide(2, 'Again.')).status).toBe(403);
  const second = await given.apply('ic', id);
  const answer = (candidacyId: string, version: number, what: 'withdraw' | 'decline') =>
    ic.call(answerOffer, { params: { candidacyId }, body: { version, answer: what } });
  expect((await answer(second.id, 1, 'decline')).status).toBe(403);
  expect((await answer(second.id, 1, 'withdraw')).status).toBe(200);
  const third = await given.offer(await given.apply('ic', id));
  expect((await answer(third.id, 1, 'decline')).status).toBe(412);
  expect((await answer(third.id, third.version, 'decline')).status).toBe(200);
  const { items } = await ic.ok(listCandidacies);
  const own = items.filter(({ opportunity }) => opportunity.id === id);
  expect(own.map(({ status }) => status).toSorted()).toEqual(['declined', 'turned-down', 'withdrawn']);
  expect(own.find(({ status }) => status === 'turned-down')?.reason).toContain('the next one is yours');
});

it('lets a leader suggest it to somebody of their line, who is free to say yes or no', async () => {
  const { id } = await given.publish({ title: 'Suggested', places: 2 });
  const em = await given.as('em');
  const params = { opportunityId: id };
  const suggest = (personId: string) =>
    em.call(nominateForOpportunity, { params, body: { personId, nomination: 'You led the last one by accident.' } });
  expect((await suggest(given.people.ic)).status).toBe(201);
  expect((await suggest(given.people.ic)).problem?.code).toBe('already-exists');
  expect((await suggest(given.people.sales)).status).toBe(403);
  expect((await suggest(given.people.em)).status).toBe(403);
  expect((await suggest(given.id)).status).toBe(404);
  const said = await given.apply('ic', id);
  expect(said).toMatchObject({ status: 'applied', nomination: 'You led the last one by accident.', version: 2 });
  expect((await em.ok(listCandidacies, { query: { scope: 'line' } })).items).toEqual(
    expect.arrayContaining([expect.objectContaining({ id: said.id, motivation: '', status: 'nominated' })]),
  );
});

it('finds and arranges candidacies of a line without telling more of them', async () => {
  const em = await given.as('em');
  for (const title of ['Arranged B', 'Arranged A', 'Arranged C']) {
    const { id } = await given.publish({ title, places: 2 });
    const params = { opportunityId: id };
    await em.ok(nominateForOpportunity, { params, body: { personId: given.people.ic, nomination: 'For you.' } });
    if (title.endsWith('B')) await given.apply('ic', id);
  }
  const asked = { scope: 'line', search: 'arranged', sort: 'opportunity', direction: 'ascending', limit: 2 } as const;
  const read = async (more: { cursor?: string; state?: 'waiting' | 'decided' }) => {
    const { items, nextCursor } = await em.ok(listCandidacies, { query: { ...asked, ...more } });
    return { lines: items.map(({ opportunity, status }) => `${opportunity.title} ${status}`), nextCursor };
  };
  const first = await read({});
  expect(first.lines).toEqual(['Arranged A nominated', 'Arranged B nominated']);
  expect((await read({ cursor: first.nextCursor ?? '' })).lines).toEqual(['Arranged C nominated']);
  expect((await read({ state: 'waiting' })).lines).toEqual(first.lines);
  expect((await read({ state: 'decided' })).lines).toEqual([]);
});

it('never has fewer places than are taken', async () => {
  const { id } = await given.publish({ title: 'Places', places: 3 });
  for (const key of ['ic', 'other'] as const) await given.accept(key, await given.offer(await given.apply(key, id)));
  const vp = await given.as('vp');
  const change = (version: number, places: number) =>
    vp.call(changeOpportunity, { params: { opportunityId: id }, body: { version, places } });
  expect((await change(2, 1)).problem?.code).toBe('conflict');
  expect((await change(2, 2)).status).toBe(200);
  expect((await change(2, 3)).status).toBe(412);
});

it('gives the last place to exactly one of twenty who accept it at the same moment', async () => {
  const crowd = await app.organisation({
    people: Object.fromEntries(
      Array.from({ length: 21 }, (_, at) => [`p${at}`, { name: `P${at}`, ...(at > 0 ? { manager: 'p0' } : {}) }]),
    ),
  });
  const opportunityId = crowd.people.p1 ?? '';
  await app.tenants.run({ organisationId: crowd.id }, async (tx) => {
    await tx.sql`
      insert into opportunity (organisation_id, id, kind, title, what, scope, stage_key, sponsor_id, hours_per_week,
                               starts_on, ends_on, places, status, created_on)
      values (${crowd.id}::uuid, ${opportunityId}::uuid, 'project', 'One place', 'w', 's', 'tech-lead',
              ${crowd.people.p0}::uuid, 4, '2026-01-01', '2099-01-01', 1, 'open', '2026-01-01')`;
    await tx.sql`
      insert into opportunity_candidacy (organisation_id, id, opportunity_id, person_id, status, created_on)
      select ${crowd.id}::uuid, p.id, ${opportunityId}::uuid, p.id, 'offered', '2026-01-02'
        from person p where p.id <> ${crowd.people.p0}::uuid`;
  });
  const keys = Object.keys(crowd.people).filter((key) => key !== 'p0');
  const callers = await Promise.all(
    keys.map(async (key) => ({ id: crowd.people[key] ?? '', caller: app.as(await crowd.signIn(key)) })),
  );
  const answers = await Promise.all(
    callers.map(({ id, caller }) =>
      caller.call(answerOffer, { params: { candidacyId: id }, body: { version: 1, answer: 'accept' } }),
    ),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
  expect(answers.filter(({ status }) => status === 409).every(({ problem }) => problem?.code === 'conflict')).toBe(
    true,
  );
  const [counted] = await app.tenants.read({ organisationId: crowd.id }).sql<{ taken: number; begun: number }>`
    select (select places_taken from opportunity) as taken, (select count(*)::int from stretch_assignment) as begun`;
  expect(counted).toEqual({ taken: 1, begun: 1 });
});

it('accepts one offer once, however often it is accepted at the same moment', async () => {
  const { id } = await given.publish({ title: 'One offer', places: 30 });
  const offered = await given.offer(await given.apply('other', id));
  const other = await given.as('other');
  const body = { version: offered.version, answer: 'accept' } as const;
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => other.call(answerOffer, { params: { candidacyId: offered.id }, body })),
  );
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
  expect(await other.ok(getOpportunity, { params: { opportunityId: id } })).toMatchObject({ placesTaken: 1 });
});

it('shows templates in both languages, and lets an admin put one away', async () => {
  const vp = await given.as('vp');
  const keys = async (locale: 'en-GB' | 'de') =>
    (await vp.ok(listOpportunityTemplates, { query: { locale } })).items.map(({ key }) => key);
  const all = await keys('de');
  expect(all.length).toBeGreaterThanOrEqual(16);
  expect(await keys('en-GB')).toEqual(all);
  const params = { templateKey: 'cloud-bill' };
  expect((await vp.call(offerOpportunityTemplate, { params, body: { offered: false } })).status).toBe(403);
  await given.api.ok(offerOpportunityTemplate, { params, body: { offered: false } });
  expect(await keys('de')).toEqual(all.filter((key) => key !== 'cloud-bill'));
  const seen = (await given.api.ok(listOpportunityTemplates)).items.find(({ key }) => key === 'cloud-bill');
  expect(seen?.offered).toBe(false);
  await given.api.ok(offerOpportunityTemplate, { params, body: { offered: true } });
  expect(await keys('de')).toEqual(all);
});
