import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { getFramework, getPipelineBoard, listAttention } from '@understudy/contracts/career-framework';
import { listTitleImports, titleImportSorts } from '@understudy/contracts/career-framework-title-imports';
import { listTitleMappings, titleMappingSorts } from '@understudy/contracts/career-framework-titles';
import { getSession } from '@understudy/contracts/identity';
import {
  listRoundMentors,
  listRoundPairs,
  listRoundUnmatched,
  listTakenOut,
  roundMentorSorts,
  unmatchedSorts,
} from '@understudy/contracts/mentoring-matches';
import { lineMentorshipSorts, listLineMentorships } from '@understudy/contracts/mentoring-mentorships';
import { getRound, listRounds } from '@understudy/contracts/mentoring-rounds';
import { getProgramme } from '@understudy/contracts/programmes';
import { alumniSorts, getMyAlumniOffer, listAlumni } from '@understudy/contracts/programmes-alumni';
import { listApplicationsInReview, reviewSorts } from '@understudy/contracts/programmes-reviews';
import { getScoringSheet } from '@understudy/contracts/programmes-scoring';
import {
  getSkipLevelSeason,
  listSkipLevelPeople,
  listSkipLevelSeasons,
  listSkipLevelsOverMe,
  skipLevelPeopleSorts,
  skipLevelSeasonSorts,
} from '@understudy/contracts/skip-levels';
import { listSkipLevelTalks, skipLevelTalkSorts } from '@understudy/contracts/skip-levels-talks';
import { AnsweringServer } from '../../test/answering-server.js';
import { answerAssessments } from '../../test/assessments-server.js';
import * as growth from '../../test/growth-data.js';
import { answerIndicators } from '../../test/indicator-answers.js';
import { type Listed, pressChoices, pressHeaders } from '../../test/list-presses.js';
import * as mentoring from '../../test/mentoring-data.js';
import * as programmes from '../../test/programmes-data.js';
import { testSession } from '../../test/render.js';
import { titleTables } from '../../test/title-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const id = (last: number) => `0191b2a0-0000-7000-8000-${String(800 + last).padStart(12, '0')}`;
const pageOf = (items: unknown[]) => ({ items, nextCursor: null }) as never;
const [one, other] = [mentoring.mia, mentoring.cora];
const seasonId = id(1);
const season = {
  ...{ id: seasonId, state: 'running', firstOn: '2026-05-04', lastOn: '2026-06-12', reach: 'next-level' },
  ...{ everyMonths: 6, perWeek: 3, minutes: 30, weekdays: [1], earliestMinute: 600, latestMinute: 960, link: '' },
  ...{ timeZone: 'Europe/London', version: 1, abilities: [] },
  counts: { line: 4, held: 1, agreed: 1, proposed: 1, declined: 0, waiting: 1 },
};
const stage = { key: 'tech-lead', name: 'Zxq stage' };
const talk = {
  ...{ id: id(3), seasonId, leader: one, person: other, relation: 'person', state: 'agreed', stage, turn: 0 },
  ...{
    startsAt: '2026-05-04T10:00:00Z',
    endsAt: '2026-05-04T10:30:00Z',
    link: '',
    words: '',
    version: 1,
    abilities: [],
  },
};

const rounds = `/matching-rounds?round=${mentoring.round.id}&unmatched=zxq&mentors=zxq&mentorsShow=free`;
const tab = (name: string) => async (user: UserEvent) => user.click(await screen.findByRole('tab', { name }));
const tables: readonly Listed[] = [
  {
    ...{ name: 'people of a season', path: `/skip-level-seasons/${seasonId}`, list: listSkipLevelPeople },
    sorts: skipLevelPeopleSorts,
  },
  { name: 'titles', path: '/titles', list: listTitleMappings, sorts: titleMappingSorts },
];
const choices: readonly Listed[] = [
  { name: 'alumni', path: `/programmes/${programmes.programme.id}/alumni`, list: listAlumni, sorts: alumniSorts },
  {
    ...{ name: 'those without a mentor', path: rounds, list: listRoundUnmatched, sorts: unmatchedSorts },
    ...{ label: 'Without a mentor', field: 'unmatched', before: tab('Without a mentor'), narrowed: { search: 'zxq' } },
  },
  {
    ...{ name: 'mentors of a round', path: rounds, list: listRoundMentors, sorts: roundMentorSorts },
    ...{ label: 'Load', field: 'mentors', before: tab('Load'), narrowed: { search: 'zxq', free: 'true' } },
  },
  {
    ...{ name: 'mentorships of a line', path: '/my-people?mentorships=zxq', list: listLineMentorships },
    ...{ sorts: lineMentorshipSorts, label: 'Mentorships people show you', field: 'mentorships' },
    narrowed: { search: 'zxq' },
  },
  {
    ...{ name: 'applications in review', path: `/cohorts/${programmes.cohort.id}/reviews` },
    ...{ list: listApplicationsInReview, sorts: reviewSorts },
  },
  {
    ...{ name: 'seasons', path: '/skip-levels?seasonState=running', list: listSkipLevelSeasons },
    ...{ sorts: skipLevelSeasonSorts, label: 'My seasons', field: 'seasons', narrowed: { state: 'running' } },
  },
  {
    ...{ name: 'tables of titles', path: '/titles?tables=zxq&tablesState=standing', list: listTitleImports },
    ...{ sorts: titleImportSorts, label: 'Tables taken over', field: 'tables' },
    narrowed: { search: 'zxq', undone: 'false' },
  },
];

describe('lists of practice are arranged in the address and on the server', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    answerAssessments(server);
    answerIndicators(server);
    server.answer(getSession, testSession({ personId: one.id, standings: ['admin', 'leader'] }));
    server.answer(listAttention, pageOf(growth.attention));
    server.answer(getPipelineBoard, { columns: growth.board });
    server.answer(getFramework, growth.framework);
    server.answer(listTitleMappings, growth.titlePage);
    server.answer(listTitleImports, pageOf([id(8), id(9)].map((own) => ({ ...titleTables[0], id: own }))));
    server.answer(getProgramme, programmes.programme);
    server.answer(getMyAlumniOffer, { mine: null });
    const completed = { cohort: { id: id(4), name: 'Zxq', endsOn: '2026-05-01' }, title: 'Zxq', stages: null };
    const alumnus = { ...completed, helps: [], note: '', visibility: null, version: 1 };
    server.answer(listAlumni, pageOf([one, other].map((person) => ({ ...alumnus, person }))));
    server.answer(listRounds, pageOf([mentoring.round]));
    server.answer(getRound, mentoring.round);
    server.answer(listRoundPairs, pageOf([mentoring.pair]));
    server.answer(listTakenOut, { items: [] });
    server.answer(listRoundUnmatched, pageOf([one, other].map((mentee) => ({ mentee, reasons: [] }))));
    const load = { external: false, taken: 1, places: 2, matched: 1, worth: 0 };
    server.answer(listRoundMentors, pageOf([one, other].map((mentor) => ({ ...load, mentor }))));
    const mentorship = { mentor: one, mentee: other, external: false, relation: 'line', since: '2026-01-01' };
    server.answer(
      listLineMentorships,
      pageOf([id(5), id(6)].map((own) => ({ ...mentorship, id: own, cadence: 'monthly' }))),
    );
    const { id: cohortId, name, programme } = programmes.cohort;
    const sheet = { criteria: [], reviewers: [], suggested: [], version: 1, abilities: [] };
    server.answer(getScoringSheet, { ...sheet, cohort: { id: cohortId, name, programme } } as never);
    const review = { state: 'applied', mine: null, conflict: null, handedIn: 0, reviewers: 1, found: null };
    server.answer(
      listApplicationsInReview,
      pageOf([one, other].map((person) => ({ ...review, person, enrolmentId: person.id, abilities: [] }))),
    );
    server.answer(listSkipLevelSeasons, pageOf([season, { ...season, id: id(2) }]));
    server.answer(getSkipLevelSeason, season as never);
    const somebody = { stage, timeZone: 'Europe/London', lastOn: null, talk: null, free: false };
    server.answer(listSkipLevelPeople, pageOf([one, other].map((person) => ({ ...somebody, person }))));
    server.answer(listSkipLevelsOverMe, { items: [] });
    // What is past has another side of its own.
    server.answer(listSkipLevelTalks, ({ path }) =>
      pageOf(path.includes('side=person') && path.includes('when=ahead') ? [talk, { ...talk, id: id(7) }] : []),
    );
  });
  afterEach(() => server.stop());

  pressHeaders(tables, () => server);
  pressChoices(choices, () => server);
  pressChoices(
    [
      {
        ...{ name: 'talks', path: '/skip-levels', list: listSkipLevelTalks, sorts: skipLevelTalkSorts },
        ...{ label: 'Next', field: 'person-ahead' },
      },
    ],
    () => server,
  );
});
