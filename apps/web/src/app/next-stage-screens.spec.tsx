import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  draftInstrument,
  type InstrumentSummary,
  listInstruments,
} from '@understudy/contracts/assessments-instruments';
import { getResult, getSkillGaps } from '@understudy/contracts/assessments-results';
import { getFramework, getMyDevelopment, setTargetStage } from '@understudy/contracts/career-framework';
import { createPlan } from '@understudy/contracts/development-plans';
import { getAskedPeriod } from '@understudy/contracts/development-plans-cycles';
import { getRoadmap } from '@understudy/contracts/development-plans-roadmap';
import { getSession } from '@understudy/contracts/identity';
import { getPerson, type StageReference } from '@understudy/contracts/people';
import { getPersonTimeline } from '@understudy/contracts/people-timeline';
import { removeInstrument, restoreInstrumentDraft } from '@understudy/contracts/removed-drafts';
import { AnsweringServer } from '../../test/answering-server.js';
import { draftVersion, instruments, result } from '../../test/assessments-data.js';
import { answerAssessments } from '../../test/assessments-server.js';
import { framework, myDevelopment } from '../../test/growth-data.js';
import * as given from '../../test/people-data.js';
import { roadmap } from '../../test/plan-data.js';
import { renderPage, testSession } from '../../test/render.js';
import { standing } from '../../test/standing-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const [first, second] = framework.stages;
if (!first || !second) throw new Error('There are two stages.');
/** The track of the person goes on at the fifth step; between stands a stage of another track. */
const staff = { ...second, id: given.card.id, key: 'zxq-3', name: 'Zxq 3', ordinal: 3, track: 'Zxq other' };
const onward = { ...second, id: given.person.id, key: 'zxq-5', name: 'Zxq 5', ordinal: 5 };

const personPath = `/people/${given.person.id}`;
// Where nothing has a size, what floats beside a button may count it as scrolled away and hide.
const afloat = { hidden: true };

describe('the next stage that forms propose', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession());
    server.answer(getFramework, { ...framework, stages: [onward, staff, second, first] });
    server.answer(getPersonTimeline, { items: [] });
    server.answer(getAskedPeriod, { asked: null });
    server.refuse(setTargetStage, 'conflict');
  });
  afterEach(() => server.stop());

  const at = (stage: StageReference | null) => server.answer(getPerson, { ...given.person, stage });
  const shown = async (label: string) => (await screen.findByRole<HTMLInputElement>('combobox', { name: label })).value;
  const openTarget = async () => {
    await renderPage(personPath);
    await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Target stage', ...afloat }));
    return screen.findByRole<HTMLButtonElement>('button', { name: 'Set the target' });
  };

  it('is on the track of the person, over a gap, and is what is sent', async () => {
    at(second);
    const set = await openTarget();
    await waitFor(async () => expect(await shown('Target stage')).toBe('Zxq 5'));
    await userEvent.click(set);
    const target = { stageKey: 'zxq-5', horizon: 'within-3-years' };
    await waitFor(() => expect(server.asked(setTargetStage)[0]?.body).toEqual({ target }));
  });

  it('is proposed for as far ahead as there is, also where I choose it for myself, and in words that leave no year out', async () => {
    answerAssessments(server);
    server.answer(getFramework, { ...framework, stages: [onward, staff, second, first] });
    const me = { ...given.person, stage: second, targetStage: null, abilities: ['change-target' as const] };
    server.answer(getMyDevelopment, { ...myDevelopment, person: me });
    await renderPage('/my-development');
    await userEvent.click(await screen.findByRole('button', { name: 'Choose a target' }));
    await waitFor(async () => expect(await shown('Target stage')).toBe('Zxq 5'));
    expect(await shown('By when')).toBe('In 2 to 3 years');
    await userEvent.click(screen.getByRole('button', { name: 'Save the direction' }));
    const target = { stageKey: 'zxq-5', horizon: 'within-3-years' };
    await waitFor(() => expect(server.asked(setTargetStage)[0]?.body).toEqual({ target }));
  });

  it('is none for somebody without a stage, and nothing can be sent until one is chosen', async () => {
    at(null);
    const set = await openTarget();
    await userEvent.click(await screen.findByRole('combobox', { name: 'Target stage' }));
    const option = await screen.findByRole('option', { name: 'Zxq 3', ...afloat });
    expect(await shown('Target stage')).toBe('');
    expect(set.disabled).toBe(true);
    await userEvent.click(option);
    expect(set.disabled).toBe(false);
  });

  it('stands in a new plan, whose suggestions follow when another one is chosen', async () => {
    at(second);
    const other = roadmap.goals.slice(1);
    server.answer(getRoadmap, ({ path }) => ({
      ...roadmap,
      goals: path.includes('stageKey=zxq-3') ? other : roadmap.goals.slice(0, 1),
    }));
    server.refuse(createPlan, 'conflict');
    await renderPage(`${personPath}/new-plan`);
    await screen.findByRole('checkbox', { name: 'Zxq more' });
    expect(server.asked(getRoadmap).filter(({ path }) => path.includes('stageKey'))).toEqual([]);
    await waitFor(async () => expect(await shown('Heading for')).toBe('Zxq 5'));
    await userEvent.click(screen.getByRole('combobox', { name: 'Heading for' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Zxq 3', ...afloat }));
    await screen.findByRole('checkbox', { name: 'Zxq hiring' });
    expect(screen.queryByRole('checkbox', { name: 'Zxq more' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Begin the plan' }));
    await waitFor(() => expect(server.asked(createPlan)).toHaveLength(1));
    expect(server.asked(createPlan)[0]?.body).toMatchObject({
      target: { stageKey: 'zxq-3', horizon: 'within-3-years' },
      goals: [{ skillKey: 'zxq-hiring' }],
    });
    await screen.findByRole('alert');
  });

  it('is one that no instrument asks about, where one is drafted from the framework, and removed while it is a draft', async () => {
    answerAssessments(server);
    server.answer(getFramework, { ...framework, stages: [onward, staff, second, first] });
    server.answer(getSession, testSession({ standings: ['admin'] }));
    const [builtIn] = instruments;
    if (!builtIn) throw new Error('There is the built-in instrument.');
    const own: InstrumentSummary = {
      ...{ ...builtIn, id: given.person.id, name: 'Zxq own', builtIn: false },
      ...{ published: null, draft: builtIn.published, abilities: ['open-draft', 'remove'] },
    };
    server.answer(listInstruments, () => ({
      items:
        server.asked(removeInstrument).length > server.asked(restoreInstrumentDraft).length
          ? [builtIn]
          : [builtIn, own],
      nextCursor: null,
      askedStageKeys: ['zxq-2', 'zxq-5'],
    }));
    server.answer(removeInstrument, { removedDraftId: draftVersion.id });
    server.answer(restoreInstrumentDraft, draftVersion);
    server.answer(draftInstrument, draftVersion);
    const { history } = await renderPage('/instruments');
    await userEvent.click(await screen.findByRole('button', { name: 'Actions for Zxq own' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Remove', ...afloat }));
    const sure = within(await screen.findByRole('dialog', { name: 'Remove Zxq own?' }));
    await userEvent.click(sure.getByRole('button', { name: 'Remove' }));
    await screen.findByText('“Zxq own” is removed.');
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Zxq own' })).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('It is back.');
    await screen.findByRole('link', { name: 'Zxq own' });
    expect(server.asked(restoreInstrumentDraft)[0]?.path).toContain(draftVersion.id);
    const opener = await screen.findByRole('button', { name: 'Draft from the framework' });
    await userEvent.click(opener);
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('combobox'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(opener));
    await userEvent.click(await screen.findByRole('button', { name: 'Draft an instrument from the framework' }));
    const dialog = within(await screen.findByRole('dialog'));
    const [stage, name] = [dialog.getByRole('combobox'), dialog.getByLabelText(/^Name/)] as HTMLInputElement[];
    expect([stage?.value, name?.value]).toEqual(['Zxq 3', 'Readiness for Zxq 3']);
    await userEvent.click(stage as HTMLElement);
    await userEvent.click(await screen.findByRole('option', { name: 'Zxq 5', ...afloat }));
    expect(name?.value).toBe('Readiness for Zxq 5');
    await userEvent.click(dialog.getByRole('button', { name: 'Draft it' }));
    await waitFor(() =>
      expect(server.asked(draftInstrument)[0]?.body).toEqual({
        ...{ stageKey: 'zxq-5', name: 'Readiness for Zxq 5', selfOffered: true },
      }),
    );
    await waitFor(() => expect(history.location.pathname).toBe(`/instruments/${draftVersion.instrumentId}`));
    const table = within(await screen.findByRole('table', { name: 'What this was drafted from' }));
    expect(table.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
      'SkillQuestion',
      'Zxq 0Strong, mattersFrom the built-in instrument',
      'Zxq 1Strong, mattersMade of the framework’s indicatorsOf levels 0 and 1 the framework says nothing: there stands what they mean of any skill. Shortened at level 4.',
      'Zxq 2Strong, mattersLeft out: with it, it would take too long',
      'Zxq 3Strong, mattersLeft out: the framework says nothing of any level',
    ]);
  });

  it('is drawn skill by skill where an instrument has fewer sides than a shape has corners', async () => {
    answerAssessments(server);
    const { dimensions, skills } = result;
    const [skill] = skills;
    const three = ['1', '2', '3'].flatMap((skillKey) => (skill ? [{ ...skill, skillKey }] : []));
    const few = { ...result, dimensions: dimensions.slice(0, 1), skills: three };
    server.answer(getResult, few);
    await renderPage(`/results/${result.id}`);
    await screen.findByText(`1. ${skill?.skillName}, 2. ${skill?.skillName} and 3. ${skill?.skillName}`);
  });

  it('is compared with across results in every skill that it asks for, also one that is met, has expired or was never rated', async () => {
    answerAssessments(server);
    server.answer(getSkillGaps, standing);
    await renderPage('/my-assessments');
    fireEvent.click(await screen.findByRole('link', { name: 'Where I stand' }));
    const table = await screen.findByRole('table', { name: 'Every skill, side by side' });
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.slice(3).map(({ textContent }) => textContent)).toEqual([
      ...['Self', 'Manager', 'Colleagues', 'Others together'],
    ]);
    const counts = '1 Mar 2026counts until 1 Jan 2099';
    const none = '–nothing that may be shown';
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      `1. Zxq metmattersViews lie 2 apartMet31${counts}3${counts}${none}${none}`,
      `2. Zxq oldmattersNothing said still counts321 Mar 2020expired 1 Mar 2021${none}${none}${none}`,
      `3. Zxq groupmattersViews lie 1 apart1by others31${counts}${none}2of 5-9${counts}2of 5-9${counts}`,
      `4. Zxq silentmattersNot said3${none}${none}${none}${none}`,
    ]);
    const drawn = screen.getByRole('table', { name: 'What Zxq 2 asks for, and how each side sees it' });
    expect(within(drawn).getByRole('row', { name: '1. Zxq met 3 1 3 –' })).toBeTruthy();
    const [, file] = screen.getAllByRole('link', { name: /CSV/ });
    const lines = decodeURIComponent(file?.getAttribute('href') ?? '').split('\r\n');
    expect(lines[1]).toBe(
      'Zxq met,3,0,1,1 Mar 2026,counts until 1 Jan 2099,3,1 Mar 2026,counts until 1 Jan 2099,,,,,,,2',
    );
    expect(lines[2]).toBe('Zxq old,3,,2,1 Mar 2020,expired 1 Mar 2021,,,,,,,,,,');
  });
});
