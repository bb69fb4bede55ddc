import { listNotifications } from '@understudy/contracts/notifications';
import { recordLeaving } from '@understudy/contracts/people';
import { getTakeOver, takeOver } from '@understudy/contracts/programmes-areas';
import { getCohort, offerPlaces, stepCohort } from '@understudy/contracts/programmes-cohorts';
import { getEnrolment, nominateForCohort } from '@understudy/contracts/programmes-enrolments';
import { giveCohortRole } from '@understudy/contracts/programmes-rotations';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { openCohort, take } from '../programmes/testing/open-cohort.js';
import { rotationCohort } from '../programmes/testing/rotation-cohort.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const told = async (who: Caller): Promise<string[]> => {
  await app.settle();
  const { items } = await who.ok(listNotifications);
  return items
    .filter(({ place }) => place === 'cohort')
    .map(({ kind, subject, inSight }) => `${kind} ${subject} ${inSight}`)
    .toReversed();
};

it('tells the person what was decided about their place, and those who decide that somebody waits', async () => {
  const { as, people, params, cohort } = await openCohort(app);
  const [emil, ida, vera, otto] = [await as('em'), await as('ic'), await as('vp'), await as('other')];
  const nominated = await emil.ok(nominateForCohort, { params, body: { personId: people.ic } });
  const agreed = await take(ida, nominated, 'agree');
  await take(vera, agreed, 'approve');
  await vera.ok(offerPlaces, { params });
  expect(await told(ida)).toEqual([
    'enrolment-nominated First steps true',
    'enrolment-decided First steps true',
    'place-offered First steps true',
  ]);
  expect(await told(vera)).toEqual(['enrolment-to-decide First steps true']);
  expect(await told(otto)).toEqual([]);
  expect(await told(emil)).toEqual([]);
  const { items } = await ida.ok(listNotifications);
  expect(items.every(({ placeId }) => placeId === cohort.id)).toBe(true);
});

it('tells people of their own role, and those who run it who has stepped out and who could follow', async () => {
  const { as, admin, params, people, today, docs, enrolment } = await rotationCohort(app, ['em', 'ic', 'other']);
  const [vera, emil, ida, otto] = [await as('vp'), await as('em'), await as('ic'), await as('other')];
  const give = (key: string, role: 'lead' | 'shadow') =>
    vera.ok(giveCohortRole, { params, body: { enrolmentId: enrolment(key), areaId: docs, role } });
  const rolesOf = async (who: Caller, key: string) =>
    (await who.ok(getEnrolment, { params: { enrolmentId: enrolment(key) } })).roles.map(
      ({ area, role, state }) => `${area} ${role} ${state}`,
    );
  await give('em', 'lead');
  await give('ic', 'shadow');
  await give('other', 'shadow');
  expect(await told(emil)).toEqual(['cohort-role-given Docs (First steps) true']);
  expect(await rolesOf(ida, 'ic')).toEqual(['Docs shadow held']);
  expect(await rolesOf(vera, 'ic')).toEqual(['Docs shadow held']);
  expect(await rolesOf(emil, 'ic')).toEqual([]);
  expect(await told(vera)).toEqual([]);
  const [given] = (await ida.ok(listNotifications)).items.filter(({ kind }) => kind === 'cohort-role-given');
  expect(given).toMatchObject({ role: 'shadow', shadows: null, placeId: params.cohortId });
  await admin.ok(recordLeaving, { params: { personId: people.em }, body: { leftOn: today } });
  expect(await told(vera)).toEqual(['cohort-lead-missing Docs (First steps) true']);
  const [missing] = (await vera.ok(listNotifications)).items;
  expect(missing).toMatchObject({ person: { name: 'Emil' }, role: null, shadows: ['Ida', 'Otto'] });
  await take(otto, await otto.ok(getEnrolment, { params: { enrolmentId: enrolment('other') } }), 'withdraw');
  expect(await told(vera)).toEqual([
    'cohort-lead-missing Docs (First steps) true',
    'cohort-shadow-left Docs (First steps) true',
  ]);
  const { candidates } = await vera.ok(getTakeOver, { params: { areaId: docs } });
  const [first] = candidates;
  const body = { cohortRoleId: first?.cohortRoleId ?? '', version: first?.version ?? 0, reason: 'Ready for it.' };
  await vera.ok(takeOver, { params: { areaId: docs }, body });
  expect(await told(ida)).toEqual([
    'cohort-role-given Docs (First steps) true',
    'cohort-role-risen Docs (First steps) true',
  ]);
  expect(await rolesOf(ida, 'ic')).toEqual(['Docs lead held', 'Docs shadow risen']);
  const { version } = await vera.ok(getCohort, { params });
  await admin.ok(stepCohort, { params, body: { action: 'cancel', version } });
  expect((await told(ida)).at(-1)).toBe('cohort-role-ended Docs (First steps) true');
  expect((await told(vera)).filter((line) => line.startsWith('cohort-lead-missing'))).toHaveLength(1);
});
