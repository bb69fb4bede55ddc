import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { getSkillGaps } from '@understudy/contracts/assessments-results';
import { getFramework, getMyDevelopment } from '@understudy/contracts/career-framework';
import { getSession } from '@understudy/contracts/identity';
import { listMentors, listMyBlocks } from '@understudy/contracts/mentoring';
import {
  askMentor,
  getMentorship,
  getMyMentoringRequest,
  listMentorships,
  stepMentorship,
} from '@understudy/contracts/mentoring-mentorships';
import {
  answerHealthCheck,
  getMentoringOverview,
  getMentorshipWork,
  reachMentor,
  restoreMentorshipGoal,
  writeMentorshipNote,
} from '@understudy/contracts/mentoring-work';
import { AnsweringServer } from '../../test/answering-server.js';
import { framework } from '../../test/growth-data.js';
import * as given from '../../test/mentoring-data.js';
import { renderPage, testSession } from '../../test/render.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const page = `/mentorships/${given.mentorship.id}`;

describe('the screens of mentoring', () => {
  let server: AnsweringServer;
  const paged = <Item,>(...items: Item[]) => ({ items, nextCursor: null });
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: given.mia.id, standings: ['member'] }));
    server.answer(getFramework, framework);
    server.answer(listMentors, paged(given.mentor));
    server.answer(getMyMentoringRequest, { request: null });
    server.answer(listMyBlocks, { items: [] });
    server.answer(getMyDevelopment, { person: null } as never);
    server.answer(getSkillGaps, { items: [], targetStage: null } as never);
    server.answer(getMentorship, given.mentorship);
    server.answer(getMentorshipWork, given.work);
    server.answer(listMentorships, paged(given.mentorship));
  });
  afterEach(() => server.stop());

  it('ask a mentor in one’s own words', async () => {
    server.answer(askMentor, { ...given.mentorship, status: 'accepted-by-mentee' });
    await renderPage('/mentors');
    fireEvent.click(await screen.findByRole('button', { name: 'Ask Zxq Cora to mentor you' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/your manager is not told of the question/)).toBeTruthy();
    fireEvent.change(dialog.getByLabelText(/What you would like help with/), { target: { value: 'Saying no.' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Ask' }));
    await waitFor(() => expect(server.asked(askMentor)[0]?.body).toEqual({ words: 'Saying no.' }));
  });

  it('explain the one offer that is out, and whom no question can go to', async () => {
    server.answer(
      listMentors,
      paged(
        { ...given.mentor, bar: 'offer-open' as const, abilities: [] },
        { ...given.mentor, ...given.gus, bar: 'reporting-line' as const, abilities: [] },
      ),
    );
    await renderPage('/mentors');
    await screen.findByText('You have an offer that waits for an answer. When it has one, you can ask again.');
    expect(screen.getByText('In your reporting line, now or in the past')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /to mentor you$/ })).toBeNull();
  });

  it.each(['accept', 'decline'] as const)(
    '%s a proposal, with why the two and without a reason for a no',
    async (step) => {
      const proposed = {
        ...given.mentorship,
        status: 'proposed',
        startsOn: null,
        abilities: ['accept', 'decline'],
      } as const;
      server.answer(getMentorship, { ...proposed, abilities: [...proposed.abilities] });
      server.answer(stepMentorship, {
        ...given.mentorship,
        status: step === 'accept' ? 'accepted-by-mentee' : 'lapsed',
      });
      await renderPage(page);
      expect(await screen.findByText(/A no needs no reason and leaves no trace/)).toBeTruthy();
      expect(screen.getByText('Why you two')).toBeTruthy();
      fireEvent.click(screen.getByRole('button', { name: step === 'accept' ? 'Say yes' : 'Say no' }));
      if (step === 'decline') {
        const dialog = within(await screen.findByRole('dialog'));
        expect(dialog.getByText(/Nobody is told which of you said no/)).toBeTruthy();
        fireEvent.click(dialog.getByRole('button', { name: 'Say no' }));
      }
      await waitFor(() => expect(server.asked(stepMentorship)[0]?.body).toEqual({ version: 4, step }));
    },
  );

  it('ask whether they go on once what was agreed is over, and say when it ended by itself', async () => {
    server.answer(getMentorship, { ...given.mentorship, endsOn: '2026-03-01', closeAsked: 'time-over' });
    await renderPage(page);
    const question = within(await screen.findByRole('alert'));
    expect(question.getByText('The time you agreed on is over')).toBeTruthy();
    expect(question.getByText(/Complete it and say how it was, or agree on longer\./)).toBeTruthy();
    cleanup();
    server.answer(getMentorship, { ...given.mentorship, status: 'paused', closeAsked: 'long-rest' });
    await renderPage(page);
    expect(await screen.findByText('It has been resting for a while')).toBeTruthy();
    cleanup();
    server.answer(getMentorship, {
      ...given.mentorship,
      status: 'completed',
      closeAsked: 'time-over',
      abilities: ['give-feedback'],
    });
    await renderPage(page);
    expect(await screen.findByText('It closed by itself')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Say how it was' })).toBeTruthy();
  });

  it('say why the two as whoever reads it stands to them', async () => {
    await renderPage(page);
    expect(await screen.findByText('Knows the stage you are heading for: Zxq 2.')).toBeTruthy();
    cleanup();
    server.answer(getMentorship, { ...given.mentorship, relation: 'mentor' });
    await renderPage(page);
    expect(await screen.findByText('You know the stage Zxq Mia is heading for: Zxq 2.')).toBeTruthy();
  });

  it('keep a private note marked as one’s own, and write one for oneself', async () => {
    server.answer(writeMentorshipNote, { id: given.mia.id });
    await renderPage(page);
    const notes = within(await screen.findByRole('region', { name: 'Notes' }));
    expect(notes.getByText('No manager and no admin can read them.', { exact: false })).toBeTruthy();
    const [own, shared] = notes.getAllByRole('listitem');
    expect(own?.textContent).toContain('Only you');
    expect(shared?.textContent).not.toContain('Only you');
    fireEvent.change(notes.getByLabelText('Write a note'), { target: { value: 'For me.' } });
    fireEvent.click(notes.getByLabelText('Only me'));
    fireEvent.click(notes.getByRole('button', { name: 'Write down' }));
    await waitFor(() => expect(server.asked(writeMentorshipNote)[0]?.body).toEqual({ text: 'For me.', shared: false }));
  });

  it('bring back a goal that was taken away, and say who did so and when', async () => {
    server.answer(restoreMentorshipGoal, { id: given.mia.id });
    await renderPage(page);
    expect(await screen.findByText('by Zxq Cora on 2 Mar 2026')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Bring the goal back: Zxq former goal' }));
    await waitFor(() => expect(server.asked(restoreMentorshipGoal)).toHaveLength(1));
  });

  it('ask how it goes with nothing chosen beforehand, and tell the team only where one says so', async () => {
    server.answer(answerHealthCheck, given.work);
    await renderPage(page);
    const health = within(await screen.findByRole('region', { name: 'How does it go?' }));
    expect(health.queryByRole('button', { name: 'Answer' })).toBeNull();
    fireEvent.click(health.getByLabelText('Stuck'));
    const tell = await health.findByLabelText('The programme team may know, and help');
    expect(tell).toHaveProperty('checked', false);
    fireEvent.click(health.getByRole('button', { name: 'Answer' }));
    await waitFor(() =>
      expect(server.asked(answerHealthCheck)[0]?.body).toEqual({ answer: 'stuck', words: '', mayTell: false }),
    );
  });

  it('show whoever runs mentoring that it is, nothing of what is in it, and whom an offer waits for', async () => {
    server.answer(getSession, testSession({ standings: ['admin'] }));
    const seen = { ...given.mentorship, relation: 'programme', words: '', reasons: [], abilities: [] } as const;
    server.answer(getMentorship, { ...seen, reasons: [], abilities: [] });
    await renderPage(page);
    expect(await screen.findByText('Goals, dates and notes are between the two of them.')).toBeTruthy();
    expect(server.asked(getMentorshipWork)).toEqual([]);
    cleanup();
    const late = {
      ...given.mentorship,
      relation: 'programme' as const,
      status: 'proposed' as const,
      waitingFor: [given.cora],
    };
    server.answer(listMentorships, paged(late));
    server.answer(getMentoringOverview, {
      mentors: 2,
      external: 0,
      places: 4,
      taken: 1,
      waiting: 0,
      offers: 0,
      running: 1,
      completed: 0,
      unanswered: 1,
      attention: [],
      unresponsive: [{ mentor: given.gus, offers: 2, lastOn: '2026-03-20' }],
      feedback: { fit: null, worth: null, again: null },
    });
    await renderPage('/mentoring');
    const unanswered = within(
      await screen.findByRole('region', { name: 'Nobody has answered, in spite of a reminder' }),
    );
    expect(await unanswered.findByText('Waiting for Zxq Cora')).toBeTruthy();
    expect(screen.getByText('Mentor load (1 of 4)').nextSibling?.textContent).toBe('25%');
    server.respond(reachMentor, () => ({ status: 204, body: undefined }));
    fireEvent.click(screen.getByRole('button', { name: 'I have talked with Zxq Gus' }));
    await waitFor(() => expect(server.asked(reachMentor)).toHaveLength(1));
  });
});
