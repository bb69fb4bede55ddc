import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getSession } from '@understudy/contracts/identity';
import {
  getSkipLevelSeason,
  listSkipLevelPeople,
  listSkipLevelSeasons,
  listSkipLevelsOverMe,
  planSkipLevelSeason,
  proposeSkipLevels,
  type SkipLevelSeason,
} from '@understudy/contracts/skip-levels';
import {
  answerSkipLevelOutcome,
  getSkipLevelTalk,
  getSkipLevelWords,
  listSkipLevelTalks,
  listSkipLevelTalkTimes,
  type SkipLevelTalk,
  stepSkipLevelTalk,
} from '@understudy/contracts/skip-levels-talks';
import { AnsweringServer } from '../../test/answering-server.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const id = (last: number) => `0191b2a0-0000-7000-8000-0000000009${last}`;
const [vera, ida] = [
  { id: id(11), name: 'Zxq Vera' },
  { id: id(12), name: 'Zxq Ida' },
];
const stage = { key: 'tech-lead', name: 'Zxq stage' };
const talk: SkipLevelTalk = {
  id: id(21),
  seasonId: id(31),
  leader: vera,
  person: ida,
  relation: 'person',
  state: 'proposed',
  startsAt: '2026-05-04T10:00:00Z',
  endsAt: '2026-05-04T10:30:00Z',
  link: 'Zxq room',
  stage,
  turn: 0,
  words: '',
  version: 4,
  abilities: ['accept', 'choose-time', 'decline', 'note', 'write-outcome'],
};
const season: SkipLevelSeason = {
  id: id(31),
  state: 'running',
  firstOn: '2026-05-04',
  lastOn: '2026-06-12',
  reach: 'next-level',
  everyMonths: 6,
  perWeek: 3,
  minutes: 30,
  weekdays: [1, 2, 3],
  earliestMinute: 600,
  latestMinute: 960,
  timeZone: 'Europe/London',
  link: '',
  counts: { line: 4, held: 1, agreed: 1, proposed: 1, declined: 0, waiting: 1 },
  version: 1,
  abilities: ['suggest', 'close'],
};
const somebody = { person: ida, stage, timeZone: 'Europe/London', lastOn: null };
const data = [
  ...words,
  'Zxq',
  'Vera',
  'Ida',
  'room',
  'stage',
  'May',
  'Jun',
  'Mon',
  'UTC',
  'Europe',
  'London',
  'What',
  'came',
];

describe('the screens of skip-level talks', () => {
  let server: AnsweringServer;
  const page = (items: unknown[]) => ({ items, nextCursor: null }) as never;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: ida.id, standings: ['member', 'leader'] }));
    server.answer(listSkipLevelTalks, page([talk]));
    server.answer(getSkipLevelTalk, talk);
    server.answer(getSkipLevelWords, {
      note: { text: 'Zxq', version: 1 },
      outcome: { text: 'Zxq', agreed: false, version: 2, abilities: ['change', 'agree', 'remove'] },
    });
    server.answer(listSkipLevelTalkTimes, { items: ['2026-05-05T10:00:00Z', '2026-05-06T10:00:00Z'] });
    server.answer(listSkipLevelSeasons, page([season]));
    server.answer(getSkipLevelSeason, season);
    server.answer(listSkipLevelPeople, page([{ ...somebody, talk: null, free: true }]));
    server.answer(listSkipLevelsOverMe, { items: [{ leader: vera, firstOn: '2026-05-04', lastOn: '2026-06-12' }] });
  });
  afterEach(() => server.stop());

  it.each(['/skip-levels', `/skip-level-seasons/${season.id}`, '/skip-levels/new'])(
    'show no word that is not in the texts or the data: %s',
    async (address) => {
      server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
      const { container } = await renderPage(address, { locale: 'pseudo' });
      await screen.findByRole('heading', { level: 1 });
      await screen.findAllByText(/⟦/);
      await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
      expect(hardCodedWords(container, [...data, ...['Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Apr']])).toEqual([]);
    },
  );

  it('say yes at once, or choose another time, and say what a season is to a leader without one', async () => {
    server.answer(listSkipLevelSeasons, page([]));
    server.answer(stepSkipLevelTalk, { ...talk, state: 'agreed' });
    await renderPage('/skip-levels');
    const user = userEvent.setup();
    const next = within(await screen.findByRole('region', { name: 'Next' }));
    await screen.findByText('No season planned yet');
    await user.click(await next.findByRole('button', { name: 'Accept' }));
    await waitFor(() => expect(server.asked(stepSkipLevelTalk)).toHaveLength(1));
    expect(server.asked(stepSkipLevelTalk)[0]?.body).toEqual({ action: 'accept', version: 4 });
    await user.click(next.getByRole('button', { name: 'Choose another time' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click((await dialog.findAllByRole('radio'))[1] as HTMLElement);
    await user.click(dialog.getByRole('button', { name: 'Choose another time' }));
    await waitFor(() => expect(server.asked(stepSkipLevelTalk)).toHaveLength(2));
    expect(server.asked(stepSkipLevelTalk)[1]?.body).toEqual({
      action: 'choose-time',
      version: 4,
      startsAt: '2026-05-06T10:00:00Z',
    });
  });

  it('suggest what to talk about, and keep the words of a leader only after a yes', async () => {
    server.answer(answerSkipLevelOutcome, { note: { text: '', version: 0 }, outcome: null });
    await renderPage(`/skip-level-talks/${talk.id}`);
    const user = userEvent.setup();
    const prompts = within(await screen.findByRole('region', { name: 'What to talk about' }));
    expect(prompts.getAllByRole('listitem')).toHaveLength(5);
    await user.click(await screen.findByRole('button', { name: 'Agree' }));
    await waitFor(() => expect(server.asked(answerSkipLevelOutcome)).toHaveLength(1));
    expect(server.asked(answerSkipLevelOutcome)[0]?.body).toEqual({ answer: 'agree', version: 2 });
  });

  it('plan a season: see whom, leave somebody out, ask the others', async () => {
    const other = { ...somebody, person: { id: id(13), name: 'Zxq Otto' } };
    const at = { why: 'never' as const, startsAt: '2026-05-05T10:00:00Z' };
    server.answer(proposeSkipLevels, {
      talks: [
        { ...somebody, ...at },
        { ...other, ...at, startsAt: '2026-05-06T10:00:00Z' },
      ],
      leftOut: [{ ...somebody, person: { id: id(14), name: 'Zxq Una' }, lastOn: '2026-03-02', why: 'talked-lately' }],
    });
    server.answer(planSkipLevelSeason, season);
    await renderPage('/skip-levels/new');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'See whom to ask' }));
    expect(await screen.findByText(/Zxq Una \(last on/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Leave Zxq Otto out' }));
    await user.click(screen.getByRole('button', { name: 'Ask 1 person' }));
    await waitFor(() => expect(server.asked(planSkipLevelSeason)).toHaveLength(1));
    expect(server.asked(planSkipLevelSeason)[0]?.body).toMatchObject({
      reach: 'next-level',
      talks: [{ personId: ida.id, startsAt: '2026-05-05T10:00:00Z' }],
    });
  });
});
