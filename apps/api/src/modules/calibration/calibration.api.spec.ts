import {
  changeCalibration,
  getCalibration,
  listCalibrationManagers,
  listCalibrations,
  planCalibration,
  stepCalibration,
  takeOutCalibrationManager,
} from '@understudy/contracts/calibration';
import {
  exportCalibrationMoves,
  getCalibrationEvidence,
  listCalibrationMoves,
  listOwnCalibrations,
  moveInCalibration,
  placeInCalibration,
} from '@understudy/contracts/calibration-meeting';
import { getFramework } from '@understudy/contracts/career-framework';
import { listNotifications } from '@understudy/contracts/notifications';
import { changeManager } from '@understudy/contracts/people';
import { addCalendarMonths } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { Jobs } from '../../common/jobs/jobs.js';
import { expireCalibrations } from './following/expire-calibrations.jobs.js';
import { calibratedCompany } from './testing/calibrated-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('is off until an admin switches it on', async () => {
  const { as, decide, draft, collect, step } = await calibratedCompany(app);
  const id = await collect();
  await decide(false);
  const cleo = await as('ceo');
  expect(await cleo.refused(planCalibration, { body: draft })).toMatchObject({ status: 409 });
  const { version } = await cleo.ok(getCalibration, { params: { calibrationId: id } });
  expect(
    await cleo.refused(stepCalibration, { params: { calibrationId: id }, body: { action: 'submit', version } }),
  ).toMatchObject({ status: 403 });
  expect(await step('sales', id, 'cancel')).toMatchObject({ state: 'cancelled' });
});

it('asks the managers of those whom it is about, each about their own people alone', async () => {
  const { as, collect, names, plan, people } = await calibratedCompany(app);
  const emil = await as('em');
  expect((await plan()).counts).toEqual({ people: 5, managers: 3, submitted: 0 });
  const id = await collect();
  expect(await names('ceo', id)).toEqual(['Sol', 'Vera']);
  expect(await names('vp', id)).toEqual(['Emil']);
  expect(await names('em', id)).toEqual(['Ida', 'Otto']);
  await app.settle();
  const told = (await emil.ok(listNotifications)).items.map(({ kind, subject }) => [kind, subject]);
  expect(told).toEqual([['calibration-asked', 'Spring calibration']]);
  const { items } = await (await as('sales')).ok(listCalibrationManagers, { params: { calibrationId: id } });
  expect(items.map(({ person, people: count }) => [person.name, count])).toEqual([
    ['Cleo', 1],
    ['Emil', 2],
    ['Vera', 1],
  ]);
  const chosen = { name: 'Two', grid: 'horizons' as const, heldOn: '2026-05-04', facilitatorId: people.vp };
  const two = await (await as('vp')).ok(planCalibration, { body: { ...chosen, personIds: [people.ic, people.em] } });
  expect(two).toMatchObject({ leader: null, counts: { people: 2, managers: 2 } });
  expect(
    await (await as('vp')).refused(planCalibration, { body: { ...chosen, personIds: [people.sales] } }),
  ).toMatchObject({
    status: 404,
  });
});

it('opens only once every manager has submitted, and takes nobody out without a reason', async () => {
  const { as, collect, placeAll, step, names } = await calibratedCompany(app);
  const id = await collect();
  const params = { calibrationId: id };
  const sol = await as('sales');
  const emil = await as('em');
  const submit = async () => {
    const { version } = await emil.ok(getCalibration, { params });
    return emil.call(stepCalibration, { params, body: { action: 'submit', version } });
  };
  expect(await submit()).toMatchObject({ status: 409 });
  await placeAll('em', id);
  expect(await submit()).toMatchObject({ status: 200, body: { mine: 'submitted', counts: { submitted: 1 } } });
  await placeAll('ceo', id);
  await step('ceo', id, 'submit');
  const { version } = await sol.ok(getCalibration, { params });
  const refused = await sol.refused(stepCalibration, { params, body: { action: 'open', version } });
  expect(refused).toMatchObject({ status: 409, detail: 'Not all managers have submitted yet.' });
  const managers = (await sol.ok(listCalibrationManagers, { params, query: { state: 'waiting' } })).items;
  expect(managers.map(({ person }) => person.name)).toEqual(['Vera']);
  const vera = managers.find(({ person }) => person.name === 'Vera');
  const ofVera = {
    params: { ...params, personId: vera?.person.id ?? '' },
    body: { reason: 'On leave.', version: vera?.version ?? 0 },
  };
  expect(
    await sol.refused(takeOutCalibrationManager, { ...ofVera, body: { ...ofVera.body, reason: ' ' } }),
  ).toMatchObject({
    status: 400,
  });
  await sol.ok(takeOutCalibrationManager, ofVera);
  expect(await step('sales', id, 'open')).toMatchObject({ state: 'open' });
  expect((await (await as('vp')).ok(getCalibration, { params })).mine).toBe('taken-out');
  expect(await names('em', id)).toEqual(['Ida', 'Otto', 'Sol']);
});

it('moves people with a reason, in turn, and keeps every move', async () => {
  const { as, open, move, seen, step } = await calibratedCompany(app);
  const id = await open();
  const params = { calibrationId: id };
  const moved = await move('vp', id, 'Ida', 'beyond-reaching', 'She led the migration by herself.');
  expect(moved).toMatchObject({ place: 'beyond-reaching', brought: 'dependable-widening', moves: 1 });
  const ida = (await seen('em', id)).find(({ person }) => person.name === 'Ida');
  const stale = { place: 'dependable-reaching' as const, reason: 'Too late.', version: (ida?.version ?? 0) - 1 };
  const emil = await as('em');
  const ofIda = { ...params, placementId: ida?.id ?? '' };
  expect(await emil.refused(moveInCalibration, { params: ofIda, body: stale })).toMatchObject({ status: 412 });
  expect(await emil.refused(moveInCalibration, { params: ofIda, body: { ...stale, reason: '' } })).toMatchObject({
    status: 400,
  });
  const body = { place: 'ready-now' as const, reason: 'No such place.', version: ida?.version ?? 0 };
  expect(await emil.refused(moveInCalibration, { params: ofIda, body })).toMatchObject({ status: 400 });
  await move('sales', id, 'Ida', 'dependable-reaching', 'Once is not yet a habit.');
  const first = (await seen('vp', id))[0];
  expect([first?.person.name, first?.reasons[0]]).toEqual(['Ida', 'moved-again']);
  const { items } = await emil.ok(listCalibrationMoves, { params });
  expect(items.map(({ movedBy, from, to, reason }) => [movedBy.name, from, to, reason])).toEqual([
    ['Sol', 'beyond-reaching', 'dependable-reaching', 'Once is not yet a habit.'],
    ['Vera', 'dependable-widening', 'beyond-reaching', 'She led the migration by herself.'],
  ]);
  expect(await step('sales', id, 'lock')).toMatchObject({ state: 'locked' });
  const { version } = (await seen('vp', id))[0] ?? { version: 0 };
  const late = { place: 'beyond-widening' as const, reason: 'Late.', version };
  expect(await emil.refused(moveInCalibration, { params: ofIda, body: late })).toMatchObject({ status: 403 });
  const file = await emil.call(exportCalibrationMoves, { params });
  expect(file.text.split('\n').filter((line) => line.includes('Once is not yet a habit.'))).toHaveLength(1);
});

it('places whoever has another manager anew, by the new one', async () => {
  const { admin, collect, placeAll, step, names, seen, people, actor } = await calibratedCompany(app);
  const id = await collect();
  await placeAll('em', id);
  await step('em', id, 'submit');
  await admin.ok(changeManager, {
    params: { personId: people.other },
    body: { managerId: people.vp, from: actor.today },
  });
  await app.settle();
  expect(await names('em', id)).toEqual(['Ida']);
  expect((await seen('vp', id)).map(({ person, place }) => [person.name, place])).toEqual([
    ['Emil', null],
    ['Otto', null],
  ]);
});

it('shows people where they were placed only once it is locked, and only where the organisation says so', async () => {
  const { as, decide, open, step } = await calibratedCompany(app);
  const ida = await as('ic');
  const own = async () => (await ida.ok(listOwnCalibrations)).items.map(({ name, place }) => [name, place]);
  const id = await open();
  await decide(true, true);
  expect(await own()).toEqual([]);
  await step('sales', id, 'lock');
  expect(await own()).toEqual([['Spring calibration', 'dependable-widening']]);
  await decide(true, false);
  expect(await own()).toEqual([]);
});

it('shows whoever is above what is on record, and others what they wrote themselves', async () => {
  const { admin, as, open, seen, people, actor } = await calibratedCompany(app);
  await admin.ok(getFramework);
  await app.tenants.run(actor, async (tx) => {
    for (const observer of [people.vp, people.sales])
      await tx.sql`
        insert into signal_observation (organisation_id, person_id, observer_id, signal, observed_on, evidence, open_to_person)
        values (${tx.organisationId}::uuid, ${people.ic}::uuid, ${observer}::uuid, 'owns-beyond-scope', ${actor.today}::date,
                'Took the pager for another team.', true)`;
  });
  const id = await open();
  const ida = (await seen('vp', id)).find(({ person }) => person.name === 'Ida');
  const params = { calibrationId: id, placementId: ida?.id ?? '' };
  const pack = async (key: 'vp' | 'sales') => {
    const { sight, signals } = await (await as(key)).ok(getCalibrationEvidence, { params });
    return [sight, signals.map(({ observer }) => observer.name).toSorted()];
  };
  expect(await pack('vp')).toEqual(['line', ['Sol', 'Vera']]);
  expect(await pack('sales')).toEqual(['session', ['Sol']]);
  // The stage of whoever does not work here any more is on record, too.
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
      select ${tx.organisationId}::uuid, ${people.ic}::uuid, id, '2024-02-01', 'initial', 'manual' from stage limit 1`;
    await tx.sql`update employment set left_on = ${actor.today}::date where person_id = ${people.ic}::uuid`;
  });
  expect((await (await as('vp')).ok(getCalibrationEvidence, { params })).stage?.since).toBe('2024-02-01');
});

it('changes its day until it opens, its people only while it is planned, and forgets what was brought when it is cancelled', async () => {
  const { as, actor, people, plan, step, placeAll } = await calibratedCompany(app);
  const cleo = await as('ceo');
  const planned = await plan();
  const params = { calibrationId: planned.id };
  const fewer = await cleo.ok(changeCalibration, {
    params,
    body: { version: planned.version, name: 'Two of us', group: { personIds: [people.ic, people.em] } },
  });
  expect(fewer).toMatchObject({ name: 'Two of us', leader: null, counts: { people: 2, managers: 2 } });
  const collecting = await step('sales', planned.id, 'collect');
  const late = { version: collecting.version, group: { leaderId: people.ceo } };
  expect(await cleo.refused(changeCalibration, { params, body: late })).toMatchObject({ status: 409 });
  await placeAll('em', planned.id);
  await step('sales', planned.id, 'cancel');
  const left = await app.tenants.read(actor).sql`
    select id from calibration_placement where session_id = ${planned.id}::uuid`;
  expect(left).toEqual([]);
  expect((await cleo.ok(listCalibrations)).items.map(({ state }) => state)).toEqual(['cancelled']);
});

it('is handed on by whoever facilitates once it is open, and by an organiser only when they are gone', async () => {
  const { open, as, people, actor } = await calibratedCompany(app);
  const params = { calibrationId: await open() };
  const change = async (key: Parameters<typeof as>[0], body: { facilitatorId: string; name?: string }) => {
    const { version } = await (await as(key)).ok(getCalibration, { params });
    return (await as(key)).call(changeCalibration, { params, body: { ...body, version } });
  };
  expect((await change('ceo', { facilitatorId: people.ceo })).status).toBe(403);
  const renamed = await change('sales', { facilitatorId: people.other, name: 'Another name' });
  expect(renamed.problem).toMatchObject({ status: 409, code: 'conflict' });
  const otto = await as('other');
  const handed = await change('sales', { facilitatorId: people.other });
  expect([handed.status, handed.body.facilitator.id, handed.body.abilities]).toEqual([200, people.other, []]);
  await app.settle();
  expect((await otto.ok(listNotifications)).items.map(({ placeId }) => placeId)).toContain(params.calibrationId);
  expect((await otto.ok(getCalibration, { params })).abilities).toContain('read-places');
  expect((await (await as('sales')).call(getCalibration, { params })).status).toBe(404);
  await app.tenants.run(
    actor,
    (tx) => tx.sql`update employment set left_on = current_date where person_id = ${people.other}::uuid`,
  );
  expect((await change('ceo', { facilitatorId: people.vp })).body.facilitator.id).toBe(people.vp);
}, 60_000);

it('forgets a locked session after twelve months, and not a day earlier', async () => {
  const { actor, open, step, as } = await calibratedCompany(app);
  const id = await open();
  const { expiresOn } = await step('sales', id, 'lock');
  expect(expiresOn).toBe(addCalendarMonths(actor.today, 12));
  const night = async () => {
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, expireCalibrations, {}));
    await app.settle();
    return (await (await as('sales')).ok(listCalibrations)).items.length;
  };
  expect(await night()).toBe(1);
  const old = await open();
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`
      update calibration_session set state = 'locked', locked_on = ${actor.today}::date - 366, expires_on = ${actor.today}::date
       where id = ${old}::uuid`;
  });
  expect((await (await as('sales')).ok(listCalibrations)).items).toHaveLength(2);
  expect(await night()).toBe(1);
});

it('keeps what was submitted out of reach until it is taken back', async () => {
  const { as, collect, placeAll, seen, step } = await calibratedCompany(app);
  const id = await collect();
  await placeAll('vp', id);
  await step('vp', id, 'submit');
  const [emil] = await seen('vp', id);
  const params = { calibrationId: id, placementId: emil?.id ?? '' };
  const body = { place: 'beyond-widening' as const, evidence: 'More.', version: emil?.version ?? 0 };
  const vera = await as('vp');
  expect(await vera.refused(placeInCalibration, { params, body })).toMatchObject({ status: 403 });
  expect(await step('vp', id, 'take-back')).toMatchObject({ mine: 'asked' });
  expect(await vera.ok(placeInCalibration, { params, body })).toMatchObject({ place: 'beyond-widening' });
});
