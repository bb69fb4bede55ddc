import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import { listFigureRecords, listIndicatorGroups } from '@understudy/contracts/indicators';
import { getForecast, listForecasts, startForecast } from '@understudy/contracts/indicators-forecast';
import { getForecastTrend, keepForecastMonths } from '@understudy/contracts/indicators-forecast-trend';
import { tryForecast } from '@understudy/contracts/indicators-forecast-tries';
import { cancelJob, getJob } from '@understudy/contracts/jobs';
import { AnsweringServer } from '../../test/answering-server.js';
import * as given from '../../test/forecast-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { jobs, organisation } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const words = ['Zxq', 'question', 'Ben Ash', 'Ada Quill', 'Meridian', 'AQ', 'Mar', 'Sept', 'May', 'am', 'at'];

describe('the forecast', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession());
    server.answer(listIndicatorGroups, { items: [{ kind: 'organisation', id: null, name: 'Zxq', people: 160 }] });
    server.answer(listForecasts, { items: [given.summary], nextCursor: null });
    server.answer(getForecast, given.forecast);
    server.answer(getForecastTrend, given.trend);
  });
  afterEach(() => server.stop());

  it('shows no word that is not in the texts or the data', async () => {
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
    await renderPage('/forecast', { locale: 'pseudo' });
    await screen.findAllByText(/Zxq 2/);
    expect(hardCodedWords(document.body, words)).toEqual([]);
  });

  it('says in words what it shows, as before and as asked, and leads to those who are said to be ready', async () => {
    const person = { id: given.summary.id, name: 'Ben Ash' };
    const ready = { counts: 'ready-now', from: '2026-01-01', to: null, note: 'Zxq 2 · Zxq seat' } as const;
    const items = [{ person, ...ready, days: null, reports: null }];
    const inAll = { total: 1, leftOut: null, asOf: '2026-03-31', told: null };
    server.answer(listFigureRecords, { items, nextCursor: null, ...inAll });
    await renderPage('/forecast');
    await screen.findByText(/Zxq 2: from May 2027 on, a seat stands open/);
    expect(screen.getByText('As asked, the bench lasts at every stage.')).toBeTruthy();
    expect(screen.getByText('Ben Ash leaves in 3 months.')).toBeTruthy();
    expect(screen.getByText('Leaving, by names that only whoever asked can see: 1 in 5 months.')).toBeTruthy();
    expect(screen.getByText('At the stage Zxq 1, leaving is 1.5 times as frequent.')).toBeTruthy();
    const openings = screen.getByRole('table', { name: 'Seats that are going to open' });
    expect(within(openings).getAllByText('1 to 6')).toHaveLength(6);
    expect(within(openings).getAllByText('95 of 100: 0 to 8')).toHaveLength(6);
    const bench = await screen.findByRole('region', { name: 'When the bench runs short' });
    await userEvent.click(within(bench).getByRole('button', { name: 'The records behind: Said to be ready' }));
    const dialog = await screen.findByRole('dialog', { name: 'The records behind: Said to be ready' });
    expect((await within(dialog).findByRole('listitem')).textContent).toMatch(/Ben Ash.*ready now.*Zxq 2 · Zxq seat/);
    const stageId = given.forecast.result?.base.stages[1]?.stage.id;
    const { path } = server.asked(listFigureRecords)[0] ?? never();
    for (const part of ['asOf=2026-03-31', 'indicator=bench-supply', `stageId=${stageId}`]) {
      expect(path).toContain(part);
    }
    const file = within(dialog).getByRole('link', { name: /CSV/ }).getAttribute('href');
    expect(file).toContain('indicator=bench-supply');
  });

  it('leads to every forecast that was asked for, also to those that are not among the newest', async () => {
    const older = { ...given.summary, id: given.forecast.id.replace(/..$/, '77'), name: 'Zxq long ago' };
    server.answer(listForecasts, ({ path }) =>
      path.includes('cursor=') ? { items: [older], nextCursor: null } : { items: [given.summary], nextCursor: 'older' },
    );
    await renderPage('/forecast');
    await userEvent.click(await screen.findByRole('button', { name: 'Load more' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Load more' })).toBeNull());
    await userEvent.click(screen.getByRole('combobox', { name: 'Forecast' }));
    expect(await screen.findByRole('option', { name: /^Zxq long ago/, hidden: true })).toBeTruthy();
  });

  it('answers while a slider is moved, and keeps what is worth it', async () => {
    server.answer(tryForecast, {
      asOf: given.forecast.asOf,
      paths: 200,
      formulaVersion: 2,
      result: given.forecast.result,
    });
    server.answer(startForecast, given.underWay);
    await renderPage('/forecast');
    const card = await screen.findByRole('region', { name: 'Try it with sliders' });
    expect(within(card).getByText('People, as of 31 Mar 2026').textContent).toContain(' · Formula version 1');
    expect(within(card).getByRole('status').textContent).toBe('');
    const slider = within(card).getByRole('slider', { name: /^Leaving: 1 times/ });
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(server.asked(tryForecast)).toHaveLength(1));
    const stageKey = given.forecast.result?.estimates[0]?.stage.key;
    const question = { attrition: [{ stageKey, factor: 1.1 }], hires: [], promotions: [], cohorts: [] };
    expect(server.asked(tryForecast)[0]?.body).toEqual({ groupKind: 'organisation', question });
    expect(await within(card).findByText('After three years about 100 instead of 120.')).toBeTruthy();
    await userEvent.click(within(card).getByRole('radio', { name: 'Table' }));
    const table = within(card).getByRole('table', { name: 'Zxq 1' });
    expect(within(table).getByRole('row', { name: /^Zxq 1 Mar 2029 84 102 120 138 156 100$/ })).toBeTruthy();
    expect(within(card).getByText('People, as of 31 Mar 2026').textContent).toContain(' · Formula version 2');
    const file = within(card).getByRole('link', { name: 'Download as CSV: Try it with sliders' }).getAttribute('href');
    expect(decodeURIComponent(file ?? '')).toMatch(
      /,Formula version\r\n.*\r\nZxq 1,Mar 2029,84,102,120,138,156,100,2\r?\n?/s,
    );
    await userEvent.click(within(card).getByRole('button', { name: 'Work it out whole and keep it' }));
    await waitFor(() => expect(server.asked(startForecast)).toHaveLength(1));
    expect(server.asked(startForecast)[0]?.body).toMatchObject({ question });
  });

  it('begins a question from a preset and opens what comes of it', async () => {
    server.answer(startForecast, given.underWay);
    await renderPage('/forecast');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'What if …?' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Half as many again leave' }));
    await user.click(within(dialog).getByRole('button', { name: 'Work it out' }));
    await waitFor(() => expect(server.asked(startForecast)).toHaveLength(1));
    expect(server.asked(startForecast)[0]?.body).toEqual({
      name: '',
      groupKind: 'organisation',
      question: {
        attrition: [
          { stageKey: 'zxq-1', factor: 1.5 },
          { stageKey: 'zxq-2', factor: 1.5 },
        ],
        hires: [],
        promotions: [],
        cohorts: [],
        leavings: [],
      },
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('says what forecasts of earlier months came to, and works out those that are missing', async () => {
    server.answer(keepForecastMonths, { jobId: jobs[0]?.id ?? never() });
    server.answer(getJob, jobs[0] ?? never());
    await renderPage('/forecast');
    const card = await screen.findByRole('region', { name: 'Forecasts of earlier months, and what came: Zxq 2' });
    expect(card.textContent).toContain('Of 2 forecasts whose year is over');
    expect(card.textContent).toContain('lay within four of five courses in 1.');
    expect(card.textContent).toContain('Within 95 of 100 courses: 0 of 1.');
    expect(within(card).getByRole('row', { name: /^31 Jan 2025 3 – 1 6 – 4 2 0\.63 .* 1$/ })).toBeTruthy();
    expect(within(card).getByRole('row', { name: /^28 Feb 2025 3 0 1 6 8 9 2 0\.63 .* 2$/ })).toBeTruthy();
    expect(within(card).getByRole('row', { name: /^31 Mar 2025 Not worked out yet – / })).toBeTruthy();
    expect(card.textContent).toMatch(/as of 28 Feb 2026 · Formula version 2/);
    expect(card.textContent).toContain('version 1 up to 31 Jan 2025, version 2 from 28 Feb 2025 on');
    expect(card.textContent).toMatch(/Of 2 month ends there is no forecast \(.*2024\): fewer than six months/);
    await userEvent.click(within(card).getByRole('button', { name: 'Work them out' }));
    await waitFor(() => expect(server.asked(keepForecastMonths)[0]?.body).toEqual({ groupKind: 'organisation' }));
    await userEvent.pointer({ target: card.querySelector('svg rect') ?? never(), coords: { clientX: 1 } });
    expect(card.textContent).toMatch(/Four of five courses: 1 to 6.*95 of 100 courses: 0 to 8.*Formula version 2/);
    // Of a month end without a forecast nothing was computed: the formulas changed once and not around it.
    expect(card.querySelectorAll('line.formulas')).toHaveLength(1);
    expect(card.textContent).not.toContain('95% interval');
    // A table that nobody sees leads nowhere; the one that is chosen leads to the forecast behind each of its rows.
    expect(within(card).queryByRole('link', { name: '31 Jan 2025' })).toBeNull();
    await userEvent.click(within(card).getByRole('radio', { name: 'Table' }));
    const behind = within(card).getByRole('link', { name: '31 Jan 2025' }).getAttribute('href');
    expect(behind).toBe(`/forecast?kind=organisation&forecast=${given.trend.points[0]?.forecastId}`);
    expect(within(card).queryByRole('link', { name: '31 Mar 2025' })).toBeNull();
  });

  it('asks as of a past day, and says from what such a forecast learned', async () => {
    server.answer(startForecast, { ...given.underWay, asOf: '2025-01-31', id: given.forecast.id });
    server.answer(getForecast, { ...given.forecast, asOf: '2025-01-31' });
    server.answer(getForecastTrend, given.trend);
    await renderPage('/forecast');
    const user = userEvent.setup();
    await screen.findByText(/^As of 31 Jan 2025: this forecast learned from nothing but/);
    await user.click(screen.getByRole('button', { name: 'As of a past day' }));
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByLabelText('Day'), '31 Jan 2025{Enter}');
    await user.click(within(dialog).getByRole('button', { name: 'Work it out' }));
    await waitFor(() =>
      expect(server.asked(startForecast)[0]?.body).toEqual({ groupKind: 'organisation', asOf: '2025-01-31' }),
    );
  });

  it('shows how far one is, and stops it', async () => {
    const job = { ...(jobs[0] ?? never()), status: 'running' as const };
    server.answer(getForecast, given.underWay);
    server.answer(getJob, job);
    server.answer(cancelJob, job);
    await renderPage('/forecast');
    await userEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(server.asked(cancelJob)).toHaveLength(1));
  });

  it('offers the first one where there is none', async () => {
    server.answer(listForecasts, { items: [], nextCursor: null });
    server.answer(startForecast, given.underWay);
    await renderPage('/forecast');
    await userEvent.click(await screen.findByRole('button', { name: 'Work out a forecast' }));
    await waitFor(() => expect(server.asked(startForecast)[0]?.body).toEqual({ groupKind: 'organisation' }));
  });
});

const never = (): never => {
  throw new Error('There is no job.');
};
