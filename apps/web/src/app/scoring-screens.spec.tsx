import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import { getSession } from '@understudy/contracts/identity';
import { getCohort } from '@understudy/contracts/programmes-cohorts';
import {
  type ApplicationReviews,
  getApplicationReviews,
  listApplicationsInReview,
  writeApplicationReview,
} from '@understudy/contracts/programmes-reviews';
import { changeScoringSheet, getScoringSheet, type ScoringSheet } from '@understudy/contracts/programmes-scoring';
import { listSecondRecords } from '@understudy/contracts/programmes-second-records';
import { AnsweringServer } from '../../test/answering-server.js';
import { framework } from '../../test/growth-data.js';
import * as given from '../../test/programmes-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const { cohort, enrolment } = given;
const criterion = {
  id: given.module.id,
  name: 'Zxq name',
  guidance: 'Zxq guidance',
  weight: 2,
  levels: ['Zxq one', 'Zxq two', 'Zxq three', 'Zxq four'],
};
const sheet: ScoringSheet = {
  cohort: { id: cohort.id, name: cohort.name, programme: cohort.programme },
  criteria: [criterion],
  reviewers: [enrolment.person],
  suggested: [],
  version: 4,
  abilities: ['change', 'name-reviewers', 'see-reviews'],
};
const reviews: ApplicationReviews = {
  enrolmentId: enrolment.id,
  cohort: { id: cohort.id, name: cohort.name },
  programme: cohort.programme.name,
  person: enrolment.person,
  state: 'applied',
  motivation: 'Zxq motivation',
  nomination: '',
  nominatedBy: null,
  earlierTries: 0,
  eligibility: { met: true, rules: [] },
  criteria: [criterion],
  mine: null,
  others: null,
  handedIn: 1,
  reviewers: 2,
  found: null,
  spreads: null,
  conflict: null,
  abilities: ['save', 'hand-in', 'stand-aside'],
};
const review = (name: string, mark: number) => ({
  reviewer: { id: `0191b2a0-0000-7000-8000-00000000090${mark}`, name },
  state: 'handed-in' as const,
  since: '2026-05-01T10:00:00.000Z',
  summary: 'Zxq summary',
  marks: [{ criterionId: criterion.id, mark, reason: `Zxq because ${mark}` }],
  score: mark,
  version: 1,
});
const told: ApplicationReviews = {
  ...reviews,
  others: [review('Ben Ash', 1), review('Ben Ash', 4)],
  handedIn: 2,
  found: { lowest: 1, highest: 4, mean: 2.5 },
  spreads: [{ criterionId: criterion.id, lowest: 1, highest: 4 }],
  abilities: [],
};
const list = `/cohorts/${cohort.id}/reviews`;
const one = `${list}/${enrolment.id}`;

describe('the screens of reviews', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ standings: ['admin'] }));
    server.answer(getFramework, framework);
    server.answer(getCohort, cohort);
    server.answer(listSecondRecords, { items: [] });
    server.answer(getScoringSheet, sheet);
    server.answer(getApplicationReviews, reviews);
    server.answer(listApplicationsInReview, {
      items: [
        {
          enrolmentId: enrolment.id,
          person: enrolment.person,
          state: 'applied',
          mine: null,
          conflict: null,
          handedIn: 2,
          reviewers: 2,
          found: told.found,
          abilities: ['open'],
        },
      ],
      nextCursor: null,
    });
  });
  afterEach(() => server.stop());

  it.each([list, one])('%s shows no word that is not in the texts or the data', async (path) => {
    server.answer(getApplicationReviews, path === one ? told : reviews);
    server.answer(getSession, testSession({ standings: ['admin'], organisation: { ...organisation, locale: 'none' } }));
    const { container } = await renderPage(path, { locale: 'pseudo' });
    await screen.findByRole('heading', { level: 1 });
    await screen.findAllByText(/⟦/);
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
    const data = ['motivation', 'name', 'guidance', 'one', 'two', 'three', 'four', 'because', 'summary', 'cohort'];
    expect(hardCodedWords(container, [...words, ...data, 'Zxq', 'Ben', 'Ash', 'May', 'programme'])).toEqual([]);
  });

  it('hand in once every criterion has a level and a reason, and show nothing of others before', async () => {
    server.answer(writeApplicationReview, told);
    await renderPage(one);
    const user = userEvent.setup();
    const handIn = await screen.findByRole('button', { name: 'Hand in' });
    expect(handIn).toHaveProperty('disabled', true);
    expect(screen.queryByText('What reviewers found')).toBeNull();
    await user.click(screen.getByRole('radio', { name: /Zxq three/ }));
    await user.click(screen.getByLabelText('Why, for “Zxq name”'));
    await user.paste('She did it.');
    await user.click(handIn);
    await waitFor(() =>
      expect(server.asked(writeApplicationReview)[0]?.body).toEqual({
        action: 'hand-in',
        version: 0,
        summary: '',
        marks: [{ criterionId: criterion.id, mark: 3, reason: 'She did it.' }],
      }),
    );
  });

  it('say where reviewers are far apart, in the words of the levels, with every reason', async () => {
    server.answer(getApplicationReviews, told);
    await renderPage(one);
    expect(await screen.findByText('Far apart: from “Zxq one” to “Zxq four”')).toBeTruthy();
    expect(screen.getByText(/Zxq because 1/)).toBeTruthy();
    expect(screen.getByText('from 1 to 4 of 4, 2 reviewers')).toBeTruthy();
  });

  it('begin a sheet with what is suggested, of which every word can be changed', async () => {
    const { id: _id, ...draft } = criterion;
    server.answer(getScoringSheet, { ...sheet, criteria: [], suggested: [draft] });
    server.answer(changeScoringSheet, sheet);
    await renderPage(`/cohorts/${cohort.id}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Write a scoring sheet' }));
    const dialog = within(await screen.findByRole('dialog'));
    const name = await dialog.findByLabelText(/What is looked for/);
    await user.clear(name);
    await user.click(name);
    await user.paste('Leads already');
    await user.click(dialog.getByRole('button', { name: 'Save the sheet' }));
    await waitFor(() =>
      expect(server.asked(changeScoringSheet)[0]?.body).toEqual({
        version: 4,
        criteria: [{ ...draft, name: 'Leads already' }],
      }),
    );
  });
});
