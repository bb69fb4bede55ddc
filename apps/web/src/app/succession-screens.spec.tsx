import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import { listUnits } from '@understudy/contracts/people';
import {
  type CriticalRole,
  changeCriticalRole,
  getBenchOfRoles,
  listCriticalRoles,
  nominate,
} from '@understudy/contracts/succession';
import {
  correctRoleHolder,
  correctRoleUnit,
  listRoleChanges,
  listRoleHistory,
} from '@understudy/contracts/succession-history';
import {
  answerNomination,
  decideNomination,
  listMyNominations,
  removeNominationEntry,
  restoreNominationEntry,
  reviewCriticalRole,
} from '@understudy/contracts/succession-nominations';
import { correctRoleOpening, fillRoleOpening, listRoleOpenings } from '@understudy/contracts/succession-openings';
import { AnsweringServer } from '../../test/answering-server.js';
import * as growth from '../../test/growth-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation } from '../../test/screens-data.js';
import * as given from '../../test/succession-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const homes = ['admin', 'leader', 'manager'] as const;

describe('the screens of succession', () => {
  let server: AnsweringServer;
  const roles = growth.roles.map((role, index) => (index === 0 ? { ...role, proposals: [given.proposal] } : role));
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ homes: [...homes] }));
    server.answer(listCriticalRoles, { items: roles, nextCursor: null });
    server.answer(getBenchOfRoles, { roles: roles });
    server.answer(listRoleOpenings, { items: [given.opening], nextCursor: null });
    server.answer(listRoleChanges, { items: given.roleChanges });
    server.answer(listMyNominations, { items: [given.myNomination], nextCursor: null });
  });
  afterEach(() => server.stop());

  it.each(['/succession', '/succession/openings', '/my-nominations'])(
    '%s shows no word that is not in the texts',
    async (path) => {
      server.answer(getSession, testSession({ homes: [...homes], organisation: { ...organisation, locale: 'none' } }));
      await renderPage(path, { locale: 'pseudo' });
      await screen.findByRole('heading', { level: 1 });
      expect(hardCodedWords(document.body, growth.growthWords)).toEqual([]);
    },
  );

  it('confirm what is proposed, and mend what a plan lacks, with one press each', async () => {
    for (const role of roles.slice(0, 1)) {
      server.answer(decideNomination, role);
      server.answer(reviewCriticalRole, role);
    }
    await renderPage('/succession');
    await userEvent.click(await screen.findByRole('button', { name: 'Confirm Cem Oz' }));
    await waitFor(() => expect(server.asked(decideNomination)).toHaveLength(1));
    expect(server.asked(decideNomination)[0]?.body).toEqual({ version: 2, decision: 'confirm' });
    const first = roles[0] as CriticalRole;
    server.answer(removeNominationEntry, first);
    server.answer(restoreNominationEntry, first);
    await userEvent.click(screen.getByRole('button', { name: 'Remove the note Zxq' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('The note is back.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^1 removed note about / }));
    await userEvent.click(screen.getByRole('button', { name: 'Bring back: Zxq 63' }));
    await waitFor(() => expect(server.asked(restoreNominationEntry)).toHaveLength(2));
    await userEvent.click(screen.getByRole('button', { name: 'Looked at today: Zxq 51' }));
    await waitFor(() => expect(server.asked(reviewCriticalRole)).toHaveLength(1));
  });

  it('send only what was changed of a role, so that who held it last stays its last holder', async () => {
    const [, empty] = growth.roles;
    server.answer(changeCriticalRole, empty as CriticalRole);
    await renderPage('/succession');
    await userEvent.click(await screen.findByRole('button', { name: `Change ${empty?.name}` }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Critical' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.asked(changeCriticalRole)).toHaveLength(1));
    expect(server.asked(changeCriticalRole)[0]?.body).toEqual({ version: 1, impact: 'critical' });
  });

  it('look for roles by words, cover, unit and what their plans lack, which the address and the file keep', async () => {
    const unit = {
      id: '00000000-0000-4000-8000-000000000071',
      name: 'Zxq unit',
      parentId: null,
      people: 3,
      version: 1,
    };
    server.answer(listUnits, { items: [unit] } as never);
    const { history } = await renderPage('/succession?search=zxq');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('combobox', { name: 'Cover' }));
    await user.click(await screen.findByRole('option', { name: 'Nobody stands ready' }));
    await user.click(await screen.findByRole('combobox', { name: 'Unit' }));
    await user.click(await screen.findByRole('option', { name: 'Zxq unit' }));
    await waitFor(() => expect(history.location.search).toContain(`unitId=${unit.id}`));
    await user.click(await screen.findByRole('combobox', { name: 'What the plan lacks' }));
    await user.click(await screen.findByRole('option', { name: 'One person alone can decide about it' }));
    const wanted = `search=zxq&cover=empty&unitId=${unit.id}&gap=sole-owner`;
    await waitFor(() => expect(server.asked(listCriticalRoles).at(-1)?.path).toContain(wanted));
    server.answer(listCriticalRoles, { items: [], nextCursor: null });
    await user.click(await screen.findByRole('radio', { name: 'Closed' }));
    expect(await screen.findByText('No role is like that')).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Unit' })).toBeTruthy();
    expect(history.location.search).not.toContain('gap=');
  });

  it('ask what speaks for somebody before they are nominated', async () => {
    await renderPage('/succession');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Nominate a successor for Zxq 52' }));
    const dialog = await screen.findByRole('dialog');
    const evidence = within(dialog).getByRole('textbox', { name: /What makes you think so/ });
    expect(evidence.getAttribute('required')).not.toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Nominate' }));
    expect(await within(dialog).findByText('Use at least 10 characters.')).toBeTruthy();
    expect(server.asked(nominate)).toHaveLength(0);
  });

  it('put candidates side by side without a total', async () => {
    await renderPage('/succession');
    await userEvent.click(await screen.findByRole('button', { name: 'Side by side for Zxq 51' }));
    const dialog = await screen.findByRole('dialog');
    expect(await within(dialog).findByRole('heading', { name: 'Ben Ash' })).toBeTruthy();
    expect(within(dialog).getByRole('heading', { name: 'Cem Oz' })).toBeTruthy();
    // Who is proposed may stand ready elsewhere already.
    expect(await within(dialog).findByText('Zxq 53')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('checkbox', { name: 'Cem Oz' }));
    expect(within(dialog).queryByRole('heading', { name: 'Cem Oz' })).toBeNull();
  });

  it('tell who held a role before and after, for how long it stood open, who grew into it, and what was changed', async () => {
    const [first, second] = roles;
    const past = { ...given.opening, state: 'filled' as const, filledOn: '2025-03-01', daysOpen: 59 };
    const story = [
      given.opening,
      {
        ...past,
        id: given.proposal.id,
        openedOn: '2025-01-01',
        filledBy: given.proposal.person,
        filledFrom: 'inside' as const,
        nomination: { since: '2024-02-01', horizon: 'within-1-year' as const },
      },
      { ...past, id: given.myNomination.id, openedOn: '2023-01-01', filledFrom: 'outside' as const, predecessor: null },
    ];
    server.answer(listRoleHistory, ({ path }) => ({ items: path.includes(`${first?.id}`) ? given.roleHistory : [] }));
    server.answer(listRoleOpenings, ({ path }) => ({
      items: path.includes(`roleId=${first?.id}`) ? story : [],
      nextCursor: null,
    }));
    await renderPage('/succession');
    await userEvent.click(await screen.findByRole('button', { name: `Before and after: ${first?.name}` }));
    const dialog = await screen.findByRole('dialog', { name: `Before and after: ${first?.name}` });
    await waitFor(() => expect(within(dialog).getAllByText('Cem Oz')).toHaveLength(2));
    const linesOf = (list: string) =>
      [...within(dialog).getByLabelText(list).querySelectorAll('.mantine-Timeline-item')].map(
        (item) => item.textContent,
      );
    expect(linesOf('Who held it')).toEqual([
      'Ben AshSince 1 Mar 2025.',
      'Cem OzFrom 1 Jan 2024 to 1 Mar 2025.Corrected on 2 Apr 2025 by Ben Ash: Zxq',
      'Unit: ZxqSince 1 Jan 2024.',
    ]);
    expect(linesOf('Openings')).toEqual([
      'VacantOpen from 1 Jan 2026, after Ben Ash.open for 63 days',
      'Cem OzOpen from 1 Jan 2025, after Ben Ash.was open for 59 daysNominated since 1 Feb 2024, last as within 1 year.',
      'Somebody from outsideOpen from 1 Jan 2023, after nobody.was open for 59 daysHad not been nominated for it.',
    ]);
    await within(dialog).findByLabelText('What was changed');
    expect(
      linesOf('What was changed').map((line) => line?.replace(/2 Feb 2026.*, by|1 Feb 2026, \d+:\d+/, '')),
    ).toEqual([
      'The role Ben AshImpact of a vacancy: High → CriticalLooked at: nothing → 2 Feb 2026',
      'Cem OzReady: within 2 years → within 1 yearWhat makes you think so: Zxq 15 → Zxq',
    ]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: `Before and after: ${second?.name}` }));
    expect(await screen.findByText('Nobody is recorded as having held it.')).toBeTruthy();
    expect(await screen.findByText('No opening has been recorded.')).toBeTruthy();
  });

  it('correct who held a role, with the reason', async () => {
    server.answer(listRoleHistory, { items: given.roleHistory });
    server.answer(correctRoleHolder, growth.roles[0] as CriticalRole);
    await renderPage('/succession');
    const name = `Before and after: ${growth.roles[0]?.name}`;
    await userEvent.click(await screen.findByRole('button', { name }));
    const dialog = await screen.findByRole('dialog', { name });
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Correct who held it' }));
    await userEvent.click(within(dialog).getByRole('textbox', { name: /^From this day/ }));
    await userEvent.paste('1 Feb 2025');
    await userEvent.tab();
    await userEvent.click(within(dialog).getByRole('textbox', { name: /^Why/ }));
    await userEvent.paste('She came later');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Correct who held it' }));
    await waitFor(() => expect(server.asked(correctRoleHolder)).toHaveLength(1));
    const body = { version: 1, personId: null, from: '2025-02-01', to: null, reason: 'She came later' };
    expect(server.asked(correctRoleHolder)[0]?.body).toEqual(body);
  });

  it('correct the unit of a role on past days, with the reason', async () => {
    server.answer(listRoleHistory, { items: given.roleHistory });
    server.answer(listUnits, { items: [] });
    server.answer(correctRoleUnit, growth.roles[0] as CriticalRole);
    await renderPage('/succession');
    const name = `Before and after: ${growth.roles[0]?.name}`;
    await userEvent.click(await screen.findByRole('button', { name }));
    const dialog = await screen.findByRole('dialog', { name });
    await userEvent.click(await within(dialog).findByRole('button', { name: 'Correct its unit' }));
    await userEvent.click(await within(dialog).findByRole('textbox', { name: /^From this day/ }));
    await userEvent.paste('1 Feb 2025');
    await userEvent.tab();
    await userEvent.click(within(dialog).getByRole('textbox', { name: /^Why/ }));
    await userEvent.paste('It moved later');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Correct its unit' }));
    await waitFor(() => expect(server.asked(correctRoleUnit)).toHaveLength(1));
    const unitId = growth.roles[0]?.unit?.id ?? null;
    const body = { version: 1, unitId, from: '2025-02-01', to: null, reason: 'It moved later' };
    expect(server.asked(correctRoleUnit)[0]?.body).toEqual(body);
  });

  it('say on whom the bench depends, by how soon others are ready', async () => {
    const { history } = await renderPage('/succession?linchpinsBy=ready-now');
    const card = await screen.findByRole('region', { name: 'Whom the bench depends on' });
    expect(card.textContent).toMatch(/filled by those who are ready now\. .*Nobody yet/);
    await userEvent.click(within(card).getByRole('combobox', { name: 'Counts who is ready' }));
    await userEvent.click(await screen.findByRole('option', { name: 'within 1 year' }));
    await waitFor(() => expect(card.textContent).toMatch(/who are ready within 1 year\. .*Ben Ash/));
    expect(history.location.search).toContain('linchpinsBy=within-1-year');
    expect(server.asked(listCriticalRoles).filter(({ path }) => path.includes('linchpinsBy'))).toEqual([]);
  });

  it('say how long a position stands open, and fill it with somebody from outside', async () => {
    server.answer(fillRoleOpening, given.opening);
    await renderPage('/succession/openings');
    expect(await screen.findByText('open for 63 days')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Zxq is filled' }));
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Filled' }));
    await waitFor(() => expect(server.asked(fillRoleOpening)).toHaveLength(1));
    expect(server.asked(fillRoleOpening)[0]?.body).toMatchObject({ version: 4, personId: null, note: 'Zxq' });
  });

  it('correct an opening, with the reason', async () => {
    server.answer(correctRoleOpening, given.opening);
    await renderPage('/succession/openings');
    await userEvent.click(await screen.findByRole('button', { name: 'Correct the opening of Zxq' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('textbox', { name: /^Why/ }));
    await userEvent.paste('Noted late');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Correct' }));
    await waitFor(() => expect(server.asked(correctRoleOpening)).toHaveLength(1));
    const sent = server.asked(correctRoleOpening)[0]?.body;
    expect(sent).toEqual({ version: 4, reason: 'Noted late', openedOn: '2026-01-01', predecessorId: growth.benId });
  });

  it('take a yes with a few words', async () => {
    server.answer(answerNomination, { ...given.myNomination, consent: 'given', abilities: ['refuse'] });
    await renderPage('/my-nominations');
    await userEvent.click(await screen.findByRole('textbox', { name: 'A few words, if you like' }));
    await userEvent.paste('Thank you');
    await userEvent.click(screen.getByRole('button', { name: 'Yes, gladly' }));
    await waitFor(() => expect(server.asked(answerNomination)).toHaveLength(1));
    expect(server.asked(answerNomination)[0]?.body).toEqual({ version: 1, answer: 'agree', words: 'Thank you' });
  });
});
