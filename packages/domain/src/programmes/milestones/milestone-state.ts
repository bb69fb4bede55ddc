import type { ModuleKind } from '@understudy/contracts/programmes';
import type { EnrolmentState } from '../enrolment-table.js';
import type { MilestoneMark } from './milestone-mark-table.js';

export type MilestoneKind = ModuleKind | 'own';

/** How far somebody is with one milestone. */
export type MilestoneState =
  | 'reached'
  | 'excused'
  | 'missed'
  | 'late'
  | 'unrecorded'
  | 'coming'
  | 'rests'
  /** Of a peer group, which lies between its members: whoever runs the cohort does not learn who is in one. */
  | 'between';

/** What tells that it is reached. */
export type MilestoneSource = 'attendance' | 'learning' | 'peer-group' | 'mark';

/** A milestone of a cohort, as far as it decides how far people are. */
export type Milestone = {
  readonly kind: MilestoneKind;
  readonly dueOn: string;
  /** Its sessions that were not cancelled, and how many of them are still to come. */
  readonly sessions: number;
  readonly sessionsAhead: number;
};

/** What is known of one person and one milestone. */
export type MilestoneFacts = {
  readonly attendance: 'present' | 'absent' | 'excused' | null;
  readonly learned: boolean;
  /** Null for whoever does not learn who is in a peer group. */
  readonly inPeerGroup: boolean | null;
  readonly mark: MilestoneMark;
};

/** The person's part in the cohort. */
export type Part = { readonly state: EnrolmentState; readonly extendedUntil: string | null };

export type MilestoneCell = {
  readonly state: MilestoneState;
  readonly source: MilestoneSource | null;
  readonly dueOn: string;
};

const goesOn: ReadonlySet<EnrolmentState> = new Set(['enrolled', 'extended']);
/** Kinds that a cohort does together: without a session nobody can have been there. */
const together: ReadonlySet<MilestoneKind> = new Set(['workshop', 'reading-group']);

/** Whether nobody wrote down who was there, or planned anything to be at. */
export const isUnrecorded = (
  { sessions, kind }: Pick<Milestone, 'sessions' | 'kind'>,
  { attendance }: Pick<MilestoneFacts, 'attendance'>,
): boolean => (sessions > 0 ? attendance === null : together.has(kind));

/** What tells by itself that a milestone is reached, without anybody marking it. */
export const toldBy = ({ attendance, learned, inPeerGroup }: Omit<MilestoneFacts, 'mark'>): MilestoneSource | null => {
  if (attendance === 'present') return 'attendance';
  if (learned) return 'learning';
  return inPeerGroup ? 'peer-group' : null;
};

/**
 * How far somebody is with one milestone. Whoever does not go on is asked for nothing more; whoever is extended has time until
 * then; and where nobody has written down who was there, or planned a session, nobody is behind.
 */
export const milestoneCell = (
  milestone: Milestone,
  facts: MilestoneFacts,
  part: Part,
  today: string,
): MilestoneCell => {
  const { sessionsAhead } = milestone;
  const later = part.state === 'extended' ? part.extendedUntil : null;
  const dueOn = later !== null && later > milestone.dueOn ? later : milestone.dueOn;
  const told = toldBy(facts);
  const cell = (state: MilestoneState, source: MilestoneSource | null = null) => ({ state, source, dueOn });
  if (told !== null) return cell('reached', told);
  if (facts.mark !== 'open') return cell(facts.mark, 'mark');
  if (facts.attendance === 'excused') return cell('excused', 'attendance');
  if (facts.inPeerGroup === null) return cell('between');
  if (!goesOn.has(part.state)) return cell('rests');
  if (facts.attendance === 'absent' && sessionsAhead === 0) return cell('missed');
  if (dueOn >= today || sessionsAhead > 0) return cell('coming');
  return cell(isUnrecorded(milestone, facts) ? 'unrecorded' : 'late');
};

/** Whether somebody is behind with it. */
export const isBehind = ({ state }: Pick<MilestoneCell, 'state'>): boolean => state === 'missed' || state === 'late';

/** What would help, in the order in which it helps most. */
export const milestoneHelps = [
  'catch-up',
  'smaller-step',
  'find-course',
  'set-a-date',
  'find-group',
  'ask',
  'record-attendance',
  'plan-session',
] as const;
export type MilestoneHelp = (typeof milestoneHelps)[number];

/** What would help with a milestone of this kind in this state; null where nothing is asked for. */
export const helpWith = (
  { kind, sessions }: Pick<Milestone, 'kind' | 'sessions'>,
  { state }: Pick<MilestoneCell, 'state'>,
): MilestoneHelp | null => {
  if (state === 'unrecorded') return sessions > 0 ? 'record-attendance' : 'plan-session';
  if (state === 'missed') return 'catch-up';
  return state === 'late' ? lateHelp[kind] : null;
};

const lateHelp: Readonly<Record<MilestoneKind, MilestoneHelp>> = {
  workshop: 'catch-up',
  'reading-group': 'catch-up',
  'external-course': 'find-course',
  coaching: 'set-a-date',
  'peer-group': 'find-group',
  project: 'smaller-step',
  own: 'ask',
};
