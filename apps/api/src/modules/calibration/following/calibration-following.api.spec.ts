import { listMyDates } from '@understudy/contracts/calendar';
import {
  changeCalibration,
  getCalibration,
  listCalibrationManagers,
  takeOutCalibrationManager,
} from '@understudy/contracts/calibration';
import { listNotifications } from '@understudy/contracts/notifications';
import { changeManager } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { calibratedCompany } from '../testing/calibrated-company.js';
import { remindCalibrations } from './remind-calibrations.jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

it('reminds managers who have not submitted a week before its day and the day before, once each', async () => {
  const { actor, as, collect, placeAll, step } = await calibratedCompany(app);
  const id = await collect({ heldOn: addDays(actor.today, 6) });
  await placeAll('em', id);
  await step('em', id, 'submit');
  const morning = async () => {
    await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, remindCalibrations, {}));
    await app.settle();
    const told = await Promise.all(
      (['ceo', 'vp', 'em', 'sales'] as const).map(async (key) => (await as(key)).ok(listNotifications)),
    );
    return told.map(({ items }) => items.filter(({ kind }) => kind === 'calibration-reminded').length);
  };
  // Whoever was asked today is not reminded today.
  expect(await morning()).toEqual([0, 0, 0, 0]);
  const move = (set: { created?: number; held?: number; reminded?: number }) =>
    app.tenants.run(actor, async (tx) => {
      await tx.sql`
        update calibration_session
           set created_on = ${actor.today}::date - ${set.created ?? 5}::int, held_on = ${actor.today}::date + ${set.held ?? 6}::int
         where id = ${id}::uuid`;
      await tx.sql`
        update calibration_manager set reminded_on = reminded_on - ${set.reminded ?? 0}::int where session_id = ${id}::uuid`;
    });
  await move({});
  expect(await morning()).toEqual([1, 1, 0, 0]);
  expect(await morning()).toEqual([1, 1, 0, 0]);
  await move({ held: 1, reminded: 5 });
  await placeAll('vp', id);
  await step('vp', id, 'submit');
  expect(await morning()).toEqual([2, 1, 0, 0]);
  expect(await morning()).toEqual([2, 1, 0, 0]);
});

it('stands in the calendars of those who take part from when they are asked, and of nobody else', async () => {
  const { actor, as, people, plan, step } = await calibratedCompany(app);
  const heldOn = addDays(actor.today, 10);
  const { id } = await plan({ heldOn });
  const dates = async () =>
    Promise.all(
      (['ceo', 'vp', 'em', 'sales', 'ic'] as const).map(async (key) =>
        (await (await as(key)).ok(listMyDates)).items.map(
          ({ kind, title, day, page }) => `${kind} ${title} ${day} ${page}`,
        ),
      ),
    );
  expect(await dates()).toEqual([[], [], [], [], []]);
  await step('sales', id, 'collect');
  const asked = [`calibration-day Spring calibration ${heldOn} /calibrations/${id}`];
  expect(await dates()).toEqual([asked, asked, asked, asked, []]);
  const params = { calibrationId: id };
  const sol = await as('sales');
  const managers = (await sol.ok(listCalibrationManagers, { params })).items;
  const emil = managers.find(({ person }) => person.id === people.em);
  const away = { reason: 'On leave.', version: emil?.version ?? 0 };
  await sol.ok(takeOutCalibrationManager, { params: { ...params, personId: people.em }, body: away });
  const later = addDays(heldOn, 1);
  const { version } = await sol.ok(getCalibration, { params });
  await sol.ok(changeCalibration, { params, body: { version, heldOn: later } });
  const moved = [`calibration-day Spring calibration ${later} /calibrations/${id}`];
  expect(await dates()).toEqual([moved, moved, [], moved, []]);
  await step('sales', id, 'cancel');
  expect(await dates()).toEqual([[], [], [], [], []]);
});

it('asks whoever comes to bring places as lines change, and whoever had submitted and has to again', async () => {
  const { actor, admin, as, people, plan, collect, placeAll, step } = await calibratedCompany(app);
  const readers = ['ceo', 'vp', 'em', 'sales'] as const;
  for (const key of readers) await as(key);
  // Of a session that is only planned nobody is told.
  await plan({ name: 'Not asked yet' });
  const id = await collect();
  await placeAll('vp', id);
  await step('vp', id, 'submit');
  const told = async () => {
    await app.settle();
    const asked = [];
    for (const key of readers) {
      const { items } = await (await as(key)).ok(listNotifications);
      asked.push(items.filter(({ kind }) => kind === 'calibration-asked').map(({ subject }) => subject));
    }
    return asked;
  };
  const name = 'Spring calibration';
  // Cleo, Vera and Emil were asked when it began; Sol leads nobody and facilitates.
  expect(await told()).toEqual([[name], [name], [name], []]);
  const move = (personId: string, managerId: string) =>
    admin.ok(changeManager, { params: { personId }, body: { managerId, from: actor.today } });
  await move(people.ic, people.sales);
  expect(await told()).toEqual([[name], [name], [name], [name]]);
  // Vera has to submit again; Emil leads nobody any more, and does not read of what he was told.
  await move(people.other, people.vp);
  expect(await told()).toEqual([[name], [name, name], [null], [name]]);
  // Whoever has not submitted yet and gets one more was asked already.
  await move(people.em, people.ceo);
  expect(await told()).toEqual([[name], [name, name], [null], [name]]);
});
