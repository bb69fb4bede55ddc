import {
  getCalibration,
  listCalibrationManagers,
  listCalibrations,
  stepCalibration,
} from '@understudy/contracts/calibration';
import {
  getCalibrationEvidence,
  listCalibrationMoves,
  listCalibrationPlacements,
  moveInCalibration,
  placeInCalibration,
} from '@understudy/contracts/calibration-meeting';
import { changeManager } from '@understudy/contracts/people';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { calibratedCompany } from './testing/calibrated-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const statuses = async (who: Caller, calibrationId: string, placementId: string, version = 1): Promise<number[]> => {
  const params = { calibrationId };
  const of = { ...params, placementId };
  const answers = [
    await who.call(getCalibration, { params }),
    await who.call(listCalibrationManagers, { params }),
    await who.call(listCalibrationPlacements, { params }),
    await who.call(listCalibrationMoves, { params }),
    await who.call(getCalibrationEvidence, { params: of }),
    await who.call(stepCalibration, { params, body: { action: 'lock', version } }),
    await who.call(placeInCalibration, { params: of, body: { place: 'beyond-reaching', evidence: 'x', version } }),
    await who.call(moveInCalibration, { params: of, body: { place: 'beyond-reaching', reason: 'x', version } }),
  ];
  return answers.map(({ status }) => status);
};
const nothing = Array.from({ length: 8 }, () => 404);

it('is hidden from those whom it is about, from colleagues and from other organisations', async () => {
  const { as, open, seen } = await calibratedCompany(app);
  const id = await open();
  const ida = (await seen('em', id)).find(({ person }) => person.name === 'Ida');
  for (const key of ['ic', 'other'] as const) {
    expect(await statuses(await as(key), id, ida?.id ?? '')).toEqual(nothing);
    expect((await (await as(key)).ok(listCalibrations)).items).toEqual([]);
  }
  const elsewhere = await calibratedCompany(app);
  for (const who of [await elsewhere.as('ceo'), elsewhere.admin])
    expect(await statuses(who, id, ida?.id ?? '')).toEqual(nothing);
});

it('shows an admin that it is, and no place of anybody', async () => {
  const { admin, open, seen } = await calibratedCompany(app);
  const id = await open();
  const ida = (await seen('em', id)).find(({ person }) => person.name === 'Ida');
  expect(await statuses(admin, id, ida?.id ?? '', 0)).toEqual([200, 200, 403, 403, 403, 412, 403, 403]);
});

it('shows no manager what others brought before it is open, nor the facilitator', async () => {
  const { as, collect, placeAll, seen, names } = await calibratedCompany(app);
  const id = await collect();
  await placeAll('em', id, 'beyond-reaching');
  const ida = (await seen('em', id)).find(({ person }) => person.name === 'Ida');
  const of = { calibrationId: id, placementId: ida?.id ?? '' };
  for (const key of ['vp', 'ceo'] as const) {
    expect((await names(key, id)).includes('Ida')).toBe(false);
    expect(await (await as(key)).refused(getCalibrationEvidence, { params: of })).toMatchObject({ status: 404 });
    const body = { place: 'dependable-reaching' as const, evidence: 'x', version: ida?.version ?? 0 };
    expect(await (await as(key)).refused(placeInCalibration, { params: of, body })).toMatchObject({ status: 404 });
  }
  const sol = await as('sales');
  expect(await sol.refused(listCalibrationPlacements, { params: { calibrationId: id } })).toMatchObject({
    status: 403,
  });
  expect(await sol.refused(getCalibrationEvidence, { params: of })).toMatchObject({ status: 403 });
});

it('steps everybody out for themselves and for those above them, in places, moves, counts and updates', async () => {
  const { as, actor, open, move, names, seen } = await calibratedCompany(app);
  const id = await open();
  expect(await names('ceo', id)).toEqual(['Emil', 'Ida', 'Otto', 'Sol', 'Vera']);
  expect(await names('vp', id)).toEqual(['Emil', 'Ida', 'Otto', 'Sol']);
  expect(await names('em', id)).toEqual(['Ida', 'Otto', 'Sol']);
  expect(await names('sales', id)).toEqual(['Emil', 'Ida', 'Otto', 'Vera']);
  await move('ceo', id, 'Vera', 'beyond-reaching', 'What nobody below reads.');
  const vera = (await seen('ceo', id)).find(({ person }) => person.name === 'Vera');
  const of = { calibrationId: id, placementId: vera?.id ?? '' };
  const body = { place: 'beyond-widening' as const, reason: 'Mine.', version: vera?.version ?? 0 };
  for (const key of ['vp', 'em'] as const) {
    const who = await as(key);
    expect(await who.refused(moveInCalibration, { params: of, body })).toMatchObject({ status: 404 });
    expect(await who.refused(getCalibrationEvidence, { params: of })).toMatchObject({ status: 404 });
    expect((await who.ok(listCalibrationMoves, { params: { calibrationId: id } })).items).toEqual([]);
  }
  expect((await (await as('em')).ok(getCalibration, { params: { calibrationId: id } })).counts.people).toBe(3);
  const [told] = await app.tenants.read(actor).sql<{ told: number }>`
    select jsonb_array_length(payload -> 'personIds') as told from domain_event
     where name = 'calibration.moved' and payload ->> 'change' = 'move'`;
  expect(told).toEqual({ told: 2 });
});

it('is out of sight for a manager who leads nobody of it any more', async () => {
  const { admin, as, open, people, actor, seen } = await calibratedCompany(app);
  const id = await open();
  const ida = (await seen('em', id)).find(({ person }) => person.name === 'Ida');
  for (const personId of [people.ic, people.other])
    await admin.ok(changeManager, { params: { personId }, body: { managerId: people.vp, from: actor.today } });
  expect(await statuses(await as('em'), id, ida?.id ?? '')).toEqual(nothing);
});

describe('the database', () => {
  const refuses = async (work: () => Promise<unknown>): Promise<string> => {
    try {
      await work();
      return 'nothing was refused';
    } catch (failure) {
      return String(failure);
    }
  };
  it('opens nothing before all have submitted, moves nothing without a reason, and changes nothing that is locked', async () => {
    const { actor, collect, open, step, placeAll } = await calibratedCompany(app);
    const run = (write: Parameters<typeof app.tenants.run>[1]) => refuses(() => app.tenants.run(actor, write));
    const early = await collect();
    await placeAll('em', early);
    expect(
      await run(
        (tx) =>
          tx.sql`update calibration_session set state = 'open', opened_on = current_date where id = ${early}::uuid`,
      ),
    ).toMatch('once all managers have submitted');
    const id = await open();
    const place = await run(
      (tx) =>
        tx.sql`update calibration_placement set place = 'beyond-reaching', version = version + 1 where session_id = ${id}::uuid`,
    );
    expect(place).toMatch('by a move with its reason');
    expect(await run((tx) => tx.sql`delete from calibration_placement where session_id = ${id}::uuid`)).toMatch(
      'stays',
    );
    await step('sales', id, 'lock');
    const changes: Parameters<typeof app.tenants.run>[1][] = [
      (tx) => tx.sql`update calibration_session set name = 'x' where id = ${id}::uuid`,
      (tx) => tx.sql`update calibration_placement set place = 'beyond-reaching' where session_id = ${id}::uuid`,
      (tx) => tx.sql`update calibration_manager set taken_out_on = null where session_id = ${id}::uuid`,
      (tx) => tx.sql`delete from calibration_manager where session_id = ${id}::uuid`,
      (tx) => tx.sql`delete from calibration_session where id = ${id}::uuid`,
      (tx) => tx.sql`
        insert into calibration_move (organisation_id, placement_id, version, moved_by, to_place, reason)
        select organisation_id, id, version + 1, manager_id, 'beyond-reaching', 'x' from calibration_placement
         where session_id = ${id}::uuid limit 1`,
    ];
    for (const change of changes) expect(await run(change)).toMatch(/does not change|stays|only written/);
  });

  it('forgets somebody who is erased, with their places and moves, also where it is locked', async () => {
    const { actor, open, move, step, people } = await calibratedCompany(app);
    const id = await open();
    await move('vp', id, 'Ida', 'beyond-reaching');
    await step('sales', id, 'lock');
    await app.tenants.run(actor, (tx) => tx.sql`delete from person where id = ${people.ic}::uuid`);
    const left = await app.tenants.read(actor).sql`
      select 1 as one from calibration_move v join calibration_placement p on p.id = v.placement_id where p.session_id = ${id}::uuid`;
    expect(left).toEqual([]);
  });
});
