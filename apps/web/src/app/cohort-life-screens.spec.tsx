import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import { getSession } from '@understudy/contracts/identity';
import { getProgramme } from '@understudy/contracts/programmes';
import {
  changeAreaChoices,
  getAreaChoices,
  getTakeOver,
  listCohortAreas,
  takeOver,
} from '@understudy/contracts/programmes-areas';
import { getCohort, getEligibility } from '@understudy/contracts/programmes-cohorts';
import { getEnrolment, listCohortEnrolments } from '@understudy/contracts/programmes-enrolments';
import {
  addRetrospectiveAction,
  getRetrospective,
  stepRetrospectiveAction,
} from '@understudy/contracts/programmes-retrospectives';
import { listCohortRoles } from '@understudy/contracts/programmes-rotations';
import { getScoringSheet } from '@understudy/contracts/programmes-scoring';
import { listSecondRecords } from '@understudy/contracts/programmes-second-records';
import { confirmRoleSelection, getRoleSelection } from '@understudy/contracts/programmes-selection';
import {
  getProgrammeSession,
  listSessions,
  planSessions,
  recordAttendance,
} from '@understudy/contracts/programmes-sessions';
import { answerCohortSurvey, listCohortSurveys } from '@understudy/contracts/programmes-surveys';
import { AnsweringServer } from '../../test/answering-server.js';
import * as life from '../../test/cohort-life-data.js';
import { framework } from '../../test/growth-data.js';
import * as given from '../../test/programmes-data.js';
import { renderPage, testSession } from '../../test/render.js';
import * as scoring from '../../test/scoring-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

describe('the life of a cohort', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: given.enrolment.person.id }));
    server.answer(getFramework, framework);
    server.answer(getCohort, given.cohort);
    server.answer(getEnrolment, { ...given.offer, history: [], roles: life.ownRoles });
    server.answer(listCohortEnrolments, { items: [given.enrolment], nextCursor: null });
    server.answer(listSessions, { items: [], canPlan: false, timeZone: 'Europe/London' });
    server.answer(listCohortRoles, { items: given.roles });
    server.answer(listCohortAreas, given.areas);
    server.answer(getRoleSelection, { selection: given.selection });
    server.answer(getTakeOver, { leadsShort: 1, candidates: [given.successor] });
    server.answer(getAreaChoices, {
      items: [{ areaId: given.areas.items[0]?.id ?? '', role: 'shadow' }],
      canChange: true,
    });
    server.answer(listSecondRecords, { items: [] });
    server.answer(getScoringSheet, scoring.noSheet);
    server.answer(listCohortSurveys, { items: [life.survey] });
    server.answer(getRetrospective, life.board);
  });
  afterEach(() => server.stop());

  it('answer a survey, leaving out what one does not wish to say', async () => {
    server.answer(answerCohortSurvey, undefined);
    await renderPage(`/cohorts/${given.cohort.id}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Answer six questions' }));
    const dialog = within(await screen.findByRole('dialog'));
    const pace = within(dialog.getByRole('radiogroup', { name: 'The pace suits me.' }));
    await user.click(pace.getByRole('radio', { name: 'Largely' }));
    await user.type(dialog.getByLabelText('What should stay as it is?'), 'The pairs.');
    await user.click(dialog.getByRole('button', { name: 'Hand in' }));
    await waitFor(() =>
      expect(server.asked(answerCohortSurvey)[0]?.body).toEqual({
        levels: { useful: null, pace: 3, safe: null, tried: null },
        words: { keep: 'The pairs.', change: '' },
      }),
    );
  });

  it.each([
    ['say to whoever can end it that its last day has passed', '2020-06-30', ['see-enrolments', 'end'], true],
    ['say that to nobody else', '2020-06-30', ['see-enrolments'], false],
    ['say that to nobody before', '2999-06-30', ['see-enrolments', 'end'], false],
  ] as const)('%s', async (_promise, endsOn, abilities, told) => {
    server.answer(getCohort, { ...given.cohort, startsOn: '2020-01-01', endsOn, abilities: [...abilities] });
    await renderPage(`/cohorts/${given.cohort.id}`);
    await screen.findByRole('heading', { level: 1, name: 'Zxq cohort' });
    await screen.findByRole('heading', { level: 2, name: 'Retrospective' });
    expect(screen.queryByText('Its last day has passed') !== null).toBe(told);
  });

  it('move what was decided on, and drop it with a word why', async () => {
    server.answer(stepRetrospectiveAction, life.board);
    await renderPage(`/cohorts/${given.cohort.id}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Drop it: Zxq action' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'Why not, after all?' }), 'Too late.');
    await user.click(dialog.getByRole('button', { name: 'Drop it' }));
    await waitFor(() =>
      expect(server.asked(stepRetrospectiveAction)[0]?.body).toEqual({
        action: 'drop',
        version: 1,
        reason: 'Too late.',
      }),
    );
    expect(server.asked(addRetrospectiveAction)).toEqual([]);
  });

  it('explain what is still to come, with what there is', async () => {
    server.answer(getCohort, { ...given.cohort, mine: null, abilities: ['apply'] });
    server.answer(getEligibility, {
      met: false,
      rules: [
        {
          rule: { kind: 'earlier-roles', atLeast: 2, ofWhich: 1, roles: ['lead'] },
          met: false,
          has: 1,
          ofWhich: 0,
          stage: null,
          cohorts: [
            { name: 'Zxq now', counts: 'under-way', inRole: true },
            { name: 'Zxq one', counts: 'counted', inRole: false },
            { name: 'Zxq half', counts: 'not-to-its-end', inRole: false },
          ],
        },
      ],
    });
    await renderPage(`/cohorts/${given.cohort.id}`);
    expect(
      await screen.findByText(/At least 2 earlier cohorts, 1 of them as lead: you have 1, none of them as lead/),
    ).toBeTruthy();
    expect(await screen.findByText('Counted: Zxq one.')).toBeTruthy();
    expect(screen.getByText('Not counted: Zxq now (still goes on) and Zxq half (not to its end).')).toBeTruthy();
  });

  it('let a shadow take over a lead that is missing, named with why', async () => {
    server.answer(takeOver, given.roles[0] as (typeof given.roles)[number]);
    await renderPage(`/cohorts/${given.cohort.id}`);
    const user = userEvent.setup();
    expect(await screen.findByText(/1 lead, 2 experienced shadows,? and 1 new shadow/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Let a shadow take over in Zxq' }));
    const dialog = await screen.findByRole('dialog');
    await within(dialog).findByText('has shadowed here in 1 earlier cohort and shadows here now');
    await user.click(within(dialog).getByRole('button', { name: 'Let them take over' }));
    const { cohortRoleId, version } = given.successor;
    await waitFor(() => expect(server.asked(takeOver)[0]?.body).toEqual({ cohortRoleId, version, reason: '' }));
  });

  it('explain what a run of the selection proposes, and confirm it at a click', async () => {
    server.answer(confirmRoleSelection, { selection: { ...given.selection, open: 0 } });
    await renderPage(`/cohorts/${given.cohort.id}`);
    expect(await screen.findByText(/2 people came first, and then it was full/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Confirm 1 proposal' }));
    await waitFor(() => expect(server.asked(confirmRoleSelection)).toHaveLength(1));
  });

  it('say what somebody’s role is and was, and take down what they would like to do, first choice first', async () => {
    const chosen = { areaId: given.areas.items[0]?.id ?? '', role: 'shadow' as const };
    server.answer(changeAreaChoices, { items: [], canChange: true });
    await renderPage(`/cohorts/${given.cohort.id}`);
    expect(await screen.findByText(/^Since 30 Mar 2026.* Answers for the area in this cohort\.$/)).toBeTruthy();
    expect(screen.getByText(/^Until 30 Mar 2026.*, when you took over the lead\./)).toBeTruthy();
    await userEvent.click(await screen.findByPlaceholderText('Choose an area and a role'));
    await userEvent.click(await screen.findByRole('option', { name: 'Zxq, Lead', hidden: true }));
    await waitFor(() =>
      expect(server.asked(changeAreaChoices)[0]?.body).toEqual({ choices: [chosen, { ...chosen, role: 'lead' }] }),
    );
  });

  it('plan all sessions of a cohort from its outline, and say why where it cannot be', async () => {
    server.answer(listSessions, { items: [], canPlan: true, timeZone: 'Europe/London' });
    server.answer(getProgramme, given.programme);
    server.refuse(planSessions, 'conflict', 'Zxq not now.');
    await renderPage(`/cohorts/${given.cohort.id}`);
    // Found by their words: to look for roles among so many time zones takes long here.
    fireEvent.click(await screen.findByText('Plan from the outline'));
    fireEvent.click(await screen.findByText('Plan 1 session'));
    await screen.findByText('Zxq not now.');
    server.answer(planSessions, { items: [life.session] });
    fireEvent.click(screen.getByText('Plan 1 session'));
    await waitFor(() => expect(screen.queryByText('Plan 1 session')).toBeNull());
    expect(server.asked(planSessions).at(-1)?.body).toMatchObject({
      timeZone: 'Europe/London',
      sessions: [{ moduleId: given.module.id, time: '10:00', minutes: 75, link: null }],
    });
  });

  it('record who was there, but for oneself, and say so where it is refused', async () => {
    server.answer(getProgrammeSession, life.session);
    server.refuse(recordAttendance, 'conflict', 'Zxq not now.');
    await renderPage(`/sessions/${life.session.id}`);
    const marks = within(await screen.findByRole('radiogroup', { name: 'Was Zxq Mia there?' }));
    expect(screen.queryByRole('radiogroup', { name: 'Was Ben Ash there?' })).toBeNull();
    fireEvent.click(marks.getByRole('radio', { name: 'Excused' }));
    fireEvent.click(screen.getByRole('button', { name: 'Record who was there' }));
    await screen.findByText('Zxq not now.');
    server.answer(recordAttendance, life.session);
    fireEvent.click(screen.getByRole('button', { name: 'Record who was there' }));
    await waitFor(() => expect(server.asked(recordAttendance)).toHaveLength(2));
    await waitFor(() => expect(screen.queryByText('Zxq not now.')).toBeNull());
    const [, mia, cora] = life.session.attendees ?? [];
    expect(server.asked(recordAttendance).at(-1)?.body).toEqual({
      version: 2,
      marks: [
        { enrolmentId: mia?.enrolmentId, mark: 'excused' },
        { enrolmentId: cora?.enrolmentId, mark: 'present' },
      ],
    });
  });
});
