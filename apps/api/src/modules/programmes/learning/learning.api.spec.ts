import { listNotifications } from '@understudy/contracts/notifications';
import { changeManager } from '@understudy/contracts/people';
import { listLearnedBefore } from '@understudy/contracts/programmes-learned';
import {
  addLearningRecord,
  changeLearningRecord,
  exportLearningRecords,
  getLearningRecord,
  listLearningRecords,
  removeLearningRecord,
  restoreLearningRecord,
} from '@understudy/contracts/programmes-learning';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { approved, openCohort } from '../testing/open-cohort.js';
import { followLearning } from './follow-learning.jobs.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof openCohort>>;
beforeAll(async () => {
  app = await startTestApp();
  company = await openCohort(app);
}, 60_000);
afterAll(() => app.close());

const course = (title: string, today: string) => ({
  kind: 'course' as const,
  title,
  provider: 'A school',
  startedOn: addDays(today, -40),
  endedOn: addDays(today, -35),
  hours: 12.5,
  cost: { amount: 890, currency: 'EUR' },
  certificate: 'C-1',
});

it('is written by the person, whole, with the cohort and the module in which it was learned', async () => {
  const { as, cohort, programme, today } = company;
  const [ida, otto] = [await as('ic'), await as('other')];
  const enrolment = await approved(ida, await as('vp'), cohort.id);
  const [module] = programme.outline;
  const body = { ...course('Listening', today), enrolmentId: enrolment.id, moduleId: module?.id ?? '' };
  const added = await ida.ok(addLearningRecord, { body });
  expect(added).toMatchObject({
    ...course('Listening', today),
    enrolment: { id: enrolment.id, cohort: 'Spring', programme: 'First steps' },
    module: { title: module?.title },
    applied: null,
    wantsLookBack: true,
    abilities: ['change', 'remove'],
  });
  const wrong = await otto.refused(addLearningRecord, { body });
  expect(wrong.fields?.map(({ field }) => field)).toEqual(['enrolmentId', 'moduleId']);
  const strange = { ...course('Twice', today), endedOn: addDays(today, -50), skillKey: 'juggling' };
  const refused = await ida.refused(addLearningRecord, { body: strange });
  expect(refused.fields?.map(({ field }) => field)).toEqual(['endedOn', 'skillKey']);
});

it('tells line and admins the facts and the cost, and what was applied to the line alone, once it is shared', async () => {
  const { as, admin, today, people } = company;
  const [otto, emil, sol] = [await as('other'), await as('em'), await as('sales')];
  const { id, version } = await otto.ok(addLearningRecord, {
    body: { ...course('Writing', today), applied: 'I write decisions down now.' },
  });
  const params = { learningRecordId: id };
  expect(await otto.ok(getLearningRecord, { params })).toMatchObject({
    wantsLookBack: false,
    applied: { shared: false },
  });
  expect(await emil.ok(getLearningRecord, { params })).toMatchObject({ cost: { amount: 890 }, applied: null });
  expect(await sol.refused(getLearningRecord, { params })).toMatchObject({ status: 404 });
  expect(await emil.refused(changeLearningRecord, { params, body: { version, title: 'Mine' } })).toMatchObject({
    status: 403,
  });
  const shared = await otto.ok(changeLearningRecord, { params, body: { version, appliedShared: true } });
  const text = 'I write decisions down now.';
  expect((await emil.ok(getLearningRecord, { params })).applied).toEqual({ text, shared: true });
  expect(await admin.ok(getLearningRecord, { params })).toMatchObject({ cost: { amount: 890 }, applied: null });
  expect(await otto.refused(changeLearningRecord, { params, body: { version, title: 'Late' } })).toMatchObject({
    status: 412,
  });
  const titles = async (who: typeof emil, scope: 'mine' | 'line' | 'organisation') =>
    (await who.ok(listLearningRecords, { query: { scope, kind: 'course' } })).items.map(({ title }) => title);
  expect(await titles(emil, 'mine')).toEqual([]);
  expect((await titles(emil, 'line')).toSorted()).toEqual(['Listening', 'Writing']);
  expect((await titles(admin, 'organisation')).toSorted()).toEqual(['Listening', 'Writing']);
  expect(await emil.refused(listLearningRecords, { query: { scope: 'organisation' } })).toMatchObject({ status: 403 });
  const { text: csv } = await emil.call(exportLearningRecords, { query: { scope: 'line', personId: people.other } });
  expect(csv).toContain(`Otto,course,Writing,A school,${shared.startedOn},${shared.endedOn},12.5,890,EUR,C-1`);
  expect(csv).not.toContain('Listening');
});

it('follows the reporting line: a former manager sees nothing of it any more', async () => {
  const { as, admin, people, today } = company;
  const emil = await as('em');
  const [record] = (await emil.ok(listLearningRecords, { query: { scope: 'line', personId: people.other } })).items;
  const params = { learningRecordId: record?.id ?? '' };
  await admin.ok(changeManager, { params: { personId: people.other }, body: { managerId: people.ceo, from: today } });
  expect(await emil.refused(getLearningRecord, { params })).toMatchObject({ status: 404 });
  expect((await emil.ok(listLearningRecords, { query: { scope: 'line' } })).items.map(({ title }) => title)).toEqual([
    'Listening',
  ]);
});

it('is removed and brought back by the person, who alone sees it meanwhile', async () => {
  const { as, admin, today } = company;
  const sol = await as('sales');
  const { id } = await sol.ok(addLearningRecord, { body: { kind: 'book', title: 'A book', startedOn: today } });
  const params = { learningRecordId: id };
  expect(await admin.refused(removeLearningRecord, { params })).toMatchObject({ status: 403 });
  expect(await sol.ok(removeLearningRecord, { params })).toMatchObject({ removedOn: today, abilities: ['restore'] });
  expect(await sol.refused(removeLearningRecord, { params })).toMatchObject({ status: 409 });
  expect((await sol.ok(listLearningRecords)).items).toEqual([]);
  expect((await sol.ok(listLearningRecords, { query: { removed: 'true' } })).items).toHaveLength(1);
  expect(await admin.refused(getLearningRecord, { params })).toMatchObject({ status: 404 });
  expect(await sol.ok(restoreLearningRecord, { params })).toMatchObject({ removedOn: null });
  expect((await sol.ok(listLearningRecords)).items).toHaveLength(1);
});

it('asks before it writes down what looks the same, and writes once however often it is sent', async () => {
  const { as, today } = company;
  const sol = await as('sales');
  const body = { kind: 'course' as const, title: 'Public speaking', provider: 'A school', startedOn: today };
  const titles = async () => (await sol.ok(listLearningRecords, { query: { kind: 'course' } })).items.length;
  const once = () => sol.call(addLearningRecord, { body }, { headers: { 'idempotency-key': 'speaking-once' } });
  const [first, repeated] = [await once(), await once()];
  expect([first.status, repeated.status, await titles()]).toEqual([201, 201, 1]);
  const alike = { ...body, title: ' public  Speaking!', provider: '' };
  expect(await sol.refused(addLearningRecord, { body: alike })).toMatchObject({
    status: 409,
    code: 'needs-confirmation',
  });
  const others = [{ provider: 'Another school' }, { startedOn: addDays(today, -1) }, { title: 'Listening in public' }];
  for (const other of others) await sol.ok(addLearningRecord, { body: { ...body, ...other } });
  await sol.ok(addLearningRecord, { body: { ...alike, again: true } });
  expect(await titles()).toBe(5);
  const fresh = { ...body, title: 'At once' };
  const statuses = await Promise.all(Array.from({ length: 8 }, () => sol.call(addLearningRecord, { body: fresh })));
  expect(statuses.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(409)]);
  expect(await titles()).toBe(6);
});

it('asks once, some weeks after the end, what came of it', async () => {
  const { as, actor } = company;
  const ida = await as('ic');
  const night = () => app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, followLearning, {}));
  for (let nights = 0; nights < 2; nights += 1) {
    await night();
    await app.settle();
  }
  const { items } = await ida.ok(listNotifications);
  const asked = items.filter(({ kind }) => kind === 'learning-to-look-back');
  expect(asked).toMatchObject([{ subject: 'Listening', place: 'my-learning', inSight: true }]);
});

it('is told to others once enough people have noted it under a skill: what it is called, never who or how many', async () => {
  const { as, id, people } = company;
  const others = Object.values(people).filter((person) => person !== people.ic);
  const note = (takers: readonly string[], title: string, skill: string | null) =>
    app.tenants.run({ organisationId: id }, async (tx) => {
      await tx.sql`
        insert into learning_record (organisation_id, person_id, kind, title, provider, started_on, skill_key)
        select ${id}::uuid, p, 'course', case when o % 2 = 0 then ${title} else upper(${title}) || ' ' end, 'A school',
               '2026-01-05', ${skill}
          from unnest(${takers}::uuid[]) with ordinality t (p, o)`;
    });
  const [first = ''] = others;
  await note(others.slice(0, 5), 'Deciding in writing', 'architecture-decisions');
  await note(others.slice(0, 4), 'My own very private words', 'architecture-decisions');
  await note(
    Array.from({ length: 5 }, () => first),
    'Often the same person',
    'architecture-decisions',
  );
  await note(others.slice(0, 5), 'Without a skill', null);
  const { items } = await (await as('ic')).ok(listLearnedBefore);
  expect(items.map(({ title, ...rest }) => ({ ...rest, title: title.toLowerCase() }))).toEqual([
    { skillKey: 'architecture-decisions', kind: 'course', provider: 'A school', title: 'deciding in writing' },
  ]);
  await note([people.ic], 'Deciding in writing', 'architecture-decisions');
  expect((await (await as('ic')).ok(listLearnedBefore)).items).toEqual([]);
  for (const nth of [6, 4, 2, 5, 1, 3]) await note(others.slice(0, 5), `Book ${nth}`, 'architecture-decisions');
  await note(others.slice(0, 5), 'Writing well', 'zz-writing');
  const ofSkills = (await (await as('ic')).ok(listLearnedBefore)).items;
  expect(ofSkills.map(({ skillKey, title }) => [skillKey, title.toLowerCase()])).toEqual([
    ...[1, 2, 3, 4, 5].map((nth) => ['architecture-decisions', `book ${nth}`]),
    ['zz-writing', 'writing well'],
  ]);
});
