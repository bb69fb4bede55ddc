import {
  getQuestionnaire,
  listMyRequests,
  type Questionnaire,
  type RequestSummary,
  saveAnswer,
  submitAnswers,
} from '@understudy/contracts/assessments';
import type { TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';

/** What a rater answers to a question: a level, a text, or null for "could not see". */
export type Answer = (question: Questionnaire['questions'][number]) => number | string | null;

/** What waits for somebody. */
export const waitingFor = async (app: TestApp, rater: SignInHandle): Promise<RequestSummary[]> =>
  (await app.as(rater).ok(listMyRequests, {})).items;

/** Answers everything of one request as told, without handing it in. */
export const fillIn = async (app: TestApp, rater: SignInHandle, requestId: string, answer: Answer): Promise<void> => {
  const caller = app.as(rater);
  const { questions } = await caller.ok(getQuestionnaire, { params: { requestId } });
  for (const question of questions) {
    const given = answer(question);
    const body = question.kind === 'text' ? { level: null, note: String(given ?? '') } : { level: asLevel(given) };
    await caller.ok(saveAnswer, { params: { requestId, itemKey: question.key }, body });
  }
};

/** Answers and hands in what waits for somebody about the person of this name. */
export const rate = async (app: TestApp, rater: SignInHandle, subject: string, answer: Answer): Promise<string> => {
  const request = (await waitingFor(app, rater)).find((each) => each.subject.name === subject);
  if (request === undefined) throw new Error(`Nothing waits about ${subject}.`);
  await fillIn(app, rater, request.id, answer);
  await app.as(rater).ok(submitAnswers, { params: { requestId: request.id } });
  return request.id;
};

const asLevel = (given: number | string | null): number | null => (typeof given === 'number' ? given : null);
