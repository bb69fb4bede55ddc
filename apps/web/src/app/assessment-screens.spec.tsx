import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  beginSelfAssessment,
  declineRequest,
  getQuestionnaire,
  listMyRequests,
  listSelfInstruments,
  saveAnswer,
  submitAnswers,
} from '@understudy/contracts/assessments';
import { changeInstrumentDraft } from '@understudy/contracts/assessments-instruments';
import { listCampaignPanels } from '@understudy/contracts/assessments-raters';
import { listResults } from '@understudy/contracts/assessments-results';
import { listTeamGaps, type TeamGap } from '@understudy/contracts/assessments-team-gaps';
import { getPipelineBoard, listAttention } from '@understudy/contracts/career-framework';
import { getSession } from '@understudy/contracts/identity';
import { getIndicators } from '@understudy/contracts/indicators';
import { AnsweringServer } from '../../test/answering-server.js';
import * as given from '../../test/assessments-data.js';
import { answerAssessments, selfInstruments } from '../../test/assessments-server.js';
import * as growth from '../../test/growth-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

describe('the screens of assessments', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    sessionStorage.clear();
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    answerAssessments(server);
  });
  afterEach(() => server.stop());

  const answering = `/my-assessments/${given.requestId}`;

  it.each([
    '/my-assessments',
    answering,
    `/rater-panels/${given.assessmentId}`,
    `/results/${given.assessmentId}`,
    `/people/${given.result.person.id}/standing`,
    '/campaigns',
    '/campaigns/new',
    `/campaigns/${given.campaignId}`,
    `/campaigns/${given.campaignId}/raters`,
    '/instruments',
    `/instruments/${given.instrumentId}`,
    `/instruments/${given.instrumentId}?preview=true`,
  ])('%s shows no word that is not in the texts or the data', async (path) => {
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
    await renderPage(path, { locale: 'pseudo' });
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toMatch(/⟦|Zxq/);
    await waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull());
    expect(hardCodedWords(document.body, given.assessmentWords)).toEqual([]);
  });

  it('are answered by the keyboard alone, each answer saved as it is given', async () => {
    server.respond(saveAnswer, () => ({ status: 204, body: undefined }));
    server.answer(submitAnswers, given.peerRequest);
    await renderPage(answering);
    const user = userEvent.setup();
    await screen.findByRole('group', { name: 'Zxq 1' });
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await user.keyboard('3');
    expect((await screen.findByRole<HTMLInputElement>('radio', { checked: true })).value).toBe('3');
    await user.keyboard('{Enter}');
    await screen.findByRole('group', { name: 'Zxq 2' });
    await user.keyboard('{Backspace}');
    await screen.findByRole('group', { name: 'Zxq 1' });
    await user.keyboard('{Enter}x{Enter}');
    await user.type(await screen.findByRole('textbox'), 'Zxq{Control>}{Enter}{/Control}');
    await screen.findByText('Everything is answered');
    await user.click(screen.getByRole('button', { name: 'Hand in' }));
    await waitFor(() => expect(server.asked(submitAnswers)).toHaveLength(1));
    const saved = new Map(server.asked(saveAnswer).map(({ path, body }) => [path.split('/').at(-1), body]));
    expect([...saved]).toEqual([
      ['1', { level: 3, note: null }],
      ['2', { level: null, note: null }],
      ['3', { level: null, note: 'Zxq' }],
    ]);
  });

  it('keep an answer while the server cannot be reached, also over a reload, and send it afterwards', async () => {
    server.refuse(saveAnswer, 'unavailable');
    const first = await renderPage(answering);
    await screen.findByRole('group', { name: 'Zxq 1' });
    await userEvent.keyboard('4');
    await screen.findByText('Kept here, sent as soon as possible');
    first.unmount();
    server.respond(saveAnswer, () => ({ status: 204, body: undefined }));
    await renderPage(answering);
    await screen.findByText('Question 2 of 3', { exact: false });
    await screen.findByText('Everything is saved');
    expect(server.asked(saveAnswer).at(-1)?.body).toEqual({ level: 4, note: null });
    expect(sessionStorage).toHaveLength(0);
  });

  it('do not let anything be handed in while a question is open, and lead to it', async () => {
    await renderPage(answering);
    await screen.findByRole('group', { name: 'Zxq 1' });
    await userEvent.keyboard('{Enter}{Enter}{Control>}{Enter}{/Control}');
    await screen.findByText('2 questions are not answered yet');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Hand in' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Zxq 2' }));
    await screen.findByRole('group', { name: 'Zxq 2' });
  });

  it('promise colleagues that nobody will know which answers are theirs, and say who sees the result', async () => {
    await renderPage(answering);
    await screen.findByRole('group', { name: 'Zxq 1' });
    await userEvent.keyboard('{Enter}{Enter}{Control>}{Enter}{/Control}');
    await screen.findByText(/without your name, and only together with those of at least 3 colleagues/);
    screen.getByText(/^Who sees the result: the person everything, their manager figures only, the line above nothing/);
  });

  it('decline only with a reason', async () => {
    server.answer(declineRequest, { ...given.peerRequest, status: 'declined', abilities: [] });
    await renderPage(answering);
    await userEvent.click(await screen.findByRole('button', { name: 'Decline to answer' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Decline' }));
    expect(server.asked(declineRequest)).toHaveLength(0);
    await userEvent.type(within(dialog).getByRole('textbox'), 'Zxq');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Decline' }));
    await waitFor(() => expect(server.asked(declineRequest)[0]?.body).toEqual({ reason: 'Zxq' }));
  });

  it('say that it was handed in where nothing can be answered any more', async () => {
    server.answer(getQuestionnaire, { ...given.questionnaire, status: 'submitted', abilities: [] });
    await renderPage(answering);
    await screen.findByText('Handed in. Thank you!');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('lead from the board of a campaign to whose raters wait, and from there to each of them', async () => {
    const { history } = await renderPage(`/campaigns/${given.campaignId}`);
    await screen.findByText(/^Who sees the result: .* the line above figures only/);
    fireEvent.click(await screen.findByRole('link', { name: 'nominations wait for approval' }));
    await screen.findByText('led by nobody, so you decide');
    screen.getByText('you, led by nobody');
    // It has closed: what can be read here is whether extending it is worth while.
    expect(
      screen.getByText(/^The last day has passed: nobody can be asked or approved any more unless you extend/),
    ).toBeTruthy();
    expect(history.location.search).toBe('?needs=approval');
    expect(server.asked(listCampaignPanels)[0]?.path).toContain('needs=approval');
    const link = screen.getByRole('link', { name: given.panel.subject.name });
    expect(link.getAttribute('href')).toBe(`/rater-panels/${given.assessmentId}`);
  });

  it('resume my assessment from home in one click', async () => {
    server.answer(listMyRequests, { items: [given.ownRequest], nextCursor: null });
    const { history } = await renderPage('/my-development');
    fireEvent.click(await screen.findByRole('link', { name: 'Resume where I stopped' }));
    await waitFor(() => expect(history.location.pathname).toBe(answering));
  });

  it('lead from a self-assessment to its result', async () => {
    server.answer(listResults, { items: [{ ...given.result, campaign: null }], nextCursor: null });
    server.answer(getQuestionnaire, {
      ...given.questionnaire,
      ...given.ownRequest,
      status: 'submitted',
      abilities: [],
    });
    await renderPage(answering);
    const link = await screen.findByRole('link', { name: 'To my result' });
    expect(link.getAttribute('href')).toBe(`/results/${given.assessmentId}`);
  });

  it('say of a self-assessment in a campaign that its result waits for all answers', async () => {
    const { questions } = given.questionnaire;
    const answered = questions.map((one) => ({ ...one, answer: { level: 2, note: null } }));
    const own = { relation: 'self', anonymous: false, questions: answered } as const;
    server.answer(getQuestionnaire, { ...given.questionnaire, ...own });
    await renderPage(answering);
    await screen.findByText(/You see it when all answers are released together/);
  });

  it('go to the new assessment although the list that it was begun from has changed meanwhile', async () => {
    let begun = false;
    server.answer(listMyRequests, () => ({ items: begun ? [given.ownRequest] : [], nextCursor: null }));
    server.answer(beginSelfAssessment, () => {
      begun = true;
      return given.ownRequest;
    });
    server.answer(listSelfInstruments, { items: selfInstruments });
    const { history } = await renderPage('/my-assessments');
    const what = await screen.findByRole<HTMLInputElement>('combobox', { name: 'What is asked' });
    expect(what.value).toBe('Zxq 4');
    screen.getByText('Zxq Takes about 15 minutes.');
    await userEvent.click(what);
    await userEvent.click(await screen.findByRole('option', { name: 'Zxq 7', hidden: true }));
    screen.getByText('Zxq Takes about 3 minutes.');
    await userEvent.click(screen.getByRole('button', { name: 'Start my assessment' }));
    await waitFor(() => expect(history.location.pathname).toBe(answering));
    expect(server.asked(beginSelfAssessment)[0]?.body).toEqual({ instrumentId: selfInstruments[1]?.id });
  });

  it('start my assessment from home in one click', async () => {
    server.answer(listMyRequests, { items: [], nextCursor: null });
    server.answer(beginSelfAssessment, given.ownRequest);
    const { history } = await renderPage('/my-development');
    fireEvent.click(await screen.findByRole('button', { name: 'Start my assessment' }));
    await waitFor(() => expect(history.location.pathname).toBe(answering));
    expect(server.asked(beginSelfAssessment)[0]?.body).toEqual({});
  });

  it('say at home where nothing is asked about my stage', async () => {
    server.answer(listMyRequests, { items: [], nextCursor: null });
    server.answer(listSelfInstruments, { items: [] });
    await renderPage('/my-development');
    await screen.findByText(/^No questionnaire asks about this stage yet/);
  });

  it('show how what a team learns next has moved, and ask for it only when told to', async () => {
    const point = (skillName: string, day: string, meanGap: number | null): TeamGap => ({
      ...{ skillKey: skillName.toLowerCase(), skillName, day },
      ...{ rated: meanGap === null ? 0 : 2, met: 0, meanGap },
    });
    const days = ['2025-12-31', '2026-03-31', '2026-06-30'];
    const items = [
      ...days.map((day, place) => point('Zxq hiring', day, [null, 1.5, 1.1][place] ?? null)),
      ...days.map((day) => point('Zxq coaching', day, day < '2026-06-30' ? null : 0.5)),
    ];
    server.answer(listTeamGaps, { people: 3, days, items });
    server.answer(listAttention, { items: [], nextCursor: null });
    server.answer(getPipelineBoard, { columns: growth.board });
    server.answer(getIndicators, growth.report);
    await renderPage('/my-people');
    const show = await screen.findByRole('button', { name: 'Show how it moved' });
    expect(server.asked(listTeamGaps)).toEqual([]);
    await userEvent.click(show);
    const table = await screen.findByRole('table', { name: 'What my team learns next' });
    const told = () => [...table.querySelectorAll('tr')].map((row) => row.textContent);
    const rows = told();
    expect(rows[0]).toContain('31 Mar 2026');
    expect(rows[0]).not.toContain('31 Dec 2025');
    expect(rows.slice(1)).toEqual(['Zxq hiring1.5 (2 people)1.1 (2 people)0.4 closer', 'Zxq coaching–0.5 (2 people)–']);
    await userEvent.click(within(table).getByRole('button', { name: 'Since then' }));
    expect(told().slice(1)).toEqual(rows.slice(1));
    await userEvent.click(within(table).getByRole('button', { name: 'Skill' }));
    expect(told().slice(1)).toEqual(rows.slice(1).toReversed());
    screen.getByText(/^3 people report to you\./);
    screen.getByLabelText('What to ask: What my team learns next');
    await userEvent.click(screen.getByRole('combobox', { name: 'Who is counted' }));
    await userEvent.click(await screen.findByRole('option', { name: 'New within the last 6 months', hidden: true }));
    await screen.findByText(/^3 of the people who report to you joined/);
    expect(server.asked(listTeamGaps).at(-1)?.path).toContain('newWithin=6');
    expect(screen.getByRole('link', { name: /What my team learns next/ }).getAttribute('href')).toContain(
      'newWithin=6',
    );
  });

  it('say that somebody was new in a stage when a result was made, and by which version of the framework', async () => {
    await renderPage(`/results/${given.assessmentId}`);
    await screen.findByText(
      /since 1 Feb 2026 when this was answered\. In the first months of a new stage slower results/,
    );
    screen.getByText(/^Measured against what the framework asked for then:/);
    screen.getByText(/^Who sees the result: .* their manager figures only/);
    const version = screen.getByRole('link', { name: 'version 1' });
    expect(version.getAttribute('href')).toContain(given.result.framework?.id);
  });

  it('let an own instrument be answered on levels of its own, and keep them in its words', async () => {
    server.answer(changeInstrumentDraft, given.draftVersion);
    await renderPage(`/instruments/${given.instrumentId}`);
    const card = (await screen.findByRole('heading', { name: 'Scale' })).closest('section') as HTMLElement;
    const choose = async (name: string) => {
      await userEvent.click(within(card).getByRole('combobox', { name: 'Kind of scale' }));
      await userEvent.click(await screen.findByRole('option', { name, hidden: true }));
    };
    await choose('How often it happens');
    expect((await within(card).findByLabelText<HTMLInputElement>(/^Level 5/)).value).toBe('Always');
    await userEvent.click(within(card).getByRole('radio', { name: '4 levels' }));
    await waitFor(() => expect(within(card).queryByLabelText(/^Level 5/)).toBeNull());
    within(card).getByText(/Names of levels are read differently by different people/);
    const first = within(card).getByLabelText(/^Level 1/);
    await userEvent.clear(first);
    within(card).getByText('Write something here.');
    await userEvent.click(first);
    await userEvent.paste('Hardly ever');
    await userEvent.click(screen.getByRole('button', { name: 'Keep changes' }));
    await waitFor(() => expect(server.asked(changeInstrumentDraft)).toHaveLength(1));
    expect(server.asked(changeInstrumentDraft)[0]?.body).toMatchObject({
      content: { scale: { kind: 'frequency', labels: ['Hardly ever', 'Sometimes', 'Often', 'Nearly always'] } },
    });
    await choose('Five levels of the product, with anchors');
    await waitFor(() => expect(within(card).queryByLabelText(/^Level 1/)).toBeNull());
  });
});
