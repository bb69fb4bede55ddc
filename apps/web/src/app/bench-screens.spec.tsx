import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import { listIndicatorGroups } from '@understudy/contracts/indicators';
import { getBenchStress, listBenchPeople, listVacancyChains } from '@understudy/contracts/indicators-bench';
import { AnsweringServer } from '../../test/answering-server.js';
import * as given from '../../test/bench-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

describe('what if somebody leaves', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession());
    server.answer(listIndicatorGroups, { items: [{ kind: 'organisation', id: null, name: 'Zxq', people: 160 }] });
    server.answer(listBenchPeople, given.people);
    server.answer(getBenchStress, given.stress);
    server.answer(listVacancyChains, given.chains);
  });
  afterEach(() => server.stop());

  it('shows no word that is not in the texts or the data', async () => {
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
    await renderPage('/succession/what-if', { locale: 'pseudo' });
    await screen.findAllByText(/Zxq CTO/);
    expect(
      hardCodedWords(document.body, ['and', 'Zxq', 'Ben Ash', 'Ada Quill', 'Meridian', 'AQ', 'Mar', 'CTO', 'VP']),
    ).toEqual([]);
  });

  it('says who moves up, what stays open, and what of the stress test is exact', async () => {
    await renderPage('/succession/what-if');
    await screen.findByText('1 critical role stays open in the end, of 1 that open first');
    const moves = screen.getByRole('table', { name: /1 critical role stays open/ });
    expect(within(moves).getByText('Ben Ash')).toBeTruthy();
    expect(screen.getByText(/If 3 of 8 people leave: at worst 1 to 2 of 4 roles open, on average 0.61/)).toBeTruthy();
    expect(screen.getByText(/For 3 the worst case lies between two numbers/)).toBeTruthy();
    expect(
      screen.getByText('Without Ada Quill and Ben Ash. Stays open: Zxq CTO. One more makes it no worse.'),
    ).toBeTruthy();
  });

  it('asks what follows when somebody is named, and when the hardest case is followed', async () => {
    await renderPage('/succession/what-if');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('combobox', { name: 'Who leaves?' }));
    await user.click(await screen.findByRole('option', { name: /Ada Quill/, hidden: true }));
    const asked = () =>
      server.asked(listVacancyChains).map(({ path }) => new URL(path, server.origin).searchParams.get('leaving'));
    await waitFor(() => expect(asked()).toContain(given.ada.id));
    await user.click(screen.getByRole('button', { name: 'See who would move up' }));
    await waitFor(() => expect(asked()).toContain(`${given.ada.id},${given.ben.id}`));
  });

  it('says so where there is no role to look at', async () => {
    server.answer(listBenchPeople, { items: [] });
    server.answer(listVacancyChains, { ...given.chains, roles: 0, items: [] });
    server.answer(getBenchStress, { ...given.stress, roles: 0, people: 0, items: [] });
    await renderPage('/succession/what-if');
    await screen.findByText('No roles to look at');
  });
});
