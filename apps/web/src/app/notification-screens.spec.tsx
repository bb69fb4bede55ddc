import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getCalendarSettings, makeCalendarLink, revokeCalendarLink } from '@understudy/contracts/calendar';
import { getSession } from '@understudy/contracts/identity';
import {
  changeNotificationPreferences,
  countUnreadNotifications,
  getNotificationPreferences,
  listNotifications,
  type Notification,
  type NotificationPreferences,
  notificationKind,
  readAllNotifications,
  readNotification,
} from '@understudy/contracts/notifications';
import {
  getNotificationChat,
  keepNotificationChat,
  type NotificationChat,
  testNotificationChat,
} from '@understudy/contracts/notifications-chat';
import { AnsweringServer } from '../../test/answering-server.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const id = (last: number) => `0191b2a0-0000-7000-8000-${String(last).padStart(12, '0')}`;
const item = (last: number, own: Partial<Notification>): Notification => ({
  id: id(last),
  kind: 'new-report',
  occurredAt: '2026-03-30T09:00:00Z',
  read: false,
  inSight: true,
  person: { id: id(31), name: 'Ben Ash' },
  subject: null,
  role: null,
  shadows: null,
  changes: null,
  place: 'person',
  placeId: id(31),
  ...own,
});
const items = [
  item(1, {}),
  item(2, { kind: 'bench-changed', subject: 'Zxq', person: null, place: 'succession', placeId: id(41) }),
  item(4, {
    kind: 'cohort-lead-missing',
    subject: 'Zxq (Zxq)',
    shadows: ['Zxq'],
    place: 'cohort',
    placeId: id(42),
  }),
  item(5, { kind: 'cohort-role-given', subject: 'Zxq (Zxq)', role: 'shadow', place: 'cohort', placeId: id(42) }),
  item(6, {
    kind: 'plan-changed',
    changes: {
      latest: [
        { what: 'goal-changed', author: 'Ben Ash', subject: 'Zxq' },
        { what: 'agreement-outdated', author: null, subject: null },
      ],
      others: 2,
    },
    place: 'plan',
    placeId: id(43),
  }),
  item(7, { kind: 'plan-commented' }),
  item(3, { inSight: false, person: null, place: null, placeId: null, read: true }),
];
const preferences: NotificationPreferences = {
  kinds: notificationKind.options.map((kind) => ({ kind, list: true, mail: 'digest' })),
  digest: 'daily',
  quiet: { from: '19:00', to: '07:00' },
  timeZone: null,
  organisationTimeZone: 'Europe/London',
  version: 0,
};

const chat: NotificationChat = { hosts: ['hooks.slack.com'], available: true, chat: null, version: 0 };

describe('the screens of notifications', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession());
    server.answer(listNotifications, { items, nextCursor: null });
    server.answer(countUnreadNotifications, { unread: 2 });
    server.answer(getNotificationPreferences, preferences);
    server.answer(getNotificationChat, chat);
    server.respond(readNotification, () => ({ status: 204, body: undefined }));
    server.respond(readAllNotifications, () => ({ status: 204, body: undefined }));
  });
  afterEach(() => server.stop());

  it.each(['/notifications', '/account/notifications'])('%s shows no word that is not in the texts', async (path) => {
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
    const { container } = await renderPage(path, { locale: 'pseudo' });
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toMatch(/^⟦/);
    expect(hardCodedWords(container, [...words, 'Europe/London', 'UTC', 'hooks.slack.com'])).toEqual([]);
  });

  it('say what waits, lead there, and say nothing of what is out of sight', async () => {
    const { history } = await renderPage('/notifications');
    expect(await screen.findByText('The bench for Zxq has changed.')).toBeTruthy();
    expect(screen.getByText('Ben Ash no longer leads Zxq (Zxq). It is shadowed by Zxq.')).toBeTruthy();
    expect(screen.getByText('You have a role now: Zxq (Zxq), as shadow.')).toBeTruthy();
    const changed = screen.getByRole('link', { name: 'The development plan of Ben Ash has changed.' });
    const said = [...(changed.closest('li')?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Ben Ash changed the goal “Zxq”.',
      'What was agreed has changed; both sign again.',
      'And 2 more changes',
    ]);
    const closed = screen.getByRole('link', {
      name: /new comment on the development plan .* once they hand it over to you: ask them to\.$/,
    });
    expect(closed.getAttribute('href')).toBe(`/people/${id(31)}`);
    expect(screen.getByText('This was about something that is not yours to see any more.')).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Notifications, 2 unread' })).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'The bench for Zxq has changed.' }));
    await waitFor(() => expect(server.asked(readNotification)).toHaveLength(1));
    expect(history.location.pathname).toBe('/succession');
  });

  it('mark all as read, up to the newest that is shown', async () => {
    await renderPage('/notifications');
    await userEvent.click(await screen.findByRole('button', { name: 'Mark all as read' }));
    await waitFor(() => expect(server.asked(readAllNotifications)).toHaveLength(1));
    expect(server.asked(readAllNotifications)[0]?.body).toEqual({ upTo: '2026-03-30T09:00:00Z' });
  });

  it('keep what somebody chooses, and change nothing by being opened', async () => {
    server.answer(changeNotificationPreferences, { ...preferences, quiet: null, version: 1 });
    await renderPage('/account/notifications');
    // Labels are looked for in one row and one part: reading all of some sixty rows takes jsdom seconds each time.
    const row = (await screen.findByText('A comment on a plan')).closest('tr') as HTMLElement;
    await userEvent.click(within(row).getByLabelText('In the list: A comment on a plan'));
    const quiet = screen.getByText(/^Quiet hours/).closest('.mantine-Switch-root') as HTMLElement;
    await userEvent.click(within(quiet).getByLabelText(/^Quiet hours/));
    expect(server.asked(changeNotificationPreferences)).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.asked(changeNotificationPreferences)).toHaveLength(1));
    const body = server.asked(changeNotificationPreferences)[0]?.body as Omit<
      NotificationPreferences,
      'organisationTimeZone'
    >;
    expect(body.quiet).toBeNull();
    expect(body.kinds.filter(({ list }) => !list).map(({ kind }) => kind)).toEqual(['plan-commented']);
  });

  it('send what is urgent to a chat of one’s own, try it, and say why nothing arrives', async () => {
    const own = { host: 'hooks.slack.com', insteadOfMail: true, on: true, triedAt: null, result: null };
    const failed = { ...own, on: false, triedAt: '2026-03-30T09:00:00Z', result: 'refused' as const };
    server.answer(keepNotificationChat, { ...chat, chat: own, version: 1 });
    server.answer(testNotificationChat, () => {
      server.answer(getNotificationChat, { ...chat, chat: failed, version: 1 });
      return { ...chat, chat: failed, version: 1 };
    });
    await renderPage('/account/notifications');
    const card = (await screen.findByRole('heading', { name: 'In a chat of your own' })).closest(
      'section',
    ) as HTMLElement;
    const address = await within(card).findByLabelText('Address of the incoming webhook');
    await userEvent.click(address);
    await userEvent.paste('https://hooks.slack.com/services/x');
    await userEvent.click(within(card).getByLabelText(/^Instead of mails/));
    server.answer(getNotificationChat, { ...chat, chat: own, version: 1 });
    await userEvent.click(within(card).getByRole('button', { name: 'Save the chat' }));
    await within(card).findByLabelText('Another address');
    expect(server.asked(keepNotificationChat)[0]?.body).toEqual({
      ...{ address: 'https://hooks.slack.com/services/x', insteadOfMail: true, version: 0 },
    });
    await userEvent.click(await within(card).findByRole('button', { name: 'Send a message now' }));
    await within(card).findByText(/^Switched off; last tried/);
    await within(card).findByText(/^The chat did not take it\. .* What is urgent comes by mail meanwhile/);
  });

  it('offer no chat where the organisation has opened none', async () => {
    server.answer(getNotificationChat, { ...chat, hosts: [] });
    await renderPage('/account/notifications');
    await screen.findByText('Your organisation has not opened chats for notifications.');
    expect(screen.queryByRole('button', { name: 'Save the chat' })).toBeNull();
  });

  it('make the link of a calendar once, renew it and revoke it, each asked for before', async () => {
    const none = { link: null, mailInvitations: true };
    server.answer(getCalendarSettings, none);
    server.refuse(makeCalendarLink, 'too-many-requests');
    await renderPage('/account/calendar');
    fireEvent.click(await screen.findByRole('button', { name: 'Make a link' }));
    await screen.findByRole('alert');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Make a link' })).toHaveProperty('disabled', false));
    server.answer(makeCalendarLink, { url: 'https://zxq.example/secret.ics' });
    server.answer(getCalendarSettings, { ...none, link: { madeAt: '2026-03-31T09:00:00Z', lastReadAt: null } });
    fireEvent.click(screen.getByRole('button', { name: 'Make a link' }));
    expect(await screen.findByDisplayValue('https://zxq.example/secret.ics')).toBeTruthy();
    server.refuse(revokeCalendarLink, 'not-found');
    fireEvent.click(await screen.findByRole('button', { name: 'Revoke the link' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Revoke the link' }));
    await dialog.findByRole('alert');
    await waitFor(() =>
      expect(dialog.getByRole('button', { name: 'Revoke the link' })).toHaveProperty('disabled', false),
    );
    server.answer(revokeCalendarLink, undefined);
    server.answer(getCalendarSettings, none);
    fireEvent.click(dialog.getByRole('button', { name: 'Revoke the link' }));
    await screen.findByRole('button', { name: 'Make a link' });
    expect(screen.queryByDisplayValue('https://zxq.example/secret.ics')).toBeNull();
  });
});
