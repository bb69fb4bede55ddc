import { listMyDates } from '@understudy/contracts/calendar';
import { getFramework } from '@understudy/contracts/career-framework';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { listNotifications } from '@understudy/contracts/notifications';
import {
  changePeerGroup,
  formPeerGroups,
  getPeerGroup,
  joinPeerGroup,
  leavePeerGroup,
  listPeerGroups,
  listPeerNotes,
  type PeerGroup,
  proposePeerGroups,
  removePeerNote,
  stepPeerGroup,
  writePeerNote,
} from '@understudy/contracts/peer-groups';
import { changeManager, listPersonViewers } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { Jobs } from '../../common/jobs/jobs.js';
import { tendPeerGroups } from './groups/tend-peer-groups.jobs.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const canary = 'what-nobody-else-reads';

/** Six leads of one stage below a head, one of them above another, and a group of the first three. */
const company = async () => {
  const made = await app.organisation({
    people: {
      head: {},
      ada: { manager: 'head', unit: 'A' },
      bo: { manager: 'head', unit: 'A' },
      cy: { manager: 'head', unit: 'B' },
      di: { manager: 'head', unit: 'B' },
      ed: { manager: 'head' },
      flo: { manager: 'ed' },
    },
  });
  const { people } = made;
  const admin = app.as(made.admin);
  await admin.ok(getFramework);
  const leads = [people.ada, people.bo, people.cy, people.di, people.ed, people.flo];
  await app.tenants.run({ organisationId: made.id }, async (tx) => {
    await tx.sql`
      insert into stage_assignment (organisation_id, person_id, stage_id, from_on, reason, source)
      select ${made.id}::uuid, p.id, s.id, '2021-01-01', 'initial', 'manual'
        from stage s, unnest(${leads}::uuid[]) p (id) where s.key = 'tech-lead'`;
  });
  const { today } = made.actor;
  const draft = (memberIds: string[], own: Partial<BodyOf<typeof formPeerGroups>> = {}) => ({
    stageKey: 'tech-lead',
    cadence: 'weekly' as const,
    firstOn: addDays(today, 3),
    startsMinute: 570,
    minutes: 60,
    smallest: 3,
    largest: 4,
    groups: [{ name: 'Lighthouse', timeZone: 'Europe/Berlin', memberIds }],
    ...own,
  });
  const form = async (memberIds: string[]): Promise<string> =>
    (await admin.ok(formPeerGroups, { body: draft(memberIds) })).ids[0] ?? '';
  const as = async (key: keyof typeof people): Promise<Caller> => app.as(await made.signIn(key));
  const step = async (who: Caller, peerGroupId: string, action: 'start' | 'rest' | 'resume' | 'close') => {
    const { version } = await who.ok(getPeerGroup, { params: { peerGroupId } });
    return who.ok(stepPeerGroup, { params: { peerGroupId }, body: { action, version } });
  };
  return { ...made, admin, today, draft, form, as, step };
};
const names = ({ members }: PeerGroup) => members.map(({ name }) => name);

it('proposes groups with reasons, writes none, and leaves out whoever is in one', async () => {
  const { admin, form, people } = await company();
  const query = { stageKey: 'tech-lead', smallest: 3, largest: 3 };
  const proposal = await admin.ok(proposePeerGroups, { query });
  expect(proposal.groups.map((group) => group.people.length)).toEqual([3, 3]);
  const told = proposal.groups.map((group) => group.people.map(({ id }) => id));
  expect(told.some((ids) => ids.includes(people.ed) && ids.includes(people.flo))).toBe(false);
  expect(proposal.leftOver).toEqual([]);
  expect((await admin.ok(listPeerGroups, { query: { scope: 'all' } })).items).toEqual([]);
  await form([people.ada, people.bo, people.cy]);
  const later = await admin.ok(proposePeerGroups, { query });
  expect(later).toMatchObject({ groups: [], placed: 3 });
  expect(later.leftOver.map(({ why }) => why)).toEqual(['too-few-nearby', 'too-few-nearby', 'too-few-nearby']);
});

it('forms no group of one line, of another stage, or with somebody twice', async () => {
  const { admin, draft, people } = await company();
  for (const ids of [
    [people.ed, people.flo, people.ada],
    [people.head, people.ada, people.bo],
    [people.ada, people.ada, people.bo],
  ]) {
    expect([400, 409]).toContain((await admin.refused(formPeerGroups, { body: draft(ids) })).status);
  }
  expect((await admin.ok(listPeerGroups, { query: { scope: 'all' } })).items).toEqual([]);
});

it('has dates with a host in turn while it runs, and none while it rests', async () => {
  const { form, as, step, people } = await company();
  const id = await form([people.ada, people.bo, people.cy]);
  const ada = await as('ada');
  const running = await step(ada, id, 'start');
  expect(running.meetings).toHaveLength(6);
  expect(new Set(running.meetings.map(({ host }) => host?.name))).toEqual(new Set(['ada', 'bo', 'cy']));
  expect(await step(ada, id, 'rest')).toMatchObject({ state: 'resting', meetings: [] });
  expect((await step(ada, id, 'resume')).meetings.map(({ startsAt }) => startsAt)).toEqual(
    running.meetings.map(({ startsAt }) => startsAt),
  );
});

it('lets people of the stage join by themselves while there is room and nobody of their line is in it', async () => {
  const { form, as, people } = await company();
  const id = await form([people.ada, people.bo, people.ed]);
  const params = { peerGroupId: id };
  const flo = await as('flo');
  expect((await flo.ok(listPeerGroups, { query: { scope: 'open' } })).items.map(({ name }) => name)).toEqual([
    'Lighthouse',
  ]);
  expect((await flo.refused(joinPeerGroup, { params, body: {} })).status).toBe(409);
  const joined = await (await as('di')).ok(joinPeerGroup, { params, body: {} });
  expect(names(joined)).toEqual(['ada', 'bo', 'di', 'ed']);
  expect((await (await as('cy')).refused(joinPeerGroup, { params, body: {} })).status).toBe(409);
  expect((await (await as('head')).refused(joinPeerGroup, { params, body: {} })).status).toBe(404);
});

it('keeps notes among its members: admins, managers, joiners and leavers read none of what was before or after', async () => {
  const { admin, form, as, people, id: organisationId } = await company();
  const id = await form([people.ada, people.bo, people.cy]);
  const params = { peerGroupId: id };
  const [ada, bo, cy] = [await as('ada'), await as('bo'), await as('cy')];
  const note = await ada.ok(writePeerNote, { params, body: { text: canary } });
  expect((await bo.ok(listPeerNotes, { params })).items.map(({ text }) => text)).toEqual([canary]);
  expect((await bo.refused(removePeerNote, { params: { ...params, peerNoteId: note.id } })).status).toBe(403);
  expect((await admin.refused(listPeerNotes, { params })).status).toBe(403);
  expect((await (await as('head')).refused(listPeerNotes, { params })).status).toBe(404);
  expect((await (await as('di')).refused(listPeerNotes, { params })).status).toBe(403);
  const peers = async (who: Caller, personId: string) =>
    (await who.ok(listPersonViewers, { params: { personId } })).items.flatMap((row) =>
      row.relation === 'peer' ? [row.who] : [],
    );
  expect([await peers(ada, people.ada), await peers(admin, people.ada)]).toEqual([['bo', 'cy'], []]);
  await cy.ok(leavePeerGroup, { params: { ...params, personId: people.cy } });
  expect([await peers(ada, people.ada), await peers(cy, people.cy)]).toEqual([['bo'], []]);
  expect((await cy.refused(listPeerNotes, { params })).status).toBe(403);
  const di = await as('di');
  await di.ok(joinPeerGroup, { params, body: {} });
  expect((await di.ok(listPeerNotes, { params })).items).toEqual([]);
  await bo.ok(writePeerNote, { params, body: { text: `${canary} of the same day` } });
  expect((await di.ok(listPeerNotes, { params })).items.map(({ text }) => text)).toEqual([`${canary} of the same day`]);
  await app.settle();
  const told = async (who: Caller) =>
    (await who.ok(listNotifications)).items.flatMap(({ kind, person, subject }) =>
      kind === 'peer-joined' ? [`${person?.name} ${subject}`] : [],
    );
  expect(await Promise.all([ada, bo, cy, di, admin].map(told))).toEqual([
    ['di Lighthouse'],
    ['di Lighthouse'],
    [],
    [],
    [],
  ]);
  const events = await app.tenants.run(
    { organisationId },
    (tx) => tx.sql<{ text: string }>`select string_agg(payload::text || name, ' ') as text from domain_event`,
  );
  expect(events[0]?.text).not.toMatch(new RegExp(`${canary}|note`));
});

it('takes out whoever left or came to lead somebody in it, at their next request, and says that it is too small', async () => {
  const { admin, form, as, step, people, id: organisationId, actor, today } = await company();
  const id = await form([people.ada, people.bo, people.cy]);
  const params = { peerGroupId: id };
  const ada = await as('ada');
  await step(ada, id, 'start');
  await app.tenants.run({ organisationId }, async (tx) => {
    await tx.sql`
      insert into reporting_closure (organisation_id, leader_id, person_id, depth, from_on, to_on)
      values (${organisationId}::uuid, ${people.ada}::uuid, ${people.bo}::uuid, 1, ${today}::date, '9999-01-01')`;
    await tx.sql`update employment set left_on = ${today}::date where person_id = ${people.cy}::uuid`;
  });
  expect((await ada.refused(listPeerNotes, { params })).status).toBe(403);
  expect(await admin.ok(getPeerGroup, { params })).toMatchObject({ tooSmall: true, members: [{ name: 'bo' }] });
  await app.tenants.run(actor, (tx) => app.get(Jobs).request(tx, actor, tendPeerGroups, {}));
  await app.settle();
  const tended = await admin.ok(getPeerGroup, { params });
  expect(tended.meetings.map(({ host }) => host?.name)).toEqual(Array(6).fill('bo'));
});

it('takes somebody’s dates away at once when they come to lead somebody of the group', async () => {
  const { admin, form, as, step, people, today } = await company();
  const id = await form([people.ada, people.bo, people.cy]);
  await step(await as('ada'), id, 'start');
  await app.settle();
  const dates = async (who: Caller) =>
    (await who.ok(listMyDates)).items.filter(({ kind }) => kind === 'peer-group-meeting').length;
  const ada = await as('ada');
  const { version } = await ada.ok(getPeerGroup, { params: { peerGroupId: id } });
  const link = 'https://meet.example/among-peers';
  await ada.ok(changePeerGroup, { params: { peerGroupId: id }, body: { version, link } });
  expect(await dates(ada)).toBeGreaterThan(0);
  expect(JSON.stringify(await ada.ok(listMyDates))).not.toContain('among-peers');
  await admin.ok(changeManager, { params: { personId: people.bo }, body: { managerId: people.ada, from: today } });
  await app.settle();
  expect(await dates(ada)).toBe(0);
  expect(await dates(await as('cy'))).toBeGreaterThan(0);
});

it('tells admins once that a group which runs has too few people, and again only after it had enough', async () => {
  const { admin, form, as, step, people, signIn } = await company();
  const id = await form([people.ada, people.bo, people.cy]);
  const head = app.as(await signIn('head', 'admin'));
  const told = async () => {
    await app.settle();
    const { items } = await head.ok(listNotifications);
    return items.filter(({ kind, placeId }) => kind === 'peer-group-too-small' && placeId === id).length;
  };
  const out = (personId: string) => admin.ok(leavePeerGroup, { params: { peerGroupId: id, personId } });
  await step(await as('ada'), id, 'start');
  await out(people.cy);
  await out(people.bo);
  expect(await told()).toBe(1);
  for (const personId of [people.bo, people.cy]) {
    await admin.ok(joinPeerGroup, { params: { peerGroupId: id }, body: { personId } });
  }
  await out(people.bo);
  expect(await told()).toBe(2);
});
