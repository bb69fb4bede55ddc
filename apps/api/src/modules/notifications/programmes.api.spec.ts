import { listNotifications } from '@understudy/contracts/notifications';
import { offerPlaces } from '@understudy/contracts/programmes-cohorts';
import { nominateForCohort } from '@understudy/contracts/programmes-enrolments';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { openCohort, take } from '../programmes/testing/open-cohort.js';

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
