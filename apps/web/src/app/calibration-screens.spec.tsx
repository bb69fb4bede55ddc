import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type Calibration,
  changeCalibrationSettings,
  getCalibration,
  getCalibrationSettings,
  listCalibrationManagers,
  listCalibrationPeople,
  listCalibrations,
  stepCalibration,
} from '@understudy/contracts/calibration';
import {
  type CalibrationPlacement,
  getCalibrationEvidence,
  listCalibrationMoves,
  listCalibrationPlacements,
  moveInCalibration,
  placeInCalibration,
} from '@understudy/contracts/calibration-meeting';
import { getSession } from '@understudy/contracts/identity';
import { AnsweringServer } from '../../test/answering-server.js';
import { openNarrowed } from '../../test/list-presses.js';
import { hardCodedWords } from '../../test/pseudo-locale.js';
import { renderPage, testSession } from '../../test/render.js';
import { organisation, words } from '../../test/screens-data.js';
import { setApiOrigin } from '../lib/api-client.js';
import { rememberUser, resumeSession } from '../lib/session-gate.js';

const id = (last: number) => `0191b2a0-0000-7000-8000-0000000008${last}`;
const [vera, ida] = [
  { id: id(11), name: 'Zxq Vera' },
  { id: id(12), name: 'Zxq Ida' },
];
const open: Calibration = {
  id: id(31),
  name: 'Zxq spring',
  purpose: 'Zxq purpose',
  grid: 'performance-growth',
  leader: null,
  facilitator: vera,
  heldOn: '2026-05-04',
  state: 'open',
  openedOn: '2026-05-04',
  lockedOn: null,
  expiresOn: null,
  counts: { people: 1, managers: 2, submitted: 2 },
  mine: 'submitted',
  version: 4,
  abilities: ['lock', 'cancel', 'move', 'read-places', 'read-managers'],
};
const collecting: Calibration = {
  ...open,
  id: id(32),
  state: 'collecting',
  mine: 'asked',
  abilities: ['submit', 'place', 'read-places', 'take-out', 'read-managers'],
};
const placement: CalibrationPlacement = {
  id: id(41),
  person: ida,
  title: 'Zxq title',
  unit: 'Zxq unit',
  manager: vera,
  place: 'dependable-widening',
  brought: 'dependable-deepening',
  evidence: 'Zxq evidence',
  reasons: ['moved-again', 'nothing-observed'],
  moves: 2,
  version: 3,
  abilities: ['move'],
};
const move = {
  id: id(51),
  person: ida,
  movedBy: vera,
  movedAt: '2026-05-04T10:00:00Z',
  from: 'dependable-deepening',
  to: 'dependable-widening',
  reason: 'Zxq reason',
};
const data = [
  ...words,
  'Zxq',
  'Vera',
  'Ida',
  'spring',
  'purpose',
  'title',
  'unit',
  'evidence',
  'reason',
  'May',
  'Apr',
  'Jun',
  'stage',
];

describe('the screens of calibration', () => {
  let server: AnsweringServer;
  const page = (items: unknown[]) => ({ items, nextCursor: null }) as never;
  const show = (session: Calibration) => {
    server.answer(getCalibration, ({ path }) => (path.includes(collecting.id) ? collecting : session));
    server.answer(listCalibrations, page([session]));
  };
  beforeEach(async () => {
    server = await AnsweringServer.start();
    setApiOrigin(server.origin);
    rememberUser(null);
    resumeSession();
    server.answer(getSession, testSession({ personId: vera.id, standings: ['member', 'leader'] }));
    server.answer(getCalibrationSettings, { enabled: true, subjectsSee: false, version: 1 });
    show(open);
    server.answer(listCalibrationPlacements, page([placement]));
    server.answer(listCalibrationMoves, page([move]));
    server.answer(
      listCalibrationManagers,
      page([
        {
          person: ida,
          people: 2,
          submittedOn: null,
          takenOutOn: null,
          takenOutReason: '',
          version: 1,
          abilities: ['take-out'],
        },
      ]),
    );
    server.answer(listCalibrationPeople, page([{ person: ida, title: 'Zxq title', manager: vera }]));
    server.answer(getCalibrationEvidence, {
      sight: 'line',
      stage: { name: 'Zxq stage', since: '2025-06-01', startKnown: true },
      target: null,
      signals: [],
      readiness: null,
      plan: null,
      opportunities: [],
      former: [],
    });
  });
  afterEach(() => server.stop());

  const address = `/calibrations/${open.id}`;

  it.each([
    ['/calibrations', open],
    ['/calibrations/new', open],
    [address, open],
    [`${address}?show=talk`, open],
    [`${address}?show=log`, open],
    [`/calibrations/${collecting.id}`, collecting],
  ] as const)('show no word that is not in the texts or the data: %s', async (place, session) => {
    show(session);
    server.answer(getSession, testSession({ organisation: { ...organisation, locale: 'none' } }));
    const { container } = await renderPage(place, { locale: 'pseudo' });
    await screen.findByRole('heading', { level: 1 });
    await screen.findAllByText(/⟦/);
    await waitFor(() => expect(container.querySelector('[aria-busy="true"]')).toBeNull());
    expect(hardCodedWords(container, data)).toEqual([]);
  });

  it('move somebody by keyboard alone, and never without a reason', async () => {
    server.answer(moveInCalibration, { ...placement, place: 'beyond-widening' });
    await renderPage(address);
    const user = userEvent.setup();
    (await screen.findByRole('button', { name: /Zxq Ida/ }, { timeout: 10_000 })).focus();
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: 'Zxq Ida' });
    const place = within(dialog).getByRole('radio', { name: /Carrying more and more/ });
    place.focus();
    await user.keyboard(' ');
    const send = within(dialog).getByRole('button', { name: 'Move' });
    await user.click(send);
    expect(await within(dialog).findByText('Please fill this in.')).toBeTruthy();
    await user.click(within(dialog).getByRole('textbox', { name: 'Why they move' }));
    await user.paste('We saw it twice.');
    await user.click(send);
    await waitFor(() =>
      expect(server.asked(moveInCalibration)).toMatchObject([
        { body: { place: 'beyond-widening', reason: 'We saw it twice.', version: 3 } },
      ]),
    );
  });

  it('ask for the reason when somebody is dragged to another place', async () => {
    await renderPage(address);
    const chip = await screen.findByRole('button', { name: /Zxq Ida/ }, { timeout: 10_000 });
    const target = screen.getByRole('region', { name: /^Ready for more/ });
    const dataTransfer = { setData: () => undefined, effectAllowed: 'none' };
    fireEvent.dragStart(chip, { dataTransfer });
    fireEvent.dragOver(target, { dataTransfer });
    fireEvent.drop(target, { dataTransfer });
    const dialog = await screen.findByRole('dialog', { name: 'Zxq Ida' });
    expect(
      within(dialog)
        .getByRole('radio', { name: /^Ready for more/ })
        .getAttribute('aria-checked'),
    ).toBe('true');
    expect(server.asked(moveInCalibration)).toEqual([]);
  });

  it('say why somebody is talked about, and no number about anybody', async () => {
    await renderPage(`${address}?show=talk`);
    const first = await screen.findByRole('region', { name: 'First' });
    expect(within(first).getByText('They were moved more than once in this meeting.')).toBeTruthy();
    expect(first.textContent).not.toMatch(/\d/);
  });

  it('hand in only once everybody is placed, and go on without a manager only with a reason', async () => {
    show(collecting);
    server.answer(
      listCalibrationPlacements,
      page([{ ...placement, place: null, evidence: '', reasons: [], abilities: ['place'] }]),
    );
    await renderPage(`/calibrations/${collecting.id}`);
    const user = userEvent.setup();
    expect(await screen.findByRole('button', { name: 'Submit my places' })).toHaveProperty('disabled', true);
    expect(server.asked(stepCalibration)).toEqual([]);
    server.answer(placeInCalibration, placement);
    await user.click(await screen.findByRole('button', { name: 'Place Zxq Ida' }));
    const dialog = await screen.findByRole('dialog', { name: 'Place Zxq Ida' });
    await user.click(within(dialog).getByRole('radio', { name: /^Steady hands/ }));
    await user.click(within(dialog).getByRole('textbox', { name: 'What I have seen' }));
    await user.paste('Closed the quarter.');
    await user.click(within(dialog).getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(server.asked(placeInCalibration)).toMatchObject([
        { body: { place: 'dependable-deepening', evidence: 'Closed the quarter.', version: 3 } },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(await screen.findByRole('button', { name: 'Go on without Zxq Ida' }));
    const out = await screen.findByRole('dialog', { name: 'Go on without Zxq Ida' });
    await user.click(within(out).getByRole('button', { name: 'Go on without' }));
    expect(await within(out).findByText('Please fill this in.')).toBeTruthy();
  });

  openNarrowed(
    [
      {
        ...{ name: 'narrow sessions', path: '/calibrations?search=zxq&state=locked' },
        lists: [{ list: listCalibrations, asked: { search: 'zxq', state: 'locked' } }],
      },
      {
        ...{ name: 'narrow what to talk about', path: `${address}?show=talk&talk=zxq` },
        lists: [{ list: listCalibrationPlacements, asked: { search: 'zxq' } }],
      },
      {
        ...{ name: 'narrow the log', path: `${address}?show=log&moves=zxq` },
        lists: [{ list: listCalibrationMoves, asked: { search: 'zxq' } }],
      },
      {
        ...{
          name: 'narrow who places and whom',
          path: `/calibrations/${collecting.id}?managers=zxq&managersState=waiting&people=zxw`,
        },
        lists: [
          { list: listCalibrationManagers, asked: { search: 'zxq', state: 'waiting' } },
          { list: listCalibrationPeople, asked: { search: 'zxw' } },
        ],
      },
    ],
    () => server,
  );

  it('lead back from no calibration at all to every one', async () => {
    server.answer(listCalibrations, ({ path }) => page(path.includes('state=') ? [] : [open, collecting]));
    const { history } = await renderPage('/calibrations?state=locked');
    expect(await screen.findByText('No calibration fits.')).toBeTruthy();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findAllByRole('link', { name: 'Zxq spring' })).toHaveLength(2);
    expect(history.location.search).toBe('');
  });

  it('say what calibration means before it is switched on', async () => {
    server.answer(getSession, testSession({ personId: vera.id, standings: ['member', 'admin'] }));
    server.answer(getCalibrationSettings, { enabled: false, subjectsSee: false, version: 0 });
    await renderPage('/calibrations');
    expect(await screen.findByText('Calibration is switched off')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'To the settings' }).getAttribute('href')).toBe('/settings');
    expect(server.asked(changeCalibrationSettings)).toEqual([]);
  });
});
