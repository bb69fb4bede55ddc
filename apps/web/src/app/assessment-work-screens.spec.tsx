import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  changeCampaign,
  createCampaign,
  getCampaign,
  launchCampaign,
  listCampaigns,
  releaseCampaign,
} from '@understudy/contracts/assessments-campaigns';
import { addToDispute, listDisputesToAnswer, raiseDispute } from '@understudy/contracts/assessments-disputes';
import {
  changeInstrumentDraft,
  getInstrumentVersion,
  publishInstrument,
} from '@understudy/contracts/assessments-instruments';
import { callOffOpening, planOpening, scheduleReminders } from '@understudy/contracts/assessments-openings';
import { approveRater, vetoRater } from '@understudy/contracts/assessments-raters';
import { previewReach } from '@understudy/contracts/assessments-reach';
import { unshareResult } from '@understudy/contracts/assessments-results';
import { getPipelineBoard, listAttention } from '@understudy/contracts/career-framework';
import { getIndicators } from '@understudy/contracts/indicators';
import { getJob } from '@understudy/contracts/jobs';
import { listUnits } from '@understudy/contracts/people';
import { findPeople } from '@understudy/contracts/people-found';
import { AnsweringServer } from '../../test/answering-server.js';
import * as given from '../../test/assessments-data.js';
import { answerAssessments, reach } from '../../test/assessments-server.js';
import { disputeToAnswer } from '../../test/disputes-data.js';
import * as growth from '../../test/growth-data.js';
import { units } from '../../test/people-data.js';
import { renderPage } from '../../test/render.js';
import { jobs } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';
import { dayIn } from '../lib/today.js';

const disputed = disputeToAnswer(given.result.person, given.assessmentId);

describe('the work with assessments', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    answerAssessments(server);
    server.answer(findPeople, { items: [], more: false });
    const [first] = jobs;
    if (first) server.answer(getJob, first);
  });
  afterEach(() => server.stop());

  it('approves a rater, refuses one only with a reason, and never says whether a colleague has answered', async () => {
    server.answer(approveRater, given.panel);
    server.answer(vetoRater, given.panel);
    await renderPage(`/rater-panels/${given.assessmentId}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Approve Zxq 22' }));
    await waitFor(() => expect(server.asked(approveRater)).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Do not ask Zxq 22' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Do not ask' }));
    expect(server.asked(vetoRater)).toHaveLength(0);
    await user.type(within(dialog).getByRole('textbox'), 'Zxq');
    await user.click(within(dialog).getByRole('button', { name: 'Do not ask' }));
    await waitFor(() => expect(server.asked(vetoRater)[0]?.body).toEqual({ reason: 'Zxq' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.queryByText('Answered')).toBeNull();
    screen.getByText(/^Who sees the result: .* their manager figures only/);
    await screen.findByText(/Whether colleagues and reports have answered shows nowhere/);
  });

  it('launches a campaign in five steps and follows the job', async () => {
    const campaign = { ...given.campaign, status: 'draft' as const, version: 1 };
    server.answer(listUnits, { items: units });
    server.answer(createCampaign, campaign);
    server.answer(previewReach, { ...reach, people: 0 });
    server.answer(launchCampaign, { campaign, jobId: given.requestId });
    const { history } = await renderPage('/campaigns/new');
    const user = userEvent.setup();
    const next = () => user.click(screen.getByRole('button', { name: 'Next' }));
    await user.type(await screen.findByLabelText(/^Name/), 'Zxq round');
    await next();
    expect(await screen.findByText('Choose whom it is about.')).toBeTruthy();
    await user.click(screen.getByRole('combobox', { name: 'A unit' }));
    await user.click(await screen.findByRole('option', { name: 'Zxq unit', hidden: true }));
    await next();
    await user.click(await screen.findByRole('radio', { name: /Zxq 4/ }));
    await next();
    await screen.findByText('Who names the colleagues');
    await next();
    await screen.findByText('Last day for answers');
    await next();
    const why = (await screen.findByText(/^It would be about nobody/, { selector: '[role=status]' })).textContent;
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Launch', description: why }).disabled).toBe(true);
    server.answer(previewReach, reach);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await next();
    await screen.findByText(/^40 people are asked, about 9 people\./);
    await screen.findByText(/^3 people are left out, because .* the stage they head for: Ben Ash and 2 more\.$/);
    await user.click(await screen.findByRole('button', { name: 'Launch' }));
    await waitFor(() => expect(history.location.search).toContain('job='));
    expect(server.asked(createCampaign)[0]?.body).toMatchObject({
      name: 'Zxq round',
      instrumentId: given.instrumentId,
      selection: [{ unitId: units[0]?.id }],
      thresholds: { peer: 3, report: 3, others: 4 },
    });
    expect(server.asked(launchCampaign)[0]?.body).toEqual({ version: 1 });
  }, 20_000);

  it('shows of a small unit nothing, and releases only after it was asked for twice', async () => {
    server.answer(releaseCampaign, { campaign: given.campaign, jobId: given.requestId });
    await renderPage(`/campaigns/${given.campaignId}`);
    const row = (await screen.findByRole('rowheader', { name: 'Zxq 6' })).closest('tr');
    expect(row?.textContent).toContain('Too few to show');
    screen.getByText(/^1 person .* the stage that was chosen\. 2 people of those chosen .* within 60 days\.$/);
    await userEvent.click(screen.getByRole('button', { name: 'Release the results' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('3 of 20 groups of colleagues and reports have too few answers.');
    expect(server.asked(releaseCampaign)).toHaveLength(0);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Release the results' }));
    await waitFor(() => expect(server.asked(releaseCampaign)[0]?.body).toEqual({ version: 4 }));
  });

  it('lets a campaign open by itself, says why it did not, and calls the day off', async () => {
    const opensOn = dayIn('Europe/London', Date.now() + 5 * 86_400_000);
    const abilities = ['change', 'plan-opening', 'call-off-opening', 'launch'] as typeof given.campaign.abilities;
    const alone = { person: given.panel.subject, unit: null, leader: null, targetStageKey: 'zxq-2' };
    const chosen = { ...given.runningCampaign, selection: [...given.runningCampaign.selection, alone] };
    const draft = { ...chosen, status: 'draft' as const, closesOn: '2099-12-31', abilities };
    const scheduled = { ...draft, status: 'scheduled' as const, opensOn, version: 6 };
    server.answer(getCampaign, { ...draft, notOpened: { on: '2026-05-02', because: 'no-raters' } });
    server.answer(changeCampaign, { ...draft, version: 5 });
    server.answer(planOpening, scheduled);
    server.answer(callOffOpening, draft);
    await renderPage(`/campaigns/${given.campaignId}`);
    await screen.findByText('It could not open on 2 May 2026');
    expect(screen.getByText(/^Nobody would have been asked/).textContent).toContain('choose another day');
    await screen.findByText(`${given.panel.subject.name}, for the stage Zxq 2`);
    await userEvent.click(screen.getByText('When'));
    const day = await screen.findByRole('textbox', { name: /^Opens by itself on/ });
    fireEvent.change(day, { target: { value: opensOn } });
    fireEvent.blur(day);
    await userEvent.click(screen.getByText('Check and launch'));
    server.answer(getCampaign, scheduled);
    await userEvent.click(await screen.findByRole('button', { name: /^Open on/ }));
    await waitFor(() => expect(server.asked(planOpening)[0]?.body).toEqual({ opensOn, version: 5 }));
    const kept = [{ unitId: expect.any(String) }, { personId: alone.person.id, targetStageKey: 'zxq-2' }];
    expect(server.asked(changeCampaign)[0]?.body).toMatchObject({ selection: kept });
    expect(server.asked(launchCampaign)).toHaveLength(0);
    await screen.findByText(/^Opens by itself on .*\d{4}$/);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Call off the day' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Call off the day' }));
    await waitFor(() => expect(server.asked(callOffOpening)).toHaveLength(1));
  });

  it('plans reminders for a running campaign, and does not offer a second one on a day', async () => {
    const abilities = ['remind', 'schedule', 'extend'] as typeof given.campaign.abilities;
    const remindedOn = dayIn('Europe/London', Date.now());
    const running = { ...given.runningCampaign, closed: false, abilities, remindedOn };
    server.answer(getCampaign, running);
    server.answer(scheduleReminders, running);
    await renderPage(`/campaigns/${given.campaignId}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Remind' }));
    const asking = await screen.findByRole('dialog');
    expect(asking.textContent).toContain('They were reminded today.');
    expect(within(asking).getByRole<HTMLButtonElement>('button', { name: 'Remind' }).disabled).toBe(true);
    await user.click(within(asking).getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Reminders' }));
    const days = await screen.findByLabelText(/Reminders, days before/, { selector: 'input' });
    await user.type(days, '14 x 7{Enter}');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.asked(scheduleReminders)).toHaveLength(1));
    expect(server.asked(scheduleReminders)[0]?.body).toEqual({ remindDays: [14, 7, 3, 1], version: 4 });
  });

  it('says what is seen differently in a result, of a part of it, and goes on until it is settled', async () => {
    const [dispute] = given.result.disputes;
    if (!dispute) throw new Error('Nothing is seen differently.');
    server.answer(raiseDispute, dispute);
    server.answer(addToDispute, { ...dispute, state: 'settled', abilities: [] });
    await renderPage(`/results/${given.assessmentId}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'I see this differently' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('combobox', { name: 'What it is about' }));
    await user.click(await screen.findByRole('option', { name: 'Zxq 9' }));
    await user.click(within(dialog).getByRole('textbox', { name: 'How do you see it?' }));
    await user.paste('Zxq words');
    await user.click(within(dialog).getByRole('button', { name: 'Say so' }));
    await waitFor(() => expect(server.asked(raiseDispute)).toHaveLength(1));
    expect(server.asked(raiseDispute)[0]?.body).toEqual({ aboutKind: 'skill', aboutKey: 'heavy', text: 'Zxq words' });
    await user.click(await screen.findByRole('button', { name: 'It is settled' }));
    const settling = await screen.findByRole('dialog', { name: 'It is settled' });
    await user.click(within(settling).getByRole('textbox'));
    await user.paste('Zxq done');
    await user.click(within(settling).getByRole('button', { name: 'It is settled' }));
    await waitFor(() => expect(server.asked(addToDispute)).toHaveLength(1));
    expect(server.asked(addToDispute)[0]?.body).toEqual({ version: 2, kind: 'settle', text: 'Zxq done' });
  });

  it('shows whoever is to answer what others see differently, with the way to the result where it is seen', async () => {
    const unseen = { ...disputed, id: given.campaignId, seesResult: false };
    server.answer(listDisputesToAnswer, { items: [disputed, unseen], nextCursor: null });
    await renderPage('/my-assessments');
    expect(await screen.findAllByRole('button', { name: 'Answer' })).toHaveLength(2);
    expect(screen.getAllByRole('link', { name: 'Ben Ash, Zxq' })).toHaveLength(1);
    screen.getByText(/you read the words alone, not the result/);
  });

  it('arranges campaigns by the headers of their table, in the address and on the server', async () => {
    const { history } = await renderPage('/campaigns');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Closes' }));
    await waitFor(() => expect(history.location.search).toBe('?sort=closes&direction=ascending'));
    await waitFor(() =>
      expect(screen.getByRole('columnheader', { name: 'Closes' }).getAttribute('aria-sort')).toBe('ascending'),
    );
    await user.click(screen.getByRole('button', { name: 'Closes' }));
    await waitFor(() => expect(history.location.search).toBe('?sort=closes&direction=descending'));
    expect(server.asked(listCampaigns).at(-1)?.path).toContain('sort=closes&direction=descending');
    const csv = (await screen.findByRole('link', { name: /CSV/ })).getAttribute('href');
    expect(csv).toContain('sort=closes&direction=descending');
  });

  it('invites to a first campaign where there is none', async () => {
    server.answer(listCampaigns, { items: [], nextCursor: null });
    await renderPage('/campaigns');
    await screen.findByText('No campaign yet');
    expect(screen.getByRole('link', { name: 'New campaign' }).getAttribute('href')).toBe('/campaigns/new');
  });

  it('keeps a changed draft of an instrument before it can be published', async () => {
    server.answer(changeInstrumentDraft, (request) => {
      server.answer(getInstrumentVersion, { ...given.draftVersion, name: 'Zxq new', version: 8 });
      expect(request.body).toMatchObject({ name: 'Zxq new', version: 7 });
      return { ...given.draftVersion, name: 'Zxq new', version: 8 };
    });
    server.answer(publishInstrument, { ...given.draftVersion, status: 'published', abilities: [] });
    await renderPage(`/instruments/${given.instrumentId}`);
    const user = userEvent.setup();
    const publish = await screen.findByRole<HTMLButtonElement>('button', { name: 'Publish' });
    await user.type(screen.getByLabelText(/^Name/), ' new');
    expect(publish.disabled).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    await waitFor(() => expect(publish.disabled).toBe(false));
    await user.click(publish);
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Publish' }));
    await waitFor(() => expect(server.asked(publishInstrument)[0]?.body).toEqual({ version: 8 }));
  });

  it('adds a question only with all five anchors', async () => {
    await renderPage(`/instruments/${given.instrumentId}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add a question' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/As the person reads it/), 'Zxq own');
    await user.type(within(dialog).getByLabelText(/As others read it/), 'Zxq theirs');
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    expect(within(dialog).getAllByText('Write something here.')).toHaveLength(5);
    for (const level of [0, 1, 2, 3, 4]) {
      await user.type(within(dialog).getByLabelText(new RegExp(`What one sees at ${level}`)), `Zxq ${level}`);
    }
    await user.click(within(dialog).getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await screen.findByRole('button', { name: 'Zxq own' });
  }, 20_000);

  it('says why a figure is not shown, puts the heaviest gap first, and stops sharing in one click', async () => {
    server.answer(unshareResult, { sharedWith: [] });
    await renderPage(`/results/${given.assessmentId}`);
    const table = await screen.findByRole('table', { name: 'Skill by skill' });
    const [, first] = within(table).getAllByRole('row');
    expect(first?.textContent).toContain('Zxq 9');
    expect(within(table).getAllByText('too few').length).toBeGreaterThan(0);
    expect(within(table).getAllByText('withheld').length).toBeGreaterThan(0);
    await screen.findByText('Too few have written to show it without giving somebody away.');
    await userEvent.click(await screen.findByRole('button', { name: 'Stop sharing with Cem Oz' }));
    await waitFor(() => expect(server.asked(unshareResult)).toHaveLength(1));
  });

  it('leads from my people to whoever waits for me', async () => {
    server.answer(listDisputesToAnswer, { items: [disputed], nextCursor: null });
    server.answer(listAttention, { items: [], nextCursor: null });
    server.answer(getPipelineBoard, { columns: growth.board });
    server.answer(getIndicators, growth.report);
    await renderPage('/my-people');
    const answer = await screen.findByRole('link', { name: 'Give my view on Cem Oz' });
    expect(answer.getAttribute('href')).toBe(`/my-assessments/${given.peerRequest.id}`);
    const approve = await screen.findByRole('link', { name: 'Approve 1 rater of Ben Ash' });
    expect(approve.getAttribute('href')).toBe(`/rater-panels/${given.assessmentId}`);
    const differs = await screen.findByRole('link', { name: 'Answer what Ben Ash sees differently' });
    expect(differs.getAttribute('href')).toBe(`/results/${given.assessmentId}`);
    expect(screen.getByRole('link', { name: 'See all 3' }).getAttribute('href')).toBe('/my-assessments');
  });
});
