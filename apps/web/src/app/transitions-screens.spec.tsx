import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  changeTransitionItem,
  getMyTransition,
  getPersonTransition,
  listMyEarlierTransitions,
  shareTransition,
} from '@understudy/contracts/development-plans-transitions';
import { getSession } from '@understudy/contracts/identity';
import { getPerson } from '@understudy/contracts/people';
import { getPersonTimeline } from '@understudy/contracts/people-timeline';
import { AnsweringServer } from '../../test/answering-server.js';
import { answerAssessments } from '../../test/assessments-server.js';
import * as people from '../../test/people-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import * as given from '../../test/transitions-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const known = [...people.peopleWords, ...words, 'Zxq', 'note', 'stop', 'sign', 'CZ'];

describe('the screens of a transition', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession());
    server.answer(getPerson, people.person);
    server.answer(getPersonTimeline, { items: people.timeline });
    server.answer(getMyTransition, { transition: given.companion });
    server.answer(listMyEarlierTransitions, { items: [given.earlier], nextCursor: null });
    server.answer(getPersonTransition, { transition: given.sharedTransition });
  });
  afterEach(() => server.stop());

  it.each(['/my-transition', `/people/${people.person.id}`])(
    '%s shows no word that is not in the texts or the data',
    async (path) => {
      server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
      const { container } = await renderPage(path, { locale: 'pseudo' });
      await screen.findByRole('heading', { level: 1 });
      await screen.findAllByText(/⟦/);
      await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
      expect(hardCodedWords(container, known)).toEqual([]);
    },
  );

  it('show the dip as expected, with the month one is in', async () => {
    await renderPage('/my-transition');
    expect(await screen.findByText(/You are in month 2 of about 6/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /down within weeks, back by month 6.*You are in month 2/ })).toBeTruthy();
  });

  it('say at home that a look back which was missed can still be made', async () => {
    answerAssessments(server);
    server.answer(getMyTransition, { transition: given.companion });
    await renderPage('/my-development');
    expect(await screen.findByText(/The look back of day 30 was due on/)).toBeTruthy();
  });

  it('tick a line with the version that was read', async () => {
    server.answer(changeTransitionItem, given.companion);
    await renderPage('/my-transition');
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Zxq stop' }));
    await waitFor(() => expect(server.asked(changeTransitionItem)[0]?.body).toEqual({ version: 0, done: true }));
  });

  it('save a look back only when something was written', async () => {
    server.answer(changeTransitionItem, given.companion);
    await renderPage('/my-transition');
    const user = userEvent.setup();
    const field = await screen.findByLabelText('What I see after 30 days');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    await user.type(field, 'Quiet.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.asked(changeTransitionItem)[0]?.body).toEqual({ version: 0, note: 'Quiet.' }));
  });

  it('share one line at a click, and ask before all of it', async () => {
    server.answer(shareTransition, given.companion);
    await renderPage('/my-transition');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Share with Cem Zxq: Zxq stop' }));
    await waitFor(() => expect(server.asked(shareTransition)[0]?.body).toEqual({ item: 'stop:0', shared: true }));
    await user.click(screen.getByRole('button', { name: 'Share everything with Cem Zxq' }));
    const dialog = await screen.findByRole('dialog');
    expect(server.asked(shareTransition)).toHaveLength(1);
    await user.click(within(dialog).getByRole('button', { name: 'Share everything with Cem Zxq' }));
    await waitFor(() => expect(server.asked(shareTransition)[1]?.body).toEqual({ item: null, shared: true }));
  });

  it('tell somebody who is in no new stage what this page is for', async () => {
    server.answer(getMyTransition, { transition: null });
    await renderPage('/my-transition');
    expect(await screen.findByRole('link', { name: 'To my development' })).toBeTruthy();
    const earlier = await screen.findByRole('region', { name: 'Earlier steps' });
    expect(within(earlier).getByText('Zxq note')).toBeTruthy();
  });

  it('tell a manager that it is normal, and show what is shared', async () => {
    await renderPage(`/people/${people.person.id}`);
    const notice = await screen.findByRole('region', { name: /In a new stage since/ });
    expect(within(notice).getByText(/this is normal/)).toBeTruthy();
    expect(within(notice).getByText('Zxq note')).toBeTruthy();
  });
});
