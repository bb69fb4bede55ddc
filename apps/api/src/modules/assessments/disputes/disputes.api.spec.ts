import {
  addToDispute,
  type DisputeEntryKind,
  listDisputesToAnswer,
  raiseDispute,
} from '@understudy/contracts/assessments-disputes';
import {
  exportResult,
  getResult,
  getSkillGaps,
  listResults,
  shareResult,
} from '@understudy/contracts/assessments-results';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import { changeManager } from '@understudy/contracts/people';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import type { SignInHandle } from '../../../../test/organisation-builder.js';
import { toldInTrail } from '../../../../test/told-in-trail.js';
import { type ReleasedDraft, releasedAboutIda } from '../testing/released-about-ida.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

describe('what somebody sees differently in their result', () => {
  const text = 'This was the quarter of the migration; nobody saw me write anything down.';
  const differs = async (draft: ReleasedDraft = {}) => {
    const company = await releasedAboutIda(app, draft);
    const { ida, params } = company;
    const { skills } = await app.as(ida).ok(getResult, { params });
    const body = { aboutKind: 'skill', aboutKey: skills[0]?.skillKey ?? '', text } as const;
    const dispute = await app.as(ida).ok(raiseDispute, { params, body });
    const say = (actor: SignInHandle, kind: Exclude<DisputeEntryKind, 'raise'>, version: number) =>
      app.as(actor).call(addToDispute, {
        params: { disputeId: dispute.id },
        body: { kind, version, text: `${kind}: let us look at it together.` },
      });
    const waits = async (actor: SignInHandle) =>
      (await app.as(actor).ok(listDisputesToAnswer, {})).items.map(
        ({ person, seesResult }) => `${person.name} ${seesResult}`,
      );
    return { ...company, body, dispute, say, waits };
  };

  it('stands beside the result with its answer, for everybody who sees it, and changes nothing of it', async () => {
    const { ida, head, as, params, people, dispute, say, waits } = await differs();
    const { disputes: _none, ...before } = await app.as(ida).ok(getResult, { params });
    expect(await waits(head)).toEqual(['ida true']);
    expect((await say(head, 'answer', 1)).status).toBe(201);
    expect(await waits(head)).toEqual([]);
    const about = async (actor: SignInHandle) =>
      (await app.as(actor).ok(getMyDevelopment)).changes.flatMap(({ what, recordId }) =>
        recordId ? [[what, recordId]] : [],
      );
    expect(await about(ida)).toEqual([
      ['result.disputed', params.assessmentId],
      ['campaign.released', params.assessmentId],
    ]);
    expect(await about(head)).toEqual([]);
    await app.as(ida).ok(shareResult, { params: { ...params, personId: people.otto } });
    for (const actor of [ida, head, await as('boss'), await as('otto')]) {
      const { disputes, disputed } = await app.as(actor).ok(getResult, { params });
      expect(disputed).toBe(true);
      expect(disputes.map(({ aboutName, state, thread }) => [aboutName, state, thread.map(({ by }) => by)])).toEqual([
        [dispute.aboutName, 'answered', ['person', 'manager']],
      ]);
      const [shown] = (await app.as(actor).ok(listResults, { params: { personId: people.ida } })).items;
      expect(shown?.disputed).toBe(true);
    }
    const { disputes: _some, ...after } = await app.as(ida).ok(getResult, { params });
    expect(after).toEqual({ ...before, sharedWith: [{ id: people.otto, name: 'otto' }] });
    const file = await app
      .as(head)
      .send({ method: 'GET', path: exportResult.path.replace(':assessmentId', params.assessmentId) });
    expect(file.text).toContain(text);
    expect(file.text).toContain('answer: let us look at it together.');
  });

  it('goes back and forth until the person is done; what was said stays, and marks every rating of the result', async () => {
    const { ida, head, people, params, body, say } = await differs();
    const marks = async () => {
      const { ratings } = await app.as(ida).ok(getSkillGaps, { params: { personId: people.ida } });
      return [...new Set(ratings.flatMap(({ ratings: own }) => own.map(({ disputed }) => disputed)))];
    };
    const statuses = [
      await say(ida, 'settle', 1),
      await say(head, 'answer', 1),
      await say(head, 'answer', 2),
      await say(ida, 'insist', 1),
      await say(ida, 'insist', 2),
      await say(head, 'answer', 3),
      await say(head, 'settle', 4),
      await say(ida, 'settle', 4),
      await say(ida, 'take-back', 5),
    ].map(({ status }) => status);
    expect(statuses).toEqual([409, 201, 409, 412, 201, 201, 403, 201, 409]);
    expect(await marks()).toEqual([true]);
    const again = await app.as(ida).ok(raiseDispute, { params, body });
    const { disputes } = await app.as(head).ok(getResult, { params });
    expect(disputes.map(({ thread }) => thread.length)).toEqual([5, 1]);
    expect(again.state).toBe('open');
  });

  it('is said by the person alone and answered by the manager who sees it alone: by no rater, line above, admin, stranger', async () => {
    const { ida, admin, head, people, as, params, body, say, waits } = await differs();
    const tried = async (actor: SignInHandle, change: object = {}) =>
      (await app.as(actor).call(raiseDispute, { params, body: { ...body, ...change } })).status;
    expect(await tried(ida)).toBe(409);
    expect(await tried(ida, { aboutKey: 'nothing-of-it' })).toBe(400);
    expect(await tried(ida, { aboutKind: 'whole' })).toBe(201);
    const others = [admin, await as('boss'), await as('pia'), await as('rae'), await as('otto')];
    expect(await Promise.all([head, ...others].map((actor) => tried(actor)))).toEqual([403, 404, 403, 404, 404, 404]);
    const statuses = await Promise.all(others.map(async (actor) => (await say(actor, 'answer', 1)).status));
    expect(statuses).toEqual([404, 403, 404, 404, 404]);
    expect(await Promise.all([head, ...others].map(waits))).toEqual([['ida true', 'ida true'], [], [], [], [], []]);
    expect(await toldInTrail(app.as(admin), 'result.disputed')).toEqual([]);
    // It passes to whoever runs the campaign when the manager who saw the result leads the person no more.
    const today = new Date().toISOString().slice(0, 10);
    await app
      .as(admin)
      .ok(changeManager, { params: { personId: people.ida }, body: { managerId: people.otto, from: today } });
    await app.settle();
    expect((await say(head, 'answer', 1)).status).toBe(404);
    expect((await say(await as('otto'), 'answer', 1)).status).toBe(404);
    expect(await waits(admin)).toEqual(['ida false', 'ida false']);
  });

  it('is answered by whoever runs the campaign where no manager sees it, who reads the words and not the result', async () => {
    const { admin, head, ida, params, say, waits } = await differs({ managerSees: 'nothing' });
    expect(await waits(head)).toEqual([]);
    expect((await say(head, 'answer', 1)).status).toBe(404);
    expect(await waits(admin)).toEqual(['ida false']);
    expect((await say(admin, 'answer', 1)).status).toBe(201);
    expect((await app.as(admin).call(getResult, { params })).status).toBe(404);
    const { disputes, answeredBy } = await app.as(ida).ok(getResult, { params });
    expect(answeredBy).toBe('runner');
    expect(disputes[0]?.thread.map(({ by }) => by)).toEqual(['person', 'runner']);
  });
});
