import { milestoneDue } from './milestone-due.js';
import { type DuePart, onTimeOf, type ReachedOn, timelinessOf } from './milestone-on-time.js';
import { helpWith, isBehind, type Milestone, type MilestoneFacts, milestoneCell } from './milestone-state.js';

const today = '2026-05-10';
const workshop: Milestone = { kind: 'workshop', dueOn: '2026-05-01', sessions: 1, sessionsAhead: 0 };
const nothing: MilestoneFacts = { attendance: null, learned: false, inPeerGroup: false, mark: 'open' };
const enrolled = { state: 'enrolled', extendedUntil: null } as const;
const stateOf = (facts: Partial<MilestoneFacts>, milestone: Partial<Milestone> = {}, part = {}) =>
  milestoneCell({ ...workshop, ...milestone }, { ...nothing, ...facts }, { ...enrolled, ...part }, today).state;

it('believes what is told before what is marked, and a mark before an absence', () => {
  expect(stateOf({ attendance: 'present' })).toBe('reached');
  expect(stateOf({ learned: true })).toBe('reached');
  expect(stateOf({ inPeerGroup: true })).toBe('reached');
  expect(stateOf({ attendance: 'absent', mark: 'reached' })).toBe('reached');
  expect(stateOf({ attendance: 'absent', mark: 'excused' })).toBe('excused');
  expect(stateOf({ attendance: 'excused' })).toBe('excused');
  expect(stateOf({ attendance: 'absent' })).toBe('missed');
});

it('calls nobody late for what nobody has written down or planned', () => {
  expect(stateOf({})).toBe('unrecorded');
  expect(stateOf({}, { sessions: 0 })).toBe('unrecorded');
  expect(stateOf({}, { sessions: 0, kind: 'project' })).toBe('late');
  expect(stateOf({ attendance: 'absent' }, { sessionsAhead: 1 })).toBe('coming');
  expect(stateOf({}, { dueOn: today })).toBe('coming');
});

it('says nothing of a peer group to whoever does not learn of it, and calls nobody late for it', () => {
  const peers = { kind: 'peer-group', sessions: 0 } as const;
  expect(stateOf({ inPeerGroup: null }, peers)).toBe('between');
  expect(stateOf({ inPeerGroup: null }, peers, { state: 'withdrawn' })).toBe('between');
  expect(stateOf({ inPeerGroup: null, mark: 'reached' }, peers)).toBe('reached');
  expect(isBehind({ state: 'between' })).toBe(false);
  expect(helpWith(peers, { state: 'between' })).toBeNull();
});

it('asks for nothing more of whoever does not go on, and gives time to whoever is extended', () => {
  expect(stateOf({}, { kind: 'project', sessions: 0 }, { state: 'withdrawn' })).toBe('rests');
  expect(stateOf({ attendance: 'present' }, {}, { state: 'withdrawn' })).toBe('reached');
  const extended = { state: 'extended', extendedUntil: '2026-06-01' };
  expect(stateOf({}, { kind: 'project', sessions: 0 }, extended)).toBe('coming');
});

it('says what would help, by what is missing', () => {
  const late = { state: 'late' } as const;
  expect(helpWith({ kind: 'project', sessions: 0 }, late)).toBe('smaller-step');
  expect(helpWith({ kind: 'workshop', sessions: 1 }, { state: 'unrecorded' })).toBe('record-attendance');
  expect(helpWith({ kind: 'workshop', sessions: 0 }, { state: 'unrecorded' })).toBe('plan-session');
  expect(helpWith(workshop, { state: 'missed' })).toBe('catch-up');
  expect(helpWith(workshop, { state: 'coming' })).toBeNull();
  expect([late, { state: 'missed' }, { state: 'unrecorded' }].map((cell) => isBehind(cell as typeof late))).toEqual([
    true,
    true,
    false,
  ]);
});

it('is due on the chosen day, else with its last session, else at the end of its week or of the cohort', () => {
  const cohort = { startsOn: '2026-05-01', endsOn: '2026-05-20' };
  expect(milestoneDue({ chosen: '2026-06-01', lastSession: '2026-05-03', week: 1 }, cohort)).toBe('2026-06-01');
  expect(milestoneDue({ chosen: null, lastSession: '2026-05-03', week: 1 }, cohort)).toBe('2026-05-03');
  expect(milestoneDue({ chosen: null, lastSession: null, week: 2 }, cohort)).toBe('2026-05-14');
  expect(milestoneDue({ chosen: null, lastSession: null, week: 9 }, cohort)).toBe('2026-05-20');
  expect(milestoneDue({ chosen: null, lastSession: null, week: null }, cohort)).toBe('2026-05-20');
});

const never: ReachedOn = { attendedOn: null, learnedOn: null, inPeerGroupSince: null, markedOn: null };
const there: DuePart = {
  ...{ state: 'enrolled', enrolledOn: '2026-01-01', longerUntil: null, longerUnknown: false },
  ...{ withdrewOn: null, away: [] },
};
const timely = ({
  facts = {},
  milestone = {},
  part = {},
  ...reached
}: Partial<ReachedOn> & {
  facts?: Partial<MilestoneFacts>;
  milestone?: Partial<Milestone>;
  part?: Partial<DuePart>;
} = {}) =>
  timelinessOf(
    { ...workshop, ...milestone },
    { ...nothing, ...facts },
    { ...never, ...reached },
    { ...there, ...part },
    today,
  );
const project = { kind: 'project', sessions: 0 } as const;

it('is on time until the end of its day, by whatever told of it first, and late afterwards', () => {
  expect(timely({ attendedOn: '2026-05-01' })).toBe('on-time');
  expect(timely({ attendedOn: '2026-05-02' })).toBe('late');
  expect(timely({ attendedOn: '2026-05-02', learnedOn: '2026-04-20', markedOn: '2026-05-08' })).toBe('on-time');
  expect(timely({ facts: { attendance: 'absent' } })).toBe('late');
  expect(timely({ milestone: project })).toBe('late');
  expect(timely()).toBe('unrecorded');
});

it('counts what was due of somebody alone: a longer time moves the day, and stepping back or being excused takes it away', () => {
  const longer = { state: 'extended', longerUntil: '2026-05-06' } as const;
  expect(timely({ markedOn: '2026-05-06', part: longer })).toBe('on-time');
  for (const state of ['extended', 'completed', 'withdrawn'] as const) {
    const part = { ...longer, state, withdrewOn: state === 'withdrawn' ? '2026-05-08' : null };
    expect(timely({ markedOn: '2026-05-06', part })).toBe('on-time');
    expect(timely({ markedOn: '2026-05-07', part })).toBe('late');
    expect(timely({ attendedOn: '2026-05-01', part: { ...part, longerUntil: null, longerUnknown: true } })).toBeNull();
  }
  expect(timely({ milestone: project, part: { ...longer, longerUntil: today } })).toBeNull();
  expect(timely({ milestone: { ...project, dueOn: today } })).toBeNull();
  for (const state of ['deferred', 'transferred', 'waiting'] as const) {
    expect(timely({ attendedOn: '2026-05-01', part: { state } })).toBeNull();
  }
  const withdrew = (withdrewOn: string) => timely({ milestone: project, part: { state: 'withdrawn', withdrewOn } });
  expect([withdrew('2026-05-01'), withdrew('2026-05-02')]).toEqual([null, 'late']);
  expect(timely({ milestone: project, part: { ...longer, state: 'withdrawn', withdrewOn: '2026-05-04' } })).toBeNull();
  expect(timely({ facts: { attendance: 'excused' } })).toBeNull();
  expect(timely({ facts: { attendance: 'absent', mark: 'excused' } })).toBeNull();
  expect(timely({ facts: { inPeerGroup: null }, attendedOn: '2026-05-01' })).toBeNull();
  expect(timely({ facts: { attendance: 'absent' }, milestone: { sessionsAhead: 1 } })).toBeNull();
});

it('asks nothing of anybody on a day on which they had no place, before they came or while they had stepped back', () => {
  const came = (enrolledOn: string) => timely({ milestone: project, part: { enrolledOn } });
  expect([came('2026-05-01'), came('2026-05-02')]).toEqual(['late', null]);
  // Longer is given to finish what was asked, and asks for nothing that was due before.
  const longer = { longerUntil: '2026-05-06', state: 'extended' } as const;
  expect(timely({ milestone: project, part: { ...longer, enrolledOn: '2026-05-02' } })).toBeNull();
  const away = (from: string, back: string, part = {}) =>
    timely({ milestone: project, part: { ...part, away: [{ from, back }] } });
  expect([away('2026-05-01', '2026-05-02'), away('2026-04-01', '2026-05-02')]).toEqual([null, null]);
  expect([away('2026-04-01', '2026-05-01'), away('2026-05-02', '2026-05-08')]).toEqual(['late', 'late']);
  expect(away('2026-05-06', '2026-05-08', longer)).toBeNull();
});

it('adds up: what is due was on time or late, and nobody is late for what nobody wrote down', () => {
  const all = ['on-time', 'late', null, 'unrecorded', 'on-time', null] as const;
  expect(onTimeOf(all)).toEqual({ onTime: 2, due: 3, unrecorded: 1 });
  expect(onTimeOf(all.toReversed())).toEqual(onTimeOf(all));
  expect(onTimeOf([])).toEqual({ onTime: 0, due: 0, unrecorded: 0 });
});
