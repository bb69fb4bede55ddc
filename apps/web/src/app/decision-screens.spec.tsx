import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import { getSession } from '@understudy/contracts/identity';
import { listProgrammes } from '@understudy/contracts/programmes';
import { listWaitingDecisions, type WaitingDecision } from '@understudy/contracts/programmes-decisions';
import { stepEnrolment } from '@understudy/contracts/programmes-enrolments';
import { AnsweringServer } from '../../test/answering-server.js';
import { framework } from '../../test/growth-data.js';
import * as given from '../../test/programmes-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const waiting: WaitingDecision = { ...given.enrolment, kind: 'application', dueOn: '2026-04-20' };

describe('the list of what waits for a decision', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ standings: ['admin'] }));
    server.answer(getFramework, framework);
    server.answer(listProgrammes, { items: [given.summary], nextCursor: null });
    server.answer(listWaitingDecisions, { items: [waiting], nextCursor: null });
  });
  afterEach(() => server.stop());

  const asked = () => new URL(server.asked(listWaitingDecisions).at(-1)?.path ?? '', 'http://product').searchParams;

  it('shows no word that is not in the texts or the data', async () => {
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' }, standings: ['admin'] }));
    const { container } = await renderPage('/programme-decisions', { locale: 'pseudo' });
    await screen.findByText('Ben Ash');
    const data = [...words, 'Zxq', 'programme', 'cohort', 'Ben', 'Ash', 'Mar', 'Apr'];
    expect(hardCodedWords(container, data)).toEqual([]);
  });

  it('is found from the programmes, sorted and narrowed on the server, and decided from', async () => {
    server.answer(stepEnrolment, given.enrolment);
    await renderPage('/programmes');
    const user = userEvent.setup({ delay: null });
    await user.click(await screen.findByRole('link', { name: 'What waits for a decision' }));
    const table = await screen.findByRole('table', { name: 'What waits for a decision' });
    expect([asked().get('sort'), asked().get('direction')]).toEqual(['due', 'ascending']);
    await user.click(within(table).getByRole('button', { name: /^Who/ }));
    await waitFor(() => expect(asked().get('sort')).toBe('person'));
    await user.click(screen.getByRole('combobox', { name: 'What' }));
    await user.click(await screen.findByRole('option', { name: 'Nomination' }));
    await waitFor(() => expect(asked().get('kind')).toBe('nomination'));
    expect(asked().get('sort')).toBe('person');
    const file = screen.getByRole('link', { name: /CSV/ });
    expect(file.getAttribute('href')).toMatch(/kind=nomination.*sort=person/);
    await user.click(await screen.findByRole('button', { name: /^Approve.*Ben Ash|Ben Ash.*[Aa]pprove/ }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Approve' }));
    await waitFor(() => expect(server.asked(stepEnrolment)[0]?.body).toMatchObject({ action: 'approve', version: 2 }));
  });

  it('leads admins to whoever stepped back, to bring them into the next cohort', async () => {
    const deferred = { ...waiting, kind: 'deferred', state: 'deferred', abilities: ['transfer', 'withdraw'] } as const;
    server.answer(listWaitingDecisions, {
      items: [{ ...deferred, abilities: [...deferred.abilities] }],
      nextCursor: null,
    });
    await renderPage('/programme-decisions?waits=deferred');
    const table = await screen.findByRole('table', { name: 'What waits for a decision' });
    await within(table).findByText('Stepped back, to go on later');
    expect(asked().get('kind')).toBe('deferred');
    const link = within(table).getByRole('link', { name: 'Zxq programme' });
    expect(link.getAttribute('href')).toBe(`/cohorts/${given.enrolment.cohort.id}?state=deferred`);
    const user = userEvent.setup({ delay: null });
    await user.click(within(table).getByRole('button', { name: 'More for Ben Ash' }));
    await screen.findByRole('menuitem', { name: 'To another cohort' });
  });

  it('says so where nothing waits, and where it cannot be read', async () => {
    server.answer(listWaitingDecisions, { items: [], nextCursor: null });
    await renderPage('/programme-decisions');
    await screen.findByText('Nothing waits');
    server.refuse(listWaitingDecisions, 'internal');
    await renderPage('/programme-decisions?waits=offer');
    await screen.findByRole('button', { name: /again/ });
  });
});
