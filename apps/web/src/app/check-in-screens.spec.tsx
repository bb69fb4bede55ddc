import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import { getPlan, listPlanChanges, listPlanComments, listPlans } from '@understudy/contracts/development-plans';
import { listCheckIns, recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
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

describe('recording a check-in', () => {
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
    await userEvent.type(field, 'Ben');
    await userEvent.click(await screen.findByRole('option', { name: /Ben Ash/, ...afloat }));
    server.answer(recordCheckIn, { ...given.checkIn, turn: 'open' });
    await userEvent.click(save);
    await screen.findByText('The check-in with Ben Ash is saved.');
    expect(server.asked(recordCheckIn).map(({ body }) => body)).toMatchObject([
      { kind: 'mentor' },
      { kind: 'mentor', counterpartId: given.ben.id },
    ]);
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
