import {
  changeCalendarSettings,
  getCalendarSettings,
  listMyDates,
  makeCalendarLink,
  readCalendarFeed,
  revokeCalendarLink,
} from '@understudy/contracts/calendar';
import { removeMember } from '@understudy/contracts/organisations';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import type { TestOrganisation } from '../../../test/organisation-builder.js';
import { Calendar } from './entries/calendar.service.js';
import type { EntryDraft } from './entries/calendar-entries.repository.js';

type Key = 'ada' | 'ben' | 'cem' | 'dora';
let app: TestApp;
let company: TestOrganisation<Key>;
let callers: Record<Key, Caller>;
beforeAll(async () => {
  app = await startTestApp();
  company = await app.organisation({ name: 'Meridian', people: { ada: {}, ben: {}, cem: {}, dora: {} } });
  const as = async (key: Key) => app.as(await company.signIn(key));
  callers = { ada: await as('ada'), ben: await as('ben'), cem: await as('cem'), dora: await as('dora') };
}, 60_000);
afterAll(() => app.close());

const inDays = (days: number, hours = 0): string => {
  const now = new Date(`${company.actor.today}T09:00:00Z`).getTime();
  return new Date(now + days * 86_400_000 + hours * 3_600_000).toISOString();
};
let sources = 0;
const entry = (facts: Partial<EntryDraft> = {}): EntryDraft => {
  sources += 1;
  const sourceId = `00000000-0000-4000-8000-${String(sources).padStart(12, '0')}`;
  const when = { startsAt: inDays(7), endsAt: inDays(7, 2) };
  return { kind: 'programme-session', sourceId, title: 'Delegation', page: `/sessions/${sourceId}`, ...when, ...facts };
};
const idsOf = (keys: readonly Key[]) => keys.map((key) => company.people[key]);
const put = async (date: EntryDraft, ...keys: Key[]): Promise<void> => {
  await app.tenants.run(company.actor, (tx) => app.get(Calendar).put(tx, company.actor, date, idsOf(keys)));
};
const cancel = (date: EntryDraft): Promise<void> =>
  app.tenants.run(company.actor, (tx) => app.get(Calendar).cancel(tx, company.actor, date.kind, date.sourceId));
const fileOf = async (caller: Caller): Promise<string> => {
  const { url } = await caller.ok(makeCalendarLink);
  return url.slice(url.lastIndexOf('/') + 1);
};
const read = (file: string) => app.stranger().call(readCalendarFeed, { params: { file } });
const titlesOf = async (caller: Caller) => (await caller.ok(listMyDates)).items.map(({ title }) => title);
const mailsAbout = async (title: string) => {
  await app.settle();
  const mails = (await app.mails()).filter(({ subject }) => subject.endsWith(title));
  return mails.reverse().map(({ recipient, subject, calendar }) => {
    const lines = (calendar ?? '').replace(/\r\n /g, '').split('\r\n');
    const value = (name: string) => lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
    return [recipient.split('@')[0], subject, value('METHOD'), value('SEQUENCE'), value('STATUS')].join(' | ');
  });
};

it('shows everybody what they are on next, the soonest first, and nothing of others', async () => {
  const late = entry({ title: 'Late', startsAt: inDays(9), endsAt: inDays(9, 1) });
  const past = entry({ title: 'Past', startsAt: inDays(-9), endsAt: inDays(-9, 1) });
  const soon = entry({ title: 'Soon', startsAt: inDays(2), endsAt: inDays(2, 1), place: 'Room 4' });
  for (const date of [late, past, soon]) await put(date, 'dora', 'cem');
  expect(await titlesOf(callers.dora)).toEqual(['Soon', 'Late']);
  expect(await titlesOf(callers.ben)).toEqual([]);
  expect(await titlesOf(app.as(company.admin))).toEqual([]);
  await put(soon, 'cem');
  await cancel(late);
  expect(await titlesOf(callers.dora)).toEqual([]);
  expect(await titlesOf(callers.cem)).toEqual(['Soon']);
});

it('hands a calendar program everything its owner is on, under a link that is told once', async () => {
  const date = entry({ title: 'Feedback, given well', place: 'Room 4' });
  await put(date, 'ada', 'ben');
  const file = await fileOf(callers.ada);
  const answer = await read(file);
  expect(answer.status).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-store',
  });
  expect(answer.text).toContain('SUMMARY:Feedback\\, given well\r\n');
  expect(answer.text).toContain(`DTSTART:${date.startsAt.slice(0, 19).replace(/[-:]/g, '')}Z\r\n`);
  const { link } = await callers.ada.ok(getCalendarSettings);
  expect(Object.keys(link ?? {}).sort()).toEqual(['lastReadAt', 'madeAt']);
  expect(link?.lastReadAt).not.toBeNull();
  const kept = await app.system.sql<{ row: string }>`select s::text as row from calendar_setting s`;
  expect(kept.map(({ row }) => row).join()).not.toContain(file.slice(0, 43));
  await cancel(date);
  expect((await read(file)).text).toContain('STATUS:CANCELLED');
});

it('gives a mentor from outside a link of their own that holds their talks and nothing else, until they are one no more', async () => {
  const talk = entry({ kind: 'mentoring-session', title: 'Guide · Dora' });
  await put(talk, 'dora');
  await put(entry({ title: 'Of former days' }), 'dora');
  await app.tenants.run(
    company.actor,
    (tx) => tx.sql`update membership set role = 'mentor' where person_id = ${company.people.dora}::uuid`,
  );
  expect(await titlesOf(callers.dora)).toEqual(['Guide · Dora']);
  const file = await fileOf(callers.dora);
  const { text } = await read(file);
  expect([text.includes('Guide · Dora'), text.includes('Of former days')]).toEqual([true, false]);
  await callers.dora.ok(revokeCalendarLink);
  expect((await read(file)).status).toBe(404);
  await app.tenants.run(
    company.actor,
    (tx) => tx.sql`update membership set role = 'member' where person_id = ${company.people.dora}::uuid`,
  );
});

it('answers a link that never was, one that was renewed and one that was revoked in the same bytes', async () => {
  const former = await fileOf(callers.ben);
  const current = await fileOf(callers.ben);
  expect((await read(current)).status).toBe(200);
  await callers.ben.ok(revokeCalendarLink);
  expect(await callers.ben.refused(revokeCalendarLink)).toMatchObject({ status: 404 });
  const files = [former, current, `${'x'.repeat(43)}.ics`, 'nothing', 'é.ics'];
  const answers = await Promise.all(files.map(read));
  const told = answers.map(({ status, text }) => `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`);
  expect(new Set(told).size).toBe(1);
  expect(answers[0]?.status).toBe(404);
});

it('shows nothing at the next request to whoever was taken off, has no membership, or works here no more', async () => {
  const date = entry({ title: 'Only for some' });
  await put(date, 'cem', 'dora');
  const [cems, doras] = [await fileOf(callers.cem), await fileOf(callers.dora)];
  expect((await read(doras)).text).toContain('Only for some');
  await put(date, 'cem');
  expect((await read(doras)).text).not.toContain('Only for some');
  await app.tenants.run(company.actor, async (tx) => {
    await tx.sql`update employment set left_on = ${company.actor.today}::date where person_id = ${company.people.cem}::uuid`;
  });
  expect((await read(cems)).status).toBe(404);
  const [dora] = await app.tenants.read(company.actor).sql<{ id: string }>`
    select id::text as id from membership where person_id = ${company.people.dora}::uuid`;
  await app.as(company.admin).ok(removeMember, { params: { memberId: dora?.id ?? '' } });
  expect((await read(doras)).status).toBe(404);
});

it('invites by mail, tells of changes with a higher number, and strikes out for whoever is on it no more', async () => {
  const date = entry({ title: 'By mail' });
  await put(date, 'ada', 'ben');
  expect((await mailsAbout('By mail')).sort()).toEqual([
    'ada | Invitation: By mail | REQUEST | 0 | CONFIRMED',
    'ben | Invitation: By mail | REQUEST | 0 | CONFIRMED',
  ]);
  await put(date, 'ada', 'ben');
  expect(await mailsAbout('By mail')).toHaveLength(2);
  await put({ ...date, place: 'Room 5' }, 'ada');
  expect((await mailsAbout('By mail')).slice(2).sort()).toEqual([
    'ada | Changed: By mail | REQUEST | 1 | CONFIRMED',
    'ben | Cancelled: By mail | CANCEL | 2 | CANCELLED',
  ]);
  await put({ ...date, place: 'Room 5' }, 'ada', 'ben');
  await cancel(date);
  expect((await mailsAbout('By mail')).slice(4)).toEqual(['ada | Cancelled: By mail | CANCEL | 2 | CANCELLED']);
});

it('mails no invitation to whoever wishes none, nor to what is past', async () => {
  await callers.ben.ok(changeCalendarSettings, { body: { mailInvitations: false } });
  await put(entry({ title: 'Quietly' }), 'ada', 'ben');
  await put(entry({ title: 'Gone by', startsAt: inDays(-2), endsAt: inDays(-2, 1) }), 'ada');
  expect(await mailsAbout('Quietly')).toEqual(['ada | Invitation: Quietly | REQUEST | 0 | CONFIRMED']);
  expect(await mailsAbout('Gone by')).toEqual([]);
  await callers.ben.ok(changeCalendarSettings, { body: { mailInvitations: true } });
  expect((await mailsAbout('Quietly')).at(-1)).toMatch(/^ben \| Invitation/);
});

it('keeps no link of whoever was removed for when they come back, and no place of what is over', async () => {
  const file = await fileOf(callers.ben);
  await put(entry({ title: 'Ahead', place: 'Room 7' }), 'ben');
  await put(entry({ title: 'Long over', place: 'Room 8', startsAt: inDays(-3), endsAt: inDays(-3, 1) }), 'ben');
  const { text } = await read(file);
  expect([text.includes('Room 7'), text.includes('Long over'), text.includes('Room 8')]).toEqual([true, true, false]);
  const membership = () =>
    app.tenants.read(company.actor).sql<{ id: string }>`
      select id::text as id from membership where person_id = ${company.people.ben}::uuid`;
  const [ben] = await membership();
  await app.as(company.admin).ok(removeMember, { params: { memberId: ben?.id ?? '' } });
  await app.system.run((tx) => tx.sql`update membership set ended_at = null where id = ${ben?.id ?? ''}::uuid`);
  callers.ben = app.as(await company.signIn('ben'));
  expect((await read(file)).status).toBe(404);
});

it('lets nobody guess: after many misses an address has to wait', async () => {
  const statuses: number[] = [];
  for (let miss = 0; miss < 70; miss += 1) statuses.push((await read(`miss-${miss}.ics`)).status);
  expect(statuses.at(-1)).toBe(429);
});
