import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listApiKeys, makeApiKey } from '@understudy/contracts/api-keys';
import { getSignalSettings } from '@understudy/contracts/assessments-signals';
import { listAuditEntries } from '@understudy/contracts/audit';
import { getCalendarSettings, listMyDates } from '@understudy/contracts/calendar';
import { getCalibrationSettings } from '@understudy/contracts/calibration';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import { listImports } from '@understudy/contracts/data-exchange';
import { listCheckIns } from '@understudy/contracts/development-plans-check-ins';
import { getPlanHome } from '@understudy/contracts/development-plans-home';
import { getSession, listDevices, listKeptMails, lookUpInvitation, signIn } from '@understudy/contracts/identity';
import { getCostSettings } from '@understudy/contracts/indicators-costs';
import { listJobs } from '@understudy/contracts/jobs';
import { changeChatSettings, getChatSettings } from '@understudy/contracts/notifications-chat';
import {
  changeOrganisation,
  getOrganisation,
  getSetup,
  listInvitations,
  listMembers,
  removeMember,
} from '@understudy/contracts/organisations';
import { findAnything } from '@understudy/contracts/palette';
import { listPersonViewers } from '@understudy/contracts/people';
import { permissionsOf } from '@understudy/contracts/permissions';
import { getSuccessionSettings } from '@understudy/contracts/succession-nominations';
import { AnsweringServer } from '../../test/answering-server.js';
import { costSettings } from '../../test/pipeline-data.js';
import { homeCycle, homePlan } from '../../test/plan-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import * as given from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

describe('the screens', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession());
    server.answer(getSetup, { steps: given.steps });
    server.answer(listJobs, { items: given.jobs, nextCursor: null });
    server.answer(listImports, { items: [], nextCursor: null });
    server.answer(listMembers, { items: given.members, nextCursor: null });
    server.answer(listApiKeys, { items: [given.apiKey], nextCursor: null });
    server.answer(listInvitations, { items: given.invitations, nextCursor: null });
    server.answer(listAuditEntries, { items: given.auditEntries, nextCursor: null });
    server.answer(getOrganisation, given.organisation);
    server.answer(getSignalSettings, { openToPerson: true, version: 0 });
    server.answer(getCostSettings, costSettings);
    server.answer(getCalibrationSettings, { enabled: false, subjectsSee: true, version: 0 });
    server.answer(getChatSettings, { hosts: [], available: true, version: 0 });
    server.answer(getSuccessionSettings, { nomineeConsent: 'asked', version: 0 });
    server.answer(listDevices, { items: given.devices });
    server.answer(listKeptMails, { items: given.mails });
    server.answer(getMyDevelopment, given.myDevelopment);
    server.answer(getCalendarSettings, {
      link: { madeAt: given.devices[0]?.createdAt ?? '', lastReadAt: null },
      mailInvitations: true,
    });
    server.answer(listMyDates, { items: [] });
    server.answer(getPlanHome, given.planHome);
    server.answer(listCheckIns, { items: [], nextCursor: null });
    server.answer(listPersonViewers, { items: [] });
    server.answer(lookUpInvitation, {
      organisationName: 'Meridian',
      email: 'cem@meridian.example',
      invitedBy: 'Ada Quill',
      name: null,
      known: false,
    });
  });
  afterEach(() => server.stop());

  const pages = [
    '/sign-in',
    '/sign-up',
    '/forgot-password',
    '/reset-password#token=12345678901234567890',
    '/accept-invitation#token=12345678901234567890',
    '/development/mails',
    '/account',
    '/account/calendar',
    '/settings',
    '/members',
    '/jobs',
    '/audit',
    '/set-up',
    '/my-development',
    '/no-such-page',
  ];

  it.each(pages)('%s shows no word that is not in the texts or the data', async (path) => {
    server.answer(getSession, testSession({ organisation: { ...given.organisation, locale: 'none' } }));
    const { container } = await renderPage(path, { locale: 'pseudo' });
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toMatch(/^⟦/);
    expect(hardCodedWords(container, given.words)).toEqual([]);
  });

  it('send somebody who is not signed in to sign-in and remember where they wanted to go', async () => {
    server.refuse(getSession, 'not-signed-in');
    const { history } = await renderPage('/jobs?status=failed');
    await screen.findByRole('heading', { name: 'Sign in' });
    expect(history.location.search).toContain('next=');
    expect(decodeURIComponent(history.location.search)).toContain('/jobs?status=failed');
  });

  it('begin with the most useful home', async () => {
    server.answer(getSession, testSession({ homes: ['individual'], permissions: [...permissionsOf.member] }));
    const { history } = await renderPage('/');
    await screen.findByRole('heading', { name: 'My development' });
    expect(history.location.pathname).toBe('/my-development');
  });

  it('say on the home what waits of the plan in force and of the next', async () => {
    const next = { ...homePlan, id: homeCycle.id, awaitsMySignature: true };
    const plan = { ...homePlan, quietSince: '2026-02-01' };
    server.answer(getPlanHome, { ...given.planHome, plan, otherPlans: [next], cycle: homeCycle });
    await renderPage('/my-development');
    await screen.findByText(/^Nothing has changed in your plan since 1 Feb 2026/);
    screen.getByText(/^Your plan for .* waits for your signature\./);
    const wayTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(wayTo('Carry over to the next period')).toBe('/my-plan?open=carry-over');
    expect(wayTo('A result about you was released')).toBe(`/results/${given.myDevelopment.changes[2]?.recordId}`);
    expect(wayTo('Zxq signed your plan')).toBe(`/plans/${given.myDevelopment.changes[5]?.recordId}`);
  });

  it('show in the menu only what the person can use', async () => {
    server.answer(getSession, testSession({ homes: ['individual'], permissions: [...permissionsOf.member] }));
    await renderPage('/my-development');
    await screen.findByRole('heading', { name: 'My development' });
    const menu = screen.getByRole('navigation', { name: 'Main navigation' });
    expect(menu.textContent).toContain('My development');
    expect(menu.textContent).not.toContain('Audit');
    expect(menu.textContent).not.toContain('Settings');
  });

  it('lead an admin from the set-up to a first assessment and a first development cycle', async () => {
    await renderPage('/set-up');
    const launch = await screen.findByRole('link', { name: /Launch an assessment/ });
    expect(launch.getAttribute('href')).toBe('/campaigns');
    const cycle = screen.getByRole('link', { name: /Open a development cycle/ });
    expect(cycle.getAttribute('href')).toBe('/cycles');
    screen.getByText('1 of 7 steps done');
  });

  it('say why a sign-in failed', async () => {
    server.refuse(signIn, 'wrong-credentials');
    await renderPage('/sign-in');
    const user = userEvent.setup({ delay: null });
    await user.type(await screen.findByLabelText('E-mail address'), 'ada@meridian.example');
    await user.type(screen.getByLabelText('Password'), 'wrong');
    await user.click(screen.getByRole('button', { name: 'Sign in' }));
    expect((await screen.findByRole('alert')).textContent).toContain('That did not match');
  });

  it('ask before a member is removed, and remove them', async () => {
    server.respond(removeMember, () => ({ status: 204, body: undefined }));
    await renderPage('/members');
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Remove Ben Ash' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('signed out at once');
    expect(server.asked(removeMember)).toHaveLength(0);
    const confirm = screen.getAllByRole('button', { name: 'Remove Ben Ash' }).find((button) => dialog.contains(button));
    await user.click(confirm ?? dialog);
    await waitFor(() => expect(server.asked(removeMember)).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('show a new key of another system once', async () => {
    server.answer(makeApiKey, { apiKey: given.apiKey, secret: 'usk_zxqzxq-the-rest' });
    await renderPage('/settings');
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('button', { name: 'Make a key' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText('Name'));
    await user.paste('Warehouse');
    await user.click(within(dialog).getByRole('button', { name: 'Make a key' }));
    expect((await within(dialog).findByLabelText('Key')).getAttribute('value')).toBe('usk_zxqzxq-the-rest');
    expect(server.asked(makeApiKey)[0]?.body).toMatchObject({ name: 'Warehouse' });
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keep what was typed when the session ends in the middle of it', async () => {
    await renderPage('/settings');
    const user = userEvent.setup({ delay: null });
    const name = await screen.findByLabelText('Name');
    await user.clear(name);
    await user.paste('Meridian & Daughters');
    server.refuse(changeOrganisation, 'not-signed-in');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Please sign in again');
    server.answer(signIn, testSession());
    server.answer(changeOrganisation, { ...given.organisation, name: 'Meridian & Daughters', version: 2 });
    await user.click(screen.getByLabelText('Password'));
    await user.paste('the right password');
    await user.click(screen.getByRole('button', { name: 'Sign in and go on' }));
    await waitFor(() => expect(server.asked(changeOrganisation)).toHaveLength(2), { timeout: 30_000 });
    expect(server.asked(changeOrganisation).map(({ body }) => (body as { name: string }).name)).toEqual([
      'Meridian & Daughters',
      'Meridian & Daughters',
    ]);
  });

  it('open any page from the keyboard', async () => {
    const { history } = await renderPage('/jobs');
    await screen.findByRole('heading', { name: 'Jobs' });
    const user = userEvent.setup({ delay: null });
    await user.keyboard('{Control>}k{/Control}');
    await screen.findByRole('dialog', { name: 'Find people, plans, programmes, pages and actions' });
    await user.type(screen.getByPlaceholderText('Find people, plans, programmes, pages and actions'), 'audit{Enter}');
    await screen.findByRole('heading', { name: 'Audit' });
    expect(history.location.pathname).toBe('/audit');
  });

  it('find records of every kind from the keyboard, with one question, and lead to the one that is chosen', async () => {
    const named = { id: '0191b2a0-0000-7000-c000-000000000001', name: 'Zxq North' };
    const nothing = { people: [], plans: [], cohorts: [], campaigns: [], opportunities: [], frameworks: [] };
    server.answer(findAnything, {
      ...nothing,
      programmes: [named],
      cohorts: [{ ...named, name: 'Zxq Spring', programme: 'Zxq North' }],
    });
    const { history } = await renderPage('/jobs');
    await screen.findByRole('heading', { name: 'Jobs' });
    const user = userEvent.setup({ delay: null });
    await user.keyboard('{Control>}k{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Find people, plans, programmes, pages and actions' });
    await user.click(within(dialog).getByRole('textbox'));
    await user.paste('zxq');
    await within(dialog).findByRole('button', { name: /Zxq Spring/ });
    const kinds = within(dialog).getAllByRole('group');
    expect(kinds.map((kind) => kind.getAttribute('aria-label'))).toEqual(['Programmes', 'Cohorts']);
    expect(server.asked(findAnything)).toHaveLength(1);
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await waitFor(() => expect(history.location.pathname).toBe(`/cohorts/${named.id}`));
  });

  it('keep the navigation around an address that no page has, for whoever is signed in', async () => {
    const { history } = await renderPage('/no-such-page');
    await screen.findByRole('heading', { name: 'There is no page here' });
    await userEvent.click(screen.getByRole('link', { name: 'Members' }));
    await screen.findByRole('heading', { name: 'Members' });
    expect(history.location.pathname).toBe('/members');
  });

  it('say to whoever is not signed in that there is no such page, and nothing else', async () => {
    server.refuse(getSession, 'not-signed-in');
    await renderPage('/no-such-page');
    await screen.findByRole('heading', { name: 'There is no page here' });
    expect(screen.queryByRole('navigation')).toBeNull();
  });

  it('show a page that fails with a way to try again', async () => {
    server.refuse(listMembers, 'internal');
    await renderPage('/members');
    const again = await screen.findByRole('button', { name: 'Try again' });
    server.answer(listMembers, { items: given.members, nextCursor: null });
    await userEvent.click(again);
    expect(await screen.findByRole('button', { name: 'Remove Ben Ash' })).toBeTruthy();
  });

  it('let an admin name the hosts to which messages may go, and say which is none', async () => {
    server.answer(getChatSettings, { hosts: ['hooks.slack.com'], available: true, version: 3 });
    server.answer(changeChatSettings, {
      hosts: ['hooks.slack.com', '*.webhook.office.com'],
      available: true,
      version: 4,
    });
    await renderPage('/settings');
    const card = (await screen.findByRole('heading', { name: 'Notifications in chats' })).closest(
      'section',
    ) as HTMLElement;
    const hosts = await within(card).findByLabelText('Hosts');
    const save = within(card).getByRole('button', { name: 'Save the hosts' });
    await userEvent.click(hosts);
    await userEvent.paste('localhost');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(save);
    await within(card).findByText('Give a host such as hooks.slack.com, or *.example.com.');
    expect(server.asked(changeChatSettings)).toHaveLength(0);
    await userEvent.click(hosts);
    await userEvent.keyboard('{Backspace}');
    await userEvent.paste('*.Webhook.office.com');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(save);
    await waitFor(() => expect(server.asked(changeChatSettings)).toHaveLength(1));
    expect(server.asked(changeChatSettings)[0]?.body).toEqual({
      hosts: ['hooks.slack.com', '*.webhook.office.com'],
      version: 3,
    });
  });
});
