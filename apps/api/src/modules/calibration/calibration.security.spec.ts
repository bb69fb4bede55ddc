import {
  getCalibration,
  listCalibrationManagers,
  listCalibrations,
  planCalibration,
  stepCalibration,
} from '@understudy/contracts/calibration';
import {
  exportCalibrationMoves,
  exportCalibrationPlacements,
  getCalibrationEvidence,
  listCalibrationMoves,
  listCalibrationPlacements,
  moveInCalibration,
  placeInCalibration,
} from '@understudy/contracts/calibration-meeting';
import { getFramework } from '@understudy/contracts/career-framework';
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

type Recorded = { readonly personId: string; readonly horizon: string; readonly observers: readonly string[] };

/** Makes this what is on record about somebody: where they are heading, and three observations by each. */
const record = (actor: { organisationId: string }, { personId, horizon, observers }: Recorded): Promise<void> =>
  app.tenants.run(actor, async (tx) => {
    await tx.sql`delete from target_stage where person_id = ${personId}::uuid`;
    await tx.sql`delete from signal_observation where person_id = ${personId}::uuid`;
    await tx.sql`
      insert into target_stage (organisation_id, person_id, stage_id, horizon, from_on)
      select organisation_id, ${personId}::uuid, id, ${horizon}, '2024-01-01' from stage order by ordinal desc limit 1`;
    await tx.sql`
      insert into signal_observation (organisation_id, person_id, observer_id, signal, observed_on, evidence, open_to_person)
      select ${tx.organisationId}::uuid, ${personId}::uuid, o.id, 'owns-beyond-scope', current_date, 'Seen.', true
        from unnest(${[...observers]}::uuid[]) o (id), generate_series(1, 3)`;
  });

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
    const params = { calibrationId: id };
    for (const query of [{}, { search: 'nobody below' }, { search: 'vera' }]) {
      expect((await who.ok(listCalibrationMoves, { params, query })).items).toEqual([]);
    }
    // Of those who are seen, Vera's name finds the people whom she places; herself it does not find.
    const all = (await who.ok(listCalibrationPlacements, { params })).items;
    const { items } = await who.ok(listCalibrationPlacements, { params, query: { search: 'vera' } });
    expect(items).toEqual(all.filter(({ manager }) => manager?.name === 'Vera'));
  }
  expect((await (await as('em')).ok(getCalibration, { params: { calibrationId: id } })).counts.people).toBe(3);
  const [told] = await app.tenants.read(actor).sql<{ told: number }>`
    select jsonb_array_length(payload -> 'personIds') as told from domain_event
     where name = 'calibration.moved' and payload ->> 'change' = 'move'`;
  expect(told).toEqual({ told: 2 });
});

it('tells nobody by moving what is on record about whom they are not above, nor anything by moves of those above them', async () => {
  const { admin, as, actor, draft, people, open, move, step, placeAll } = await calibratedCompany(app);
  await admin.ok(getFramework);
  const id = await open();
  const params = { calibrationId: id };
  const reads = async (key: 'ceo' | 'em') => {
    const who = await as(key);
    const read: unknown[] = [await who.ok(getCalibration, { params })];
    for (const order of ['talk', 'name'] as const) {
      const { items } = await who.ok(listCalibrationPlacements, { params, query: { order } });
      for (const { id: placementId } of items) {
        read.push(await who.ok(getCalibrationEvidence, { params: { ...params, placementId } }));
      }
      read.push(items, (await who.call(exportCalibrationPlacements, { params, query: { order } })).text);
    }
    read.push(
      await who.ok(listCalibrationMoves, { params }),
      (await who.call(exportCalibrationMoves, { params })).text,
    );
    return JSON.stringify(read);
  };
  const personId = people.sales;
  const elsewhere = async () => {
    const body = { ...draft, leaderId: null, personIds: [personId], facilitatorId: people.vp };
    const { id: other } = await (await as('ceo')).ok(planCalibration, { body });
    await step('vp', other, 'collect');
    await placeAll('ceo', other, 'finding-feet-deepening');
    await step('ceo', other, 'submit');
    for (const action of ['open', 'lock'] as const) await step('vp', other, action);
  };
  // Emil is in the meeting and not above Sol, of whom first nothing is on record.
  const records = [
    () => record(actor, { personId, horizon: 'ready-now', observers: [people.vp, people.ceo] }),
    () => record(actor, { personId, horizon: 'within-3-years', observers: [] }),
    elsewhere,
  ];
  const toldAbove = new Set<string>();
  for (const place of ['beyond-reaching', 'finding-feet-deepening'] as const) {
    await move('em', id, 'Sol', place);
    const before = await reads('em');
    for (const recorded of place === 'beyond-reaching' ? records : records.slice(0, 2)) {
      await recorded();
      expect(await reads('em')).toBe(before);
      toldAbove.add(await reads('ceo'));
    }
  }
  expect(toldAbove.size).toBeGreaterThan(3);
  const before = await reads('em');
  await move('ceo', id, 'Vera', 'beyond-reaching', 'What nobody below reads.');
  expect(await reads('em')).toBe(before);
  await move('ceo', id, 'Ida', 'beyond-reaching');
  expect(await reads('em')).not.toBe(before);
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
