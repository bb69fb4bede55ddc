import { acceptInvitation, getSession } from '@understudy/contracts/identity';
import {
  changeExternalMentor,
  changeMyMentorProfile,
  endExternalMentor,
  getMentor,
  getMyMentorProfile,
  inviteExternalMentor,
  listMentors,
} from '@understudy/contracts/mentoring';
import {
  changeMyMentoringRequest,
  listMentorships,
  proposeMentorship,
  stepMentorship,
} from '@understudy/contracts/mentoring-mentorships';
import { getMentoringOverview, reachMentor } from '@understudy/contracts/mentoring-work';
import { listPeople } from '@understudy/contracts/people';
import { startTestApp, type TestApp, testPassword } from '../../../../test/harness.js';
import type { TestOrganisation } from '../../../../test/organisation-builder.js';
import { firstProfile, mentoringCompany, offer } from '../testing/mentoring-company.js';
import { oneNight } from '../testing/one-night.js';

let app: TestApp;
let company: Awaited<ReturnType<typeof mentoringCompany>>;
beforeAll(async () => {
  app = await startTestApp();
  company = await mentoringCompany(app);
});
afterAll(() => app.close());

type Key = typeof company extends TestOrganisation<infer K> ? K : never;
const as = async (key: Key) => app.as(await company.signIn(key));
const admin = () => app.as(company.admin);

describe('a mentor', () => {
  it('offers what they can help with, and is found by it with the places they have left', async () => {
    const coach = await as('coach');
    expect(await coach.ok(getMyMentorProfile)).toEqual({ profile: null });
    const made = await coach.ok(changeMyMentorProfile, { body: firstProfile });
    expect(made).toMatchObject({
      id: company.people.coach,
      placesFree: 2,
      status: 'active',
      version: 1,
      abilities: [],
    });
    const mia = await as('mia');
    const [found] = (await mia.ok(listMentors, { query: { search: 'without AUTHORITY', stageKey: 'tech-lead' } }))
      .items;
    expect(found).toMatchObject({ name: 'coach', placesFree: 2, bar: null, abilities: ['ask'] });
    expect((await mia.ok(listMentors, { query: { language: 'fr' } })).items).toEqual([]);
    expect((await coach.ok(listMentors)).items.map(({ bar }) => bar)).toEqual(['self']);
  });

  it('is never in the reporting line of whoever asks, in either direction', async () => {
    await (await as('head')).ok(changeMyMentorProfile, { body: firstProfile });
    const bars = async (key: Key) =>
      Object.fromEntries((await (await as(key)).ok(listMentors)).items.map(({ name, bar }) => [name, bar]));
    expect(await bars('mia')).toEqual({ coach: null, head: 'reporting-line' });
    expect(await bars('other')).toEqual({ coach: 'reporting-line', head: 'reporting-line' });
  });

  it('is arranged by name or by places left, page after page, and a place of another order is refused', async () => {
    const company = await mentoringCompany(app);
    for (const [who, capacity] of [
      ['coach', 1],
      ['guide', 3],
      ['max', 3],
    ] as const) {
      await app.as(await company.signIn(who)).ok(changeMyMentorProfile, { body: { ...firstProfile, capacity } });
    }
    const mia = app.as(await company.signIn('mia'));
    const read = async (sort: 'name' | 'places', direction: 'ascending' | 'descending') => {
      const asked = { sort, direction, limit: 2 };
      const first = await mia.ok(listMentors, { query: asked });
      const second = await mia.ok(listMentors, { query: { ...asked, cursor: first.nextCursor ?? '' } });
      expect(second.nextCursor).toBeNull();
      return { names: [...first.items, ...second.items].map(({ name }) => name), cursor: first.nextCursor ?? '' };
    };
    expect((await read('name', 'descending')).names).toEqual(['max', 'guide', 'coach']);
    const { names, cursor } = await read('places', 'descending');
    expect([names.slice(0, 2).toSorted(), names[2]]).toEqual([['guide', 'max'], 'coach']);
    expect((await mia.call(listMentors, { query: { sort: 'name', cursor } })).status).toBe(400);
  });

  it('pauses until a day, and comes back by themselves when it has come', async () => {
    const coach = await as('coach');
    const { version } = await coach.ok(getMentor, { params: { mentorId: company.people.coach } });
    const body = { ...firstProfile, status: 'paused', pausedUntil: '2999-01-01', version } as const;
    expect(await coach.ok(changeMyMentorProfile, { body })).toMatchObject({
      status: 'paused',
      pausedUntil: '2999-01-01',
    });
    const mia = await as('mia');
    const seen = async (query = {}) =>
      (await mia.ok(listMentors, { query })).items.find(({ name }) => name === 'coach');
    expect(await seen()).toMatchObject({ bar: 'paused', abilities: [] });
    expect(await seen({ free: true })).toBeUndefined();
    await app.tenants.run(
      { organisationId: company.id },
      (tx) =>
        tx.sql`update mentor_profile set paused_until = '2024-01-01' where person_id = ${company.people.coach}::uuid`,
    );
    expect(await seen({ free: true })).toMatchObject({ status: 'active', pausedUntil: null, bar: null });
  });

  it('is told what cannot be, and does not overwrite what changed meanwhile', async () => {
    const guide = await as('guide');
    const body = { ...firstProfile, stageKeys: ['nowhere'], skillKeys: ['nothing'], timeZone: 'Mars/Base' };
    const fields = (await guide.refused(changeMyMentorProfile, { body })).fields?.map(({ field }) => field);
    expect(fields).toEqual(['stageKeys', 'skillKeys', 'timeZone']);
    await guide.ok(changeMyMentorProfile, { body: firstProfile });
    expect(await guide.refused(changeMyMentorProfile, { body: firstProfile })).toMatchObject({
      code: 'changed-meanwhile',
    });
  });

  it('begins open, and comes back before another pause', async () => {
    const other = await as('other');
    const told = async (status: 'active' | 'paused' | 'left', version: number | null) => {
      const { code, detail } = await other.refused(changeMyMentorProfile, {
        body: { ...firstProfile, status, version },
      });
      return `${code}: ${detail}`;
    };
    for (const status of ['paused', 'left'] as const) {
      expect(await told(status, null)).toBe('conflict: A new offer begins open. Pause or stop after that.');
    }
    await other.ok(changeMyMentorProfile, { body: firstProfile });
    await other.ok(changeMyMentorProfile, { body: { ...firstProfile, status: 'left', version: 1 } });
    expect(await told('paused', 2)).toBe('conflict: Whoever has stopped comes back first, and pauses after that.');
    const words = { ...firstProfile, help: 'Later', status: 'left', version: 2 } as const;
    expect(await other.ok(changeMyMentorProfile, { body: words })).toMatchObject({ help: 'Later', status: 'left' });
    const back = { ...firstProfile, version: 3 };
    expect(await other.ok(changeMyMentorProfile, { body: back })).toMatchObject({ status: 'active' });
    await other.ok(changeMyMentorProfile, { body: { ...firstProfile, status: 'left', version: 4 } });
  });

  it('is seen no more once they have stopped, or left', async () => {
    const guide = await as('guide');
    await guide.ok(changeMyMentorProfile, { body: { ...firstProfile, status: 'left', version: 1 } });
    const mia = await as('mia');
    const params = { mentorId: company.people.guide };
    expect(await mia.refused(getMentor, { params })).toMatchObject({ code: 'not-found' });
    expect((await mia.ok(listMentors)).items.map(({ name }) => name)).toEqual(['coach', 'head']);
    expect((await guide.ok(getMyMentorProfile)).profile).toMatchObject({ status: 'left' });
  });
});

describe('a mentor from outside', () => {
  const email = 'ada@elsewhere.example';
  const invitation = { ...offer, name: 'Ada Outside', email, comesFrom: 'Elsewhere & Co.' };
  let mentorId = '';

  it('is invited by admins, and signs in to a role of their own', async () => {
    expect(await (await as('lead')).refused(inviteExternalMentor, { body: invitation })).toMatchObject({
      code: 'not-allowed',
    });
    const made = await admin().ok(inviteExternalMentor, { body: invitation });
    mentorId = made.id;
    expect(made).toMatchObject({ name: 'Ada Outside', external: true, comesFrom: 'Elsewhere & Co.', version: 1 });
    const mail = (await app.mails()).find(({ recipient }) => recipient === email);
    const token = /accept-invitation#token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    const ada = app.stranger();
    await ada.ok(acceptInvitation, { body: { token, name: 'Ada Outside', password: testPassword } });
    const session = await ada.ok(getSession);
    expect(session).toMatchObject({ personId: mentorId, standings: ['mentor'], homes: ['mentor'] });
    expect(session.permissions).toEqual(['session.own', 'mentoring.own', 'notifications.own', 'calendar.own']);
    const { profile } = await ada.ok(getMyMentorProfile);
    const body = {
      ...firstProfile,
      help: 'Coming from a bank',
      stageKeys: [],
      capacity: 4,
      version: profile?.version ?? 0,
    };
    expect(await ada.ok(changeMyMentorProfile, { body })).toMatchObject({
      help: 'Coming from a bank',
      capacity: 4,
      stageKeys: ['tech-lead'],
    });
    expect(await ada.refused(changeMyMentorProfile, { body: { ...body, status: 'left', version: 2 } })).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('stands among the mentors, and nowhere in the directory', async () => {
    const mia = await as('mia');
    const outside = (await mia.ok(listMentors, { query: { external: true } })).items;
    expect(outside.map(({ name, abilities }) => [name, abilities])).toEqual([['Ada Outside', ['ask']]]);
    expect((await mia.ok(listPeople, { query: { search: 'Ada' } })).items).toEqual([]);
  });

  it('is known once: an address that is in the directory is not invited as somebody new', async () => {
    const body = { ...invitation, email: 'mia@people.example' };
    expect(await admin().refused(inviteExternalMentor, { body })).toMatchObject({ code: 'already-exists' });
    expect(await admin().refused(inviteExternalMentor, { body: invitation })).toMatchObject({ code: 'already-exists' });
  });

  it('is changed by admins, and let go at once', async () => {
    const params = { mentorId };
    const { version } = await admin().ok(getMentor, { params });
    const body = { ...offer, name: 'Ada Outside', comesFrom: 'On her own', version };
    expect(await admin().ok(changeExternalMentor, { params, body })).toMatchObject({ comesFrom: 'On her own' });
    const own = { params: { mentorId: company.people.coach } };
    expect(await admin().refused(endExternalMentor, own)).toMatchObject({ code: 'not-allowed' });
    await admin().ok(endExternalMentor, { params });
    expect(await admin().refused(getMentor, { params })).toMatchObject({ code: 'not-found' });
    const signIn = await app.stranger().call(getSession);
    expect(signIn.status).toBe(401);
  });
});

describe('a mentor who does not answer', () => {
  it('stays before the team until they say yes or somebody has talked with them, and keeps nobody waiting meanwhile', async () => {
    const company = await mentoringCompany(app);
    const coach = app.as(await company.signIn('coach'));
    const admin = app.as(company.admin);
    await coach.ok(changeMyMentorProfile, { body: { ...firstProfile, capacity: 1 } });
    const mentee = async (who: 'mia' | 'max') => {
      const caller = app.as(await company.signIn(who));
      const body = {
        wish: '',
        stageKey: 'tech-lead',
        skillKeys: [],
        languages: ['en'],
        timeZone: 'UTC',
        version: null,
      };
      await caller.ok(changeMyMentoringRequest, { body });
      return caller;
    };
    const mia = await mentee('mia');
    const past = (days: number) =>
      app.tenants.run(
        company.actor,
        (tx) => tx.sql`
        update mentorship set proposed_on = proposed_on - ${days}::int, answer_by = answer_by - ${days}::int,
                              reminded_on = reminded_on - ${days}::int, escalated_on = escalated_on - ${days}::int
         where status in ('proposed', 'accepted-by-mentee')`,
      );
    const unresponsive = async () =>
      (await admin.ok(getMentoringOverview)).unresponsive.map(({ mentor, offers }) => `${mentor.name} ${offers}`);
    const pair = { mentorId: company.people.coach, menteeId: company.people.mia };
    const { id, version } = await admin.ok(proposeMentorship, { body: pair });
    await mia.ok(stepMentorship, { params: { mentorshipId: id }, body: { version, step: 'accept' } });
    for (const days of [8, 5]) {
      await past(days);
      await oneNight(app, company);
    }
    expect(await unresponsive()).toEqual([]);
    const max = await mentee('max');
    await past(5);
    expect(await oneNight(app, company)).toMatchObject({ lapsed: 1 });
    expect(await unresponsive()).toEqual(['coach 1']);
    const offers = async () => (await max.ok(listMentorships)).items.map(({ status }) => status);
    expect(await offers()).toEqual([]);
    await oneNight(app, company);
    expect(await unresponsive()).toEqual(['coach 1']);
    expect((await coach.refused(reachMentor, { params: { mentorId: company.people.coach } })).status).toBe(403);
    expect((await admin.refused(reachMentor, { params: { mentorId: company.people.max } })).status).toBe(404);
    await admin.ok(reachMentor, { params: { mentorId: company.people.coach } });
    expect(await unresponsive()).toEqual([]);
    await app.tenants.run(
      company.actor,
      (tx) => tx.sql`update mentor_profile set reached_on = null where person_id = ${company.people.coach}::uuid`,
    );
    expect(await unresponsive()).toEqual(['coach 1']);
    const again = { mentorId: company.people.coach, menteeId: company.people.max };
    const asked = await admin.ok(proposeMentorship, { body: again });
    await coach.ok(stepMentorship, {
      params: { mentorshipId: asked.id },
      body: { version: asked.version, step: 'accept' },
    });
    expect(await unresponsive()).toEqual([]);
  });
});
