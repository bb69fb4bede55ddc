import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { saveAnswer } from '@understudy/contracts/assessments';
import {
  commentOnPlan,
  getPlan,
  listPlanChanges,
  listPlanComments,
  listPlans,
} from '@understudy/contracts/development-plans';
import {
  getCheckIn,
  listCheckIns,
  recordCheckIn,
  writeCheckInNote,
} from '@understudy/contracts/development-plans-check-ins';
import { getHandOver } from '@understudy/contracts/development-plans-hand-over';
import { getRoadmap } from '@understudy/contracts/development-plans-roadmap';
import type { Endpoint } from '@understudy/contracts/endpoint';
import { getSession, signIn } from '@understudy/contracts/identity';
import { AnsweringServer } from '../../test/answering-server.js';
import * as assessments from '../../test/assessments-data.js';
import { answerAssessments } from '../../test/assessments-server.js';
import * as given from '../../test/plan-data.js';
import { renderPage, testSession } from '../../test/render.js';
import { setApiOrigin } from '../lib/api-client.js';
import { ProblemError } from '../lib/problem-error.js';
import { abandonSession, rememberUser, resumeSession } from '../lib/session-gate.js';

describe('when the session ends in the middle of typing, after signing in again nothing is lost', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    sessionStorage.clear();
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    answerAssessments(server);
    server.answer(getSession, testSession({ personId: given.ada.id }));
    server.answer(listPlans, { items: [given.plan], nextCursor: null });
    server.answer(getPlan, given.plan);
    server.answer(getRoadmap, given.roadmap);
    server.answer(listPlanComments, { items: given.comments, nextCursor: null });
    server.answer(listPlanChanges, { items: given.changes, nextCursor: null });
    server.answer(listCheckIns, { items: [given.checkIn], nextCursor: null });
    server.answer(getCheckIn, given.checkIn);
    server.answer(getHandOver, { rule: 'person-decides', leaders: [given.handOver] });
  });
  afterEach(() => server.stop());

  /** Signs in over the page once its session has been refused to `endpoint`, which answers from then on. */
  const signInAgain = async (mend: () => void) => {
    await screen.findByText('Please sign in again');
    mend();
    server.answer(signIn, testSession({ personId: given.ada.id }));
    await userEvent.type(screen.getByLabelText('Password'), '0 right password 4');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in and go on' }));
    await waitFor(() => expect(screen.queryByText('Please sign in again')).toBeNull());
  };
  const bodies = (endpoint: Endpoint) => server.asked(endpoint).map(({ body }) => body);
  const arrives = () => server.respond(saveAnswer, () => ({ status: 204, body: undefined }));

  it('of an assessment: neither a choice nor words, and the password answers no question', async () => {
    await renderPage(`/my-assessments/${assessments.requestId}`);
    await screen.findByRole('group', { name: 'Zxq 1' });
    server.refuse(saveAnswer, 'not-signed-in');
    await userEvent.keyboard('3');
    await signInAgain(arrives);
    await screen.findByText('Everything is saved');
    expect(screen.getByRole<HTMLInputElement>('radio', { checked: true }).value).toBe('3');
    await userEvent.keyboard('{Enter}x{Enter}');
    const words = await screen.findByRole<HTMLTextAreaElement>('textbox');
    server.refuse(saveAnswer, 'not-signed-in');
    await userEvent.type(words, 'Half a thought');
    await signInAgain(arrives);
    await screen.findByText('Everything is saved');
    expect(words.value).toBe('Half a thought');
    expect(bodies(saveAnswer).at(-1)).toEqual({ level: null, note: 'Half a thought' });
    expect(bodies(saveAnswer)[0]).toEqual({ level: 3, note: null });
  });

  it('of an assessment, even where somebody leaves for the page of signing in and comes back', async () => {
    const first = await renderPage(`/my-assessments/${assessments.requestId}`);
    await screen.findByRole('group', { name: 'Zxq 1' });
    server.refuse(saveAnswer, 'not-signed-in');
    await userEvent.keyboard('2');
    await screen.findByText('Please sign in again');
    abandonSession(new ProblemError('not-signed-in', 'The session has ended.', 401));
    await screen.findByText('Kept here, sent as soon as possible');
    first.unmount();
    arrives();
    await renderPage(`/my-assessments/${assessments.requestId}`);
    await screen.findByText('Everything is saved');
    expect(bodies(saveAnswer).at(-1)).toEqual({ level: 2, note: null });
  });

  it('of a comment on a plan', async () => {
    await renderPage('/my-plan');
    server.refuse(commentOnPlan, 'not-signed-in');
    await userEvent.type(await screen.findByLabelText('A comment'), 'Well begun');
    await userEvent.click(screen.getByRole('button', { name: 'Comment' }));
    const [comment] = given.comments;
    if (!comment) throw new Error('There is a comment.');
    await signInAgain(() => server.answer(commentOnPlan, comment));
    await waitFor(() => expect(screen.getByLabelText<HTMLTextAreaElement>('A comment').value).toBe(''));
    const sent = { text: 'Well begun', goalId: null };
    expect(bodies(commentOnPlan)).toEqual([sent, sent]);
  });

  it('of what one writes in a check-in, which is saved as one types', async () => {
    await renderPage(`/check-ins/${given.checkIn.id}`);
    const mine = await screen.findByRole('region', { name: 'What I write' });
    const field = within(mine).getByRole<HTMLTextAreaElement>('textbox');
    server.refuse(writeCheckInNote, 'not-signed-in');
    await userEvent.type(field, 'Mine');
    await signInAgain(() => server.answer(writeCheckInNote, given.checkIn));
    await within(mine).findByText('Saved.');
    expect(field.value).toBe('Mine');
    expect(bodies(writeCheckInNote).at(-1)).toEqual({ visibility: 'shared', text: 'Mine', version: 0 });
  });

  it('of a check-in that is recorded in a dialog', async () => {
    await renderPage('/my-plan');
    await userEvent.click(await screen.findByRole('button', { name: 'Record a check-in' }));
    const dialog = await screen.findByRole('dialog');
    server.refuse(recordCheckIn, 'not-signed-in');
    await userEvent.type(within(dialog).getByLabelText('What you both keep'), 'Half a thought.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save the check-in' }));
    await signInAgain(() => server.answer(recordCheckIn, { ...given.checkIn, turn: 'open' }));
    await waitFor(() => expect(bodies(recordCheckIn)).toHaveLength(2));
    expect(bodies(recordCheckIn).at(-1)).toMatchObject({ shared: 'Half a thought.' });
  });
});
