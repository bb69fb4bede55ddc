import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import {
  applyImport,
  type DataImport,
  getImport,
  listImportRows,
  listImports,
  previewImport,
} from '@understudy/contracts/data-exchange';
import { getSession } from '@understudy/contracts/identity';
import {
  changeManager,
  changePerson,
  getPerson,
  listPeople,
  listPersonViewers,
  listTree,
  listUnits,
} from '@understudy/contracts/people';
import { getPersonTimeline } from '@understudy/contracts/people-timeline';
import { AnsweringServer } from '../../test/answering-server.js';
import { framework } from '../../test/growth-data.js';
import * as given from '../../test/people-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const personPath = `/people/${given.person.id}`;
const importPath = `/imports/${given.uploaded.id}`;

// Where nothing has a size, what floats beside a button may count it as scrolled away and hide.
const afloat = { hidden: true };

describe('the screens of people and imports', () => {
  let server: AnsweringServer;
  let dataImport: DataImport;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    dataImport = given.uploaded;
    server.answer(getSession, testSession());
    server.answer(getFramework, framework);
    server.answer(listPeople, { items: given.cards, nextCursor: null, total: given.cards.length, isMore: false });
    server.answer(getPerson, given.person);
    server.answer(getPersonTimeline, { items: given.timeline });
    server.answer(listPersonViewers, { items: given.viewers });
    server.answer(listUnits, { items: given.units });
    server.answer(listTree, ({ path }) => ({ items: path.includes('managerId') ? given.below : given.roots }));
    server.answer(listImports, { items: [given.applied], nextCursor: null });
    server.answer(getImport, () => dataImport);
    server.answer(listImportRows, { items: given.rows, nextCursor: null });
  });
  afterEach(() => server.stop());

  const known = [...given.peopleWords, ...words, ...framework.stages.map(({ name }) => name)];
  const expectNoHardCodedWords = async (path: string) => {
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
    const { container } = await renderPage(path, { locale: 'pseudo' });
    await screen.findByRole('heading', { level: 1 });
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
    expect(hardCodedWords(container, known)).toEqual([]);
  };

  it.each([
    '/people?stageKey=zxq-2',
    personPath,
    `${personPath}?tab=timeline`,
    `${personPath}?tab=reports`,
    `${personPath}?tab=viewers`,
    '/organisation-tree',
    '/units',
    '/imports',
    importPath,
  ])('%s shows no word that is not in the texts or the data', expectNoHardCodedWords);

  it.each([
    ['a preview', given.previewed],
    ['a finished import', given.applied],
    ['a failed import', { ...given.uploaded, status: 'failed' as const }],
    ['an import undone', { ...given.applied, status: 'undone' as const }],
  ])('%s shows no word that is not in the texts or the data', async (_name, state) => {
    dataImport = state;
    await expectNoHardCodedWords(importPath);
  });

  it('say for each viewer every reason, and for each kind of record who reads it', async () => {
    await renderPage(`${personPath}?tab=viewers`);
    const byName = await screen.findByRole('region', { name: 'Who can see what, and who looked' });
    expect(within(byName).getByRole('row', { name: /Pia Zxq/ }).textContent).toBe(
      [
        'Pia ZxqHolds the net of what you have taken on',
        ...['In a mentorship with you', 'Has taken on an action in your plan'],
        ...[
          'Runs a programme group you are in or applied to',
          'In a peer group with you',
          'You show them a resultNot yet',
        ],
      ].join(' · '),
    );
    const table = await screen.findByRole('table', { name: 'What there is, and who reads it' });
    const kinds = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(kinds).toEqual([
      'Name, title, unit, manager and e-mail',
      'Stage, timeline and target stage, and that a new stage has begun',
      'What others observed (signals)',
      'Results of assessments',
      'What peers and reports answered',
      'Plans, with goals and comments',
      'Check-ins and their shared notes',
      'Private notes on a check-in',
      'Ticks, notes and looks back in a new stage',
      'What you ask for among the opportunities',
      'What you have taken on, with its safety net',
      'What you promised in somebody else’s plan',
      'Mentoring, with goals and notes',
      'Peer groups: what you write there, and where you meet',
      'Your applications to programmes, your places, and how far you are',
      'What you learned, with hours, cost and certificates',
      'Skip-level talks',
      'What is observed of you as a leader, period by period',
      'That you are considered for a critical role',
      'Where you are placed in a calibration',
    ]);
  });

  it('find people while one types, and keep the search in the address', async () => {
    const { history } = await renderPage('/people');
    await userEvent.type(await screen.findByRole('searchbox'), 'ben');
    await waitFor(() => expect(history.location.search).toBe('?search=ben'));
    await waitFor(() => expect(server.asked(listPeople).at(-1)?.path).toContain('search=ben'));
    expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('ben');
  });

  it('tell who decided about a stage, how ready and from where, and offer only the changes that the server allows', async () => {
    server.answer(getPerson, { ...given.person, abilities: ['see-history', 'change-target'] });
    await renderPage(personPath);
    const decided = await screen.findByText(/^decided by/);
    expect(decided.textContent).toBe('decided by Cem Zxq · agreed before: Ready now · filled from inside');
    await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
    const entries = await screen.findAllByRole('menuitem', afloat);
    expect(entries.map(({ textContent }) => textContent)).toEqual(['Target stage']);
  });

  it('say which circle a new manager would close, and keep the dialog open', async () => {
    server.refuse(changeManager, 'conflict', 'Ben Zxq and Cem Zxq would report to each other from 2026-01-01.');
    await renderPage(personPath);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Manager', ...afloat }));
    await user.click(await screen.findByRole('button', { name: 'Change the manager' }));
    expect((await screen.findByRole('alert')).textContent).toContain('would report to each other');
    expect(server.asked(changeManager).at(-1)?.body).toMatchObject({ managerId: given.person.manager?.id });
  });

  it('send the version with a change of names, so that nobody overwrites anybody', async () => {
    server.answer(changePerson, given.person);
    await renderPage(personPath);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Change' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Names and contact', ...afloat }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByLabelText('Pronouns'), 'they/them');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.asked(changePerson)).toHaveLength(1));
    expect(server.asked(changePerson)[0]?.body).toMatchObject({ version: 3, pronouns: 'they/them', location: null });
  });

  it('open a branch of the tree with the right arrow and go into it', async () => {
    await renderPage('/organisation-tree');
    const tree = await screen.findByRole('treegrid');
    await within(tree).findByText('Dee Zxq');
    const [first] = within(tree).getAllByRole('row');
    act(() => first?.focus());
    await userEvent.keyboard('{ArrowLeft}');
    expect(within(tree).queryByText('Dee Zxq')).toBeNull();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement?.textContent).toContain('Dee Zxq');
    expect(document.activeElement?.getAttribute('aria-level')).toBe('2');
  });

  it('let a file be checked only when every needed column is there', async () => {
    server.answer(previewImport, () => {
      dataImport = given.previewed;
      return given.previewed;
    });
    await renderPage(importPath);
    const user = userEvent.setup();
    const check = await screen.findByRole('button', { name: 'Check the file' });
    expect(check.hasAttribute('disabled')).toBe(true);
    await user.click(screen.getByRole('combobox', { name: 'Means: Zxq' }));
    const meanings = within(await screen.findByRole('listbox', { name: 'Means: Zxq', ...afloat }));
    await user.click(meanings.getByRole('option', { name: 'Full name', ...afloat }));
    await user.click(check);
    await screen.findByRole('heading', { name: /can be applied/ });
    const body = server.asked(previewImport)[0]?.body as { mapping: DataImport['mapping'] };
    expect(body.mapping.map(({ field }) => field)).toEqual(['employeeNumber', 'name', 'joinedOn']);
  });

  it('ask for the number of leavers before many people leave', async () => {
    dataImport = given.previewed;
    server.answer(applyImport, () => {
      dataImport = given.applied;
      return given.applied;
    });
    await renderPage(importPath);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Apply the import' }));
    const dialog = within(await screen.findByRole('dialog'));
    const number = await dialog.findByLabelText('Number of people who leave');
    await user.type(number, '4');
    await user.click(dialog.getByRole('button', { name: 'Apply the import' }));
    expect(await dialog.findByText(/That is not the number/)).toBeTruthy();
    expect(server.asked(applyImport)).toHaveLength(0);
    await user.type(number, '0');
    await user.click(dialog.getByRole('button', { name: 'Apply the import' }));
    await screen.findByText('zxq.csv is imported');
    expect(server.asked(applyImport)[0]?.body).toEqual({ confirmLeavers: true });
  });

  it('lead home from a person who does not exist, where trying again cannot help', async () => {
    server.refuse(getPerson, 'not-found');
    await renderPage(personPath);
    expect(await screen.findByRole('link', { name: 'To my home page' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
