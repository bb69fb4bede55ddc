import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listInstruments } from '@understudy/contracts/assessments-instruments';
import { getFramework, getMyDevelopment } from '@understudy/contracts/career-framework';
import { readFrameworkFile } from '@understudy/contracts/framework-exchange';
import {
  getFrameworkDraft,
  getFrameworkVersion,
  getFrameworkVersionChanges,
  listFrameworkVersions,
  listMigratingPeople,
  previewFrameworkMigration,
  publishFrameworkDraft,
  replaceFrameworkDraft,
  saveFrameworkDraft,
  startFrameworkDraft,
} from '@understudy/contracts/framework-versions';
import { getSession } from '@understudy/contracts/identity';
import { getJob } from '@understudy/contracts/jobs';
import { listRemovedFrameworkDrafts, restoreFrameworkDraft } from '@understudy/contracts/removed-drafts';
import { AnsweringServer } from '../../test/answering-server.js';
import {
  bakery,
  content,
  draft,
  migrating,
  migration,
  removedDrafts,
  retiredId,
  versions,
  withOtherStages,
} from '../../test/framework-data.js';
import * as given from '../../test/growth-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { jobs, organisation } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const words = ['Zxq Admin', 'Zxq track', 'Zxq skill', 'Zxq title', 'Zxq role', 'Zxq two', ...given.growthWords];
const patient = { timeout: 8000 }; // A busy machine takes its time.

describe('the screens of the framework editor', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ homes: ['admin'] }));
    server.answer(getFramework, given.framework);
    server.answer(getMyDevelopment, given.myDevelopment);
    server.answer(listFrameworkVersions, { items: versions, nextCursor: null, hasDraft: true });
    const [, , retired] = versions;
    if (retired)
      server.answer(getFrameworkVersion, { version: retired, framework: { ...given.framework, version: 0 } });
    server.answer(getFrameworkDraft, draft);
    server.answer(previewFrameworkMigration, { revision: 4, stages: migration(false), orderConflicts: [] });
    server.answer(listMigratingPeople, { items: migrating, nextCursor: null });
    server.answer(listInstruments, { items: [], nextCursor: null, askedStageKeys: [] });
    server.answer(saveFrameworkDraft, { revision: 5, changedAt: draft.changedAt });
    const [first] = jobs;
    if (first) server.answer(getJob, first);
  });
  afterEach(() => server.stop());
  const saves = () => server.asked(saveFrameworkDraft).map(({ body }) => body);
  const chooseFile = async (user: ReturnType<typeof userEvent.setup>) => {
    await screen.findByRole('button', { name: 'Choose a file' }, patient);
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input) await user.upload(input, new File(['x'], 'bakery.md'));
  };

  it('leads to the versions where no draft is open', async () => {
    server.refuse(getFrameworkDraft, 'not-found');
    const { history } = await renderPage('/framework-editor');
    await waitFor(() => expect(history.location.pathname).toBe('/framework-versions'), patient);
  });

  it.each([
    '/framework-versions',
    `/framework?version=${retiredId}`,
    '/framework-editor',
    '/framework-editor?part=stage&at=zxq-1',
    '/framework-editor?part=skill&at=zxq-skill',
    '/framework-editor?part=transition&at=zxq-1+zxq-2',
    '/framework-editor?part=matrix',
    '/framework-editor?part=changes',
    '/framework-editor?part=publish',
    '/framework-import',
  ])('%s shows no word that is not in the texts or the data', async (path) => {
    server.answer(getSession, testSession({ homes: ['admin'], organisation: { ...organisation, locale: 'none' } }));
    server.answer(getFrameworkDraft, { ...draft, content: { ...content, name: 'Zxq two' } });
    await renderPage(path, { locale: 'pseudo' });
    const heading = await screen.findByRole('heading', { level: 1 }, patient);
    expect(heading.textContent).toMatch(/⟦|Zxq/);
    expect(hardCodedWords(document.body, words)).toEqual([]);
  });

  it('save what is typed after a moment of rest, as one, and put back what was removed', async () => {
    await renderPage('/framework-editor?part=stage&at=zxq-2');
    const user = userEvent.setup();
    const [name] = await screen.findAllByLabelText(/^Name \*/, {}, patient);
    if (name) await user.type(name, '!');
    await waitFor(() => expect(screen.getByText('Everything is saved')).toBeTruthy(), patient);
    expect(saves()).toMatchObject([{ revision: 4, content: { stages: [{ name: 'Zxq 1' }, { name: 'Zxq 2!' }] } }]);

    await user.click(screen.getByRole('button', { name: 'Remove this stage' }));
    await waitFor(() => expect(saves()).toHaveLength(2), patient);
    expect(saves()[1]).toMatchObject({ content: { stages: [{ key: 'zxq-1' }], transitions: [] } });
    await user.type(await screen.findByLabelText('Description', {}, patient), '!');
    await user.click(await screen.findByRole('button', { name: 'Undo' }, patient));
    expect(await screen.findByText('“Zxq 2!” is back in its place.', {}, patient)).toBeTruthy();
    const [before, after] = content.stages;
    const whole = { ...content, description: 'Zxq!', stages: [before, { ...after, name: 'Zxq 2!' }] };
    await waitFor(() => expect(saves().at(-1)).toEqual({ revision: 5, content: whole }), patient);
  }, 20_000);

  it('keep both when somebody else has changed another place, and ask when it is the same one', async () => {
    const theirs = { ...draft, revision: 9, changedBy: { id: retiredId, name: 'Ada Quill' } };
    const answers = [412, 200, 412];
    server.respond(saveFrameworkDraft, () => {
      const status = answers.shift() ?? 200;
      return status === 200
        ? { status, body: { revision: 10, changedAt: draft.changedAt } }
        : { status, body: { type: 'x', title: 'x', status, code: 'changed-meanwhile', requestId: 'x' } };
    });
    await renderPage('/framework-editor');
    const user = userEvent.setup();
    server.answer(getFrameworkDraft, { ...theirs, content: { ...content, description: 'Theirs' } });
    await user.type(await screen.findByLabelText(/^Name \*/, {}, patient), '!');
    await waitFor(() => expect(screen.getByText(/^Ada Quill has changed other places/)).toBeTruthy(), {
      timeout: 4000,
    });
    await waitFor(() => expect(saves()).toHaveLength(2), patient);
    expect(saves()[1]).toMatchObject({ revision: 9, content: { name: 'Zxq!', description: 'Theirs' } });
    server.answer(getFrameworkDraft, { ...theirs, revision: 12, content: { ...content, name: 'Theirs' } });
    await user.type(screen.getByLabelText(/^Name \*/), '?');
    await user.click(await screen.findByRole('button', { name: 'Keep mine' }, patient));
    await waitFor(() => expect(saves()).toHaveLength(4), patient);
    expect(saves()[3]).toMatchObject({ revision: 12, content: { name: 'Zxq!?' } });
  }, 20_000);

  it('set expectations by keyboard alone', async () => {
    await renderPage('/framework-editor?part=matrix');
    const user = userEvent.setup();
    const first = await screen.findByRole('button', { name: /^Zxq skill at Zxq 1: Practising/ }, patient);
    first.focus();
    await user.keyboard('{ArrowRight}3w');
    await screen.findByRole('button', { name: 'Zxq skill at Zxq 2: Strong, Decides this stage' });
    await user.keyboard('{ArrowLeft}{Delete}');
    await screen.findByRole('button', { name: 'Zxq skill at Zxq 1: nothing expected' });
    await waitFor(() => expect(server.asked(saveFrameworkDraft)).toHaveLength(1), patient);
    expect(server.asked(saveFrameworkDraft)[0]?.body).toMatchObject({
      content: { expectations: [{ stageKey: 'zxq-2', skillKey: 'zxq-skill', level: 3, weight: 3 }] },
    });
  });

  it('offer no publication where nothing was changed', async () => {
    await renderPage('/framework-editor?part=publish');
    await screen.findByText(/^Nothing differs from version 2 yet/, {}, patient);
    expect(screen.queryByRole('button', { name: 'Publish version 3' })).toBeNull();
    expect(server.asked(previewFrameworkMigration)).toHaveLength(0);
  });

  it('come back once they were removed', async () => {
    server.answer(listRemovedFrameworkDrafts, removedDrafts);
    server.answer(restoreFrameworkDraft, draft);
    await renderPage('/framework-versions');
    await userEvent.click(await screen.findByRole('button', { name: 'Removed drafts' }, patient));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(await dialog.findByRole('searchbox', { name: 'Find by name' }, patient), 'two');
    const found = () => server.asked(listRemovedFrameworkDrafts).filter(({ path }) => path.includes('search=two'));
    await waitFor(() => expect(found()).toHaveLength(1), patient);
    await userEvent.click(await dialog.findByRole('button', { name: 'Bring back: Zxq two' }, patient));
    await waitFor(() => expect(server.asked(restoreFrameworkDraft)[0]?.path).toContain(retiredId));
    expect(await screen.findByText('“Zxq two” is back.', {}, patient)).toBeTruthy();
    await waitFor(() => expect(found().length).toBeGreaterThan(1), patient);
  });

  it('publish once everybody of a removed stage has somewhere to go', async () => {
    server.answer(getFrameworkDraft, { ...draft, content: withOtherStages });
    server.answer(previewFrameworkMigration, { revision: 4, stages: migration(true), orderConflicts: [] });
    server.answer(publishFrameworkDraft, { jobId: retiredId });
    await renderPage('/framework-editor?part=publish');
    const user = userEvent.setup();
    const stage = await screen.findByRole('article', { name: 'Zxq 1' }, patient);
    await screen.findByText(/^No instrument in use asks about Zxq 3 yet/, {}, patient);
    expect(stage.textContent).toContain('7 people');
    expect(stage.textContent).toContain('Titles: Zxq title · 2 people are heading here · Critical roles: Zxq role');
    const people = await screen.findByRole('region', { name: 'Everybody it touches' }, patient);
    const row = await within(people).findByRole('row', { name: /Is no longer part of the framework/ }, patient);
    await user.click(within(people).getByRole('button', { name: /^There since/ }));
    await waitFor(() =>
      expect(server.asked(listMigratingPeople).at(-1)?.path).toContain('sort=from&direction=ascending'),
    );
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Publish version 3' });
    expect(button.disabled).toBe(true);
    await user.selectOptions(within(stage).getByRole('combobox'), 'Zxq 2');
    await waitFor(() => expect(button.disabled).toBe(false));
    const where = within(row).getByRole('combobox', { name: `Where ${given.card.name} goes` });
    expect(within(where).getByRole<HTMLOptionElement>('option', { selected: true }).text).toBe('With the rest: Zxq 2');
    await user.selectOptions(where, 'To no stage');
    expect(stage.textContent).toContain(`Elsewhere: ${given.card.name} → To no stage`);
    await user.click(button);
    expect(
      await screen.findByText(/One person goes elsewhere than the rest of their stage\.$/, {}, patient),
    ).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Publish and move people' }, patient));
    await waitFor(() => expect(server.asked(publishFrameworkDraft)).toHaveLength(1));
    expect(server.asked(publishFrameworkDraft)[0]?.body).toEqual({
      revision: 4,
      moves: { 'zxq-1': 'zxq-2' },
      people: [{ personId: given.card.id, stageKey: 'zxq-1', toKey: null }],
    });
    expect(await screen.findByRole('heading', { level: 1, name: 'Versions of the framework' }, patient)).toBeTruthy();
  });

  it('make a draft of a file, its levels being the stages that were chosen, and take back what it replaced', async () => {
    server.refuse(getFrameworkDraft, 'not-found');
    server.answer(startFrameworkDraft, () => {
      server.answer(getFrameworkDraft, draft);
      return draft;
    });
    server.answer(readFrameworkFile, bakery);
    const { history } = await renderPage('/framework-import');
    const user = userEvent.setup();
    await chooseFile(user);
    expect(await screen.findByText('The draft would have 3 stages, 2 skills and 4 expectations.')).toBeTruthy();
    expect(screen.getByText('Topics in Markdown · by its own account a draft')).toBeTruthy();
    expect(screen.getByText('One thing has no place of its own and is kept in the notes')).toBeTruthy();
    expect(screen.getByText('3 lines of the file are not taken over')).toBeTruthy();
    const file = screen.getByRole('link', { name: 'Save these lines as a text file' });
    expect(decodeURIComponent(file.getAttribute('href') ?? '')).toMatch(
      /^data:text\/plain;charset=utf-8,song: bread bread/,
    );
    await user.click(screen.getByRole('button', { name: 'Make a draft of it' }));
    await waitFor(() => expect(server.asked(startFrameworkDraft)).toHaveLength(1));
    expect(server.asked(startFrameworkDraft)[0]?.body).toMatchObject({
      content: {
        stages: [{ key: 'zxq-1' }, { key: 'zxq-2' }, { key: 'baker', track: 'imported' }],
        skills: [{ key: 'zxq-skill' }, { key: 'dough', homeStageKey: 'zxq-1' }],
      },
    });

    server.answer(replaceFrameworkDraft, { revision: 5, changedAt: draft.changedAt, removedDraftId: retiredId });
    await waitFor(() => expect(history.location.pathname).toBe('/framework-editor'));
    act(() => history.push('/framework-import'));
    await chooseFile(user);
    await user.click(await screen.findByRole('button', { name: 'Put it into the draft' }, patient));
    await user.click(await screen.findByRole('button', { name: 'Undo' }, patient));
    expect(await screen.findByText(/^The draft says again what it said before\./, {}, patient)).toBeTruthy();
    const bodies = server.asked(replaceFrameworkDraft).map(({ body }) => body);
    expect(bodies).toMatchObject([
      { revision: 4, content: { name: 'Zxq' } },
      { revision: 5, removedDraftId: retiredId },
    ]);
    expect(saves()).toEqual([]);
  });

  it('show what a version changed against the one before it', async () => {
    const [first, ...others] = content.stages;
    const before = { ...content, stages: first ? [{ ...first, coreFocus: 'Zxq once' }, ...others] : others };
    server.answer(getFrameworkVersionChanges, { number: 2, content, before: { number: 1, content: before } });
    await renderPage('/framework-versions');
    await userEvent.click(await screen.findByRole('button', { name: 'What changed with version 2' }, patient));
    const dialog = await screen.findByRole('dialog', { name: 'What changed with version 2' }, patient);
    expect(await within(dialog).findByText('Zxq once', {}, patient)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'What changed with version 1' })).toBeNull();
  });

  it('begin the next version with what an earlier one said, where no draft is open', async () => {
    server.answer(listFrameworkVersions, { items: versions.slice(1), nextCursor: null, hasDraft: false });
    server.answer(startFrameworkDraft, draft);
    const { history } = await renderPage('/framework-versions');
    await userEvent.click(await screen.findByRole('button', { name: 'Write the next version from this one' }, patient));
    await waitFor(() => expect(history.location.pathname).toBe('/framework-editor'), patient);
    expect(server.asked(startFrameworkDraft).map(({ body }) => body)).toEqual([{ versionId: retiredId }]);
  });

  it('begin no second draft where one is open, however far down the list it stands', async () => {
    server.answer(listFrameworkVersions, { items: versions.slice(1), nextCursor: 'more', hasDraft: true });
    await renderPage('/framework-versions');
    await screen.findByRole('link', { name: 'From a file' }, patient);
    for (const name of ['Write the next version', 'Write the next version from this one']) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
  });

  it('offer writing to nobody but those who may', async () => {
    server.answer(getSession, testSession({ homes: ['individual'], permissions: ['framework.read'] }));
    const readable = versions.slice(1).map((version) => ({ ...version, abilities: [] }));
    server.answer(listFrameworkVersions, { items: readable, nextCursor: null, hasDraft: false });
    await renderPage('/framework-versions');
    expect(await screen.findAllByRole('link', { name: 'Read' }, patient)).toHaveLength(2);
    for (const name of ['Write the next version', 'From a file', 'Go on writing', 'CASE']) {
      expect(screen.queryByText(name)).toBeNull();
    }
    expect(screen.queryByRole('link', { name: 'CSV' })).toBeNull();
  });
});
