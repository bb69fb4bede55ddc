import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getFramework } from '@understudy/contracts/career-framework';
import { listTitleMappings } from '@understudy/contracts/career-framework-titles';
import { getSession } from '@understudy/contracts/identity';
import { problemStatus } from '@understudy/contracts/problem';
import { AnsweringServer, problemOf } from '../../test/answering-server.js';
import * as given from '../../test/growth-data.js';
import { renderPage, testSession } from '../../test/render.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

describe('to choose all titles', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession());
    server.answer(getFramework, given.framework);
  });
  afterEach(() => server.stop());

  it('chooses none where some cannot be loaded, says so, and chooses all of them once they can', async () => {
    server.respond(listTitleMappings, (request) =>
      request.path.includes('cursor=more')
        ? { status: problemStatus.unavailable, body: problemOf('unavailable') }
        : { status: 200, body: given.titlePages(request) },
    );
    await renderPage('/titles?show=undecided');
    const user = userEvent.setup();
    const all = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Select all (2)' });
    await user.click(all);
    await screen.findByText(/^Some titles could not be loaded, so nothing more was selected\./);
    expect([all.checked, all.indeterminate, screen.queryByLabelText('Set stage to…')]).toEqual([false, false, null]);
    server.answer(listTitleMappings, given.titlePages);
    await user.click(screen.getByRole('checkbox', { name: 'Select all (2)' }));
    await screen.findByRole('checkbox', { name: '2 selected' });
    expect(screen.queryByText(/^Some titles could not be loaded/)).toBeNull();
  });
});
