import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import { getCohort } from '@understudy/contracts/programmes-cohorts';
import {
  addCohortMilestone,
  type CohortMilestone,
  getMilestoneBoard,
  getMilestoneLine,
  type MilestoneCell,
  type MilestoneLine,
  markMilestone,
} from '@understudy/contracts/programmes-milestones';
import { getScoringSheet } from '@understudy/contracts/programmes-scoring';
import { listSecondRecords } from '@understudy/contracts/programmes-second-records';
import { AnsweringServer } from '../../test/answering-server.js';
import * as given from '../../test/programmes-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import * as scoring from '../../test/scoring-data.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const { person } = given.enrolment;
const counts = { reached: 1, of: 3, version: 0, dueChosen: true };
const milestones: CohortMilestone[] = [
  { ...counts, id: given.cohort.id, kind: 'workshop', title: 'Zxq one', dueOn: '2026-05-01', sessionId: null },
  { ...counts, id: given.programme.id, kind: 'own', title: 'Zxq two', dueOn: '2026-05-01', sessionId: null },
];
const cell = (milestone: CohortMilestone | undefined, own: Partial<MilestoneCell>): MilestoneCell => ({
  ...{ milestoneId: milestone?.id ?? '', state: 'reached', source: 'attendance', dueOn: '2026-05-01', version: 0 },
  abilities: [],
  ...own,
});
const line: MilestoneLine = {
  ...{ enrolmentId: given.enrolment.id, person, state: 'enrolled', behind: 1, reached: 1, mentored: null },
  extendedUntil: null,
  cells: [cell(milestones[0], {}), cell(milestones[1], { state: 'late', source: null, abilities: ['mark', 'excuse'] })],
  helps: [{ help: 'ask', milestoneIds: [milestones[1]?.id ?? ''] }],
};
const board = {
  ...{ items: [line], nextCursor: null, milestones, takingPart: 1, behind: 1 },
  onTime: { onTime: 3, due: 4, unrecorded: 2 },
  cohort: { id: given.cohort.id, name: 'Zxq cohort', programme: 'Zxq programme' },
};
const whole = { ...line, milestones, history: [] };
const address = `/cohorts/${given.cohort.id}/milestones`;
const known = [...words, 'Zxq', 'one', 'Two', 'two', 'programme', 'cohort', 'Ben', 'Ash', 'zxq', 'May'];

describe('milestones', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession());
    server.answer(getCohort, given.cohort);
    server.answer(listSecondRecords, { items: [] });
    server.answer(getScoringSheet, scoring.noSheet);
    server.answer(getMilestoneBoard, board);
    server.answer(getMilestoneLine, whole);
  });
  afterEach(() => server.stop());

  it.each([address, `${address}/${line.enrolmentId}`])(
    '%s shows no word that is not in the texts or the data',
    async (path) => {
      server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
      const { container } = await renderPage(path, { locale: 'pseudo' });
      await screen.findByRole('heading', { level: 1 });
      await screen.findAllByText(/⟦/);
      expect(hardCodedWords(container, known)).toEqual([]);
    },
  );

  it('say who is behind with what, and what would help', async () => {
    await renderPage(address);
    expect(await screen.findByText('Was there')).toBeTruthy();
    expect(screen.getByRole('link', { name: person.name })).toBeTruthy();
    expect(screen.getByText('Open since 1 May 2026')).toBeTruthy();
    expect(screen.getByText('Ask what would help: Zxq two.')).toBeTruthy();
    expect(screen.getByText('1 of 1 could use a hand.')).toBeTruthy();
    const onTime = screen.getByRole('region', { name: 'Milestones on time' });
    expect(onTime.textContent).toContain('75%3 of 4 that were due were reached by their day. 2 are left out');
  });

  it('mark one of somebody, with a word about it', async () => {
    server.answer(markMilestone, whole);
    await renderPage(`${address}/${line.enrolmentId}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: /Mark as reached.*Zxq two/ }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByLabelText('A word about it'));
    await user.paste('We talked.');
    await user.click(dialog.getByRole('button', { name: 'Mark as reached' }));
    await waitFor(() =>
      expect(server.asked(markMilestone)[0]?.body).toEqual({ action: 'mark', version: 0, note: 'We talked.' }),
    );
  });

  it('give the cohort one of its own', async () => {
    server.answer(addCohortMilestone, { items: milestones });
    await renderPage(address);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Add a milestone' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByLabelText(/What is to be reached/));
    await user.paste('Look back');
    await user.click(dialog.getByRole('button', { name: 'Add it' }));
    await waitFor(() => expect(server.asked(addCohortMilestone)[0]?.body).toMatchObject({ title: 'Look back' }));
  });
});
