import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { getQuestionnaire } from '@understudy/contracts/assessments';
import { createCampaign } from '@understudy/contracts/assessments-campaigns';
import {
  getInstrumentVersion,
  type InstrumentSummary,
  listInstruments,
  listInstrumentVersions,
} from '@understudy/contracts/assessments-instruments';
import { listResults } from '@understudy/contracts/assessments-results';
import { earlierTransitionSorts, listMyEarlierTransitions } from '@understudy/contracts/development-plans-transitions';
import type { Endpoint } from '@understudy/contracts/endpoint';
import { listUnits } from '@understudy/contracts/people';
import { findPeople } from '@understudy/contracts/people-found';
import { AnsweringServer } from '../../test/answering-server.js';
import * as given from '../../test/assessments-data.js';
import { answerAssessments } from '../../test/assessments-server.js';
import { openNarrowed, pressChoices } from '../../test/list-presses.js';
import { units } from '../../test/people-data.js';
import { renderPage } from '../../test/render.js';
import { earlier } from '../../test/transitions-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const id = (last: number) => `0191b2a0-0000-7000-8000-${String(700 + last).padStart(12, '0')}`;
const paramsOf = (path: string) => new URL(path, 'http://localhost').searchParams;

describe('lists of several pages', () => {
  let server: AnsweringServer;
  /** The pages of a list, each with the cursor of the next. */
  const answerPages = (list: Endpoint, pages: readonly unknown[][], beside: object = {}) =>
    server.respond(list, ({ path }) => {
      const place = Number(paramsOf(path).get('cursor') ?? '0');
      const nextCursor = place + 1 < pages.length ? String(place + 1) : null;
      return { status: 200, body: { items: pages[place], nextCursor, ...beside } };
    });
  const more = () => screen.findByRole('button', { name: 'Load more' });

  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    answerAssessments(server);
    server.answer(findPeople, { items: [], more: false });
    server.answer(listMyEarlierTransitions, { items: [earlier, { ...earlier, id: id(1) }], nextCursor: null });
  });
  afterEach(() => server.stop());

  it('show older results once they are asked for', async () => {
    const campaign = { id: id(2), name: 'Zxq long ago' };
    answerPages(listResults, [[given.result], [{ ...given.result, id: id(3), campaign }]]);
    await renderPage('/my-assessments');
    const results = within(await screen.findByRole('region', { name: 'My results' }));
    await userEvent.click(await results.findByRole('button', { name: 'Load more' }));
    const link = await results.findByRole('link', { name: 'Zxq long ago' });
    expect(link.getAttribute('href')).toBe(`/results/${id(3)}`);
  });

  it('ask for no more results than the one to which a home and an assessment that is finished lead', async () => {
    await renderPage('/my-development');
    await screen.findByRole('link', { name: /^My latest result, / });
    expect(Object.fromEntries(paramsOf(server.asked(listResults)[0]?.path ?? ''))).toEqual({ limit: '1' });
    server.answer(listResults, { items: [{ ...given.result, campaign: null }], nextCursor: 'zxq' });
    server.answer(getQuestionnaire, {
      ...given.questionnaire,
      ...given.ownRequest,
      status: 'submitted',
      abilities: [],
    });
    await renderPage(`/my-assessments/${given.requestId}`);
    await screen.findByRole('link', { name: 'To my result' });
    const asked = Object.fromEntries(paramsOf(server.asked(listResults).at(-1)?.path ?? ''));
    expect(asked).toEqual({ kind: 'self-assessment', limit: '1' });
  });

  it('offer a campaign every instrument in use, and name the one that was chosen wherever it stands', async () => {
    const [builtIn] = given.instruments;
    if (!builtIn) throw new Error('There is the built-in instrument.');
    const last: InstrumentSummary = { ...builtIn, id: id(4), name: 'Zxq last', builtIn: false };
    server.respond(listInstruments, ({ path }) => {
      const asked = paramsOf(path);
      const wanted = asked.get('instrumentId');
      const first = asked.get('cursor') === null && wanted === null;
      const items = wanted ? [builtIn, last].filter((one) => one.id === wanted) : first ? [builtIn] : [last];
      return { status: 200, body: { items, nextCursor: wanted ? null : 'zxq', askedStageKeys: null } };
    });
    server.answer(listUnits, { items: units });
    server.answer(createCampaign, { ...given.campaign, status: 'draft' });
    await renderPage('/campaigns/new');
    const user = userEvent.setup();
    const next = () => user.click(screen.getByRole('button', { name: 'Next' }));
    await user.type(await screen.findByLabelText(/^Name/), 'Zxq round');
    await user.click(screen.getByRole('combobox', { name: 'A unit' }));
    await user.click(await screen.findByRole('option', { name: 'Zxq unit', hidden: true }));
    await next();
    await screen.findByRole('radio', { name: /Zxq 4/ });
    const [asked] = server.asked(listInstruments).map(({ path }) => Object.fromEntries(paramsOf(path)));
    expect(asked).toEqual({ published: 'true', retired: 'false' });
    await user.click(await more());
    await user.click(await screen.findByRole('radio', { name: /Zxq last/ }));
    await user.type(screen.getByLabelText('Look for an instrument by its name'), 'zxq 4');
    await waitFor(() =>
      expect(server.asked(listInstruments).map(({ path }) => paramsOf(path).get('search'))).toContain('zxq 4'),
    );
    // What was chosen stays in sight, however the others are looked for.
    const chosen = await screen.findByRole('radio', { name: /Zxq last/ });
    expect(chosen.getAttribute('aria-checked')).toBe('true');
    for (const _step of ['raters', 'dates', 'check']) await next();
    expect(await screen.findByText(/^Zxq last, /)).toBeTruthy();
  }, 30_000);

  it('open a version of an instrument that stands on no page yet, and list all of them by number or use', async () => {
    const { id: newest, number, publishedAt, uses } = given.draftVersion;
    const summary = { id: newest, number, status: 'draft', publishedAt, uses };
    const old = { ...summary, id: id(5), number: 1, status: 'retired' };
    answerPages(listInstrumentVersions, [[summary], [old]]);
    server.respond(getInstrumentVersion, ({ path }) => {
      const version = path.endsWith(id(5)) ? { ...given.draftVersion, ...old, abilities: [] } : given.draftVersion;
      return { status: 200, body: version };
    });
    const { history } = await renderPage(`/instruments/${given.instrumentId}?version=${id(5)}`);
    expect(await screen.findByRole('combobox', { name: 'Version' })).toHaveProperty('value', 'Version 1, earlier');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'All versions' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Versions' }));
    await user.click(await dialog.findByRole('button', { name: 'Load more' }));
    await dialog.findByRole('link', { name: 'Version 1, earlier' });
    await user.click(dialog.getByRole('combobox', { name: 'Which versions' }));
    await user.click(await screen.findByRole('option', { name: 'Earlier', hidden: true }));
    const lastAsked = () => Object.fromEntries(paramsOf(server.asked(listInstrumentVersions).at(-1)?.path ?? ''));
    await waitFor(() => expect(lastAsked()).toEqual({ sort: 'number', direction: 'descending', status: 'retired' }));
    await user.click(await dialog.findByRole('link', { name: /draft$/ }));
    await waitFor(() => expect(history.location.search).toContain(newest));
  }, 30_000);

  pressChoices(
    [
      {
        ...{ name: 'my earlier steps', path: '/my-transition?earlierReason=lateral', list: listMyEarlierTransitions },
        ...{ sorts: earlierTransitionSorts, label: 'Earlier steps', field: 'earlier' },
        narrowed: { reason: 'lateral' },
      },
    ],
    () => server,
  );

  openNarrowed(
    [
      {
        ...{ name: 'my earlier steps', path: '/my-transition?earlierReason=lateral' },
        lists: [{ list: listMyEarlierTransitions, asked: { reason: 'lateral' } }],
      },
    ],
    () => server,
  );
});
