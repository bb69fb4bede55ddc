import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import { listFigureRecords } from '@understudy/contracts/indicators';
import { listIndicatorParts } from '@understudy/contracts/indicators-parts';
import { AnsweringServer } from '../../test/answering-server.js';
import { answerIndicators } from '../../test/indicator-answers.js';
import { renderPage, testSession } from '../../test/render.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

describe('the indicators page', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ homes: ['admin', 'leader', 'manager'] }));
    answerIndicators(server);
  });
  afterEach(() => server.stop());

  it('says of two days whether a difference is more than chance, or why that cannot be said', async () => {
    await renderPage('/indicators?compare=2025-03-31');
    const table = await screen.findByRole('region', { name: '31 Mar 2025 beside 31 Mar 2026' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows.find((row) => row?.startsWith('Retention'))).toContain(
      'may be chanceJudged by the 38 people who count on both days.',
    );
    expect(rows.find((row) => row?.startsWith('Coverage'))).toContain('chance cannot be judged from them.');
  });

  it('opens the people behind a stage of a chart', async () => {
    server.answer(listFigureRecords, { items: [], nextCursor: null, total: 0 });
    await renderPage('/indicators');
    await userEvent.click(await screen.findByRole('button', { name: 'The records behind: Time in stage' }));
    // How often it is asked is the cache's affair: a page that still loads its parts may ask again.
    await waitFor(() => expect(server.asked(listFigureRecords)).not.toHaveLength(0));
    const address = server.asked(listFigureRecords).at(-1)?.path ?? '';
    expect(address).toContain('indicator=time-in-stage');
    expect(address).toMatch(/stageId=[0-9a-f-]{36}/);
  });

  it('shows the course of flows and curves, as it was known on a day', async () => {
    await renderPage('/indicators?known=2026-04-10');
    const card = await screen.findByRole('region', { name: 'People: Zxq 1' });
    expect(server.asked(listIndicatorParts)[0]?.path).toContain('knownOn=2026-04-10');
    expect(within(card).getByText('How 28 Feb 2026 was known then was not kept.')).toBeTruthy();
    const file = within(card).getByRole('link', { name: /Flows between stages/ });
    expect(file.getAttribute('href')).toContain('/indicators/parts/export.csv?');
    await userEvent.click(within(card).getByRole('combobox', { name: 'What' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Promoted out of it' }));
    expect(await screen.findByRole('region', { name: 'Promoted out of it: Zxq 1' })).toBeTruthy();
  });
});
