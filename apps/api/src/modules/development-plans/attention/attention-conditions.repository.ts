import { type AttentionReason, attentionReason } from '@understudy/contracts/career-framework';
import { type Sql, sql } from '@understudy/database/sql';
import { longInStage, type StandingOn } from '../../career-framework/stages/unbroken-stay.repository.js';

/** Days during which somebody counts as having joined recently. */
const recentDays = 90;

/**
 * To be joined to `person p`: the employment `e` on the day, the stage `a` and its median `md`. What only few people need
 * to be asked stands in the conditions instead, which look no further than the first that holds.
 */
export const standing = (day: Sql): Sql => sql`
  join employment e on e.person_id = p.id and e.joined_on <= ${day} and (e.left_on is null or e.left_on > ${day})
  left join stage_assignment a on a.person_id = p.id and a.from_on <= ${day} and (a.to_on is null or a.to_on > ${day})
  left join medians md on md.stage_id = a.stage_id`;

/** Where somebody of `standing` stands. */
export const whereStanding: StandingOn = {
  personId: sql`p.id`,
  assignedFrom: sql`a.from_on`,
  joinedOn: sql`e.joined_on`,
};

/** Whether somebody is one side of a line of today; the limit keeps it a look into the index instead of a read table. */
const led = (column: Sql, day: Sql): Sql => sql`coalesce((
  select true from reporting_closure c where ${column} = p.id and c.from_on <= ${day} and c.to_on > ${day} limit 1), false)`;

/** What holds of a person of `standing`, each as a condition. */
export const conditionsOn = (day: Sql) => {
  const recentlyJoined = sql`(e.start_known and ${day} - e.joined_on <= ${recentDays}::int)`;
  return {
    overdue: sql`p.id in (select person_id from overdue)`,
    awaits: sql`p.id in (select person_id from open_plans where awaits_since is not null)`,
    conversation: sql`p.id in (select person_id from conversations)`,
    noPlan: sql`(a.id is not null and p.id not in (select person_id from open_plans) and not ${recentlyJoined})`,
    quiet: sql`p.id in (select person_id from open_plans where quiet_since is not null)`,
    pastMedian: longInStage(whereStanding, day, sql`md.days`),
    noManager: sql`(not ${led(sql`c.person_id`, day)} and not ${led(sql`c.leader_id`, day)})`,
    noStage: sql`(a.id is null
      and not exists (select 1 from stage_exemption x
                       where x.person_id = p.id and x.from_on <= ${day} and (x.to_on is null or x.to_on > ${day}))
      and not exists (select 1 from title_holding h join title_mapping m on m.title = h.title
                       where h.person_id = p.id and h.from_on <= ${day} and (h.to_on is null or h.to_on > ${day})))`,
    noTarget: sql`(a.id is not null
      and not exists (select 1 from target_stage t
                       where t.person_id = p.id and t.from_on <= ${day} and (t.to_on is null or t.to_on > ${day})))`,
    linchpin: sql`p.id in (select person_id from linchpins)`,
    recentlyJoined,
  };
};

/** Which of these conditions each reason is. */
export const conditionOf: Readonly<Record<AttentionReason, keyof ReturnType<typeof conditionsOn>>> = {
  'check-in-overdue': 'overdue',
  'plan-awaits-agreement': 'awaits',
  'conversation-overdue': 'conversation',
  'no-plan': 'noPlan',
  'plan-quiet': 'quiet',
  'past-median-time-in-stage': 'pastMedian',
  'no-manager': 'noManager',
  'no-stage': 'noStage',
  'no-target': 'noTarget',
  linchpin: 'linchpin',
  'recently-joined': 'recentlyJoined',
};

/** What a reason adds to the sum in which all reasons of somebody are kept. */
const shareOf = (reason: AttentionReason): number => 2 ** attentionReason.options.indexOf(reason);

/** Whether a reason is among those kept as a sum. */
export const isAmong = (reason: AttentionReason, sum: Sql): Sql => sql`${sum} & ${shareOf(reason)}::int > 0`;

/** The sum of those reasons that hold. */
export const sumOf = (holding: Readonly<Partial<Record<AttentionReason, Sql>>>): Sql =>
  attentionReason.options.reduce(
    (sum, reason) =>
      holding[reason] === undefined
        ? sum
        : sql`${sum} + case when ${holding[reason]} then ${shareOf(reason)}::int else 0 end`,
    sql`0`,
  );

/** Where somebody stands by the first of the reasons in a sum; null where there is none. */
export const rankOf = (sum: Sql): Sql => {
  const places = attentionReason.options.reduce(
    (steps, reason, at) => sql`${steps} when ${isAmong(reason, sum)} then ${at === 0 ? 1 : Math.max(at, 2)}::int`,
    sql``,
  );
  return sql`case ${places} end`;
};
