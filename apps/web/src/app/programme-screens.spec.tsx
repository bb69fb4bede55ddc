import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { getSession } from '@understudy/contracts/identity';
import { getProgrammeEffect } from '@understudy/contracts/indicators-effect';
import {
  changeOutline,
  createProgramme,
  getProgramme,
  listProgrammes,
  listProgrammeTemplates,
} from '@understudy/contracts/programmes';
import { getAreaChoices, getTakeOver, listCohortAreas } from '@understudy/contracts/programmes-areas';
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
import { getRoleSelection } from '@understudy/contracts/programmes-selection';
import { addCohortCost, getSponsorReport, listCohortCosts } from '@understudy/contracts/programmes-sponsor';
import { listCohortSurveys } from '@understudy/contracts/programmes-surveys';
import { AnsweringServer } from '../../test/answering-server.js';
import * as life from '../../test/cohort-life-data.js';
import { framework } from '../../test/growth-data.js';
import { effect } from '../../test/pipeline-data.js';
import * as given from '../../test/programmes-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import * as rotations from '../../test/rotations-data.js';
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
    server.answer(getShadowToLead, rotations.shadowReport);
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
    expect(await screen.findAllByText('as of 1 May 2026')).toHaveLength(3);
    expect(screen.getAllByText('Too few people to say yet')).toHaveLength(4);
    expect(screen.getByText(/^6 of 12 · 95% interval 25/)).toBeTruthy();
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

  it('tell how many shadows led later, and who: of those who began, not of those who had not led', async () => {
    const point = { survival: 0.613709834323, lower: 0.556807789834, upper: 0.665577476157 };
    const [first] = rotations.shadowReport.curve;
    const last = { time: 17, atRisk: 83, events: 1, ...point };
    server.answer(getShadowToLead, { ...rotations.shadowReport, curve: [...(first ? [first] : []), last] });
    await renderPage(`/programmes/${given.programme.id}/shadow-to-lead`);
    expect((await screen.findAllByText(/127 of 357/)).length).toBeGreaterThan(0);
    expect(screen.getByText('Not yet')).toBeTruthy();
    const shown = screen.getAllByRole('row').map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(shown).toContainEqual(['1', '14.4%', expect.stringMatching(/^11\.1%\W+18\.5%$/), '348', '50']);
    expect(shown).toContainEqual(['17', '38.6%', expect.stringMatching(/^33\.4%\W+44\.3%$/), '83', '1']);
    expect(shown).toContainEqual(['Zxq', '127 of 357', '35.6%', expect.stringMatching(/^30\.8%\W+40\.7%$/)]);
    expect(shown).toContainEqual(['All together', '11', '32', '1', '43', '1']);
  });

  it('move a module, say so where that is refused, take one out, and add one', async () => {
    const second = { ...given.module, id: given.cohort.id, title: 'Zxq second' };
    server.answer(getProgramme, { ...given.programme, outline: [given.module, second] });
    server.refuse(changeOutline, 'changed-meanwhile');
    const sent = () => server.asked(changeOutline).at(-1)?.body as BodyOf<typeof changeOutline> | undefined;
    const titles = () => sent()?.modules.map(({ title }) => title);
    await renderPage(`/programmes/${given.programme.id}`);
    fireEvent.click(await screen.findByRole('button', { name: /Zxq second/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Earlier' }));
    await screen.findByRole('alert');
    expect([sent()?.version, titles()]).toEqual([3, ['Zxq second', 'Zxq reading']]);
    server.answer(changeOutline, given.programme);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove' }));
    const removing = within(await screen.findByRole('dialog'));
    fireEvent.click(removing.getByRole('button', { name: 'Remove' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(titles()).toEqual(['Zxq reading']);
    fireEvent.click(await screen.findByRole('button', { name: 'Add a module' }));
    const adding = within(await screen.findByRole('dialog'));
    fireEvent.change(adding.getByLabelText(/^Title/), { target: { value: 'Zxq third' } });
    fireEvent.click(adding.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(titles()?.at(-1)).toBe('Zxq third'));
  });
});
