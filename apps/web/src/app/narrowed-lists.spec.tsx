import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { listAuditEntries } from '@understudy/contracts/audit';
import { getSession } from '@understudy/contracts/identity';
import { listLeaderIndicators } from '@understudy/contracts/indicators';
import { listLeaderTalent } from '@understudy/contracts/indicators-talent';
import { listJobs } from '@understudy/contracts/jobs';
import { listRounds } from '@understudy/contracts/mentoring-rounds';
import { getProgramme } from '@understudy/contracts/programmes';
import { listCohorts } from '@understudy/contracts/programmes-cohorts';
import { getBenchOfRoles, listCriticalRoles } from '@understudy/contracts/succession';
import { exportRoleChanges, listRoleChanges } from '@understudy/contracts/succession-history';
import { listMyNominations } from '@understudy/contracts/succession-nominations';
import { listRoleOpenings } from '@understudy/contracts/succession-openings';
import { AnsweringServer } from '../../test/answering-server.js';
import * as growth from '../../test/growth-data.js';
import { answerIndicators } from '../../test/indicator-answers.js';
import { openNarrowed } from '../../test/list-presses.js';
import * as mentoring from '../../test/mentoring-data.js';
import * as programmes from '../../test/programmes-data.js';
import { renderPage, testSession } from '../../test/render.js';
import * as screens from '../../test/screens-data.js';
import * as succession from '../../test/succession-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

describe('lists are narrowed by the address, on the server and in their files:', () => {
  let server: AnsweringServer;
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ homes: ['admin', 'leader', 'manager'] }));
    answerIndicators(server);
    server.answer(listMyNominations, { items: [succession.myNomination], nextCursor: null });
    server.answer(listCriticalRoles, { items: growth.roles, nextCursor: null });
    server.answer(getBenchOfRoles, { roles: growth.roles });
    server.answer(listRoleOpenings, { items: [succession.opening], nextCursor: null });
    server.answer(listAuditEntries, { items: screens.auditEntries, nextCursor: null });
    server.answer(listJobs, { items: screens.jobs, nextCursor: null });
    server.answer(getProgramme, programmes.programme);
    server.answer(listCohorts, { items: [programmes.cohort], nextCursor: null });
    server.answer(listRounds, { items: [mentoring.round], nextCursor: null });
    server.answer(listRoleChanges, ({ path }) => ({
      items: path.includes('about=successors') ? [] : succession.roleChanges,
    }));
  });
  afterEach(() => server.stop());

  openNarrowed(
    [
      {
        ...{ name: 'leaders', path: '/indicators?leaders=zxq&credit=zxw' },
        lists: [
          { list: listLeaderIndicators, asked: { search: 'zxq' } },
          { list: listLeaderTalent, asked: { search: 'zxw' } },
        ],
      },
      {
        ...{ name: 'what I was asked of roles', path: '/my-nominations?search=zxq&state=over' },
        lists: [{ list: listMyNominations, asked: { search: 'zxq', state: 'over' } }],
      },
      {
        ...{ name: 'the audit trail', path: '/audit?name=person.viewed&sort=when&direction=ascending' },
        lists: [{ list: listAuditEntries, asked: { name: 'person.viewed', direction: 'ascending' } }],
      },
      {
        ...{ name: 'jobs', path: '/jobs?status=failed&sort=asked&direction=ascending' },
        lists: [{ list: listJobs, asked: { status: 'failed', direction: 'ascending' } }],
      },
      {
        ...{ name: 'cohorts', path: `/programmes/${programmes.programme.id}?cohorts=zxq&cohortState=open` },
        lists: [{ list: listCohorts, asked: { search: 'zxq', state: 'open' } }],
      },
      {
        ...{ name: 'matching rounds', path: '/matching-rounds?search=zxq&status=matched' },
        lists: [{ list: listRounds, asked: { search: 'zxq', status: 'matched' } }],
      },
    ],
    () => server,
  );

  it('what was changed of a role, which says so when nothing of it was', async () => {
    await renderPage('/succession?changesAbout=successors&changesDirection=ascending');
    const [way] = await screen.findAllByRole('button', { name: /^Before and after/ });
    await userEvent.click(way ?? document.body);
    await screen.findByText('Nothing of it has been changed.');
    const file = document.querySelector(`a[href*="${exportRoleChanges.path.split('/').at(-2)}/export.csv"]`);
    for (const path of [server.asked(listRoleChanges).at(-1)?.path, file?.getAttribute('href')]) {
      const asked = new URL(path ?? '', server.origin).searchParams;
      expect(Object.fromEntries(asked)).toEqual({ about: 'successors', direction: 'ascending' });
    }
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findAllByText(/Zxq 15/)).not.toEqual([]);
  });
});
