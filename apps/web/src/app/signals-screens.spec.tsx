import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  addToSignal,
  changeSignalSettings,
  getSignalSettings,
  listCandidates,
  listMySignals,
  listSignals,
  listUnobserved,
  observeSignal,
} from '@understudy/contracts/assessments-signals';
import { checkSignalImport, importSignals, listSignalImports } from '@understudy/contracts/assessments-signals-import';
import { getCalibrationSettings } from '@understudy/contracts/calibration';
import { getFramework } from '@understudy/contracts/career-framework';
import {
  checkTitleImport,
  listTitleImports,
  undoTitleImport,
  uploadTitleMappings,
} from '@understudy/contracts/career-framework-title-imports';
import { listTitleMappings } from '@understudy/contracts/career-framework-titles';
import { getSession } from '@understudy/contracts/identity';
import { getConfidentialFigures, type ToldFigure } from '@understudy/contracts/indicators-confidential';
import { getCostSettings } from '@understudy/contracts/indicators-costs';
import { getJob } from '@understudy/contracts/jobs';
import { getChatSettings } from '@understudy/contracts/notifications-chat';
import { getOrganisation } from '@understudy/contracts/organisations';
import { getPerson, listUnits } from '@understudy/contracts/people';
import { getPersonTimeline } from '@understudy/contracts/people-timeline';
import { getSuccessionSettings } from '@understudy/contracts/succession-nominations';
import { AnsweringServer } from '../../test/answering-server.js';
import { told } from '../../test/curves-data.js';
import { benId, framework, titlePage } from '../../test/growth-data.js';
import * as people from '../../test/people-data.js';
import { costSettings } from '../../test/pipeline-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, renderPart, testSession } from '../../test/render.js';
import { jobs, organisation, words } from '../../test/screens-data.js';
import * as given from '../../test/signals-data.js';
import { titleRows, titleTables } from '../../test/title-data.js';
import { ToldCards } from '../features/indicators/told-cards.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const personPath = `/people/${people.person.id}?tab=signals`;

describe('the screens of signals', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession());
    server.answer(getFramework, framework);
    server.answer(getOrganisation, organisation);
    server.answer(listUnits, { items: people.units });
    server.answer(getPerson, people.person);
    server.answer(getPersonTimeline, { items: people.timeline });
    server.answer(getSignalSettings, { openToPerson: true, version: 0 });
    server.answer(listSignalImports, { items: [], nextCursor: null });
    server.answer(getCostSettings, costSettings);
    server.answer(getCalibrationSettings, { enabled: false, subjectsSee: true, version: 0 });
    server.answer(getChatSettings, { hosts: [], available: true, version: 0 });
    server.answer(getSuccessionSettings, { nomineeConsent: 'asked', version: 0 });
    server.answer(listSignals, {
      items: [given.observation],
      nextCursor: null,
      openToPerson: true,
      abilities: ['observe'],
    });
    server.answer(listMySignals, { items: [given.observation], nextCursor: null });
    server.answer(listUnobserved, { items: given.unobserved, nextCursor: null });
    server.answer(listCandidates, ({ path }) => ({
      items: path.includes('list=overlooked') ? given.overlooked : given.observed,
      nextCursor: null,
    }));
  });
  afterEach(() => server.stop());

  it.each(['/signals', '/signals?tab=written', '/identification', '/settings', personPath])(
    '%s shows no word that is not in the texts or the data',
    async (path) => {
      const own = { organisation: { ...organisation, locale: 'none' }, personId: people.person.id };
      server.answer(getSession, testSession({ ...own, standings: ['admin', 'leader'] }));
      const { container } = await renderPage(path, { locale: 'pseudo' });
      await screen.findByRole('heading', { level: 1 });
      await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
      const known = [...people.peopleWords, ...words, 'Eve', 'EZ', 'Zxq', 'zxq', 'was'];
      expect(hardCodedWords(container, known)).toEqual([]);
    },
  );

  it('write a signal down in a few clicks from the page of the person', async () => {
    server.answer(observeSignal, given.observation);
    await renderPage(personPath);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Record a signal that you saw in Ben Zxq' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('radio', { name: 'Curious about the business' }));
    await user.type(within(dialog).getByLabelText(/What I saw or heard/), 'Asked what the outage had cost us, twice.');
    expect(within(dialog).getByText('Ben Zxq will read this, with your name.')).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(server.asked(observeSignal)).toHaveLength(1));
    expect(server.asked(observeSignal)[0]?.body).toMatchObject({
      signal: 'curious-about-business',
      evidence: 'Asked what the outage had cost us, twice.',
    });
  });

  it('ask for a concrete moment before anything is sent', async () => {
    await renderPage(personPath);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Record a signal that you saw in Ben Zxq' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/What I saw or heard/), 'Is great.');
    await user.click(within(dialog).getByRole('button', { name: 'Record' }));
    expect(await within(dialog).findByText('Describe the moment in a sentence or two.')).toBeTruthy();
    expect(server.asked(observeSignal)).toHaveLength(0);
  });

  it('show both sides of a thread, and send an answer with the version that was read', async () => {
    server.answer(addToSignal, given.observation);
    await renderPage(personPath);
    const user = userEvent.setup();
    const thread = await screen.findByRole('list', { name: 'What was said about it' });
    expect(within(thread).getByText('Ben Zxq sees it differently')).toBeTruthy();
    expect(within(thread).getByText('Cem Zxq corrects it')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Answer' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText(/My answer/), 'You are right.');
    await user.click(within(dialog).getByRole('button', { name: 'Answer' }));
    await waitFor(() =>
      expect(server.asked(addToSignal)[0]?.body).toEqual({ version: 3, kind: 'reply', text: 'You are right.' }),
    );
  });

  it('give the overlooked a column of their own, first, and say how both are ordered', async () => {
    const { history } = await renderPage('/identification');
    const left = await screen.findByRole('region', { name: 'Looked at by nobody' });
    const right = screen.getByRole('region', { name: 'Observed in the last year' });
    expect(left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(within(left).getAllByText('Nobody has recorded anything yet')).toHaveLength(2);
    expect(within(left).getByText(/In order of names/)).toBeTruthy();
    expect(within(right).getByText('Zxq was zxq.')).toBeTruthy();
    const user = userEvent.setup();
    server.answer(listCandidates, { items: [], nextCursor: null });
    await user.click(screen.getByRole('combobox', { name: 'Order' }));
    await user.click(await screen.findByRole('option', { name: 'Longest unobserved first', hidden: true }));
    await waitFor(() => expect(history.location.search).toContain('order=unobserved'));
    expect(await within(left).findByText(/the longest ago, first/)).toBeTruthy();
    expect(await within(left).findByText('Nobody to look at here')).toBeTruthy();
    await user.click(screen.getByRole('combobox', { name: 'Signal' }));
    await user.click(await screen.findByRole('option', { name: 'Mentors others unasked', hidden: true }));
    expect(await within(left).findByText('Nobody is overlooked here')).toBeTruthy();
  });

  it('bring in past observations from a file only after showing row by row what it would write', async () => {
    const row = { line: 2, person: 'Zxq Ida', observer: 'Zxq Emil', evidence: 'Zxq was zxq.' };
    const rows = [{ ...row, signal: 'mentors-unasked' as const, observedOn: '2024-05-05' }];
    const problem = { line: 3, field: 'signal', code: 'signal-unknown' as const, value: 'brave' };
    const found = { observations: 1, people: 1, rows, problems: [problem], problemCount: 1 };
    server.answer(checkSignalImport, found);
    const brought = { id: given.observation.id, fileName: 'old.csv', observations: 1, people: 1, undoneAt: null };
    server.answer(importSignals, { ...brought, importedAt: '2026-03-02T10:00:00.000Z', abilities: ['undo'] });
    await renderPage('/settings?imports=zzz');
    const user = userEvent.setup();
    await screen.findByText('No file fits.');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    await waitFor(() => expect(screen.queryByText('No file fits.')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Bring in past observations' }));
    const dialog = within(await screen.findByRole('dialog'));
    const choose = async (text: string) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (input) await user.upload(input, new File([text], 'old.csv', { type: 'text/csv' }));
      await user.click(dialog.getByRole('button', { name: 'Check the file' }));
    };
    await choose('person');
    await dialog.findByText(/Line 3, signal:/);
    expect(dialog.queryByRole('button', { name: 'Bring it in' })).toBeNull();
    server.answer(checkSignalImport, { ...found, problems: [], problemCount: 0 });
    await choose('person,observer');
    await user.click(await dialog.findByRole('button', { name: 'Bring it in' }));
    expect(dialog.getByText('Zxq Emil')).toBeTruthy();
    await waitFor(() => expect(server.asked(importSignals)).toHaveLength(1));
    expect(server.asked(importSignals)[0]?.body).toEqual({ fileName: 'old.csv', text: 'person,observer' });
  });

  it('take a table of titles over in the same way, and take it back', async () => {
    const ofTable = { titles: 1, changed: 1, people: 3, rows: titleRows, problems: [], problemCount: 0 };
    const bad = { line: 3, field: 'stage', code: 'stage-unknown', value: 'Zxq 9' } as const;
    server.answer(checkTitleImport, { ...ofTable, problems: [bad], problemCount: 1 });
    server.answer(listTitleMappings, titlePage);
    server.answer(listTitleImports, { items: titleTables, nextCursor: null });
    const [job] = jobs;
    if (job) server.answer(getJob, job);
    await renderPage('/titles');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Upload a table' }));
    const dialog = within(await screen.findByRole('dialog'));
    const file = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (file === null) throw new Error('There is no field for the file.');
    await user.upload(file, new File(['title,stage'], 'titles.csv', { type: 'text/csv' }));
    await user.click(dialog.getByRole('button', { name: 'Check the table' }));
    await dialog.findByText('Line 3, stage: There is no stage “Zxq 9”.');
    expect(dialog.queryByRole('button', { name: 'Take it over' })).toBeNull();
    server.answer(checkTitleImport, ofTable);
    await user.click(dialog.getByRole('button', { name: 'Check the table' }));
    await dialog.findByText('1 title, 1 of which would stand for something else; 3 people hold those today');
    expect(dialog.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Zxq A', 'Not decided', 'Zxq 2', '3']),
    );
    expect(server.asked(uploadTitleMappings)).toHaveLength(0);
    server.answer(uploadTitleMappings, {
      importId: benId,
      mapped: 1,
      unknownTitles: ['Zxq X'],
      jobId: benId,
    });
    await user.click(dialog.getByRole('button', { name: 'Take it over' }));
    expect(await screen.findByText(/it is decided too, and counts for whoever gets it: Zxq X/)).toBeTruthy();
    screen.getByText(/^2 Mar 2026.*: Zxq\.csv, 3 titles, 2 of them changed, by Ben Ash$/);
    await user.click(await screen.findByRole('button', { name: /^Take back the table of/ }));
    const [table] = titleTables;
    if (table === undefined) throw new Error('There is no table.');
    server.answer(undoTitleImport, { import: table, restored: 4, changed: 2, leftAlone: 1, jobId: benId });
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Take back' }));
    expect(
      await screen.findByText(/2 titles changed back to what stood before\. 1 was decided anew since and left alone\./),
    ).toBeTruthy();
  });

  it('tell what their figures were on another day, before or after, once where it is the same, and what is kept back since', async () => {
    const [mix] = told.figures;
    const [older] = mix?.earlier ?? [];
    if (!mix || !older) throw new Error('Something was told twice.');
    const untold: ToldFigure = { ...mix, status: 'suppressed', latest: null, newInStage: null, earlier: [] };
    const before = { ...told, toldOn: older.asOf, figures: [{ ...mix, latest: older, newInStage: null, earlier: [] }] };
    const after = { ...told, toldOn: '2026-04-30' };
    const kept = {
      ...after,
      threshold: 8,
      keptUpTo: '2026-03-31',
      figures: [{ ...untold, keptBack: ['2026-03-31', older.asOf] }],
    };
    const days = {
      '2025-04-15': before,
      '2026-04-15': told,
      '2026-04-20': told,
      '2026-05-15': after,
      '2026-05-20': kept,
    };
    server.answer(getConfidentialFigures, ({ path }) => {
      const asOf = new URL(path, server.origin).searchParams.get('asOf') as keyof typeof days;
      return days[asOf];
    });
    const say = async (asOf: keyof typeof days, compare: keyof typeof days | undefined, words: RegExp) => {
      const { unmount } = await renderPart(
        <ToldCards group={{ groupKind: 'organisation' }} {...{ asOf, compare }} onRecords={() => undefined} />,
      );
      const name = 'How ready people are for the next stage';
      const card = await screen.findByRole('region', { name });
      await waitFor(() => expect(card.textContent).toMatch(words));
      const all = card.textContent;
      unmount();
      return all;
    };
    const now = 'ready now and within 1 year: 12 \\(40%, 24\\.6.{1,4}57\\.7%\\)';
    await say(
      '2026-04-15',
      '2025-04-15',
      new RegExp(` · Formula version \\d.*Zxq 1 \\(30\\).*${now}.*31 Mar 2025: not assessed: 20 \\(100%`),
    );
    await say('2025-04-15', '2026-04-15', new RegExp(`Zxq 1 \\(20\\).*31 Mar 2026: ${now}`));
    const same = /As of 20 Apr 2026 it is the same: on both days, 31 Mar 2026 was the month end told last\./;
    expect(await say('2026-04-15', '2026-04-20', same)).not.toContain('31 Mar 2025:');
    await say('2026-04-15', '2026-05-15', /15 May 2026: the same figure, told of 31 Mar 2026\./);
    const raised =
      'What was told of Zxq 1 up to 31 Mar 2026 is kept back: the threshold was lower then than it is today.';
    const said = await say('2026-05-20', undefined, new RegExp(raised));
    expect(said).toMatch(/fewer than 8 people.*Zxq 131 Mar 2025–Kept back: the threshold was raised since/);
    expect(said).not.toContain('Kept back to protect people');
  });

  it('let an admin close what people read', async () => {
    server.answer(changeSignalSettings, { openToPerson: false, version: 1 });
    await renderPage('/settings');
    await userEvent.click(await screen.findByRole('switch', { name: /People read what is observed/ }));
    await waitFor(() =>
      expect(server.asked(changeSignalSettings)[0]?.body).toEqual({ openToPerson: false, version: 0 }),
    );
  });
});
