import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { listUnobserved } from '@understudy/contracts/assessments-signals';
import {
  assignStage,
  getFramework,
  getMyDevelopment,
  getPipelineBoard,
  listAttention,
} from '@understudy/contracts/career-framework';
import { acceptSureTitles, listTitleMappings, mapTitles } from '@understudy/contracts/career-framework-titles';
import { getSession } from '@understudy/contracts/identity';
import { getIndicators, listFigureRecords, recomputeIndicators } from '@understudy/contracts/indicators';
import { listForecasts } from '@understudy/contracts/indicators-forecast';
import { getJob } from '@understudy/contracts/jobs';
import { listUnits } from '@understudy/contracts/people';
import { getBenchOfRoles, getPlanGaps, listCriticalRoles, removeSuccessor } from '@understudy/contracts/succession';
import { AnsweringServer } from '../../test/answering-server.js';
import * as given from '../../test/growth-data.js';
import { answerIndicators } from '../../test/indicator-answers.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { jobs, organisation } from '../../test/screens-data.js';
import { planGaps } from '../../test/succession-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const homes = ['admin', 'leader', 'manager'] as const;
const recorded = { person: { id: given.benId, name: 'Ben Ash' }, ...given.unsaid };
const ofOne = { nextCursor: null, total: 1, leftOut: null, asOf: '2026-03-31', told: null };

/** Chooses from a menu. */
const choose = async (user: UserEvent, menu: string, item: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: menu }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

describe('the screens of growth and insight', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ homes: [...homes] }));
    server.answer(getFramework, given.framework);
    server.answer(getMyDevelopment, given.myDevelopment);
    server.answer(listTitleMappings, given.titlePage);
    server.answer(listAttention, { items: given.attention, nextCursor: null });
    server.answer(getPipelineBoard, { columns: given.board });
    server.answer(listCriticalRoles, { items: given.roles, nextCursor: null });
    server.answer(getBenchOfRoles, { roles: given.roles });
    server.answer(getPlanGaps, planGaps);
    server.answer(listUnits, { items: [] });
    answerIndicators(server);
    server.answer(listUnobserved, { items: [], nextCursor: null });
    server.answer(listForecasts, { items: [], nextCursor: null });
    const [first] = jobs;
    if (first) server.answer(getJob, first);
  });
  afterEach(() => server.stop());

  const pages = [
    '/framework',
    '/framework/zxq-2',
    '/titles',
    '/my-people',
    '/succession',
    '/indicators',
    '/indicators?compare=2025-03-31&how=true',
    '/indicators?known=2026-04-10',
    '/pipeline',
    '/pipeline/present',
  ];

  it.each(pages)('%s shows no word that is not in the texts or the data', async (path) => {
    server.answer(getSession, testSession({ homes: [...homes], organisation: { ...organisation, locale: 'none' } }));
    await renderPage(path, { locale: 'pseudo' });
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toMatch(/⟦|Zxq/);
    expect(hardCodedWords(document.body, given.growthWords)).toEqual([]);
  });

  it('keep choices for titles, of pages not loaded yet as well, until they are saved together, and accept what is sure at once', async () => {
    server.answer(mapTitles, { mapped: 2, jobId: given.benId });
    server.answer(listTitleMappings, given.titlePages);
    await renderPage('/titles?show=undecided');
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText('Select all (2)'));
    await screen.findByLabelText('2 selected');
    await user.selectOptions(screen.getByLabelText('Set stage to…'), 'Outside the ladder');
    await screen.findByText('2 choices are not saved');
    expect(server.asked(mapTitles)).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: 'Save 2' }));
    await waitFor(() => expect(screen.queryByText('2 choices are not saved')).toBeNull());
    expect(server.asked(mapTitles)[0]?.body).toEqual({
      mappings: [
        { title: 'Zxq A', stageKey: null },
        { title: 'Zxq B', stageKey: null },
      ],
    });
    server.answer(acceptSureTitles, { mapped: 1, jobId: given.benId });
    await user.click(screen.getByRole('button', { name: 'Accept 1 sure suggestion' }));
    await waitFor(() => expect(server.asked(acceptSureTitles)).toHaveLength(1));
    expect(await screen.findByText('Computing the indicators')).toBeTruthy();
  });

  it('lead from my people to their figures beside those of a year before', async () => {
    await renderPage('/my-people');
    const link = await screen.findByRole('link', { name: 'Compare with a year ago' });
    expect(link.getAttribute('href')).toContain('compare=2025-03-31');
  });

  it('propose a move from the menu of a card and record it only when it is confirmed', async () => {
    server.refuse(assignStage, 'conflict');
    await renderPage('/my-people');
    const user = userEvent.setup();
    await choose(user, 'Actions for Ben Ash', 'Zxq 2');
    const dialog = await screen.findByRole('dialog');
    expect(server.asked(assignStage)).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'Record the move' }));
    expect((await within(dialog).findByRole('alert')).textContent).toContain('This does not fit');
    expect(server.asked(assignStage)[0]?.body).toEqual({ stageKey: 'zxq-2', from: '2026-03-31', reason: 'promotion' });
  });

  it('propose a direction on the track of the person, over stages of other tracks', async () => {
    const [stage, other] = given.framework.stages;
    const [first] = given.attention;
    if (!stage || !other || !first) throw new Error('There are two stages, and somebody needs attention.');
    const between = { ...other, track: 'Zxq other' };
    const onward = { ...other, id: given.benId, key: 'zxq-5', name: 'Zxq 5', ordinal: 5 };
    server.answer(getFramework, { ...given.framework, stages: [stage, between, onward] });
    server.answer(listAttention, { items: [{ ...first, reasons: first.reasons.slice(1) }], nextCursor: null });
    await renderPage('/my-people');
    await userEvent.click(await screen.findByRole('button', { name: /^Choose a direction/ }));
    const target = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Target stage' });
    await waitFor(() => expect(target.value).toBe('Zxq 5'));
  });

  it('ask before a nomination ends', async () => {
    server.respond(removeSuccessor, () => ({ status: 200, body: given.roles[1] }));
    await renderPage('/succession');
    const user = userEvent.setup();
    await screen.findAllByRole('article');
    await choose(user, 'Actions for Ben Ash as a successor for Zxq 51', 'End the nomination');
    const dialog = await screen.findByRole('dialog');
    expect(server.asked(removeSuccessor)).toHaveLength(0);
    await user.click(within(dialog).getByRole('button', { name: 'End the nomination' }));
    await waitFor(() => expect(server.asked(removeSuccessor)).toHaveLength(1));
  });

  it('offer to compute a day that is missing', async () => {
    server.answer(getIndicators, given.missingReport);
    server.answer(recomputeIndicators, { jobId: given.benId });
    await renderPage('/indicators?asOf=2026-03-31');
    await userEvent.click(await screen.findByRole('button', { name: 'Compute this day' }));
    await waitFor(() => expect(server.asked(recomputeIndicators)[0]?.body).toEqual({ asOf: '2026-03-31' }));
    expect(await screen.findByText('Computing the indicators')).toBeTruthy();
  });

  it('open the records behind a figure in one click, sorted by what they count as', async () => {
    const record = { ...recorded, from: '2024-01-01' };
    server.answer(listFigureRecords, {
      items: [
        { ...record, counts: 'retained' },
        { ...record, person: { id: given.benId, name: 'Cem Oz' }, counts: 'not-retained' },
      ],
      ...{ ...ofOne, total: 2 },
    });
    const { history } = await renderPage('/indicators');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'The records behind: Retention' }));
    const drawer = await screen.findByRole('dialog');
    expect(await within(drawer).findByText('Ben Ash')).toBeTruthy();
    await user.click(within(drawer).getByText('did not stay (1)'));
    expect(within(drawer).queryByText('Ben Ash')).toBeNull();
    expect(within(drawer).getByText('Cem Oz')).toBeTruthy();
    expect(history.location.search).toContain('records=retention');
  });

  it('open the records of the very horizon that the title names, in the list and in its file', async () => {
    server.answer(listFigureRecords, { items: [{ ...recorded, counts: 'successor' }], ...ofOne });
    await renderPage('/indicators?records=coverage');
    await screen.findByRole('dialog', { name: 'The records behind: Coverage · within 1 year' });
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: 'The records behind: Coverage, within 3 years' }));
    const drawer = await screen.findByRole('dialog', { name: 'The records behind: Coverage · within 3 years' });
    const file = await within(drawer).findByRole('link', { name: /as CSV/ });
    expect(file.getAttribute('href')).toContain('horizon=within-3-years');
    const asked = server.asked(listFigureRecords).map(({ path }) => /horizon=([^&]*)/.exec(path)?.[1]);
    expect([...new Set(asked)]).toEqual(['within-1-year', 'within-3-years']);
  });

  it('gives leaders credit in the order of their names, and leads to their own figures', async () => {
    await renderPage('/indicators');
    const table = await screen.findByRole('table', { name: 'Credit to leaders' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Zxq Ash4.*0.*10\.47 own credit/),
      expect.stringMatching(/^Zxq Oak40.*61\.5 own credit.*2/),
    ]);
    expect(screen.getByRole('heading', { name: '3 people took a step up after a year or longer here' })).toBeTruthy();
    expect(screen.getByText('1 more took a step up and has left the organisation since.')).toBeTruthy();
    const link = within(table).getByRole('link', { name: 'Show the indicators of Zxq Oak' });
    expect(link.getAttribute('href')).toContain('group=');
  });

  it('turns the slides of the pipeline with the arrow keys, and ends with Esc', async () => {
    const { history } = await renderPage('/pipeline/present');
    const user = userEvent.setup();
    expect(await screen.findByText('1 of 11')).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(await screen.findByRole('heading', { name: 'Bench strength' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /records behind/ })).toBeNull();
    await user.keyboard('{ArrowRight}');
    const slide = await screen.findByRole('region', { name: 'The bench, role by role' });
    expect(within(slide).getAllByRole('row').length).toBe(given.roles.length + 1);
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(await screen.findByRole('heading', { name: /^Retention: 90%/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /records behind/ })).toBeNull();
    await user.keyboard('{ArrowRight}');
    expect((await screen.findByRole('link', { name: 'See the people' })).closest('[data-slide="no"]')).not.toBeNull();
    await user.keyboard('{End}');
    expect(await screen.findByRole('heading', { name: /^The cost of not investing: €108,000/ })).toBeTruthy();
    await user.click(screen.getByRole('switch', { name: /^Count: Leadership positions/ }));
    expect(await screen.findByRole('heading', { name: /^The cost of not investing: €86,400/ })).toBeTruthy();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(history.location.pathname).toBe('/pipeline'));
  });

  it('leads from the figures of the pipeline to the records behind them, of the day that they tell', async () => {
    const record = { ...recorded, from: '2024-01-01' };
    server.answer(listFigureRecords, { items: [{ ...record, counts: 'retained' }], ...ofOne });
    await renderPage('/pipeline');
    const user = userEvent.setup();
    const asked = () => new URL(server.asked(listFigureRecords).at(-1)?.path ?? '', server.origin).searchParams;
    const open = async (part: RegExp) => {
      const card = within(await screen.findByRole('region', { name: part }));
      const [way] = card.getAllByRole('button', { name: /records behind/ });
      if (way) await user.click(way);
      const drawer = await screen.findByRole('dialog');
      expect(await within(drawer).findByText('Ben Ash')).toBeTruthy();
      await user.click(within(drawer).getByRole('button', { name: 'Close' }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      return asked().get('indicator');
    };
    expect([await open(/^Retention: 90%/), asked().get('asOf')]).toEqual(['retention', '2026-03-31']);
    expect([await open(/^Bench strength/), asked().get('horizon')]).toEqual(['coverage', 'ready-now']);
    expect(await open(/took a step up/)).toBe('talent-grown');
    expect(await open(/^Which stages lead to which/)).toBe('promotions');
  });

  it('gives the figures of the pipeline their day, their file, and their numbers as a table', async () => {
    await renderPage('/pipeline');
    const user = userEvent.setup();
    const addressOf = (list: string) =>
      decodeURIComponent(screen.getByRole('link', { name: `Download as CSV: ${list}` }).getAttribute('href') ?? '');
    const rowsOf = async (part: RegExp, name: RegExp) => {
      const card = await screen.findByRole('region', { name: part });
      await user.click(within(card).getByText('Table'));
      const rows = within(within(card).getByRole('table', { name })).getAllByRole('row');
      return rows.slice(1).map((row) => row.textContent);
    };
    expect((await screen.findByRole('region', { name: 'Bench strength' })).textContent).toContain('as of 31 Mar 2026');
    expect(addressOf('Bench strength').split('\r\n')).toEqual([
      expect.stringContaining('Ready,Indicator,Value,Interval from,Interval to,Count,State'),
      'within 3 years,Coverage,–,–,–,1 of 2,Too few to say',
      'within 3 years,Effective bench strength,–,–,–,1 of 2,Too few to say',
    ]);
    const linchpins = screen.getByRole('region', { name: 'Who holds the bench together' });
    expect(linchpins.textContent).toMatch(/as of 31 Mar 2026.*ready within 3 years/);
    expect(addressOf('Who holds the bench together')).toMatch(/Ready,Person,Would.*\r\nwithin 3 years,Ben Ash,Zxq/);
    await user.click(within(linchpins).getByRole('combobox', { name: 'Counts who is ready' }));
    await user.click(await screen.findByRole('option', { name: 'ready now' }));
    await waitFor(() => expect(linchpins.textContent).toMatch(/ready now: .*Nobody alone/));
    expect(screen.getByText('PDF for the board').closest('a')?.href).toMatch(/linchpinsBy=ready-now/);
    expect(await rowsOf(/^Effect of Zxq/, /comparable people/)).toEqual([
      'Still here after twelve months91.7% (11 of 12)80% (24 of 30)11.7-1629',
      'Promoted within twelve months41.7% (5 of 12)20% (6 of 30)21.7-649',
    ]);
    expect(addressOf('What programmes bring')).toContain('/api/v1/programme-effects/export.csv');
    await user.click(await screen.findByRole('switch', { name: /^Count: Leadership positions/ }));
    expect(await rowsOf(/^The cost of not investing/, /^The cost of not investing/)).toEqual([
      expect.stringMatching(
        /7\.2 leavers more11 left of 76 .*210% of a year’s salary of €60,000\. .*Boushey.*2012\.€12,000.*€86,400.*907/,
      ),
      expect.stringMatching(/–.*No opening of a leadership position has been recorded yet/),
      expect.stringMatching(/4\.3 months–€5,000.*€21,500.*, left out of the sum$/),
    ]);
  });
});
