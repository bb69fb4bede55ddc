import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changeInstrumentDraft, getInstrumentVersion } from '@understudy/contracts/assessments-instruments';
import { getFramework } from '@understudy/contracts/career-framework';
import {
  getPlan,
  listPlanChanges,
  listPlanComments,
  listPlans,
  type Plan,
} from '@understudy/contracts/development-plans';
import { listCheckIns } from '@understudy/contracts/development-plans-check-ins';
import { changeGoal } from '@understudy/contracts/development-plans-goals';
import { getHandOver } from '@understudy/contracts/development-plans-hand-over';
import { getFrameworkDraft, listFrameworkVersions, saveFrameworkDraft } from '@understudy/contracts/framework-versions';
import { getSession } from '@understudy/contracts/identity';
import { AnsweringServer } from '../../test/answering-server.js';
import * as assessments from '../../test/assessments-data.js';
import { answerAssessments } from '../../test/assessments-server.js';
import { draft, versions } from '../../test/framework-data.js';
import { framework } from '../../test/growth-data.js';
import * as given from '../../test/plan-data.js';
import { renderPage, testSession } from '../../test/render.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

describe('two who change the same at once', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: given.ada.id, homes: ['admin'] }));
    server.answer(getFramework, framework);
    server.answer(listPlans, { items: [given.plan], nextCursor: null });
    server.answer(getPlan, given.plan);
    server.answer(listPlanComments, { items: [], nextCursor: null });
    server.answer(listPlanChanges, { items: [], nextCursor: null });
    server.answer(listCheckIns, { items: [], nextCursor: null });
    server.answer(getHandOver, { rule: 'person-decides', leaders: [given.handOver] });
  });
  afterEach(() => server.stop());

  it('are told so: a goal is sent with the version that its form shows, whatever the plan behind it knows by now', async () => {
    const goalList = given.plan.goalList.map((goal) => ({ ...goal, version: goal.version + 1, why: 'Zxq theirs' }));
    const theirs: Plan = { ...given.plan, goalList };
    server.refuse(changeGoal, 'changed-meanwhile');
    const { client } = await renderPage('/my-plan');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: `Actions for the goal ${given.goal.title}` }));
    await user.click(await screen.findByRole('menuitem', { name: 'Change the goal', hidden: true }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.type(dialog.getByLabelText(/^What do you want/), '!');
    server.answer(getPlan, theirs);
    await client.invalidateQueries({ queryKey: ['plans'] });
    await screen.findByText('Zxq theirs');
    await user.click(dialog.getByRole('button', { name: 'Save the goal' }));
    await dialog.findByText('Somebody changed this in the meantime');
    expect(server.asked(changeGoal)[0]?.body).toMatchObject({
      title: `${given.goal.title}!`,
      version: given.goal.version,
    });
  });

  it('choose between their drafts of an instrument, and neither is written over unasked', async () => {
    const mine = assessments.draftVersion;
    const theirs = { ...mine, version: mine.version + 1, name: 'Zxq theirs' };
    answerAssessments(server);
    server.answer(getSession, testSession({ homes: ['admin'] }));
    server.refuse(changeInstrumentDraft, 'changed-meanwhile');
    const { client } = await renderPage(`/instruments/${assessments.instrumentId}`);
    const user = userEvent.setup();
    const name = await screen.findByRole<HTMLInputElement>('textbox', { name: /^Name/ });
    await user.type(name, '!');
    server.answer(getInstrumentVersion, theirs);
    await client.invalidateQueries({ queryKey: ['instruments'] });
    await screen.findByRole('heading', { level: 1, name: 'Zxq theirs' });
    expect(name.value).toBe(`${mine.name}!`);
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    await user.click(await screen.findByRole('button', { name: 'Take theirs' }));
    await waitFor(() => expect(name.value).toBe('Zxq theirs'));

    await user.type(name, '?');
    server.answer(getInstrumentVersion, { ...theirs, version: theirs.version + 1 });
    await client.invalidateQueries({ queryKey: ['instruments'] });
    await user.click(screen.getByRole('button', { name: 'Keep changes' }));
    const over = await screen.findByRole('button', { name: 'Keep mine' });
    server.answer(changeInstrumentDraft, { ...theirs, version: theirs.version + 2, name: 'Zxq theirs?' });
    await user.click(over);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Keep mine' })).toBeNull());
    const bodies = server.asked(changeInstrumentDraft).map(({ body }) => body);
    expect(bodies).toMatchObject([
      { name: `${mine.name}!`, version: mine.version },
      { name: 'Zxq theirs?', version: theirs.version },
      { name: 'Zxq theirs?', version: theirs.version + 1 },
    ]);
  });

  it('are not made of one: what is typed while a draft of the framework is being saved goes with the next save, after it', async () => {
    let arrive: () => void = () => undefined;
    const held = new Promise<void>((open) => {
      arrive = open;
    });
    server.answer(listFrameworkVersions, { items: versions, nextCursor: null, hasDraft: true });
    server.answer(getFrameworkDraft, draft);
    const sent: unknown[] = [];
    server.respond(saveFrameworkDraft, async ({ body }) => {
      sent.push(body);
      const revision = draft.revision + sent.length;
      if (sent.length === 1) await held;
      return { status: 200, body: { revision, changedAt: draft.changedAt } };
    });
    const { history } = await renderPage('/framework-editor');
    const user = userEvent.setup();
    const name = await screen.findByLabelText(/^Name \*/);
    await user.type(name, '!');
    await waitFor(() => expect(sent).toHaveLength(1));
    await user.type(name, '?');
    // Whoever leaves has what they typed saved at once.
    act(() => history.push('/framework-versions'));
    await screen.findByRole('heading', { level: 1, name: 'Versions of the framework' });
    expect(sent).toHaveLength(1);
    arrive();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toMatchObject([
      { revision: draft.revision, content: { name: `${draft.content.name}!` } },
      { revision: draft.revision + 1, content: { name: `${draft.content.name}!?` } },
    ]);
  });
});
