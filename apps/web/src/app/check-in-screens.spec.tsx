import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import { getPlan, listPlanChanges, listPlanComments, listPlans } from '@understudy/contracts/development-plans';
import {
  getCheckIn,
  listCheckIns,
  recordCheckIn,
  writeCheckInNote,
} from '@understudy/contracts/development-plans-check-ins';
import { listDueCheckIns } from '@understudy/contracts/development-plans-check-ins-due';
import { getHandOver } from '@understudy/contracts/development-plans-hand-over';
import { getSession } from '@understudy/contracts/identity';
import { findPeople } from '@understudy/contracts/people-found';
import { AnsweringServer } from '../../test/answering-server.js';
import { framework } from '../../test/growth-data.js';
import * as given from '../../test/plan-data.js';
import { renderPage, testSession } from '../../test/render.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

// Where nothing has a size, what floats beside a field may count it as scrolled away and hide.
const afloat = { hidden: true };

describe('a check-in', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: given.ada.id }));
    server.answer(listCheckIns, { items: [], nextCursor: null });
  });
  afterEach(() => server.stop());

  const openDialog = async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Record a check-in' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('combobox', { name: 'Kind' }));
    return dialog;
  };

  it('sends my note to the other side when I say so, and shows what each said before it was corrected', async () => {
    const none: { text: string; correctedAt: string }[] = [];
    const said = { author: given.ada, text: 'Zxq mine', earlier: none, earlierCount: 0 };
    const theirs = {
      author: given.ben,
      text: 'Zxq theirs',
      earlier: [{ text: 'Zxq early', correctedAt: '2026-03-20T10:00:00Z' }],
      earlierCount: 61,
    };
    const myNote = { text: said.text, state: 'draft', version: 1, writtenAt: '2026-03-20T09:00:00Z' } as const;
    const held = {
      ...given.checkIn,
      status: 'held',
      twoSided: false,
      turn: null,
      myNote,
      notes: [said, theirs],
    } as const;
    const open = { ...held, notes: [...held.notes], abilities: [...held.abilities] };
    server.answer(getCheckIn, open);
    await renderPage(`/check-ins/${open.id}`);
    const other = within(await screen.findByRole('region', { name: 'What Ben Ash wrote' }));
    other.getByText('Corrected by Ben Ash on 20 Mar 2026, 10:00.');
    await userEvent.click(other.getByRole('button', { name: 'Show what it said before' }));
    other.getByText('Zxq early');
    other.getByText('The latest 1 of 61 wordings. Those before them are kept.');
    const mine = within(screen.getByRole('region', { name: 'What I write' }));
    expect(mine.queryByText(/Corrected/)).toBeNull();
    const save = mine.getByRole('button', { name: 'Save' });
    expect(save.hasAttribute('disabled')).toBe(true);
    await userEvent.type(mine.getByRole('textbox'), ', kinder');
    await userEvent.tab();
    expect(server.asked(writeCheckInNote)).toEqual([]);
    const corrected = {
      ...said,
      text: 'Zxq mine, kinder',
      earlier: [{ text: 'Zxq mine', correctedAt: '2026-03-21T10:00:00Z' }],
      earlierCount: 1,
    };
    const answer = { ...open, myNote: { ...myNote, text: corrected.text, version: 2 }, notes: [corrected, theirs] };
    server.answer(writeCheckInNote, answer);
    server.answer(getCheckIn, answer);
    await userEvent.click(save);
    await mine.findByText('Corrected by Ada Quill on 21 Mar 2026, 10:00.');
    const body = { visibility: 'shared', text: 'Zxq mine, kinder', version: 1 };
    expect(server.asked(writeCheckInNote).map((asked) => asked.body)).toEqual([body]);
  });

  it('with a mentor asks with whom at the field, and sends whom the person names', async () => {
    server.answer(findPeople, { items: [{ ...given.ben, email: null, title: null, unit: null }], more: false });
    const unsaid = [{ field: 'counterpartId', message: 'Say with whom.' }];
    server.refuse(recordCheckIn, 'invalid-input', undefined, unsaid);
    await renderPage('/check-ins');
    const dialog = await openDialog();
    dialog.getByText('Left empty: with your manager.');
    await userEvent.click(await screen.findByRole('option', { name: 'With a mentor', ...afloat }));
    expect(dialog.queryByText('Left empty: with your manager.')).toBeNull();
    const save = dialog.getByRole('button', { name: 'Save the check-in' });
    await userEvent.click(save);
    await dialog.findByText('Say with whom.');
    const field = dialog.getByLabelText(/^With/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await userEvent.click(field);
    await userEvent.click(await screen.findByRole('option', { name: /Ben Ash/, ...afloat }));
    expect(field).toHaveProperty('value', 'Ben Ash');
    server.answer(recordCheckIn, { ...given.checkIn, turn: 'open' });
    await userEvent.click(save);
    await screen.findByText('The check-in with Ben Ash is saved.');
    expect(server.asked(recordCheckIn).map(({ body }) => body)).toMatchObject([
      { kind: 'mentor' },
      { kind: 'mentor', counterpartId: given.ben.id },
    ]);
  });

  it('that was due is told with the share held in time, of the line of a leader unless they ask for their own', async () => {
    server.answer(getSession, testSession({ personId: given.ben.id, standings: ['leader'] }));
    const due = { id: given.checkIn.id, person: given.ada, leader: given.ben, dueOn: '2026-03-02' };
    const items = [
      { ...due, followedOn: '2026-03-05', held: true },
      { ...due, id: given.plan.id, followedOn: '2026-03-20', held: false },
      { ...due, id: given.ben.id, followedOn: null, held: false },
    ];
    const told = { fewest: 5, windowFrom: '2025-03-31', asOf: '2026-03-31', graceDays: 7, nextCursor: null };
    server.answer(listDueCheckIns, ({ path }) =>
      path.includes('whose=mine')
        ? { ...told, items: [], due: 1, held: 1, share: null }
        : { ...told, items, due: 16, held: 12, share: { value: 0.75, lower: 0.505, upper: 0.898 } },
    );
    const { history } = await renderPage('/check-ins');
    await userEvent.click(await screen.findByRole('button', { name: 'Check-in adherence' }));
    const drawer = within(await screen.findByRole('dialog', { name: 'Check-in adherence' }));
    const share = await drawer.findByRole('region', { name: 'Check-in adherence' });
    expect(share.textContent?.replaceAll(/[\u2009\u202f\u00a0]/g, ' ')).toBe(
      '75%95% interval 50.5% – 89.8%12 of 16 talks that were due were held in time.Due 1 Apr 2025 – 23 Mar 2026',
    );
    expect(drawer.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ada Quill and Ben AshDue on 2 Mar 2026. Held in time, on 5 Mar 2026.',
      'Ada Quill and Ben AshDue on 2 Mar 2026. Not held in time; the next was on 20 Mar 2026.',
      'Ada Quill and Ben AshDue on 2 Mar 2026. Not held.',
    ]);
    drawer.getByText(/A talk that nobody wrote down counts as not held/);
    await userEvent.click(drawer.getByRole('combobox', { name: 'Arrange by: Check-in adherence' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Person', ...afloat }));
    await userEvent.click(drawer.getByRole('button', { name: /Turn the order round/ }));
    await waitFor(() => expect(history.location.search).toBe('?dueSort=person&dueDirection=ascending'));
    const order = 'whose=line&sort=person&direction=ascending';
    await waitFor(() => expect(server.asked(listDueCheckIns).at(-1)?.path).toContain(order));
    expect(drawer.getByRole('link', { name: /CSV/ }).getAttribute('href')).toContain(order);
    // The list behind it is asked for nothing that it does not know.
    for (const { path } of server.asked(listCheckIns)) expect(path).not.toContain('due');
    await userEvent.click(drawer.getByRole('radio', { name: 'Those I take part in' }));
    await drawer.findByText('1 of 1 talk that was due was held in time. A share is told from 5 on.');
    drawer.getByText('Too few to say');
  });

  it('about somebody else offers no talk with a mentor and asks for nobody, as it is with who records it', async () => {
    server.answer(getSession, testSession({ personId: given.ben.id }));
    server.answer(getFramework, framework);
    server.answer(listPlans, { items: [given.plan], nextCursor: null });
    server.answer(getPlan, given.plan);
    server.answer(listPlanComments, { items: [], nextCursor: null });
    server.answer(listPlanChanges, { items: [], nextCursor: null });
    server.answer(getHandOver, { rule: 'person-decides', leaders: [given.handOver] });
    await renderPage(`/plans/${given.plan.id}`);
    const dialog = await openDialog();
    await screen.findByRole('option', { name: 'Skip-level talk', ...afloat });
    expect(screen.queryByRole('option', { name: 'With a mentor', ...afloat })).toBeNull();
    expect(dialog.queryByLabelText(/^With/)).toBeNull();
  });
});
