import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getPipelineBoard, listAttention } from '@understudy/contracts/career-framework';
import { keepPromise, listPromises, type PromisedAction } from '@understudy/contracts/development-plans-promises';
import { getSession } from '@understudy/contracts/identity';
import { AnsweringServer } from '../../test/answering-server.js';
import * as growth from '../../test/growth-data.js';
import { answerIndicators } from '../../test/indicator-answers.js';
import { action, ada, ben, plan } from '../../test/plan-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const manager = { personId: ben.id, homes: ['manager'] as 'manager'[] };
const read: PromisedAction = { ...action, person: ada, planId: plan.id, abilities: ['log-progress'] };
const alone: PromisedAction = { ...read, id: growth.benId, title: 'Zxq alone', planId: null };

describe('the home of a manager', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession(manager));
    server.answer(listAttention, { items: growth.attention, nextCursor: null });
    server.answer(getPipelineBoard, { columns: growth.board });
    answerIndicators(server);
    server.answer(listPromises, { items: [read, alone], nextCursor: null });
  });
  afterEach(() => server.stop());

  it('shows no word that is not in the texts or the data', async () => {
    server.answer(getSession, testSession({ ...manager, organisation: { ...organisation, locale: 'none' } }));
    await renderPage('/my-people', { locale: 'pseudo' });
    await screen.findByText('Zxq alone');
    expect(
      hardCodedWords(document.body, [...growth.growthWords, 'Zxq', 'rewrite', 'alone', 'details', 'Ada Quill']),
    ).toEqual([]);
  });

  it('lets me mark what I promised others, and leads to the plan only where I may read it', async () => {
    server.answer(keepPromise, { ...alone, progress: 100 });
    await renderPage('/my-people');
    const card = within(await screen.findByRole('region', { name: 'What I promised others' }));
    expect(card.getAllByText('was due on 1 Mar 2026')).toHaveLength(2);
    const ways = card.getAllByRole('link', { name: 'In the plan of Ada Quill' }).map((way) => way.getAttribute('href'));
    expect(ways).toEqual([`/plans/${plan.id}`]);
    await userEvent.click(card.getByRole('button', { name: 'Log progress: Zxq alone' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Done' }));
    await waitFor(() => expect(server.asked(keepPromise)).toHaveLength(1));
    expect(server.asked(keepPromise)[0]).toMatchObject({ body: { progress: 100 } });
    expect(server.asked(keepPromise)[0]?.path).toContain(alone.id);
  });
});
