import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listInstruments } from '@understudy/contracts/assessments-instruments';
import { listRaterPanels } from '@understudy/contracts/assessments-raters';
import { getFramework, getPipelineBoard, listAttention } from '@understudy/contracts/career-framework';
import { listTeamCycles, type TeamParticipant } from '@understudy/contracts/development-plans-cycles';
import { keepPromise, listPromises, type PromisedAction } from '@understudy/contracts/development-plans-promises';
import { getSession } from '@understudy/contracts/identity';
import { getSetup } from '@understudy/contracts/organisations';
import { AnsweringServer } from '../../test/answering-server.js';
import { panels } from '../../test/assessments-data.js';
import { answerAssessments } from '../../test/assessments-server.js';
import * as growth from '../../test/growth-data.js';
import { answerIndicators } from '../../test/indicator-answers.js';
import { action, ada, ben, plan } from '../../test/plan-data.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, steps } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const manager = { personId: ben.id, homes: ['manager'] as 'manager'[] };
const read: PromisedAction = { ...action, person: ada, planId: plan.id, abilities: ['log-progress'] };
const alone: PromisedAction = { ...read, id: growth.benId, title: 'Zxq alone', planId: null };

const cycle = {
  ...{ id: plan.id, name: 'Zxq cycle', closesOn: '2026-05-01', plansStartOn: '2026-07-01', plansEndOn: '2026-12-31' },
  ...{ people: 3, done: 1 },
};
const participants: TeamParticipant[] = (
  [
    { person: { ...ada, id: growth.benId }, state: 'none', planId: null, waitsFor: { ...ada, id: growth.benId } },
    { person: ada, state: 'draft', planId: plan.id, waitsFor: ben },
    { person: ada, state: 'agreed', planId: null, waitsFor: null },
  ] as const
).map((one, place) => ({
  ...{ ...one, cycle },
  person: { id: `${one.person.id.slice(0, -2)}9${place}`, name: `Zxq ${place}` },
}));

describe('the home of a manager', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession(manager));
    server.answer(listAttention, { items: growth.attention, nextCursor: null });
    server.answer(getPipelineBoard, { columns: growth.board });
    answerIndicators(server);
    server.answer(listTeamCycles, ({ path }) => ({
      ...{ items: path.includes('waiting=false') ? [] : participants, nextCursor: null },
    }));
    server.answer(listPromises, { items: [read, alone], nextCursor: null });
  });
  afterEach(() => server.stop());

  it('shows no word that is not in the texts or the data', async () => {
    server.answer(getSession, testSession({ ...manager, organisation: { ...organisation, locale: 'none' } }));
    await renderPage('/my-people', { locale: 'pseudo' });
    await screen.findByText('Zxq alone');
    expect(
      hardCodedWords(document.body, [
        ...growth.growthWords,
        'Zxq',
        'rewrite',
        'alone',
        'cycle',
        'details',
        'Ada Quill',
      ]),
    ).toEqual([]);
  });

  it('gives each reason why somebody needs attention the action that answers it', async () => {
    const kinds = [
      'check-in-overdue',
      'plan-awaits-agreement',
      'conversation-overdue',
      'no-plan',
      'plan-quiet',
    ] as const;
    const others = ['past-median-time-in-stage', 'no-manager', 'no-stage', 'no-target', 'linchpin'] as const;
    const unread = { kind: 'plan-quiet', since: null, detail: null } as const;
    const reasons = [...kinds, ...others].map((kind) => ({ kind, since: null, detail: plan.id }));
    server.answer(listAttention, {
      items: growth.attention.map((one, at) => ({ ...one, reasons: at === 0 ? reasons : [unread] })),
      nextCursor: null,
    });
    await renderPage('/my-people');
    const list = within(await screen.findByRole('region', { name: 'Who needs attention' }));
    const answers = list
      .getAllByText(/./, { selector: 'li > p > strong' })
      .map((why) => why.closest('li')?.querySelector('a, button'))
      .map((way) => [
        way?.textContent,
        way?.getAttribute('href')?.replace(growth.benId, 'them').replace(plan.id, 'it'),
      ]);
    expect(answers).toEqual([
      ['Record the check-in', undefined],
      ['Read and sign', '/plans/it'],
      ['Open what was observed', '/effectiveness/them'],
      ['Begin a plan', '/people/them/new-plan'],
      ['Open the plan', '/plans/it'],
      ['Plan the next step', undefined],
      ['Set the manager', '/people/them'],
      ['Set the stage', undefined],
      ['Choose a direction', undefined],
      ['Strengthen the bench', '/succession'],
      ['Open their page', `/people/${growth.attention[1]?.person.id}`],
    ]);
  });

  it('lets me mark what I promised others, look through it, and leads to the plan only where I may read it', async () => {
    server.answer(keepPromise, { ...alone, progress: 100 });
    server.answer(listPromises, ({ path }) => ({
      ...{ items: path.includes('search=') ? [] : [read, alone], nextCursor: null },
    }));
    const { history } = await renderPage('/my-people');
    const card = within(await screen.findByRole('region', { name: 'What I promised others' }));
    expect(card.getAllByText('was due on 1 Mar 2026')).toHaveLength(2);
    const ways = card.getAllByRole('link', { name: 'In the plan of Ada Quill' }).map((way) => way.getAttribute('href'));
    expect(ways).toEqual([`/plans/${plan.id}`]);
    await userEvent.click(card.getByRole('button', { name: 'Log progress: Zxq alone' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Done' }));
    await waitFor(() => expect(server.asked(keepPromise)).toHaveLength(1));
    expect(server.asked(keepPromise)[0]).toMatchObject({ body: { progress: 100 } });
    expect(server.asked(keepPromise)[0]?.path).toContain(alone.id);
    await userEvent.type(card.getByRole('searchbox', { name: 'Look for words or a person' }), 'zzz');
    await card.findByText('Nothing you promised fits.');
    expect(history.location.search).toContain('promises=zzz');
    await userEvent.click(card.getByRole('button', { name: 'Show all' }));
    await card.findByText('Zxq alone');
    expect([history.location.search, card.queryByText('Nothing you promised fits.')]).toEqual(['', null]);
  });

  it('says how far my reports are in a cycle and whose move it is, with the way to each plan', async () => {
    await renderPage('/my-people');
    const card = within(await screen.findByRole('region', { name: 'Zxq cycle' }));
    card.getByText(/^1 of 3 who report to you have an agreed plan for 1 Jul – 31 Dec 2026/);
    const lines = card.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines).toEqual([
      'Zxq 0No planwaits for Ada QuillBegin one together',
      'Zxq 1Draftwaits for youOpen the plan',
      'Zxq 2AgreedZxq 2',
    ]);
    const ways = card.getAllByRole('link').map((way) => way.getAttribute('href'));
    expect(ways[0]).toMatch(/\/new-plan$/);
    expect(ways[1]).toBe(`/plans/${plan.id}`);
  });

  it('asks of whoever leads many to name colleagues about themselves, wherever their own panel stands among those', async () => {
    answerAssessments(server);
    const own = { ...panels[0], assessmentId: plan.id, mine: true, waitingForApproval: 0 } as (typeof panels)[number];
    server.answer(listRaterPanels, ({ path }) =>
      path.includes('mine=true') ? { items: [own], nextCursor: null } : { items: panels, nextCursor: 'more' },
    );
    await renderPage('/my-development');
    const way = await screen.findByRole('link', { name: 'Say which colleagues are asked about me' });
    expect(way.getAttribute('href')).toBe(`/rater-panels/${plan.id}`);
  });

  it('narrows and arranges my reports in cycles on the server, and leads back from nobody to everybody', async () => {
    const { history } = await renderPage('/my-people?cyclesShow=done&cyclesSort=state&cyclesDirection=descending');
    const section = within(await screen.findByRole('region', { name: 'Plans of those who report to you' }));
    await section.findByText('Nobody fits.');
    const asked = new URL(server.asked(listTeamCycles).at(-1)?.path ?? '', 'http://localhost').searchParams;
    expect(Object.fromEntries(asked)).toEqual({ waiting: 'false', sort: 'state', direction: 'descending' });
    await userEvent.click(section.getByRole('button', { name: 'Show all' }));
    await section.findByText('Zxq 2', { selector: 'span' });
    expect(history.location.search).not.toContain('cyclesShow');
  });

  it('says to an admin at which stage no instrument asks anything yet, with the way to the instruments', async () => {
    server.answer(getSession, testSession({ homes: ['admin'] }));
    server.answer(getSetup, { steps });
    server.answer(listInstruments, { items: [], nextCursor: null, askedStageKeys: [] });
    server.answer(getFramework, growth.framework);
    await renderPage('/set-up');
    const line = await screen.findByText(/^No instrument in use asks about Zxq 2 yet\./);
    expect(within(line).getByRole('link').getAttribute('href')).toBe('/instruments');
  });
});
