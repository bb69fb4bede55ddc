import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { getPlan, listPlans } from '@understudy/contracts/development-plans';
import { addAction } from '@understudy/contracts/development-plans-goals';
import { getSession } from '@understudy/contracts/identity';
import {
  answerNetConsent,
  changeSafetyNet,
  getStretchAssignment,
  listStretchAssignments,
  recordSafetyCheckIn,
  stepStretchAssignment,
  writeReflection,
} from '@understudy/contracts/opportunities-assignments';
import { listCandidacies } from '@understudy/contracts/opportunities-candidacies';
import { AnsweringServer } from '../../test/answering-server.js';
import { answerAssessments } from '../../test/assessments-server.js';
import * as people from '../../test/people-data.js';
import { action, plan } from '../../test/plan-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import * as given from '../../test/stretches-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const page = `/stretch-assignments/${given.stretch.id}`;

describe('the screens of what people have taken on', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    answerAssessments(server);
    server.answer(getStretchAssignment, given.stretch);
    server.answer(listStretchAssignments, { items: [given.stretch], nextCursor: null });
    server.answer(listCandidacies, { items: [], nextCursor: null });
  });
  afterEach(() => server.stop());

  it.each([page, '/team-opportunities'])('%s shows no word that is not in the texts or the data', async (path) => {
    const own = { organisation: { ...organisation, locale: 'none' }, personId: people.person.id };
    server.answer(getSession, testSession({ ...own, standings: ['admin', 'leader'] }));
    const { container } = await renderPage(path, { locale: 'pseudo' });
    await screen.findByRole('heading', { level: 1 });
    await screen.findAllByText(/Zxq title/);
    const months = ['Feb', 'Mar', 'Apr', 'May'];
    const own2 = ['Zxq', 'zxq', 'title', 'what', 'return', 'limit', 'back', 'exit', 'Dee', 'and'];
    expect(hardCodedWords(container, [...people.peopleWords, ...words, ...months, ...own2])).toEqual([]);
  });

  it('let the person step back on any day, and say who hears of it', async () => {
    server.answer(stepStretchAssignment, { ...given.stretch, status: 'returned', abilities: ['reflect'] });
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Step back' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('Nobody outside this net hears how it ended');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Back to the former role' }));
    await waitFor(() =>
      expect(server.asked(stepStretchAssignment)[0]?.body).toEqual({ version: 5, step: 'return', words: '' }),
    );
  });

  it('name what is missing before anything starts', async () => {
    server.answer(getStretchAssignment, {
      ...given.stretch,
      status: 'preparing',
      relation: 'sponsor',
      missing: ['mentor', 'permission-to-err'],
      missedSince: null,
      abilities: ['change-net', 'permit-to-err', 'call-off'],
    });
    await renderPage(page);
    await screen.findByText('Still missing: Mentor and Leave to make mistakes.');
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Give leave to err' })).toBeTruthy();
  });

  it('bring a talk along when they extend', async () => {
    const own = { relation: 'sponsor', status: 'running', abilities: ['extend', 'confirm', 'return'] } as const;
    const over = { ...given.stretch, ...own, endsOn: '2199-05-01', abilities: [...own.abilities] };
    server.answer(getStretchAssignment, over);
    server.answer(stepStretchAssignment, { ...over, status: 'extended' });
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Extend' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('there is at least one talk in the time that is added');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Extend' }));
    await waitFor(() =>
      expect(server.asked(stepStretchAssignment)[0]?.body).toMatchObject({
        step: 'extend',
        endsOn: '2199-05-29',
        checkInDays: ['2199-05-15'],
      }),
    );
  });

  it.each([page, '/my-opportunities'])('%s says that the end is due', async (path) => {
    const over = { ...given.stretch, endDue: true };
    server.answer(getStretchAssignment, over);
    server.answer(listStretchAssignments, { items: [over], nextCursor: null });
    await renderPage(path);
    await screen.findAllByText('The end is due: the last day was 1 May 2026');
    const decides = screen.queryAllByText(/^Cem Zxq confirms it, extends it once/);
    expect(decides).toHaveLength(path === page ? 1 : 0);
  });

  it('say who of those that hold the net has left, and to whom it falls to name somebody else', async () => {
    server.answer(getStretchAssignment, { ...given.stretch, gone: ['skip-level'], missedSince: null });
    await renderPage(page);
    await screen.findByText('This net has a hole');
    screen.getByText(/^Name somebody else for: Somebody one level up\./);
  });

  it('keep a talk that stays missed in sight at home, until it is held', async () => {
    server.answer(listStretchAssignments, ({ path: asked }) => {
      const { searchParams } = new URL(asked, 'http://product');
      const missed = searchParams.get('missed') === 'true' && searchParams.get('scope') === 'supported';
      return { items: missed ? [given.stretch] : [], nextCursor: null };
    });
    await renderPage('/my-development');
    await screen.findByText('Talks that wait to be held');
    screen.getByText(/^Dee Zxq: Zxq title, since 10 Mar/);
  });

  it('record a missed talk in three clicks', async () => {
    server.answer(recordSafetyCheckIn, given.stretch);
    await renderPage(page);
    const [first] = await screen.findAllByRole('button', { name: /^Record the talk of/ });
    fireEvent.click(first ?? document.body);
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.asked(recordSafetyCheckIn)[0]?.body).toMatchObject({ version: 2, note: '' }));
  });

  it.each([
    ['what somebody saw', 'Take what Cem Zxq saw into my plan', 'Zxq zxq zxq. (Cem Zxq)'],
    ['what I learned', 'Take what I learned into my plan', 'Ask first.\nAsk twice.'],
    [
      'how it ended',
      'Take how it ended into my plan',
      'It did what it was for: 1 Feb – 28 Apr 2026.\nWell done. (Cem Zxq)',
    ],
  ])('take %s into the plan, in the words that the person leaves', async (_what, name, words) => {
    const reflection = {
      learned: 'Ask first.',
      nextTime: 'Ask twice.',
      shared: false,
      writtenOn: '2026-04-28',
      version: 1,
    };
    const ended = {
      status: 'confirmed',
      endedOn: '2026-04-28',
      closingWords: 'Well done.',
      missedSince: null,
    } as const;
    server.answer(getStretchAssignment, { ...given.stretch, ...ended, reflection });
    server.answer(listPlans, { items: [plan], nextCursor: null });
    server.answer(getPlan, plan);
    server.answer(addAction, action);
    server.answer(getSession, testSession({ personId: people.person.id }));
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name }));
    const dialog = await screen.findByRole('dialog');
    const field = await within(dialog).findByLabelText('The words that go along');
    expect(field.textContent?.replaceAll(/[\u2009\u202f\u00a0]/g, ' ')).toBe(words);
    fireEvent.change(field, { target: { value: 'Only this.' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Into my plan' }));
    await waitFor(() =>
      expect(server.asked(addAction)).toMatchObject([
        { body: { kind: 'stretch', title: 'Zxq title', evidence: 'Only this.' } },
      ]),
    );
    await screen.findAllByText('It stands in your plan.');
  });

  it('keep a look back to oneself unless one shares it', async () => {
    server.answer(writeReflection, given.stretch);
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Write' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText(/What I learned/), { target: { value: 'To ask first.' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(server.asked(writeReflection)[0]?.body).toEqual({
        version: 0,
        learned: 'To ask first.',
        nextTime: '',
        shared: false,
      }),
    );
  });

  it('change the net with everything that is in it, and keep what was written where it is refused', async () => {
    server.answer(getStretchAssignment, { ...given.stretch, relation: 'sponsor', abilities: ['change-net'] });
    server.refuse(changeSafetyNet, 'changed-meanwhile');
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Change the net' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText('The limit'), { target: { value: 'Zxq budget.' } });
    fireEvent.click(dialog.getByRole('button', { name: /^Take out 10 Mar/ }));
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await dialog.findByRole('alert');
    server.answer(changeSafetyNet, given.stretch);
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.asked(changeSafetyNet).at(-1)?.body).toEqual({
      version: 5,
      mentorId: given.stretch.net?.mentor?.id,
      skipLevelId: given.stretch.net?.skipLevel?.id,
      checkInDays: ['2026-04-10'],
      scopeLimit: 'Zxq budget.',
      stepBackPlan: 'Zxq back.',
      exitCriterion: 'Zxq exit.',
    });
  });

  it('ask whoever is named whether they would hold the net, and take a yes or a no', async () => {
    const { net } = given.stretch;
    if (net === null || net.mentor === null) throw new Error('There is nobody to ask.');
    const consent = { part: 'mentor', person: net.mentor, state: 'asked', words: '', isMine: true } as const;
    server.answer(getStretchAssignment, {
      ...given.stretch,
      ...{ status: 'preparing', relation: 'mentor', missedSince: null, abilities: ['answer-net'] },
      net: { ...net, consents: [consent] },
    });
    server.refuse(answerNetConsent, 'not-allowed');
    await renderPage(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, gladly' }));
    await screen.findByRole('alert');
    expect(server.asked(answerNetConsent)[0]?.body).toEqual({ part: 'mentor', answer: 'agree' });
    server.answer(answerNetConsent, undefined);
    fireEvent.click(screen.getByRole('button', { name: 'Rather not' }));
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.change(dialog.getByLabelText(/for the sponsor alone/), { target: { value: 'Zxq too much.' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Rather not' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(server.asked(answerNetConsent).at(-1)?.body).toEqual({
      ...{ part: 'mentor', answer: 'decline', words: 'Zxq too much.' },
    });
  });
});
