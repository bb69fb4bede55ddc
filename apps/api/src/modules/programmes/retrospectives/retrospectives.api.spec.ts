import { stepCohort } from '@understudy/contracts/programmes-cohorts';
import { listEnrolments } from '@understudy/contracts/programmes-enrolments';
import {
  addRetrospectiveAction,
  addRetrospectiveNote,
  changeRetrospectiveAction,
  changeRetrospectiveNote,
  getRetrospective,
  stepRetrospectiveAction,
} from '@understudy/contracts/programmes-retrospectives';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { approved, openCohort, take } from '../testing/open-cohort.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

const enrolled = async (person: Caller, decider: Caller, cohortId: string) => {
  const enrolment = await approved(person, decider, cohortId);
  await take(decider, enrolment, 'offer');
  const offer = (await person.ok(listEnrolments)).items.find(({ id }) => id === enrolment.id);
  if (!offer) throw new Error('There is no offer.');
  return take(person, offer, 'accept');
};

it('is led by those in the cohort, and what they decided is seen by the next one with its state', async () => {
  const { as, cohort, params, admin, open, people, today } = await openCohort(app, { capacity: 3 });
  const [ida, otto, vera, sol] = [await as('ic'), await as('other'), await as('vp'), await as('sales')];
  expect(await ida.refused(getRetrospective, { params })).toMatchObject({ status: 403 });
  await enrolled(ida, vera, cohort.id);
  const kept = await ida.ok(addRetrospectiveNote, { params, body: { kind: 'keep', text: 'The reading group.' } });
  expect(kept.notes).toMatchObject([
    { text: 'The reading group.', author: { name: 'Ida' }, abilities: ['change', 'remove'] },
  ]);
  expect(await sol.refused(addRetrospectiveNote, { params, body: { kind: 'keep', text: 'No.' } })).toMatchObject({
    status: 403,
  });
  const note = { retrospectiveNoteId: kept.notes[0]?.id ?? '' };
  const retold = { params: note, body: { version: 1, text: 'Otherwise' } };
  expect(await vera.refused(changeRetrospectiveNote, retold)).toMatchObject({ status: 403 });
  expect(await sol.refused(changeRetrospectiveNote, retold)).toMatchObject({ status: 404 });
  expect((await vera.ok(changeRetrospectiveNote, { params: note, body: { version: 1, removed: true } })).notes).toEqual(
    [],
  );
  expect(await ida.refused(changeRetrospectiveNote, retold)).toMatchObject({ status: 412 });
  const back = { params: note, body: { version: 2, removed: false } };
  expect(await vera.refused(changeRetrospectiveNote, back)).toMatchObject({ status: 403 });
  expect((await ida.ok(changeRetrospectiveNote, back)).notes).toHaveLength(1);

  const decided = { text: 'Begin with pairs.', ownerId: people.vp, dueOn: addDays(today, 60) };
  const strange = { ...decided, ownerId: people.sales };
  expect(await ida.refused(addRetrospectiveAction, { params, body: strange })).toMatchObject({ status: 400 });
  const { actions } = await ida.ok(addRetrospectiveAction, { params, body: decided });
  expect(actions).toMatchObject([
    {
      text: 'Begin with pairs.',
      owner: { name: 'Vera' },
      state: 'open',
      abilities: ['change', 'start', 'finish', 'drop'],
    },
  ]);
  const action = { retrospectiveActionId: actions[0]?.id ?? '' };
  const step = (word: 'start' | 'drop', version: number) => ({ params: action, body: { action: word, version } });
  expect(await ida.refused(stepRetrospectiveAction, step('drop', 1))).toMatchObject({ status: 409 });
  expect((await vera.ok(stepRetrospectiveAction, step('start', 1))).actions).toMatchObject([{ state: 'under-way' }]);
  expect(await ida.refused(stepRetrospectiveAction, step('start', 1))).toMatchObject({ status: 412 });
  const later = { params: action, body: { version: 2, dueOn: addDays(today, 70) } };
  expect((await ida.ok(changeRetrospectiveAction, later)).actions).toMatchObject([{ dueOn: addDays(today, 70) }]);

  await vera.ok(stepCohort, { params, body: { action: 'end', version: cohort.version } });
  const next = await open({ name: 'Autumn', startsOn: addDays(today, 40), endsOn: addDays(today, 130) });
  await enrolled(otto, admin, next.id);
  const board = await otto.ok(getRetrospective, { params: { cohortId: next.id } });
  expect(board).toMatchObject({
    notes: [],
    actions: [],
    earlier: { cohort: 'Spring', actions: [{ text: 'Begin with pairs.', state: 'under-way', abilities: [] }] },
    people: [{ name: 'Otto' }, { name: 'Vera' }],
  });
  expect(await otto.refused(stepRetrospectiveAction, step('start', 3))).toMatchObject({ status: 404 });
}, 120_000);
