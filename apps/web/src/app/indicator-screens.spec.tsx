import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import { type Figure, getIndicators, getIndicatorTrend, listFigureRecords } from '@understudy/contracts/indicators';
import { compareIndicators } from '@understudy/contracts/indicators-comparison';
import { getCostLedger } from '@understudy/contracts/indicators-costs';
import { getIndicatorCurves } from '@understudy/contracts/indicators-curves';
import { listProgrammeEffects } from '@understudy/contracts/indicators-effect';
import { getForecast, listForecasts } from '@understudy/contracts/indicators-forecast';
import { getForecastTrend } from '@understudy/contracts/indicators-forecast-trend';
import { tryForecast } from '@understudy/contracts/indicators-forecast-tries';
import { listIndicatorParts } from '@understudy/contracts/indicators-parts';
import { getBenchOfRoles, getPlanGaps, listCriticalRoles } from '@understudy/contracts/succession';
import { AnsweringServer } from '../../test/answering-server.js';
import * as forecast from '../../test/forecast-data.js';
import { benId, report, roles } from '../../test/growth-data.js';
import { answerIndicators, answerTwoDays } from '../../test/indicator-answers.js';
import { costs, effect } from '../../test/pipeline-data.js';
import { renderPage, testSession } from '../../test/render.js';
import { planGaps } from '../../test/succession-data.js';
import { comparison, earlier } from '../../test/two-days-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

/** Two days are drawn twice over, and jsdom is slow to say of so large a page what each part is called. */
const patient = { timeout: 30_000 };
/** What is said of records, but for what they are. */
const altogether = { nextCursor: null, asOf: '2026-03-31', told: null };

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
    const table = await screen.findByRole('region', { name: '31 Mar 2025 beside 31 Mar 2026' }, patient);
    const rows = [...table.querySelectorAll('tr')].map((row) => row.textContent);
    expect(rows.find((row) => row?.startsWith('Retention'))).toContain(
      'may be chanceJudged by the 38 people who count on both days.',
    );
    expect(rows.find((row) => row?.startsWith('Coverage'))).toContain('chance cannot be judged from them.');
    expect(table.textContent).toContain('computed by different formulas, version 1 and version 2: what differs may');
    const stay = screen.getByRole('region', { name: 'Time people stay' });
    expect(stay.textContent).toContain('Left out, because it is not known when they began: 2 stays.');
  }, 60_000);

  it('puts flows, curves, linchpins and costs of two days beside each other, and says what changed', async () => {
    answerTwoDays(server);
    await renderPage(`/indicators?compare=${earlier}`);
    const more = '5 people more on the ladder on 31 Mar 2026 than on 31 Mar 2025';
    const flows = await screen.findByRole('region', { name: more }, patient);
    expect(within(flows).getByRole('row', { name: /^Zxq 1 92 97 .* \+5$/ })).toBeTruthy();
    expect(flows.textContent).toContain('promoted 0 → 4');
    const stays = await screen.findByRole('region', { name: /before the next stage: 31 Mar 2025 beside 31 Mar 2026/ });
    expect(stays.textContent).toContain('In 1 of 1 compared curves the bands lie apart.');
    expect(stays.textContent).toMatch(/After 30 months 90% .* were still in the stage, then 30% .*more than chance/);
    const survival = await screen.findByRole('region', { name: /^How long people stay: 31 Mar 2025 beside/ });
    expect(survival.textContent).toContain('The bands meet: it may be chance.');
    expect(survival.textContent).toContain('Too few to say, 2 stays.');
    expect(survival.textContent).toMatch(/By 30 months 45% \(20%.*70%\) were still here/);
    const leaving = screen.getByRole('region', { name: 'How long people stay before they choose to leave' });
    expect(leaving.textContent).toContain('Followed for up to 32.9 months; the mean takes the time after that');
    const inStage = screen.getByRole('region', { name: 'How long people stay before the next stage' });
    expect(inStage.textContent).toMatch(/Median .* Followed for up to 31\.2 months\. Left out, .*: 2 stays\./);
    const money = await screen.findByRole('region', { name: /^The cost of not investing: €108,000.*€62,400/ });
    expect(money.textContent).toMatch(/2 more leavers above the best quarter: €24,000.*252,000 more/);
    expect(money.textContent).toContain('Not to be compared: one of the days says nothing of it.');
    const told = /^What programmes bring: as told by 31 Mar 2025 beside/;
    const effects = await screen.findByRole('region', { name: told }, patient);
    const stayed = within(effects).getByRole('row', { name: /^Zxq programme Against comparable people Still here/ });
    expect(stayed.textContent).toMatch(/Nothing had been told\.11\.7 points \(.16 to 29\), told of 1 May 2026/);
    const half = screen.getByRole('region', { name: 'Half of the managers have 6 direct reports or fewer' });
    expect(half.textContent).toMatch(/P90 9\.8: 80 direct reports of 12.*: 8 .* of 2 managers/);
    const moves = screen.getByRole('region', { name: 'Which stages lead to which' });
    expect(within(moves).getByRole('row', { name: /^Zxq 1 Zxq 2 4 31 Mar 2025/ })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Effect of Zxq programme' }).textContent).toMatch(/ · Formula version 1/);
    expect(screen.getAllByText('What to ask').length).toBeGreaterThan(3);
    for (const told of [
      'How ready people are for the next stage',
      'Effect of Zxq programme',
      'The cost of not investing',
    ]) {
      expect(screen.getByLabelText(`What to ask: ${told}`).closest('details')?.textContent).toMatch(/\?.*\?$/);
    }
    const named = screen.getByRole('region', { name: 'Who holds the bench together: 31 Mar 2025 beside 31 Mar 2026' });
    expect(named.textContent).toMatch(
      /named110Ben AshNot named\.Would leave open: ZxqNamed anew\.Cem OzOne role fewer/,
    );
    const file = decodeURIComponent(within(named).getByRole('link', { name: 'CSV' }).getAttribute('href') ?? '');
    expect(file).toMatch(/within 3 years,Cem Oz,One role fewer .*,Not named\.,No longer named\./);
    await userEvent.click(within(named).getByRole('combobox', { name: 'Counts who is ready' }));
    await userEvent.click(await screen.findByRole('option', { name: 'within 1 year' }));
    await waitFor(() => expect(named.textContent).toMatch(/ready within 1 year.*Nobody alone: .*It was not kept who/));
  }, 60_000);

  it('shows costs and effect of whichever group and day is chosen, and why nothing can be said', async () => {
    const unit = '00000000-0000-4000-8000-000000000077';
    const untold = { ...effect, comparisons: effect.comparisons.map((one) => ({ ...one, result: null })) };
    const comparisons = untold.comparisons.map((one) => ({ ...one, state: 'not-then' as const }));
    server.answer(listProgrammeEffects, { items: [{ ...untold, comparisons }], nextCursor: null });
    server.answer(getIndicators, { ...report, group: { kind: 'unit', id: unit, name: 'Zxq unit', people: 100 } });
    // Whoever may not read the salaries reads shares and where each comes from, as a list and as a table.
    const share = { salary: null, share: { low: 0.2, high: 2.1 }, isDefault: true, source: 'Boushey and Glynn' };
    const set = { salary: null, share: { low: 0.4, high: 0.9 }, isDefault: false, source: null };
    server.answer(getCostLedger, {
      ...costs,
      lines: costs.lines.map((line) => ({
        ...{ ...line, inputs: line.line === 'vacancy-months' ? set : share },
        unknownStart: line.line === 'external-hires' ? 3 : null,
      })),
    });
    await renderPage(`/indicators?kind=unit&group=${unit}&asOf=2026-02-28`);
    const ledger = await screen.findByRole('region', { name: /^The cost of not investing: €108,000/ });
    expect(ledger.textContent).toMatch(
      /times ranges of which your organisation set some, .*others came with this product.* · Formula version \d/,
    );
    expect(ledger.textContent).toMatch(
      /Cost of each: 20.*210% of a year’s salary\.The share came with this product: Boushey and Glynn/,
    );
    expect(ledger.textContent).toMatch(
      /40.*90% of a leader’s monthly salary\.The share was set by your organisation\./,
    );
    expect(ledger.textContent).toContain('3 hires are left out: it is not recorded whether');
    expect(ledger.textContent).toContain('The typical salaries stand in the settings, which admins read.');
    await userEvent.click(within(ledger).getByRole('radio', { name: 'Table' }));
    const rows = within(ledger).getAllByRole('row');
    expect(rows[1]?.textContent).toMatch(
      /210% of a year’s salary\. The share came with this product: Boushey and Glynn/,
    );
    expect(rows[3]?.textContent).toMatch(/monthly salary\. The share was set by your organisation\./);
    const told = await screen.findByRole('region', { name: 'What programmes bring' });
    expect(told.textContent).toContain(
      'Zxq programme: nothing can be said of its effect. By this day nothing had been told.',
    );
    expect(server.asked(getCostLedger)[0]?.path).toMatch(new RegExp(`groupId=${unit}&asOf=2026-02-28`));
    expect(server.asked(listProgrammeEffects)[0]?.path).toMatch(new RegExp(`groupId=${unit}&knownOn=2026-02-28`));
    const file = screen.getByRole('link', { name: 'Download as CSV: What programmes bring' });
    expect(file.getAttribute('href')).toContain('knownOn=2026-02-28');
  });

  it('shows the bench over time at the horizon that is chosen, and opens the people behind a stage of a chart', async () => {
    const opening = {
      ...{ person: null, from: '2025-01-31', to: null, note: 'Zxq lead', days: 59, reports: null },
      counts: 'still-open',
    } as const;
    server.answer(listFigureRecords, ({ path }) => {
      const told = path.includes('readiness-mix') ? false : null;
      // Two openings may be called alike.
      const filled = { ...opening, counts: 'filled' as const, days: null };
      return { ...altogether, items: [opening, opening, filled], total: 3, leftOut: 2, told };
    });
    await renderPage('/indicators?trend=coverage');
    await userEvent.click(await screen.findByRole('combobox', { name: 'Ready' }));
    await userEvent.click(await screen.findByRole('option', { name: 'within 3 years' }));
    await waitFor(() => expect(server.asked(getIndicatorTrend).at(-1)?.path).toContain('horizon=within-3-years'));
    await userEvent.click(await screen.findByRole('button', { name: 'The records behind: Time in stage' }));
    // How often it is asked is the cache's affair: a page that still loads its parts may ask again.
    await waitFor(() => expect(server.asked(listFigureRecords)).not.toHaveLength(0));
    const address = server.asked(listFigureRecords).at(-1)?.path ?? '';
    expect(address).toContain('indicator=time-in-stage');
    expect(address).toMatch(/stageId=[0-9a-f-]{36}/);
    await userEvent.click(await screen.findByRole('button', { name: 'See the people', hidden: true }, patient));
    await waitFor(() => expect(server.asked(listFigureRecords).at(-1)?.path).toContain('indicator=readiness-mix'));
    expect(await screen.findByText(/^As of 31 Mar 2026\. No month end that you may read had been told/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    const standingOpen = 'The records behind: Leadership positions standing open';
    await userEvent.click(await screen.findByRole('button', { name: standingOpen }, patient));
    const drawer = await screen.findByRole('dialog', { name: standingOpen });
    expect(await within(drawer).findAllByText(/open on 59 days of the window$/)).toHaveLength(2);
    await userEvent.click(within(drawer).getByText('filled (1)'));
    expect(within(drawer).queryByText(/open on 59 days of the window$/)).toBeNull();
    expect(within(drawer).getByText(/^2 hires are left out: it is not recorded/)).toBeTruthy();
    expect(server.asked(listFigureRecords).at(-1)?.path).toContain('indicator=vacancy-months');
  });

  it('shows the course of flows and curves, as it was known on a day', async () => {
    const knownOn = (endpoint: typeof getIndicators | typeof getIndicatorTrend | typeof getIndicatorCurves) =>
      server.asked(endpoint).map(({ path }) => new URL(path, server.origin).searchParams.get('knownOn'));
    server.answer(getIndicators, { ...report, knownOn: '2026-04-10' });
    server.answer(compareIndicators, { ...comparison, beforeKnownOn: '2025-04-02', afterKnownOn: '2026-04-10' });
    await renderPage('/indicators?asOf=2026-04-05&known=2026-04-10&compare=2025-03-31&compareKnown=2025-04-02');
    const card = await screen.findByRole('region', { name: 'People: Zxq 1' });
    const state = screen.getByText(/^As known on 10 Apr 2026: the figures of 31 Mar 2026 as they had been computed/);
    expect(state.textContent).toContain('Of 5 Apr 2026 it was not kept what was known; 31 Mar 2026 is the newest day');
    expect([...knownOn(getIndicatorTrend), ...knownOn(getIndicatorCurves)]).toContain('2026-04-10');
    const beside = '31 Mar 2025 as known on 2 Apr 2025 beside 31 Mar 2026 as known on 10 Apr 2026';
    expect(await screen.findByRole('region', { name: beside })).toBeTruthy();
    const asked = server.asked(compareIndicators)[0]?.path;
    expect(asked).toMatch(/knownOn=2026-04-10&with=2025-03-31&withKnownOn=2025-04-02/);
    await waitFor(() => expect(new Set(knownOn(getIndicators))).toEqual(new Set(['2025-04-02', '2026-04-10'])));
    const trend = screen.getByRole('region', { name: /^Retention: / });
    expect(within(trend).getByText(/as of .*, as known on 10 Apr 2026$/)).toBeTruthy();
    const numbers = within(trend).getByRole('link', { name: 'CSV' }).getAttribute('href') ?? '';
    expect(decodeURIComponent(numbers)).toContain('As known on');
    // From what was known only costs lead to records, to openings as they were known; others are those that are known now.
    server.answer(listFigureRecords, { ...altogether, items: [], total: 0, leftOut: null });
    await userEvent.click(await screen.findByRole('button', { name: /^The records behind/ }, patient));
    await waitFor(() =>
      expect(server.asked(listFigureRecords).at(-1)?.path).toMatch(/(?=.*vacancy-months)(?=.*knownOn=2026-04-10)/),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(server.asked(listIndicatorParts)[0]?.path).toContain('knownOn=2026-04-10');
    expect(within(card).getByText('How 28 Feb 2026 was known then was not kept.')).toBeTruthy();
    const formulas = (last: string) => `version 1 up to ${last}, version 2 from 31 Mar 2026 on. What moves there may`;
    expect([trend.textContent, card.textContent]).toEqual([
      ...[expect.stringContaining(formulas('28 Feb 2026')), expect.stringContaining(formulas('31 Jan 2026'))],
    ]);
    expect([trend, card].map((chart) => chart.querySelectorAll('svg line[class]').length)).toEqual([1, 1]);
    expect(decodeURIComponent(numbers)).toContain('Formula version');
    const file = within(card).getByRole('link', { name: /Flows between stages/ });
    expect(file.getAttribute('href')).toContain('/indicators/parts/export.csv?');
    await userEvent.click(within(card).getByRole('combobox', { name: 'What' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Promoted out of it' }));
    expect(await screen.findByRole('region', { name: 'Promoted out of it: Zxq 1' })).toBeTruthy();
  });

  it('has the sliders, the ratio and the openings on the pipeline, and counts whom somebody imagines leaving', async () => {
    for (const list of [listCriticalRoles, listProgrammeEffects]) server.answer(list, { items: [], nextCursor: null });
    server.answer(getBenchOfRoles, { roles: [] });
    server.answer(listForecasts, { items: [forecast.summary], nextCursor: null });
    server.answer(getForecast, forecast.forecast);
    server.answer(getForecastTrend, forecast.trend);
    server.answer(tryForecast, { asOf: '2026-03-31', paths: 200, formulaVersion: 2, result: forecast.forecast.result });
    const filled: Figure = {
      ...{ indicator: 'internal-fill-rate', horizon: null, status: 'shown', unit: 'proportion', details: {} },
      ...{ value: 0.75, lower: 0.5, upper: 0.9, numerator: 6, denominator: 8 },
    };
    server.answer(getIndicators, { ...report, figures: [...report.figures, filled] });
    server.answer(listFigureRecords, { ...altogether, items: [], total: 0, leftOut: null });
    await renderPage('/pipeline');
    const sliders = await screen.findByRole('region', { name: 'Try it with sliders' });
    within(sliders)
      .getByRole('slider', { name: /^Leaving: 1 times/ })
      .focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(server.asked(tryForecast)).toHaveLength(1));
    expect(screen.getByText('No programme has been opened yet, so there is no effect to tell.')).toBeTruthy();
    const ratio = screen.getByRole('table', { name: 'Ready now per seat that will open' });
    expect(within(ratio).getByRole('row', { name: /^Zxq 2 2 3 0\.5 May 2027$/ })).toBeTruthy();
    expect(ratio.closest('section')?.textContent).toMatch(/within twelve months\. · Formula version \d/);
    const openings = screen.getByRole('region', { name: 'How leadership openings were filled' });
    expect(openings.textContent).toContain('6 of 8');
    const file = within(openings).getByRole('link', { name: 'Download as CSV: How leadership openings were filled' });
    expect(decodeURIComponent(file.getAttribute('href') ?? '')).toMatch(/Internal fill rate,75%,50%,90%,6 of 8/);
    const fan = screen.getByRole('region', { name: 'How many people there may be at each stage' });
    expect(fan.textContent).toMatch(/ · Formula version \d.* names that only whoever asked can see: 1 in 3 months\./);
    expect(fan.textContent).not.toContain('Ben Ash');
    await userEvent.click(within(fan).getByRole('button', { name: 'The records behind: Flows between stages' }));
    await waitFor(() =>
      expect(server.asked(listFigureRecords)[0]?.path).toMatch(/asOf=2026-03-31&indicator=stage-flow/),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await userEvent.click(within(fan).getByRole('button', { name: 'Everybody on 31 Mar 2026' }));
    await waitFor(() =>
      expect(server.asked(listFigureRecords).at(-1)?.path).toMatch(/asOf=2026-03-31&indicator=headcount/),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
    await userEvent.click(within(fan).getByRole('button', { name: 'What it is made of' }));
    const behind = await screen.findByRole('dialog', { name: 'What the forecast of 31 Mar 2026 is made of' });
    expect(within(behind).getByRole('row', { name: /^Zxq 1 40 1,440 11\.4% 9\.2% / })).toBeTruthy();
    expect(within(behind).getByRole('table', { name: 'Seats that are going to open' })).toBeTruthy();
  });

  it('says how many roles of the bench are not shown, leads to them and to what plans lack, and marks whom the figures mark', async () => {
    const [first] = roles;
    if (first === undefined) throw new Error('There are roles.');
    server.answer(listCriticalRoles, ({ path }) =>
      path.includes('cursor=')
        ? { items: [{ ...first, id: benId, name: 'Zxq 53', successors: [] }], nextCursor: null }
        : { items: roles, nextCursor: 'next' },
    );
    server.answer(getPlanGaps, planGaps);
    await renderPage('/pipeline');
    const card = await screen.findByRole('region', { name: 'The bench, role by role' });
    expect(within(card).getByText(/^People per critical role, as of \d/)).toBeTruthy();
    expect(await within(card).findByText('The 2 whose vacancy hurts the most, of 240 roles.')).toBeTruthy();
    expect(within(card).getByText('Ben Ash (linchpin)')).toBeTruthy();
    const link = within(card).getByRole('link', { name: '3 plans were not looked at for 180 days' });
    expect(link.getAttribute('href')).toContain('/succession?gap=not-reviewed');
    expect(within(card).queryByText(/who can decide/)).toBeNull();
    await userEvent.click(within(card).getByRole('button', { name: 'Load more' }));
    expect(await within(card).findByRole('rowheader', { name: 'Zxq 53' })).toBeTruthy();
    expect(within(card).queryByText(/whose vacancy hurts the most/)).toBeNull();
  });
});
