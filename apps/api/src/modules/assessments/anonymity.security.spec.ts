import { getQuestionnaire, listMyRequests, saveAnswer, submitAnswers } from '@understudy/contracts/assessments';
import { approveRater, nominateRater } from '@understudy/contracts/assessments-raters';
import { changeManager } from '@understudy/contracts/people';
import { daysBetweenRounds } from '@understudy/domain/assessments/anonymity-rules';
import { releaseResult } from '@understudy/domain/assessments/release-result';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { fillIn, rate, waitingFor } from './testing/answering.js';
import { close, launched, nominateAll, panelAbout, released } from './testing/campaigns.js';
import { everythingShownTo, meansIn } from './testing/everything-shown.js';
import { idasCompany, type Role } from './testing/idas-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const peers = ['pia', 'pál', 'poe', 'pim'] as const;
const running = async () => {
  const company = await idasCompany(app);
  const campaignId = await launched(app, company.admin, { selection: [{ personId: company.people.ida }] });
  const head = await company.as('head');
  const assessmentId = await panelAbout(app, head, 'ida');
  const ids = peers.map((key) => company.people[key]);
  await nominateAll(app, head, assessmentId, ids);
  const place = { campaignId, assessmentId, personId: company.people.ida };
  return { ...company, campaignId, assessmentId, place, reading: app.tenants.read({ organisationId: company.id }) };
};

describe('what is stored of an anonymous answer', () => {
  it('joins it to nobody: no author, no time, no request, no second answer, not even by when the rows were written', async () => {
    const { as, reading, assessmentId, id } = await running();
    for (const rater of ['pia', 'poe', 'rae'] as const) {
      await rate(app, await as(rater), 'ida', ({ kind }) => (kind === 'text' ? `Words of ${rater}.` : 3));
    }
    const columns = await reading.sql<{ name: string }>`
      select column_name as name from information_schema.columns where table_name = 'anonymous_answer' order by 1`;
    expect(columns.map(({ name }) => name)).toEqual([
      'assessment_id',
      'id',
      'item_key',
      'level',
      'note',
      'organisation_id',
      'rater_group',
    ]);
    const joined = await reading.sql`select id from anonymous_answer where level is not null and note is not null`;
    expect(joined).toEqual([]);
    const marks = async (group: string) =>
      reading.sql<{ mark: string }>`
        select distinct xmin::text as mark from anonymous_answer
         where assessment_id = ${assessmentId}::uuid and rater_group = ${group}`;
    expect(await marks('peer')).toHaveLength(1);
    const requests = await reading.sql<{ mark: string }>`
      select distinct xmin::text as mark from assessment_request where assessment_id = ${assessmentId}::uuid`;
    expect(requests).toHaveLength(1);
    expect(await reading.sql`select request_id from draft_answer`).toEqual([]);
    expect(await reading.sql`select item_key from named_answer`).toEqual([]);
    expect(id).toBeDefined();
  }, 120_000);

  it('is in no event, job, mail or key of a repeated request beside its author', async () => {
    const { as, reading, people } = await running();
    await app.settle();
    const pia = await as('pia');
    const [request] = await waitingFor(app, pia);
    const params = { requestId: request?.id ?? '' };
    await fillIn(app, pia, params.requestId, ({ kind }) => (kind === 'text' ? 'A canary of Pia.' : 1));
    const key = { headers: { 'idempotency-key': 'a-key-that-would-tell' } };
    const countOf = () => reading.sql`
      select count(*)::int as events from domain_event where subject_kind not in ('job', 'user')`;
    const before = await countOf();
    await app.as(pia).ok(submitAnswers, { params }, key);
    await app.settle();
    // Not even that somebody has answered, nor when: beside the times at which people signed in it would tell who.
    expect(await countOf()).toEqual(before);
    expect(await reading.sql`select key from idempotency_key where user_id = ${pia.userId}::uuid`).toEqual([]);
    const elsewhere = await reading.sql<{ text: string }>`
      select payload::text as text from domain_event where name <> 'assessment-request.changed'
      union all select payload::text || coalesce(result::text, '') from background_job`;
    const telling = elsewhere.filter(
      ({ text }) => text.includes(people.pia) || text.includes(params.requestId) || text.includes('canary'),
    );
    expect(telling).toEqual([]);
    expect((await app.mails()).filter(({ text }) => text.includes('canary'))).toEqual([]);
  }, 120_000);

  it('is gone once the result is released, for good', async () => {
    const { as, admin, reading, id, campaignId } = await running();
    for (const rater of [...peers, 'rae', 'rob'] as const) {
      await rate(app, await as(rater), 'ida', ({ kind }) => (kind === 'text' ? `Words of ${rater}.` : 3));
    }
    await fillIn(app, await as('rui'), (await waitingFor(app, await as('rui')))[0]?.id ?? '', () => 1);
    await released(app, admin, id, campaignId);
    expect(await reading.sql`select id from anonymous_answer`).toEqual([]);
    expect(await reading.sql`select request_id from draft_answer`).toEqual([]);
    const [kept] = await reading.sql<{ text: string }>`select figures::text as text from assessment_result`;
    expect(kept?.text).toContain('Words of pia.');
    expect(kept?.text).not.toContain('Words of rae.');
  }, 120_000);
});

describe('handing in', () => {
  it('counts once, of twenty attempts at the same moment', async () => {
    const { as, reading, assessmentId } = await running();
    const pia = await as('pia');
    const [request] = await waitingFor(app, pia);
    const params = { requestId: request?.id ?? '' };
    await fillIn(app, pia, params.requestId, ({ kind }) => (kind === 'text' ? '' : 2));
    const attempts = await Promise.all(Array.from({ length: 20 }, () => app.as(pia).call(submitAnswers, { params })));
    expect(attempts.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(attempts.filter(({ status }) => status === 409)).toHaveLength(19);
    const [counted] = await reading.sql<{ most: number }>`
      select max(count)::int as most from (
        select count(*) from anonymous_answer where assessment_id = ${assessmentId}::uuid group by item_key) items`;
    expect(counted?.most).toBe(1);
  }, 120_000);

  it('leaves no draft behind when an answer is being saved at the same moment', async () => {
    const { as, reading } = await running();
    const pia = await as('pia');
    const [request] = await waitingFor(app, pia);
    const requestId = request?.id ?? '';
    const { questions } = await app.as(pia).ok(getQuestionnaire, { params: { requestId } });
    await fillIn(app, pia, requestId, ({ kind }) => (kind === 'text' ? '' : 2));
    const saves = questions.map(({ key, kind }) =>
      app
        .as(pia)
        .call(saveAnswer, { params: { requestId, itemKey: key }, body: { level: kind === 'text' ? null : 4 } }),
    );
    await Promise.all([...saves, app.as(pia).call(submitAnswers, { params: { requestId } })]);
    expect(await reading.sql`select item_key from draft_answer`).toEqual([]);
  }, 120_000);

  it('is for the rater alone, and for nobody who has a request of another', async () => {
    const { as, admin } = await running();
    const [request] = await waitingFor(app, await as('pia'));
    const params = { requestId: request?.id ?? '' };
    for (const other of [await as('poe'), await as('ida'), await as('head'), admin]) {
      expect((await app.as(other).call(submitAnswers, { params })).status).toBe(404);
      expect((await app.as(other).call(getQuestionnaire, { params })).status).toBe(404);
    }
  }, 120_000);

  it('does not wait for somebody who has left, and keeps what they said', async () => {
    const { as, admin, people, reading, id, campaignId } = await running();
    for (const rater of peers) await rate(app, await as(rater), 'ida', ({ kind }) => (kind === 'text' ? '' : 2));
    await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql`
      update employment set left_on = current_date where person_id = ${people.pia}::uuid`,
    );
    expect((await app.as(await as('pia')).call(listMyRequests, {})).status).toBeGreaterThanOrEqual(400);
    await released(app, admin, id, campaignId);
    const [kept] = await reading.sql<{
      state: string;
    }>`select figures -> 'groups' ->> 'peer' as state from assessment_result`;
    expect(kept?.state).toBe('shown');
  }, 120_000);
});

describe('whatever anybody can ask for', () => {
  const roles: readonly Role[] = ['ida', 'head', 'boss', 'pia', 'rae'];

  it('changes by not one letter when a peer or a report answers', async () => {
    const { as, admin, place, id, campaignId } = await running();
    const actors = [admin, ...(await Promise.all(roles.map(as)))];
    const look = () => Promise.all(actors.map((actor) => everythingShownTo(app, actor, place)));
    const before = await look();
    for (const rater of ['pál', 'rob'] as const) {
      await rate(app, await as(rater), 'ida', ({ kind }) => (kind === 'text' ? `Words of ${rater}.` : 0));
      expect(await look()).toEqual(before);
    }
    await close(app, id, campaignId);
    expect(JSON.stringify(await look())).not.toContain('Words of');
  }, 120_000);

  it('tells of one assessment one set of figures, the same to all and at all times: what the rules release', async () => {
    for (const [seed, raters] of [
      ['pia', 'pál', 'poe', 'pim', 'rae', 'rob', 'rui'],
      ['pia', 'pál', 'rae', 'rob'],
    ].entries()) {
      const { as, admin, place, id, campaignId } = await running();
      const actors = [admin, ...(await Promise.all(roles.map(as)))];
      const answers = new Map<string, { group: 'peer' | 'report'; level: number | null }[]>();
      const shown: Record<string, string>[] = [];
      for (const [index, role] of (raters as Role[]).entries()) {
        await rate(app, await as(role), 'ida', ({ key, kind }) => {
          if (kind === 'text') return '';
          const level = (key.length + index * 3 + seed) % 6;
          const given = {
            group: role.startsWith('p') ? ('peer' as const) : ('report' as const),
            level: level > 4 ? null : level,
          };
          answers.set(key, [...(answers.get(key) ?? []), given]);
          return given.level;
        });
      }
      shown.push(...(await Promise.all(actors.map((actor) => everythingShownTo(app, actor, place)))));
      await released(app, admin, id, campaignId);
      shown.push(...(await Promise.all(actors.map((actor) => everythingShownTo(app, actor, place)))));
      const levelsOf = (key: string, group: 'peer' | 'report') =>
        (answers.get(key) ?? []).flatMap((answer) => (answer.group === group ? [answer.level] : []));
      const expected = releaseResult({
        thresholds: { peer: 3, report: 3, others: 4 },
        submitted: { peer: 0, report: 0 },
        questions: [],
        items: [...answers.keys()].map((key) => ({
          key,
          dimensionKey: 'one',
          skillKey: key,
          weight: 1,
          answers: {
            self: [],
            manager: [],
            'skip-level': [],
            peer: levelsOf(key, 'peer'),
            report: levelsOf(key, 'report'),
          },
        })),
      });
      const told = new Map<string, Set<number>>();
      for (const view of shown) {
        for (const [place, means] of meansIn(view)) told.set(place, new Set([...(told.get(place) ?? []), ...means]));
      }
      const items = new Map(
        expected.skills.flatMap(({ key, figures }) =>
          (['peer', 'report', 'others'] as const).flatMap((slice) =>
            figures[slice].mean === null ? [] : [[`${key} ${slice}`, new Set([figures[slice].mean])] as const],
          ),
        ),
      );
      const ofItems = new Map([...told].filter(([place]) => answers.has(place.split(' ')[0] ?? '')));
      expect(new Map([...ofItems].sort())).toEqual(new Map([...items].sort()));
    }
  }, 120_000);

  it('never holds a single answer, for an admin no more than for anybody', async () => {
    const { as, admin, place, id, campaignId } = await running();
    for (const rater of [...peers, 'rae'] as const) {
      await rate(app, await as(rater), 'ida', ({ kind }) => (kind === 'text' ? `Words of ${rater}.` : 2));
    }
    await released(app, admin, id, campaignId);
    const seen = await everythingShownTo(app, admin, place);
    expect(
      Object.entries(seen)
        .filter(([path]) => /results|gaps/.test(path))
        .map(([, text]) => text.slice(0, 3)),
    ).toEqual(['404', '404', '404', '404']);
    const all = JSON.stringify(
      await Promise.all(
        [admin, await as('ida'), await as('head')].map((actor) => everythingShownTo(app, actor, place)),
      ),
    );
    expect(all).not.toContain('Words of rae.');
  }, 120_000);
});

describe('two rounds about one person', () => {
  it('never ask one rater both in confidence and by name, whoever leads whom by then', async () => {
    const { admin, actor, as, id, people, campaignId } = await running();
    const selection = [{ personId: people.ida }];
    const askedAs = async (role: Role) => (await waitingFor(app, await as(role))).map(({ relation }) => relation);
    const nowLedBy = (role: Role) => {
      const body = { managerId: people[role], from: actor.today };
      return app.as(admin).ok(changeManager, { params: { personId: people.ida }, body });
    };
    const byName = () => launched(app, admin, { selection, relations: ['self', 'manager', 'skip-level'] });
    await released(app, admin, id, campaignId);
    await nowLedBy('pia');
    await byName();
    expect([await askedAs('pia'), await askedAs('head')]).toEqual([[], ['skip-level']]);

    await app.tenants.run(
      { organisationId: id },
      (tx) =>
        tx.sql`update assessment set released_on = released_on - ${daysBetweenRounds}::int where status = 'released'`,
    );
    await nowLedBy('boss');
    await launched(app, admin, { selection, nomination: 'automatic' });
    expect([await askedAs('otto'), await askedAs('head')]).toEqual([['peer'], ['skip-level']]);
    const params = { assessmentId: await panelAbout(app, await as('boss'), 'ida') };
    const named = await app.as(await as('boss')).call(nominateRater, { params, body: { raterId: people.head } });
    expect(named).toMatchObject({ status: 409, problem: { code: 'conflict' } });
    const [proposed] = await app.tenants.run(
      { organisationId: id },
      (tx) => tx.sql<{ requestId: string }>`
      insert into assessment_request (organisation_id, assessment_id, rater_id, relation, status)
      values (${id}::uuid, ${params.assessmentId}::uuid, ${people.pat}::uuid, 'peer', 'proposed')
      returning id::text as "requestId"`,
    );
    await nowLedBy('pat');
    await byName();
    expect(await askedAs('pat')).toEqual(['manager']);
    expect(
      (await app.as(admin).call(approveRater, { params: { ...params, requestId: proposed?.requestId ?? '' } })).status,
    ).toBe(409);
  }, 120_000);
});
