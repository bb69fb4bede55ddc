import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { listJobs } from '@understudy/contracts/jobs';
import {
  changeNotificationPreferences,
  countUnreadNotifications,
  eraseNotificationPreferences,
  getNotificationPreferences,
  listNotifications,
  notificationKind,
  readAllNotifications,
  readNotification,
} from '@understudy/contracts/notifications';
import { changeManager, recordLeaving } from '@understudy/contracts/people';
import smtpTester from 'smtp-tester';
import type { Caller } from '../../../test/caller.js';
import { startTestApp, type TestApp } from '../../../test/harness.js';
import { BackgroundSettings } from '../../common/events/background-settings.js';
import { Jobs } from '../../common/jobs/jobs.js';
import { sendNotifications, writeDigests } from './mails/notification-jobs.js';
import { type Company, happens, noQuietHours, startCompany, told } from './testing/told-company.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
}, 60_000);
afterAll(() => app.close());

/** A port of this machine on which nobody listens. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
};

describe('my notifications', () => {
  it('are listed with what I may see, counted, and read one by one or all at once', async () => {
    const company = await startCompany(app);
    const { lead, otto } = company.callers;
    const { ida } = company.organisation.people;
    await happens(app, company, 'ida', 'target-stage.changed', { kind: 'person', id: ida });
    await happens(
      app,
      company,
      'ida',
      'plan.commented',
      { kind: 'plan', id: randomUUID() },
      { personId: ida, counterSignerId: company.organisation.people.lead },
    );
    const { items } = await lead.ok(listNotifications);
    expect(items).toMatchObject([
      { kind: 'plan-commented', read: false, inSight: true, person: { id: ida, name: 'Ida' }, place: 'plan' },
      { kind: 'report-target-changed', read: false, person: { name: 'Ida' }, place: 'person', placeId: ida },
    ]);
    expect(await lead.ok(countUnreadNotifications)).toEqual({ unread: 2 });
    const first = { notificationId: items[0]?.id ?? '' };
    expect((await otto.refused(readNotification, { params: first })).code).toBe('not-found');
    await lead.ok(readNotification, { params: first });
    expect((await lead.ok(listNotifications, { query: { unread: 'true' } })).items).toHaveLength(1);
    await lead.ok(readAllNotifications, { body: { upTo: new Date().toISOString() } });
    expect(await lead.ok(countUnreadNotifications)).toEqual({ unread: 0 });
    const page = await lead.ok(listNotifications, { query: { limit: 1 } });
    expect(page.items.map(({ kind }) => kind)).toEqual(['plan-commented']);
    const next = await lead.ok(listNotifications, { query: { limit: 1, cursor: page.nextCursor ?? '' } });
    expect(next).toMatchObject({ items: [{ kind: 'report-target-changed' }], nextCursor: null });
    expect((await otto.ok(listNotifications)).items).toEqual([]);
  });

  it('say nothing any more of whom I may not see any more', async () => {
    const company = await startCompany(app);
    const { ida, far } = company.organisation.people;
    const { lead } = company.callers;
    await happens(app, company, 'ida', 'target-stage.changed', { kind: 'person', id: ida });
    const from = company.organisation.actor.today;
    await company.admin.ok(changeManager, { params: { personId: ida }, body: { managerId: far, from } });
    await app.settle();
    const { items } = await lead.ok(listNotifications);
    expect(items).toMatchObject([
      { kind: 'report-target-changed', inSight: false, person: null, subject: null, place: null, placeId: null },
    ]);
    expect(JSON.stringify(items)).not.toContain(ida);
  });
});

describe('how I wish to be told', () => {
  it('is the usual until I choose, changes by version, and can be forgotten', async () => {
    const { callers } = await startCompany(app);
    const { ida } = callers;
    const usual = await ida.ok(getNotificationPreferences);
    expect(usual).toMatchObject({ digest: 'daily', quiet: { from: '19:00', to: '07:00' }, timeZone: null, version: 0 });
    expect(usual.kinds.map(({ kind }) => kind)).toEqual(notificationKind.options);
    const kinds = usual.kinds.map((own) =>
      own.kind === 'stage-changed' ? { ...own, list: false, mail: 'never' as const } : own,
    );
    const body = {
      kinds,
      digest: 'weekly',
      quiet: { from: '22:00', to: '06:00' },
      timeZone: 'Asia/Tokyo',
      version: 0,
    } as const;
    expect(await ida.ok(changeNotificationPreferences, { body })).toEqual({ ...usual, ...body, version: 1 });
    expect((await ida.refused(changeNotificationPreferences, { body })).code).toBe('changed-meanwhile');
    const unknown = { ...body, version: 1, timeZone: 'Mars/Olympus' };
    expect((await ida.refused(changeNotificationPreferences, { body: unknown })).fields).toMatchObject([
      { field: 'timeZone' },
    ]);
    expect(await callers.otto.ok(getNotificationPreferences)).toEqual(usual);
    await ida.ok(eraseNotificationPreferences);
    expect(await ida.ok(getNotificationPreferences)).toEqual(usual);
  });

  it('keeps from the list and from mails what I do not want', async () => {
    const company = await startCompany(app);
    const { ida, otto } = company.callers;
    const ways = (list: boolean) => async (caller: Caller) => {
      const { kinds } = await caller.ok(getNotificationPreferences);
      await noQuietHours(caller, {
        kinds: kinds.map((own) => (own.kind === 'stage-changed' ? { ...own, list, mail: 'never' } : own)),
      });
    };
    await ways(false)(ida);
    await ways(true)(otto);
    for (const key of ['ida', 'otto'] as const) {
      const subject = { kind: 'person', id: company.organisation.people[key] };
      await happens(app, company, 'lead', 'stage-assignment.changed', subject, { source: 'manual' });
    }
    expect(await told(app, company)).toEqual(['otto: stage-changed']);
    expect((await app.mails()).filter(({ recipient }) => recipient.includes(company.organisation.slug))).toEqual([]);
  });
});

describe('a mail server that is down', () => {
  it('costs no mail: the board of jobs says so without a number, and it comes when the server is back', async () => {
    const port = await freePort();
    const down = await startTestApp({ smtpUrl: `smtp://127.0.0.1:${port}?ignoreTLS=true` });
    const company = await startCompany(down);
    const { organisation, callers, admin } = company;
    await noQuietHours(callers.ida);
    const subject = { kind: 'person', id: organisation.people.ida };
    await happens(down, company, 'lead', 'stage-assignment.changed', subject, { source: 'manual' });
    const { items } = await admin.ok(listJobs, { query: { status: 'failed' } });
    expect(items).toMatchObject([{ name: 'send-notifications', problem: { code: 'mails-undelivered', values: {} } }]);
    expect(JSON.stringify(items[0]?.problem)).not.toMatch(/\d/);
    expect(await told(down, company)).toEqual(['ida: stage-changed']);
    const until = new Date(Date.now() + 7_200_000).toISOString().slice(11, 16);
    const soon = new Date(Date.now() + 300_000).toISOString().slice(11, 16);
    await noQuietHours(callers.ida, { quiet: { from: soon, to: until }, timeZone: 'UTC' });
    const sendNow = async () => {
      await down.tenants.run(organisation.actor, async (tx) => {
        await tx.sql`update notification set mail_due_at = now()`;
        await tx.sql`delete from background_job where name = 'send-notifications' and status = 'waiting'`;
        await down.get(Jobs).request(tx, organisation.actor, sendNotifications, {});
      });
      await down.settle();
    };
    await sendNow();
    const dueAt = down.tenants.read(organisation.actor).sql`
      select to_char(mail_due_at at time zone 'UTC', 'HH24:MI') as due from notification`;
    expect(await dueAt).toEqual([{ due: until }]);

    const server = smtpTester.init(port);
    const captured = server.captureOne(`ida@${organisation.slug}.example`, { wait: 20_000 });
    await sendNow();
    expect((await captured).email.headers.subject).toBe('Something waits for you on Understudy');
    await down.close();
    await new Promise((resolve) => server.stop(() => resolve(undefined)));
  }, 60_000);
});

describe('mails', () => {
  const mailsOf = async ({ organisation }: Company) =>
    (await app.mails()).filter(({ recipient }) => recipient.includes(organisation.slug));

  it('say what waits and where, in the reader’s language, and nobody’s name', async () => {
    const company = await startCompany(app);
    const { organisation, callers } = company;
    await noQuietHours(callers.ida);
    await noQuietHours(callers.otto);
    await app.system.sql`update user_account set locale = 'de' where email like ${`otto@${organisation.slug}%`}`;
    for (const key of ['ida', 'otto'] as const) {
      const subject = { kind: 'person', id: organisation.people[key] };
      await happens(app, company, 'lead', 'stage-assignment.changed', subject, { source: 'manual' });
    }
    const mails = await mailsOf(company);
    const text = (key: string) => mails.find(({ recipient }) => recipient.startsWith(key))?.text ?? '';
    expect(mails).toHaveLength(2);
    expect(text('ida')).toContain('Your stage was changed.');
    expect(text('ida')).toContain('http://127.0.0.1/notifications');
    expect(text('otto')).toContain('Ihre Stufe wurde geändert.');
    expect(text('otto')).toContain('http://127.0.0.1/account/notifications');
    for (const { text: words } of mails) expect(words).not.toMatch(/Lea|Tara/);
  });

  it('wait while it is quiet for their reader; the list does not', async () => {
    const company = await startCompany(app);
    const { organisation, callers } = company;
    const clock = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(11, 16);
    await noQuietHours(callers.ida, { quiet: { from: clock(-1), to: clock(2) }, timeZone: 'UTC' });
    const subject = { kind: 'person', id: organisation.people.ida };
    await happens(app, company, 'lead', 'stage-assignment.changed', subject, { source: 'manual' });
    expect(await callers.ida.ok(countUnreadNotifications)).toEqual({ unread: 1 });
    expect(await mailsOf(company)).toEqual([]);
    const reading = app.tenants.read(organisation.actor);
    const [waiting] = await reading.sql<{ hours: number }>`
      select round(extract(epoch from run_after - now()) / 3600)::int as hours from background_job
       where name = 'send-notifications' and status = 'waiting'`;
    expect(waiting?.hours).toBe(2);
    await app.tenants.run(organisation.actor, async (tx) => {
      await tx.sql`update notification set mail_due_at = now()`;
      await tx.sql`delete from background_job where name = 'send-notifications'`;
      await app.get(Jobs).request(tx, organisation.actor, sendNotifications, {});
      await app.get(Jobs).request(tx, organisation.actor, sendNotifications, {});
    });
    await app.settle();
    expect(await mailsOf(company)).toHaveLength(1);
    // The number of mails after a reminder is the number of those who have not answered.
    const kept = await reading.sql`
      select result from background_job where name = 'send-notifications' and result is not null`;
    expect(kept).toEqual([]);
  });

  it('make one digest a day, and none of nothing', async () => {
    const company = await startCompany(app);
    const { organisation, callers } = company;
    await noQuietHours(callers.ida);
    const pair = { personId: organisation.people.ida, counterSignerId: organisation.people.lead };
    for (const _time of [1, 2])
      await happens(app, company, 'lead', 'plan.commented', { kind: 'plan', id: randomUUID() }, pair);
    expect(await mailsOf(company)).toEqual([]);
    const digest = async () => {
      await app.tenants.run(organisation.actor, (tx) =>
        app.get(Jobs).request(tx, organisation.actor, writeDigests, {}),
      );
      await app.settle();
    };
    await digest();
    const [mail, ...others] = await mailsOf(company);
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('What is new for you on Understudy');
    expect(mail?.text).toContain('There is a new comment on a development plan. (2 times)');
    await happens(app, company, 'lead', 'plan.commented', { kind: 'plan', id: randomUUID() }, pair);
    await digest();
    expect(await mailsOf(company)).toHaveLength(1);
  });

  it('make one digest a week for whoever wants no more: on Monday, with all of the week', async () => {
    const company = await startCompany(app);
    const { organisation, callers } = company;
    await noQuietHours(callers.ida, { digest: 'weekly' });
    const pair = { personId: organisation.people.ida, counterSignerId: organisation.people.lead };
    const clock = app.get(BackgroundSettings);
    const { now } = clock;
    const sent: [number, number][] = [];
    try {
      const noon = new Date();
      noon.setUTCHours(12, 0, 0, 0);
      // From the next Tuesday to the Monday after it.
      noon.setUTCDate(noon.getUTCDate() + ((9 - noon.getUTCDay()) % 7 || 7));
      for (let day = 0; day < 7; day += 1) {
        const today = new Date(noon.getTime() + day * 86_400_000);
        Object.assign(clock, { now: () => today });
        await happens(app, company, 'lead', 'plan.commented', { kind: 'plan', id: randomUUID() }, pair);
        await app.tenants.run(organisation.actor, (tx) =>
          app.get(Jobs).request(tx, organisation.actor, writeDigests, {}),
        );
        await app.settle();
        sent.push([today.getUTCDay(), (await mailsOf(company)).length]);
      }
    } finally {
      Object.assign(clock, { now });
    }
    expect(sent).toEqual([2, 3, 4, 5, 6, 0, 1].map((day) => [day, day === 1 ? 1 : 0]));
    const [mail] = await mailsOf(company);
    expect(mail?.subject).toBe('What is new for you on Understudy');
    expect(mail?.text).toContain('There is a new comment on a development plan. (7 times)');
  });

  it('go to nobody who has left meanwhile', async () => {
    const company = await startCompany(app);
    const { organisation, callers, admin } = company;
    await noQuietHours(callers.ida);
    const pair = { personId: organisation.people.ida, counterSignerId: organisation.people.lead };
    await happens(app, company, 'lead', 'plan.commented', { kind: 'plan', id: randomUUID() }, pair);
    const leftOn = organisation.actor.today;
    await admin.ok(recordLeaving, { params: { personId: organisation.people.ida }, body: { leftOn } });
    await app.tenants.run(organisation.actor, (tx) => app.get(Jobs).request(tx, organisation.actor, writeDigests, {}));
    await app.settle();
    expect(await mailsOf(company)).toEqual([]);
  });
});
