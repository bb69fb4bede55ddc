import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import { getSession } from '@understudy/contracts/identity';
import { getProgrammeEffect } from '@understudy/contracts/indicators-effect';
import {
  createProgramme,
  getProgramme,
  listProgrammes,
  listProgrammeTemplates,
} from '@understudy/contracts/programmes';
import {
  changeAreaChoices,
  getAreaChoices,
  getTakeOver,
  listCohortAreas,
  takeOver,
} from '@understudy/contracts/programmes-areas';
import { getCohort, getEligibility, listCohorts, offerPlaces } from '@understudy/contracts/programmes-cohorts';
import {
  getEnrolment,
  getNextSteps,
  listCohortEnrolments,
  listEnrolments,
  stepEnrolment,
} from '@understudy/contracts/programmes-enrolments';
import { checkCohortHistory, importCohortHistory, listCohortImports } from '@understudy/contracts/programmes-history';
import { getRetrospective } from '@understudy/contracts/programmes-retrospectives';
import { getShadowToLead, listCohortRoles } from '@understudy/contracts/programmes-rotations';
import { getScoringSheet, listReviewTurns } from '@understudy/contracts/programmes-scoring';
import { listSecondRecords, resolveSecondRecord } from '@understudy/contracts/programmes-second-records';
import { confirmRoleSelection, getRoleSelection } from '@understudy/contracts/programmes-selection';
import { addCohortCost, getSponsorReport, listCohortCosts } from '@understudy/contracts/programmes-sponsor';
import { listCohortSurveys } from '@understudy/contracts/programmes-surveys';
import { AnsweringServer } from '../../test/answering-server.js';
import * as life from '../../test/cohort-life-data.js';
import { framework } from '../../test/growth-data.js';
import { effect } from '../../test/pipeline-data.js';
import * as given from '../../test/programmes-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import * as scoring from '../../test/scoring-data.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const known = [...words, 'Zxq', 'Two', 'programme', 'purpose', 'cohort', 'reading', 'prepare', 'agenda', 'question'];
const data = [
  ...known,
  ...['worked', 'action', 'note'],
  'motivation',
  'nomination',
  'reason',
  'Ben',
  'Ash',
  'zxq',
  'and',
  'Apr',
  'May',
  'Aug',
];

describe('the screens of programmes', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: given.enrolment.person.id, standings: ['admin', 'leader'] }));
    server.answer(getFramework, framework);
    server.answer(listProgrammes, { items: [given.summary], nextCursor: null });
    server.answer(listProgrammeTemplates, { items: [given.template] });
    server.answer(getProgramme, given.programme);
    server.answer(listCohorts, { items: [given.cohort], nextCursor: null });
    server.answer(getCohort, given.cohort);
    server.answer(getEnrolment, { ...given.offer, history: [], roles: life.ownRoles });
    server.answer(listCohortEnrolments, { items: [given.enrolment], nextCursor: null });
    server.answer(listEnrolments, { items: [given.offer], nextCursor: null });
    server.answer(getEligibility, { met: true, rules: [] });
    server.answer(listCohortImports, { items: [given.cohortImport] });
    server.answer(listCohortRoles, { items: given.roles });
    server.answer(listCohortAreas, given.areas);
    server.answer(getRoleSelection, { selection: given.selection });
    server.answer(getTakeOver, { leadsShort: 1, candidates: [given.successor] });
    server.answer(getAreaChoices, {
      items: [{ areaId: given.areas.items[0]?.id ?? '', role: 'shadow' }],
      canChange: true,
    });
    server.answer(getShadowToLead, given.shadowReport);
    server.answer(getScoringSheet, scoring.noSheet);
    server.answer(listReviewTurns, { items: [] });
    server.answer(listSecondRecords, { items: [scoring.secondRecord] });
    server.answer(listCohortSurveys, { items: [life.survey] });
    server.answer(getRetrospective, life.board);
    server.answer(getSponsorReport, given.sponsorReport);
    server.answer(getProgrammeEffect, effect);
    server.answer(listCohortCosts, { items: [given.cost] });
  });
  afterEach(() => server.stop());

  it.each([
    '/programmes',
    `/programmes/${given.programme.id}`,
    `/programmes/${given.programme.id}/shadow-to-lead`,
    `/programmes/${given.programme.id}/sponsor`,
    `/cohorts/${given.cohort.id}`,
    '/my-programmes',
  ])('%s shows no word that is not in the texts or the data', async (path) => {
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
    const { container } = await renderPage(path, { locale: 'pseudo' });
    await screen.findByRole('heading', { level: 1 });
    await screen.findAllByText(/⟦/);
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
    expect(hardCodedWords(container, data)).toEqual([]);
  });

  it('draft a programme from a template, whose words can be changed first', async () => {
    server.answer(createProgramme, given.programme);
    await renderPage('/programmes');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'New programme' }));
    const name = await screen.findByLabelText(/^Name/);
    expect(name).toHaveProperty('value', 'Zxq template');
    await user.clear(name);
    await user.type(name, 'Our own');
    await user.click(screen.getByRole('button', { name: 'Draft the programme' }));
    await waitFor(() =>
      expect(server.asked(createProgramme)[0]?.body).toEqual({
        templateKey: 'into-tech-lead',
        name: 'Our own',
        purpose: 'Zxq template purpose',
      }),
    );
  });

  it('accept an offered place at a click, with the version that was read', async () => {
    server.answer(stepEnrolment, given.enrolment);
    await renderPage('/my-programmes');
    await userEvent.click((await screen.findAllByRole('button', { name: 'Accept the place' }))[0] as HTMLElement);
    await waitFor(() =>
      expect(server.asked(stepEnrolment)[0]?.body).toEqual({ action: 'accept', version: given.offer.version }),
    );
  });

  it('say beside a figure of which day it is, and that too few people are too few', async () => {
    await renderPage(`/programmes/${given.programme.id}/sponsor`);
    expect(await screen.findAllByText('as of 1 May 2026')).toHaveLength(2);
    expect(screen.getAllByText('Too few people to say yet')).toHaveLength(3);
    expect(screen.getByText('€4,200 of €24,000')).toBeTruthy();
  });

  it('enter what a cohort cost', async () => {
    server.answer(addCohortCost, given.cost);
    await renderPage(`/cohorts/${given.cohort.id}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Enter a cost' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByText('Give an amount.')).toBeTruthy();
    await user.type(dialog.getByRole('textbox', { name: 'Amount' }), '960');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(server.asked(addCohortCost)[0]?.body).toMatchObject({
        kind: 'facilitator',
        cost: { amount: 960, currency: 'EUR' },
      }),
    );
  });

  it('ask for a reason before somebody is told that it will not be this time', async () => {
    server.answer(stepEnrolment, given.enrolment);
    server.answer(getNextSteps, { items: [], needs: [] });
    await renderPage(`/cohorts/${given.cohort.id}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Not this time: Ben Ash' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByLabelText(/A word on it/));
    await user.paste('In spring.');
    await user.click(await within(dialog).findByLabelText(/A word with it/));
    await user.paste('Apply in May.');
    await user.click(within(dialog).getByRole('button', { name: 'Not this time' }));
    await waitFor(() =>
      expect(server.asked(stepEnrolment)[0]?.body).toMatchObject({ nextStep: { kind: 'own', words: 'Apply in May.' } }),
    );
  });

  it('let an admin end one of two records of a person, with what the person reads', async () => {
    server.answer(resolveSecondRecord, { items: [] });
    await renderPage(`/cohorts/${given.cohort.id}`);
    const user = userEvent.setup();
    await user.click((await screen.findAllByRole('button', { name: /^Let .* go on/ }))[0] as HTMLElement);
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'End the other' }));
    await waitFor(() =>
      expect(server.asked(resolveSecondRecord)[0]?.body).toMatchObject({
        decision: 'keep-one',
        keepId: scoring.secondRecord.sides[0]?.enrolmentId,
        reason: 'There were two records of you here; the other one goes on.',
      }),
    );
  });

  it('say before the places are given out to whom they go', async () => {
    server.answer(offerPlaces, { offered: 2, waiting: 1 });
    await renderPage(`/cohorts/${given.cohort.id}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Offer the free places' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/first who has tried before, then who waits longest/)).toBeTruthy();
    expect(server.asked(offerPlaces)).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Offer the free places' }));
    await waitFor(() => expect(server.asked(offerPlaces)).toHaveLength(1));
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
        },
      ],
    });
    await renderPage(`/cohorts/${given.cohort.id}`);
    expect(
      await screen.findByText(/At least 2 earlier cohorts, 1 of them as lead: you have 1, none of them as lead/),
    ).toBeTruthy();
  });

  it('show what an import of earlier cohorts would do before anything is written', async () => {
    server.answer(checkCohortHistory, given.historyFound);
    server.answer(importCohortHistory, given.cohortImport);
    await renderPage(`/programmes/${given.programme.id}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Bring in earlier cohorts' }));
    const dialog = await screen.findByRole('dialog');
    for (const [place, text] of ['a', 'b'].entries()) {
      const input = dialog.querySelectorAll('input[type=file]')[place] as HTMLInputElement;
      await user.upload(input, new File([text], `${text}.csv`, { type: 'text/csv' }));
    }
    const check = within(dialog).getByRole('button', { name: 'Check the files' });
    await waitFor(() => expect(check).toHaveProperty('disabled', false));
    await user.click(check);
    expect(await within(dialog).findByText('1 cohort, 2 people, 3 roles')).toBeTruthy();
    const rows = within(dialog)
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toContain('2Ninth1 Jan 202131 Mar 20212ended, all of them have completed it');
    expect(rows).toContain('2NinthdocsLeadZxq Ida');
    expect(server.asked(importCohortHistory)).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Bring them in' }));
    await waitFor(() => expect(server.asked(importCohortHistory)[0]?.body).toEqual({ cohorts: 'a', enrolments: 'b' }));
  });

  it('tell how many shadows led later, and who', async () => {
    await renderPage(`/programmes/${given.programme.id}/shadow-to-lead`);
    expect((await screen.findAllByText(/127 of 357/)).length).toBeGreaterThan(0);
    expect(screen.getByText('Not yet')).toBeTruthy();
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
});
