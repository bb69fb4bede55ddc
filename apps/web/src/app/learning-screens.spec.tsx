import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import { getSession } from '@understudy/contracts/identity';
import { listEnrolments } from '@understudy/contracts/programmes-enrolments';
import {
  addLearningRecord,
  changeLearningRecord,
  listLearningRecords,
  removeLearningRecord,
} from '@understudy/contracts/programmes-learning';
import { AnsweringServer } from '../../test/answering-server.js';
import { framework } from '../../test/growth-data.js';
import * as given from '../../test/programmes-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const data = [...words, 'Zxq', 'course', 'provider', 'programme', 'cohort', 'reading', 'Ben', 'Ash', 'zxq', 'May'];

describe('the screens of learning', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: given.learned.person.id, standings: ['member', 'leader'] }));
    server.answer(getFramework, framework);
    server.answer(listEnrolments, { items: [], nextCursor: null });
    server.answer(listLearningRecords, { items: [given.learned], nextCursor: null });
  });
  afterEach(() => server.stop());

  it('show no word that is not in the texts or the data', async () => {
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
    const { container } = await renderPage('/my-learning', { locale: 'pseudo' });
    await screen.findByRole('heading', { level: 1 });
    await screen.findAllByText(/⟦/);
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
    expect(hardCodedWords(container, data)).toEqual([]);
  });

  it('write down something learned with its cost, or without', async () => {
    server.answer(addLearningRecord, given.learned);
    server.answer(listLearningRecords, { items: [], nextCursor: null });
    await renderPage('/my-learning');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Write something down' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'What' }), 'A talk');
    await user.type(dialog.getByRole('textbox', { name: 'Cost' }), '120');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.asked(addLearningRecord)).toHaveLength(1));
    expect(server.asked(addLearningRecord)[0]?.body).toMatchObject({
      title: 'A talk',
      kind: 'course',
      hours: null,
      cost: { amount: 120, currency: 'EUR' },
    });
  });

  it('ask what was applied, and keep it to oneself unless one shares it', async () => {
    server.answer(changeLearningRecord, given.learned);
    await renderPage('/my-learning');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'What I applied of “Zxq course”' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByRole('textbox', { name: 'What I applied' }), 'Nothing yet.');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(server.asked(changeLearningRecord)).toHaveLength(1));
    expect(server.asked(changeLearningRecord)[0]?.body).toEqual({
      version: 1,
      applied: 'Nothing yet.',
      appliedShared: false,
    });
  });

  it('remove with a way back', async () => {
    server.answer(removeLearningRecord, { ...given.learned, removedOn: '2026-06-01', abilities: ['restore'] });
    await renderPage('/my-learning');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Remove “Zxq course”' }));
    expect(await screen.findByText(/bring it back for thirty days/)).toBeTruthy();
  });
});
