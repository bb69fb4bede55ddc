import { changeProgramme, getProgramme } from '@understudy/contracts/programmes';
import { listCohorts } from '@understudy/contracts/programmes-cohorts';
import { listCohortEnrolments } from '@understudy/contracts/programmes-enrolments';
import {
  checkCohortHistory,
  importCohortHistory,
  listCohortImports,
  undoCohortImport,
} from '@understudy/contracts/programmes-history';
import { getShadowToLead, listCohortRoles } from '@understudy/contracts/programmes-rotations';
import { planSessions } from '@understudy/contracts/programmes-sessions';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { openCohort } from '../testing/open-cohort.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const cohorts = 'cohort,starts_on,ends_on\nOne,2021-01-01,2021-03-31\nTwo,2021-04-01,2021-06-30\n';
const enrolments =
  'cohort,role_area,role,person\nOne,docs,shadow,ic\nOne,docs,lead,em\nTwo,docs,lead,ic\nTwo,notes,adviser,em\n';
const body = { cohorts, enrolments };

it('shows first what it would do, brings all of it in, and takes it out again', async () => {
  const { admin, programme } = await openCohort(app);
  const params = { programmeId: programme.id };
  const checked = await admin.ok(checkCohortHistory, { params, body });
  expect(checked).toMatchObject({ cohorts: 2, people: 2, roles: 4, problemCount: 0 });
  expect(checked.preview.cohorts).toEqual([
    { line: 2, name: 'One', startsOn: '2021-01-01', endsOn: '2021-03-31', over: true, people: 2 },
    { line: 3, name: 'Two', startsOn: '2021-04-01', endsOn: '2021-06-30', over: true, people: 2 },
  ]);
  expect(
    checked.preview.roles.map((row) => `${row.line} ${row.cohort} ${row.area} ${row.role} ${row.person.name}`),
  ).toEqual(['2 One docs shadow Ida', '3 One docs lead Emil', '4 Two docs lead Ida', '5 Two notes adviser Emil']);
  expect((await admin.ok(listCohortImports, { params })).items).toEqual([]);
  const made = await admin.ok(importCohortHistory, { params, body });
  const { items } = await admin.ok(listCohorts, { params });
  const two = items.find(({ name }) => name === 'Two');
  expect(two).toMatchObject({ state: 'ended', capacity: 2, places: { taken: 2, offered: 0, free: 0 } });
  const inside = { cohortId: two?.id ?? '' };
  expect(
    (await admin.ok(listCohortEnrolments, { params: inside })).items.map(
      ({ person, state }) => `${person.name} ${state}`,
    ),
  ).toEqual(['Emil completed', 'Ida completed']);
  expect((await admin.ok(listCohortRoles, { params: inside })).items).toMatchObject([
    { area: 'docs', role: 'lead', person: { name: 'Ida' }, earlierCohorts: 1 },
    { area: 'notes', role: 'adviser', person: { name: 'Emil' }, earlierCohorts: 1 },
  ]);
  expect(await admin.refused(importCohortHistory, { params, body })).toMatchObject({ status: 409 });
  const undo = { params: { ...params, cohortImportId: made.id } };
  expect((await admin.ok(undoCohortImport, undo)).undoneAt).not.toBeNull();
  expect(await admin.refused(undoCohortImport, undo)).toMatchObject({ status: 409 });
  expect((await admin.ok(listCohorts, { params })).items.map(({ name }) => name)).toEqual(['Spring']);
});

it('names rows that it cannot take, and then takes none', async () => {
  const { admin, programme } = await openCohort(app);
  const params = { programmeId: programme.id };
  const wrong = { ...body, enrolments: `${enrolments}Two,docs,boss,ic\nTwo,docs,lead,nobody\n` };
  expect((await admin.ok(checkCohortHistory, { params, body: wrong })).problems).toEqual([
    { file: 'enrolments', line: 6, code: 'role-unknown', field: 'role', value: 'boss' },
    { file: 'enrolments', line: 7, code: 'person-unknown', field: 'person', value: 'nobody' },
  ]);
  expect(await admin.refused(importCohortHistory, { params, body: wrong })).toMatchObject({ status: 409 });
  expect((await admin.ok(listCohorts, { params })).items).toHaveLength(1);
});

it('refuses a file of more rows than it takes, saying how many there are, and leaves none of them out in silence', async () => {
  const { admin, programme } = await openCohort(app);
  const params = { programmeId: programme.id };
  const long = ['cohort,role_area,role,person', ...Array.from({ length: 20_005 }, () => 'One,docs,lead,ic')].join('\n');
  expect(await admin.ok(checkCohortHistory, { params, body: { cohorts, enrolments: long } })).toMatchObject({
    roles: 0,
    problems: [{ file: 'enrolments', line: 20_002, code: 'too-many-rows', field: null, value: '20005' }],
    problemCount: 1,
  });
});

it('counts who went from shadow to lead: for admins by name, for the sponsor only where the group is large enough', async () => {
  const { admin, programme, people, as } = await openCohort(app);
  const params = { programmeId: programme.id };
  await admin.ok(importCohortHistory, { params, body });
  const whole = await admin.ok(getShadowToLead, { params });
  expect(whole).toMatchObject({
    beganAsShadow: 1,
    laterLed: { numerator: 1, denominator: 1, hidden: false },
    leads: { areas: [{ area: 'docs', servedLong: { numerator: 0, denominator: 2 } }], longServed: 2 },
    placesTogether: { lead: 2, shadow: 1, adviser: 1, people: 2, severalPlaces: 0 },
    people: [{ person: { name: 'Ida' }, began: { name: 'One' }, led: { name: 'Two' } }],
  });
  expect(whole.places.map(({ cohort, lead, shadow, adviser }) => [cohort.name, lead, shadow, adviser])).toEqual([
    ['One', 1, 1, 0],
    ['Two', 1, 0, 1],
    ['Spring', 0, 0, 0],
  ]);
  const emil = await as('em');
  expect(await emil.refused(getShadowToLead, { params })).toMatchObject({ status: 403 });
  const { version } = await admin.ok(getProgramme, { params });
  await admin.ok(changeProgramme, { params, body: { version, sponsorId: people.em } });
  expect(await emil.ok(getShadowToLead, { params })).toMatchObject({
    beganAsShadow: null,
    laterLed: { numerator: null, denominator: null, value: null, hidden: true },
    curve: [],
    leads: { places: null, areas: [] },
    places: [],
    placesTogether: null,
    people: [],
  });
  expect(await emil.refused(checkCohortHistory, { params, body })).toMatchObject({ status: 403 });
});

it('takes nothing out once work has gone on in its cohorts, and says what was done', async () => {
  const { admin, programme, today, actor } = await openCohort(app);
  const params = { programmeId: programme.id };
  const running = `cohort,starts_on,ends_on\nNow,2021-01-01,${addDays(today, 90)}\n`;
  const made = await admin.ok(importCohortHistory, {
    params,
    body: { cohorts: running, enrolments: 'cohort,role_area,role,person\nNow,docs,lead,ic\n' },
  });
  const undo = { params: { ...params, cohortImportId: made.id } };
  const cohort = (await admin.ok(listCohorts, { params })).items.find(({ name }) => name === 'Now');
  const session = { title: 'First', moduleId: null, day: addDays(today, 7), time: '10:00', minutes: 60 };
  await admin.ok(planSessions, {
    params: { cohortId: cohort?.id ?? '' },
    body: { timeZone: 'Europe/Berlin', sessions: [{ ...session, place: 'Room 4', link: null }] },
  });
  await app.tenants.run(
    actor,
    (tx) => tx.sql`
      insert into peer_group (organisation_id, name, stage_key, cohort_id, state, cadence, first_on, starts_minute,
                              minutes, time_zone, smallest, largest, created_on)
      values (${tx.organisationId}::uuid, 'Peers', 'tech-lead', ${cohort?.id}::uuid, 'running', 'monthly', current_date,
              600, 60, 'UTC', 3, 8, current_date)`,
  );
  expect(await admin.refused(undoCohortImport, undo)).toMatchObject({
    status: 409,
    detail: 'Work has gone on in these cohorts since: sessions, peer groups.',
  });
  expect((await admin.ok(listCohortImports, { params })).items[0]?.undoneAt).toBeNull();
  expect((await admin.ok(listCohortEnrolments, { params: { cohortId: cohort?.id ?? '' } })).items).toHaveLength(1);
});
