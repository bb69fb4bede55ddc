import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import { getEffectivenessSettings, listEffectivenessMetrics } from '@understudy/contracts/effectiveness';
import { checkEffectivenessImport, listEffectivenessImports } from '@understudy/contracts/effectiveness-intake';
import {
  getLeaderEffectiveness,
  listEffectivenessObservations,
  listObservedLeaders,
  reportEffectiveness,
} from '@understudy/contracts/effectiveness-observations';
import {
  getEffectivenessReview,
  keepEffectivenessWords,
  listEffectivenessReviews,
  stepEffectivenessReview,
} from '@understudy/contracts/effectiveness-reviews';
import { getSession } from '@understudy/contracts/identity';
import { AnsweringServer } from '../../test/answering-server.js';
import { dora, leader, metric, mia, observation, review } from '../../test/effectiveness-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const data = [
  ...words,
  'Zxq',
  'Mia',
  'Dora',
  'metric',
  'about',
  'unit',
  'misleads',
  'prompt',
  'note',
  'other',
  'stage',
];
const more = ['mine', 'Jan', 'Mar', 'Apr', 'Jun', 'Jul', 'UTC', 'Engineering manager'];

describe('the screens of effectiveness', () => {
  let server: AnsweringServer;
  const page = (items: unknown[]) => ({ items, nextCursor: null }) as never;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: dora.id, standings: ['member', 'leader', 'admin'] }));
    server.answer(getFramework, { stages: [], skills: [], transitions: [] } as never);
    server.answer(
      listObservedLeaders,
      page([{ leader: mia, stage: leader.stage, level: leader.level, lastPeriod: leader.period }]),
    );
    server.answer(getLeaderEffectiveness, leader);
    server.answer(listEffectivenessObservations, page([observation]));
    server.answer(listEffectivenessMetrics, page([metric]));
    server.answer(getEffectivenessSettings, { sight: 'line', version: 1, abilities: ['change'] });
    server.answer(listEffectivenessImports, page([]));
    server.answer(listEffectivenessReviews, page([review]));
    server.answer(getEffectivenessReview, review);
  });
  afterEach(() => server.stop());

  it.each([
    '/effectiveness',
    `/effectiveness/${mia.id}`,
    '/effectiveness-metrics',
    `/effectiveness-reviews/${review.id}`,
  ])('show no word that is not in the texts or the data: %s', async (address) => {
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
    const { container } = await renderPage(address, { locale: 'pseudo' });
    await screen.findByRole('heading', { level: 1 });
    await screen.findAllByText(/⟦/);
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
    expect(hardCodedWords(container, [...data, ...more])).toEqual([]);
  });

  it('show a figure with interval, n, what may be said of it, its questions and how it misleads', async () => {
    await renderPage(`/effectiveness/${mia.id}`);
    const card = within(await screen.findByRole('article', { name: 'Zxq metric' }));
    expect(card.getByText(/95% interval 49% – 94%\. 8 of 10\./)).toBeTruthy();
    expect(card.getByText(/Only 10 stand behind this/)).toBeTruthy();
    expect(card.getByText(/no difference can be told: the intervals overlap/)).toBeTruthy();
    expect(card.getByText('Zxq prompt')).toBeTruthy();
    expect(card.getByText('Zxq misleads')).toBeTruthy();
    const all = within(screen.getByRole('region', { name: 'Everything that was observed' }));
    expect(await all.findByText('Zxq misleads other')).toBeTruthy();
    const nothing = within(screen.getByRole('article', { name: 'Zxq other' }));
    expect(nothing.getByText('Nothing has been reported for this period.')).toBeTruthy();
  });

  it('report what a metric needs, for days that people read as first and last', async () => {
    server.answer(reportEffectiveness, observation);
    await renderPage(`/effectiveness/${mia.id}`);
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Report an observation' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(await dialog.findByLabelText(/How many/), '7');
    await user.type(dialog.getByLabelText(/Of how many/), '9');
    await user.click(dialog.getByRole('button', { name: 'Report' }));
    await waitFor(() => expect(server.asked(reportEffectiveness)).toHaveLength(1));
    expect(server.asked(reportEffectiveness)[0]?.body).toMatchObject({
      from: '2026-04-01',
      to: '2026-07-01',
      numerator: 7,
      denominator: 9,
      n: null,
      value: null,
    });
  });

  it('hand in what was written, and say nothing of the other side until both have', async () => {
    server.answer(stepEffectivenessReview, { ...review, mine: { ...review.mine, handedIn: true } });
    await renderPage(`/effectiveness-reviews/${review.id}`);
    const user = userEvent.setup();
    expect(await screen.findByText('You read it once both of you have handed in.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hand in' }));
    await waitFor(() => expect(server.asked(stepEffectivenessReview)).toHaveLength(1));
    expect(server.asked(stepEffectivenessReview)[0]?.body).toEqual({ action: 'hand-in', version: 1 });
  });

  it('show the figures of the period beside the conversation, to read and not to change, or say why there are none', async () => {
    const { client } = await renderPage(`/effectiveness-reviews/${review.id}`);
    const figures = within(await screen.findByRole('region', { name: 'What was observed in this period' }));
    const card = within(await figures.findByRole('article', { name: 'Zxq metric' }));
    expect(card.getByText(/95% interval 49% – 94%\. 8 of 10\./)).toBeTruthy();
    expect(card.getByText('Zxq prompt')).toBeTruthy();
    expect(card.getByText('Zxq misleads')).toBeTruthy();
    expect(card.queryByRole('button')).toBeNull();
    expect(figures.getByText('Not observed in this period: Zxq other.')).toBeTruthy();
    expect(server.asked(getLeaderEffectiveness)[0]?.path).toContain(`from=${review.from}&to=${review.to}`);
    const [, other] = leader.metrics;
    server.answer(getLeaderEffectiveness, { ...leader, metrics: other ? [other] : [] });
    await act(() => client.invalidateQueries());
    expect(await figures.findByText(/^Nothing was observed in this period/)).toBeTruthy();
    server.refuse(getLeaderEffectiveness, 'not-found');
    await act(() => client.invalidateQueries());
    expect(await figures.findByText(/^You may not read what was observed/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Hand in' })).toBeTruthy();
  });

  it('keep what two learned with what they try, and close it together', async () => {
    const talking = { ...review, state: 'talking', theirs: 'Zxq theirs', learned: 'Zxq learned' } as const;
    const abilities = ['keep-words' as const, 'close' as const];
    server.answer(getEffectivenessReview, { ...talking, abilities });
    server.answer(keepEffectivenessWords, { ...talking, abilities });
    await renderPage(`/effectiveness-reviews/${review.id}`);
    const user = userEvent.setup();
    expect(await screen.findByText('Zxq theirs')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Add something to try' }));
    await user.type(screen.getByLabelText(/Something to try/), 'Ask');
    await user.click(screen.getByRole('button', { name: 'Save what we keep' }));
    await waitFor(() => expect(server.asked(keepEffectivenessWords)).toHaveLength(1));
    expect(server.asked(keepEffectivenessWords)[0]?.body).toEqual({
      learned: 'Zxq learned',
      tries: [{ text: 'Ask', whose: 'leader', dueOn: null }],
      version: 1,
    });
    expect(screen.getByRole('button', { name: 'I agree, close it' })).toBeTruthy();
  });

  it('name row and field of a file before anything is taken', async () => {
    server.answer(checkEffectivenessImport, {
      observations: 1,
      leaders: 1,
      problems: [
        { line: 3, field: 'numerator', code: 'not-whole', value: '1.5' },
        { line: 5002, field: 'person', code: 'too-many-rows', value: '6000' },
      ],
      problemCount: 2,
    });
    await renderPage('/effectiveness');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Bring in observations' }));
    const dialog = within(await screen.findByRole('dialog'));
    const file = new File(['person,metric,from,to'], 'a.csv', { type: 'text/csv' });
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (input) await user.upload(input, file);
    await user.click(dialog.getByRole('button', { name: 'See what it would do' }));
    expect(await dialog.findByText(/Line 3, numerator:/)).toBeTruthy();
    expect(dialog.getByText(/the file has 6,000 rows, and 5,000 are taken at once/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Take all of them' })).toBeNull();
  });
});
