import {
  beginSelfAssessment,
  declineRequest,
  getQuestionnaire,
  listMyRequests,
  saveAnswer,
  submitAnswers,
} from '@understudy/contracts/assessments';
import { getResult, getSkillGaps, listResults } from '@understudy/contracts/assessments-results';
import { getFramework, setTargetStage } from '@understudy/contracts/career-framework';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { fillIn, waitingFor } from '../testing/answering.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const company = () => app.organisation({ people: { otto: { name: 'Otto' }, ida: { name: 'Ida', manager: 'otto' } } });

describe('a self-assessment', () => {
  it('begins and resumes with the same call', async () => {
    const organisation = await company();
    const ida = await organisation.signIn('ida');
    const begun = await app.as(ida).ok(beginSelfAssessment, { body: { targetStageKey: 'tech-lead' } });
    expect(begun).toMatchObject({
      relation: 'self',
      anonymous: false,
      status: 'asked',
      answered: 0,
      targetStage: { key: 'tech-lead' },
      abilities: ['answer', 'submit'],
    });
    expect(begun.minutesLeft).toBeGreaterThan(0);
    const parallel = Array.from({ length: 8 }, () => app.as(ida).ok(beginSelfAssessment, { body: {} }));
    expect(new Set((await Promise.all(parallel)).map(({ id }) => id))).toEqual(new Set([begun.id]));
    expect(await waitingFor(app, ida)).toHaveLength(1);
  });

  it('keeps every answer at once and goes on where one stopped', async () => {
    const organisation = await company();
    const ida = await organisation.signIn('ida');
    const { id, items } = await app.as(ida).ok(beginSelfAssessment, { body: { targetStageKey: 'tech-lead' } });
    const { questions } = await app.as(ida).ok(getQuestionnaire, { params: { requestId: id } });
    const [first, second] = questions;
    for (const level of [1, 1, 2]) {
      const params = { requestId: id, itemKey: first?.key ?? '' };
      await app.as(ida).ok(saveAnswer, { params, body: { level, note: 'So far.' } });
    }
    await app.as(ida).ok(saveAnswer, { params: { requestId: id, itemKey: second?.key ?? '' }, body: { level: null } });
    const resumed = await app.as(ida).ok(getQuestionnaire, { params: { requestId: id } });
    expect(resumed.questions.map(({ answer }) => answer).filter((answer) => answer !== null)).toEqual([
      { level: 2, note: 'So far.' },
      { level: null, note: null },
    ]);
    expect(resumed).toMatchObject({ answered: 2, items });
  });

  it('is handed in once, when everything to be rated is answered, and shows its result at once', async () => {
    const organisation = await company();
    const ida = await organisation.signIn('ida');
    await app.as(ida).ok(getFramework);
    await app.as(ida).ok(setTargetStage, {
      params: { personId: organisation.people.ida },
      body: { target: { stageKey: 'tech-lead', horizon: 'within-1-year' } },
    });
    const { id } = await app.as(ida).ok(beginSelfAssessment, { body: {} });
    const params = { requestId: id };
    const early = await app.as(ida).call(submitAnswers, { params });
    expect(early).toMatchObject({ status: 400, problem: { code: 'invalid-input' } });
    await fillIn(app, ida, id, ({ kind }) => (kind === 'text' ? 'I listen more.' : 1));
    expect(await app.as(ida).ok(submitAnswers, { params })).toMatchObject({
      status: 'submitted',
      minutesLeft: 0,
      abilities: [],
    });
    expect(await app.as(ida).call(submitAnswers, { params })).toMatchObject({ status: 409 });
    const late = await app.as(ida).call(saveAnswer, { params: { ...params, itemKey: 'hiring' }, body: { level: 4 } });
    expect([404, 409]).toContain(late.status);
    expect(await waitingFor(app, ida)).toEqual([]);
    expect((await app.as(ida).ok(listMyRequests, { query: { done: 'true' } })).items).toHaveLength(1);

    const { items } = await app.as(ida).ok(listResults, { params: { personId: organisation.people.ida } });
    expect(items).toMatchObject([{ kind: 'self-assessment', sight: 'mine', expired: false, figuresOnly: false }]);
    const result = await app.as(ida).ok(getResult, { params: { assessmentId: items[0]?.id ?? '' } });
    const skill = result.skills.find(({ expectation }) => expectation === 3);
    expect(skill).toMatchObject({ gap: 2, basis: 'self', figures: [{ observer: 'self', mean: 1, state: 'shown' }] });
    const gaps = await app.as(ida).ok(getSkillGaps, { params: { personId: organisation.people.ida } });
    expect(gaps.targetStage?.key).toBe('tech-lead');
    expect(gaps.items.find(({ skillKey }) => skillKey === skill?.skillKey)).toMatchObject({
      self: 1,
      manager: null,
      gap: 2,
    });
  });

  it('stays beside the one before: each keeps its day, and neither overwrites the other', async () => {
    const organisation = await company();
    const ida = await organisation.signIn('ida');
    for (const level of [1, 3]) {
      const { id } = await app.as(ida).ok(beginSelfAssessment, { body: { targetStageKey: 'tech-lead' } });
      await fillIn(app, ida, id, ({ kind }) => (kind === 'text' ? '' : level));
      await app.as(ida).ok(submitAnswers, { params: { requestId: id } });
    }
    const { ratings } = await app.as(ida).ok(getSkillGaps, { params: { personId: organisation.people.ida } });
    expect(ratings[0]?.ratings.map(({ level }) => level).sort()).toEqual([1, 3]);
  });

  it('cannot be declined, for nobody has asked', async () => {
    const organisation = await company();
    const ida = await organisation.signIn('ida');
    const { id } = await app.as(ida).ok(beginSelfAssessment, { body: { targetStageKey: 'cto' } });
    const answer = await app.as(ida).call(declineRequest, { params: { requestId: id }, body: { reason: 'No time.' } });
    expect(answer.status).toBe(409);
  });

  it('is nobody else’s business, not even that it is there', async () => {
    const organisation = await company();
    const ida = await organisation.signIn('ida');
    const { id } = await app.as(ida).ok(beginSelfAssessment, { body: { targetStageKey: 'tech-lead' } });
    const { questions } = await app.as(ida).ok(getQuestionnaire, { params: { requestId: id } });
    const params = { requestId: id };
    for (const other of [await organisation.signIn('otto'), organisation.admin]) {
      const answers = [
        await app.as(other).call(getQuestionnaire, { params }),
        await app
          .as(other)
          .call(saveAnswer, { params: { ...params, itemKey: questions[0]?.key ?? '' }, body: { level: 0 } }),
        await app.as(other).call(submitAnswers, { params }),
        await app.as(other).call(declineRequest, { params, body: { reason: 'Not theirs.' } }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    }
  });
});
