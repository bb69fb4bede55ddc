import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import { listFigureRecords, listLeaderIndicators } from '@understudy/contracts/indicators';
import { listLeaderTalent } from '@understudy/contracts/indicators-talent';
import { getBenchOfRoles, getPlanGaps, listCriticalRoles } from '@understudy/contracts/succession';
import { AnsweringServer } from '../../test/answering-server.js';
import * as given from '../../test/growth-data.js';
import { answerIndicators } from '../../test/indicator-answers.js';
import { renderPage, testSession } from '../../test/render.js';
import { planGaps } from '../../test/succession-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

describe('figures of many', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ homes: ['admin', 'leader'] }));
    answerIndicators(server);
    server.answer(listCriticalRoles, { items: given.roles, nextCursor: null });
    server.answer(getBenchOfRoles, { roles: given.roles });
    server.answer(getPlanGaps, planGaps);
  });
  afterEach(() => server.stop());

  it.each([
    ['Leaders', listLeaderIndicators, 'leaders'],
    ['Credit to leaders', listLeaderTalent, 'credit'],
  ] as const)('%s are found by name, which the address and the file say too', async (name, list, field) => {
    const { history } = await renderPage('/indicators');
    const table = await screen.findByRole('table', { name });
    const boxes = screen.getAllByRole('searchbox', { name: 'Find a leader by name' });
    const mine = boxes.find((box) => box.closest('section')?.contains(table));
    await userEvent.type(mine ?? never(), 'oak');
    await waitFor(() => expect(server.asked(list).at(-1)?.path).toContain('search=oak'));
    expect(history.location.search).toContain(`${field}=oak`);
    const file = screen.getByRole('link', { name: `Download as CSV: ${name}` });
    expect(file.getAttribute('href')).toContain('search=oak');
  });

  it('has records that are found by name and stand by name or day, as their file does', async () => {
    const of = { ...given.unsaid, from: '2024-01-01', counts: 'retained' as const };
    const both = ['Ben Ash', 'Cem Oz'].map((name) => ({ ...of, person: { id: given.benId, name } }));
    const inAll = { nextCursor: null, leftOut: null, asOf: '2026-03-31', told: null };
    server.answer(listFigureRecords, ({ path }) => {
      const items = path.includes('search=nobody') ? [] : both;
      return { items, total: items.length, ...inAll };
    });
    await renderPage('/indicators?records=retention');
    const drawer = within(await screen.findByRole('dialog'));
    await userEvent.click(await drawer.findByRole('combobox', { name: 'Arrange by' }));
    await userEvent.click(await screen.findByRole('option', { name: 'From which day', hidden: true }));
    await waitFor(() => expect(server.asked(listFigureRecords).at(-1)?.path).toContain('sort=day'));
    const file = drawer.getByRole('link', { name: /CSV/ });
    expect(file.getAttribute('href')).toContain('sort=day');
    await userEvent.type(drawer.getByRole('searchbox', { name: 'Find by name' }), 'nobody');
    expect(await drawer.findByText('No record is called so.')).toBeTruthy();
    await userEvent.clear(drawer.getByRole('searchbox', { name: 'Find by name' }));
    expect(await drawer.findByText('Cem Oz')).toBeTruthy();
  });

  it('stays on a slide that there is while slides of the pipeline become fewer', async () => {
    const { client } = await renderPage('/pipeline/present');
    expect(await screen.findByText('1 of 11')).toBeTruthy();
    await userEvent.keyboard('{End}');
    expect(await screen.findByText('11 of 11')).toBeTruthy();
    server.answer(getBenchOfRoles, { roles: [] });
    await client.invalidateQueries({ queryKey: ['succession'] });
    expect(await screen.findByText('10 of 10')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^The cost of not investing/ })).toBeTruthy();
    await userEvent.keyboard('{ArrowLeft}');
    expect(await screen.findByText('9 of 10')).toBeTruthy();
  });
});

const never = (): never => {
  throw new Error('It is not there.');
};
