import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listAuditEntries } from '@understudy/contracts/audit';
import { getSession } from '@understudy/contracts/identity';
import { AnsweringServer } from '../../test/answering-server.js';
import { renderPage, testSession } from '../../test/render.js';
import { auditEntries } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

test('the audit trail offers to look for what it tells of, and for nothing that it leaves out', async () => {
  const server = await AnsweringServer.start();
  setApiOrigin(server.origin);
  rememberUser(null);
  resumeSession();
  server.answer(getSession, testSession());
  server.answer(listAuditEntries, { items: auditEntries, nextCursor: null });
  await renderPage('/audit');
  await userEvent.click(await screen.findByRole('combobox', { name: 'What happened' }));
  const kinds = (await screen.findAllByRole('option', { hidden: true })).map(({ textContent }) => textContent);
  expect(kinds).toEqual(expect.arrayContaining(['Plan changed', 'Answers handed in', 'Person looked at']));
  for (const untold of ['Check-in changed', 'Sharing of a result changed', 'Mentorship changed']) {
    expect(kinds).not.toContain(untold);
  }
  await server.stop();
});
