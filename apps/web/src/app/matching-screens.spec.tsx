import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { getFramework } from '@understudy/contracts/career-framework';
import { getSession } from '@understudy/contracts/identity';
import {
  adjustPair,
  explainPair,
  listRoundMentors,
  listRoundPairs,
  listRoundUnmatched,
  listTakenOut,
} from '@understudy/contracts/mentoring-matches';
import { getRound, listRounds, stepRound } from '@understudy/contracts/mentoring-rounds';
import { findPeople } from '@understudy/contracts/people-found';
import { AnsweringServer } from '../../test/answering-server.js';
import { framework } from '../../test/growth-data.js';
import * as given from '../../test/mentoring-data.js';
import { renderPage, testSession } from '../../test/render.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const page = `/matching-rounds?round=${given.round.id}`;
const lineOf = async (name: string) =>
  (await screen.findByText(name, {}, { timeout: 25_000 })).closest('li')?.textContent;

describe('the screens of matching', () => {
  let server: AnsweringServer;
  const paged = <Item,>(...items: Item[]) => ({ items, nextCursor: null });
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession());
    server.answer(getFramework, framework);
    server.answer(listRounds, paged(given.round));
    server.answer(getRound, given.round);
    server.answer(listRoundPairs, paged(given.pair));
    server.answer(
      listRoundUnmatched,
      paged({
        mentee: given.gus,
        reasons: [
          { code: 'must' as const, criterion: 'language' as const, mentors: 1 },
          { code: 'not-possible' as const, criterion: null, mentors: 2 },
        ],
      }),
    );
    server.answer(listTakenOut, { items: [] });
    server.answer(
      listRoundMentors,
      paged({ mentor: given.gus, external: false, taken: 1, places: 2, matched: 1, worth: 0 }),
    );
  });
  afterEach(() => server.stop());

  it('show each pair with why, and keep one in any case', async () => {
    server.answer(adjustPair, { ...given.round, adjusted: true });
    await renderPage(page);
    const pair = await lineOf('Zxq Mia with Zxq Cora');
    expect(pair).toContain('Knows the stage Zxq 2.');
    expect(pair).toContain('80 of 100');
    fireEvent.click(screen.getByRole('button', { name: 'Keep Zxq Mia with Zxq Cora in any case' }));
    await waitFor(() =>
      expect(server.asked(adjustPair)[0]?.body).toEqual({
        menteeId: given.mia.id,
        mentorId: given.cora.id,
        action: 'fix',
        version: 6,
      }),
    );
  });

  it('say what stood in the way of whoever has nobody', async () => {
    await renderPage(page);
    fireEvent.click(await screen.findByRole('tab', { name: 'Without a mentor' }));
    const nobody = await lineOf('Zxq Gus');
    expect(nobody).toContain('1 mentor has no language in common with them.');
    expect(nobody).toContain('With 2 mentors there is or was a reporting line, or an earlier proposal.');
  });

  it('explain why not, with the line that lay between the two and its days', async () => {
    server.answer(explainPair, given.formerLine);
    const found = { ...given.mia, email: null, title: null, unit: null };
    server.answer(findPeople, { items: [found], more: false });
    await renderPage(page);
    fireEvent.click(await screen.findByRole('tab', { name: 'Why not …?' }));
    const mentee = await screen.findByRole('combobox', { name: 'Who looks for a mentor' });
    fireEvent.focus(mentee);
    fireEvent.change(mentee, { target: { value: 'Mia' } });
    fireEvent.click(await screen.findByRole('option', { name: /Zxq Mia/, hidden: true }));
    fireEvent.click(screen.getByRole('combobox', { name: 'Why not with' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Zxq Gus', hidden: true }));
    expect(
      await screen.findByText(/^Zxq Gus stood above Zxq Mia in the reporting line from 1 Mar 2019 to 30 Jun 2021\./),
    ).toBeTruthy();
  });

  it('propose to both only once more is asked, and never while pairs were changed since', async () => {
    server.answer(stepRound, { ...given.round, status: 'publishing', abilities: [] });
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Propose to both' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/both say yes or no/)).toBeTruthy();
    expect(server.asked(stepRound)).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Propose to both' }));
    await waitFor(() => expect(server.asked(stepRound)[0]?.body).toEqual({ action: 'publish', version: 6 }));
    cleanup();
    server.answer(getRound, { ...given.round, adjusted: true });
    await renderPage(page);
    expect(await screen.findByText(/Pairs were changed since the matching/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Propose to both' })).toBeNull();
  });

  it('list the rounds with what they are at, and say of a must that it counts no further', async () => {
    await renderPage('/matching-rounds');
    expect(await lineOf('Zxq round')).toContain('Matched, not proposed');
    fireEvent.click(await screen.findByRole('button', { name: 'Plan a round' }));
    const language = { name: 'How much it counts: a common language' };
    expect((await screen.findByRole<HTMLInputElement>('combobox', language)).value).toBe('counts no further');
  });
});
