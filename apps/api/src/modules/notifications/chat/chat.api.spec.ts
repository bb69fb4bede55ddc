import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listNotifications } from '@understudy/contracts/notifications';
import {
  changeChatSettings,
  eraseNotificationChat,
  getChatSettings,
  getNotificationChat,
  keepNotificationChat,
  testNotificationChat,
} from '@understudy/contracts/notifications-chat';
import { startTestApp, type TestApp } from '../../../../test/harness.js';
import { Jobs } from '../../../common/jobs/jobs.js';
import { OutgoingRule } from '../../../common/outgoing/outgoing-rule.js';
import { type Company, happens, noQuietHours, startCompany, told } from '../testing/told-company.js';
import { sendChats } from './chat-jobs.js';

let app: TestApp;
let server: Server;
let posted: { path: string; body: unknown }[];
let status: number;
/** What happens while a message is under way. */
let meanwhile: () => Promise<unknown>;

beforeAll(async () => {
  app = await startTestApp();
  server = createServer(async (incoming, reply) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    posted.push({ path: incoming.url ?? '', body: JSON.parse(Buffer.concat(chunks).toString('utf8')) });
    await meanwhile();
    reply.writeHead(status).end('What nobody should read.');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Only this server can be reached by what is no number; everything else about the rule is what it is.
  Object.assign(app.get(OutgoingRule), {
    accepts: ({ hostname }: URL) => hostname.endsWith('.example.com'),
    addressesOf: async () => [{ address: '127.0.0.1', family: 4 }],
    reaches: () => true,
  });
}, 60_000);
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await app.close();
});
beforeEach(() => {
  posted = [];
  status = 200;
  meanwhile = async () => undefined;
});

const secret = 'zxq-a-word-that-opens';
const addressOf = (host = 'hooks.example.com') => `http://${host}:${(server.address() as AddressInfo).port}/${secret}`;

/** A company that lets messages go to one host; Ida has no quiet hours. */
const opened = async () => {
  const company = await startCompany(app);
  await company.admin.ok(changeChatSettings, { body: { hosts: ['hooks.example.com'], version: 0 } });
  await noQuietHours(company.callers.ida);
  return { ...company, ida: company.callers.ida };
};
const withChat = async (insteadOfMail: boolean) => {
  const company = await opened();
  const body = { address: addressOf(), insteadOfMail, version: 0 };
  await company.ida.ok(keepNotificationChat, { body });
  const mails = async () =>
    (await app.mails()).filter(({ recipient }) => recipient.startsWith(`ida@${company.organisation.slug}`)).length;
  return { ...company, mails };
};
const stageChanges = (company: Company) =>
  happens(
    app,
    company,
    'lead',
    'stage-assignment.changed',
    { kind: 'person', id: company.organisation.people.ida },
    { source: 'manual' },
  );
/** Makes what waits due, and sends it. */
const later = async ({ organisation: { actor } }: Company) => {
  await app.tenants.run(actor, async (tx) => {
    await tx.sql`update notification set chat_due_at = now() where chatted_at is null and chat_due_at is not null`;
    await tx.sql`delete from background_job where name = 'send-chats' and status = 'waiting'`;
    await app.get(Jobs).request(tx, actor, sendChats, {});
  });
  await app.settle();
};

describe('where messages may go', () => {
  it('is nowhere until an admin names hosts, by version, and nobody else decides it', async () => {
    const { admin, callers } = await startCompany(app);
    expect(await admin.ok(getChatSettings)).toEqual({ hosts: [], available: true, version: 0 });
    const own = { address: addressOf(), insteadOfMail: false, version: 0 };
    expect((await callers.ida.refused(keepNotificationChat, { body: own })).code).toBe('not-allowed');
    const body = { hosts: ['hooks.slack.com', '*.webhook.office.com', 'hooks.slack.com'], version: 0 };
    const hosts = ['hooks.slack.com', '*.webhook.office.com'];
    expect(await admin.ok(changeChatSettings, { body })).toEqual({ hosts, available: true, version: 1 });
    expect((await admin.refused(changeChatSettings, { body })).code).toBe('changed-meanwhile');
    for (const host of ['127.0.0.1', 'localhost', '*.com', 'https://x.example.com', 'x.example.com:8080']) {
      const wrong = { body: { hosts: [host], version: 1 } };
      expect([host, (await admin.refused(changeChatSettings, wrong)).code]).toEqual([host, 'invalid-input']);
    }
    for (const caller of [callers.ida, callers.top]) {
      expect((await caller.refused(getChatSettings)).code).toBe('not-allowed');
      expect((await caller.refused(changeChatSettings, { body })).code).toBe('not-allowed');
    }
    expect((await callers.ida.refused(keepNotificationChat, { body: own })).fields).toMatchObject([
      { field: 'address' },
    ]);
  });
});

describe('a chat of my own', () => {
  it('keeps its address sealed, tells it to nobody again, and is seen by me alone', async () => {
    const { ida, callers, admin, organisation } = await withChat(true);
    const mine = await ida.ok(getNotificationChat);
    expect(mine).toEqual({
      ...{ hosts: ['hooks.example.com'], available: true, version: 1 },
      chat: { host: 'hooks.example.com', insteadOfMail: true, on: true, triedAt: null, result: null },
    });
    for (const other of [callers.otto, callers.lead, admin]) {
      expect(await other.ok(getNotificationChat)).toMatchObject({ chat: null, version: 0 });
      expect((await other.refused(testNotificationChat)).code).toBe('not-found');
    }
    const kept = await app.tenants.read(organisation.actor).sql`select * from notification_chat`;
    const told = await app.tenants.read(organisation.actor).sql`select payload from domain_event`;
    expect(JSON.stringify([kept, told])).not.toContain(secret);
    const stale = { insteadOfMail: false, version: 0 };
    expect((await ida.refused(keepNotificationChat, { body: stale })).code).toBe('invalid-input');
    const changed = await ida.ok(keepNotificationChat, { body: { ...stale, version: 1 } });
    expect(changed).toMatchObject({ chat: { insteadOfMail: false }, version: 2 });
    await ida.ok(eraseNotificationChat);
    expect(await ida.ok(getNotificationChat)).toMatchObject({ chat: null, version: 0 });
  });

  it('can be tried by hand, not at once again, and shows how it went and nothing of the answer', async () => {
    const { ida } = await withChat(true);
    expect((await ida.ok(testNotificationChat)).chat).toMatchObject({ result: 'delivered', on: true });
    expect(posted).toEqual([
      { path: `/${secret}`, body: { text: 'This is Understudy. What is urgent for you reaches you here.' } },
    ]);
    expect((await ida.refused(testNotificationChat)).code).toBe('too-many-requests');
  });

  it('is told what is urgent, in the words of mails, and nobody’s name; mails come too or not as I chose', async () => {
    const only = await withChat(true);
    await stageChanges(only);
    expect(posted.map(({ body }) => body)).toEqual([
      { text: 'Your stage was changed.\nSee what it is: http://127.0.0.1/notifications' },
    ]);
    expect(await only.mails()).toBe(0);
    const both = await withChat(false);
    await stageChanges(both);
    expect(posted).toHaveLength(2);
    expect(await both.mails()).toBe(1);
    const otherwise = await opened();
    await stageChanges(otherwise);
    expect(posted).toHaveLength(2);
  });

  it('waits while it is quiet for me', async () => {
    const company = await withChat(true);
    const clock = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString().slice(11, 16);
    await noQuietHours(company.ida, { quiet: { from: clock(-1), to: clock(2) }, timeZone: 'UTC' });
    await stageChanges(company);
    expect(posted).toEqual([]);
    await later(company);
    expect(posted).toHaveLength(1);
  });

  it('is not tried again while it is quiet for me', async () => {
    const company = await withChat(true);
    const clock = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(11, 16);
    const until = clock(120);
    await noQuietHours(company.ida, { quiet: { from: clock(1), to: until }, timeZone: 'UTC' });
    status = 500;
    await stageChanges(company);
    expect(posted).toHaveLength(1);
    const [waiting] = await app.tenants.read(company.organisation.actor).sql<{ due: string }>`
      select to_char(chat_due_at at time zone 'UTC', 'HH24:MI') as due from notification where chatted_at is null`;
    expect(waiting?.due).toBe(until);
  });

  it('is tried again where it fails, and after the fifth time switched off: what waited comes by mail, and so does the next', async () => {
    const company = await withChat(true);
    status = 500;
    await stageChanges(company);
    for (const failures of [1, 2, 3, 4]) {
      const [row] = await app.tenants.read(company.organisation.actor).sql<{
        failures: number;
      }>`select failures from notification_chat`;
      expect(row?.failures).toBe(failures);
      expect(await company.mails()).toBe(0);
      await later(company);
    }
    expect(posted).toHaveLength(5);
    expect((await company.ida.ok(getNotificationChat)).chat).toMatchObject({ on: false, result: 'refused' });
    expect(await company.mails()).toBe(1);
    const [notice] = (await company.ida.ok(listNotifications, { query: {} })).items;
    expect(notice).toMatchObject({ kind: 'chat-switched-off', inSight: true, place: 'notification-settings' });
    expect((await told(app, company)).filter((line) => line.endsWith('chat-switched-off'))).toHaveLength(1);
    await stageChanges(company);
    expect(posted).toHaveLength(5);
    expect(await company.mails()).toBe(2);
    const body = { insteadOfMail: true, version: 1 };
    expect((await company.ida.ok(keepNotificationChat, { body })).chat).toMatchObject({ on: true });
  });

  it('is not said to be switched off where it was changed while the last try was under way: what waits goes to what it is now', async () => {
    const company = await withChat(true);
    await app.tenants.run(company.organisation.actor, (tx) => tx.sql`update notification_chat set failures = 4`);
    status = 500;
    meanwhile = async () => {
      meanwhile = async () => undefined;
      await company.ida.ok(keepNotificationChat, { body: { insteadOfMail: true, version: 1 } });
    };
    await stageChanges(company);
    expect((await company.ida.ok(getNotificationChat)).chat).toMatchObject({ on: true });
    expect((await told(app, company)).filter((line) => line.endsWith('chat-switched-off'))).toEqual([]);
    expect(await company.mails()).toBe(0);
    status = 200;
    await later(company);
    expect([posted.length, await company.mails()]).toEqual([2, 0]);
  });

  it('gets nothing any more as soon as its host is not allowed any more', async () => {
    const company = await withChat(true);
    await company.admin.ok(changeChatSettings, { body: { hosts: [], version: 1 } });
    await stageChanges(company);
    expect(posted).toEqual([]);
    expect((await company.ida.ok(getNotificationChat)).chat).toMatchObject({ on: false, result: 'not-allowed' });
    expect(await company.mails()).toBe(1);
  });
});
