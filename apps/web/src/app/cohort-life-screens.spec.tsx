import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import { getCohort } from '@understudy/contracts/programmes-cohorts';
import {
  addRetrospectiveAction,
  getRetrospective,
  stepRetrospectiveAction,
} from '@understudy/contracts/programmes-retrospectives';
import { getScoringSheet } from '@understudy/contracts/programmes-scoring';
import { listSecondRecords } from '@understudy/contracts/programmes-second-records';
import { answerCohortSurvey, listCohortSurveys } from '@understudy/contracts/programmes-surveys';
import { AnsweringServer } from '../../test/answering-server.js';
import * as life from '../../test/cohort-life-data.js';
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
    server.answer(getCohort, { ...given.cohort, abilities: ['see-enrolments'] });
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
});
