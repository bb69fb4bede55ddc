import type { TenantDatabase, TenantTransaction } from '@understudy/database/tenant-database';
import { ComputedFiguresRepository } from '../src/modules/effectiveness/computed/computed-figures.repository.js';
import { ObserveIndicators } from '../src/modules/effectiveness/computed/observe-indicators.jobs.js';
import { LeadersRepository } from '../src/modules/effectiveness/leaders/leaders.repository.js';
import { BuiltInMetrics, metricsOfTheProduct } from '../src/modules/effectiveness/metrics/built-in-metrics.service.js';
import { MetricWritesRepository } from '../src/modules/effectiveness/metrics/metric-writes.repository.js';
import { ObservationWritesRepository } from '../src/modules/effectiveness/observations/observation-writes.repository.js';
import { EffectFactsRepository } from '../src/modules/indicators/effects/effect-facts.repository.js';
import { EffectsRepository } from '../src/modules/indicators/effects/effects.repository.js';
import { EffectsService } from '../src/modules/indicators/effects/effects.service.js';
import { GroupsRepository } from '../src/modules/indicators/groups/groups.repository.js';
import { GroupsService } from '../src/modules/indicators/groups/groups.service.js';
import { AnswersRepository } from '../src/modules/indicators/publications/answers.repository.js';
import { PublicationWriter } from '../src/modules/indicators/publications/publication-writer.service.js';
import { PublicationsRepository } from '../src/modules/indicators/publications/publications.repository.js';
import { SnapshotRepository } from '../src/modules/indicators/snapshots/snapshot.repository.js';
import { snapshotWriterOn } from '../src/modules/indicators/testing/stored-figures.js';
import { PeopleScopeRepository } from '../src/modules/people/scope/people-scope.repository.js';
import { PeopleScope } from '../src/modules/people/scope/people-scope.service.js';
import { ProgrammesService } from '../src/modules/programmes/catalogue/programmes.service.js';
import { RotationsRepository } from '../src/modules/programmes/rotations/rotations.repository.js';
import { RotationsService } from '../src/modules/programmes/rotations/rotations.service.js';
import { SponsorRepository } from '../src/modules/programmes/sponsor/sponsor.repository.js';
import { SponsorReports } from '../src/modules/programmes/sponsor/sponsor-reports.service.js';
import { dayAfter, generatedToday } from './generated-organisation.js';
import { forecastsTakenBack, keepForecasts } from './kept-forecasts.js';

/** The teller of figures from confidential records as the product puts it together. */
export const teller = (tenants: TenantDatabase): PublicationWriter =>
  new PublicationWriter(tenants, new SnapshotRepository(), new AnswersRepository(), new PublicationsRepository());

/** What observes leaders by the figures that were computed, as the product puts it together. */
const observer = (tenants: TenantDatabase): ObserveIndicators =>
  new ObserveIndicators(
    tenants,
    new ComputedFiguresRepository(),
    new ObservationWritesRepository(),
    new LeadersRepository(),
    new BuiltInMetrics(tenants, new MetricWritesRepository()),
  );

/** Both tellers of programmes as the product puts them together, but for who may read what they told. */
const programmeTellers = (tenants: TenantDatabase) => {
  const reading: ProgrammesService = Object.create(ProgrammesService.prototype);
  const groups = new GroupsService(tenants, new GroupsRepository());
  const scope = new PeopleScope(new PeopleScopeRepository());
  const sponsors = new SponsorRepository();
  const rotations = new RotationsService(tenants, new RotationsRepository(), reading, sponsors);
  return {
    sponsors: new SponsorReports(tenants, sponsors, reading, rotations),
    effects: new EffectsService(tenants, new EffectsRepository(), new EffectFactsRepository(), reading, groups, scope),
  };
};

/**
 * What background jobs do after a month has ended: all its figures, the telling of those from confidential records, of
 * sponsors' figures and of the effect of programmes, what is observed of leaders by it, and its forecast, with what came of
 * the one of a year before.
 */
export const monthEnd = (tenants: TenantDatabase) => {
  const { sponsors, effects } = programmeTellers(tenants);
  return async (organisationId: string): Promise<void> => {
    const actor = { organisationId };
    await snapshotWriterOn({ tenants }).write(actor, generatedToday);
    await teller(tenants).tell(actor, [generatedToday]);
    await tenants.run(actor, (tx) => sponsors.tellAll(tx, dayAfter));
    await tenants.run(actor, (tx) => effects.tellAll(tx, dayAfter));
    await tenants.run(actor, (tx) => observer(tenants).observe(tx, dayAfter));
    await keepForecasts(tenants, organisationId);
  };
};

/** Tables that a month end is written to. */
const writtenAtMonthEnd = [
  ...['publication', 'indicator_snapshot', 'snapshot_version', 'programme_figure', 'programme_effect'],
  ...['programme_effect_look', 'figure_contributor', 'effectiveness_observation'],
];

/** Statements that take a month end back from some organisations; what depends on it goes along. */
export const takenBack: readonly string[] = [
  ...writtenAtMonthEnd.map((table) => `delete from ${table} where organisation_id = any($1::uuid[])`),
  ...forecastsTakenBack,
];

/**
 * What a month end needs besides a history: stages that leaders are measured at, the metrics that come with the product, and
 * for every 250 people a programme whose only cohort began eighteen months ago, with 24 places, six sessions and a dozen who
 * applied and had none.
 */
export const fillMonthEnd = async (tx: TenantTransaction, size: number): Promise<void> => {
  const { organisationId } = tx;
  await tx.sql`
    update stage set key = (array['individual-contributor', 'tech-lead', 'engineering-manager', 'director-of-engineering',
                                  'vp-of-engineering', 'cto'])[ordinal]`;
  await new MetricWritesRepository().insert(tx, metricsOfTheProduct, { on: dayAfter, by: null });
  await tx.sql`
    insert into programme (organisation_id, name, purpose, state, sponsor_id)
    select ${organisationId}::uuid, 'Programme ' || n, 'To lead', 'open', p.id
      from generate_series(1, ${Math.max(1, Math.round(size / 250))}::int) n
      join person p on p.employee_number = 'E000001'`;
  await tx.sql`
    insert into cohort (organisation_id, programme_id, name, state, starts_on, ends_on, apply_until, join_until)
    select organisation_id, id, 'First', 'open', b.day, b.day + 700, b.day, b.day
      from programme, lateral (select ${generatedToday}::date - 545 as day) b`;
  await tx.sql`
    insert into cohort_place (organisation_id, cohort_id, number)
    select organisation_id, id, n from cohort, generate_series(1, 24) n`;
  await tx.sql`
    with numbered as (
      select p.id, row_number() over (order by p.employee_number) - 1 as n
        from person p
        join employment e on e.person_id = p.id and e.joined_on <= ${generatedToday}::date - 900 and e.left_on is null
        join stage_assignment a on a.person_id = p.id and a.from_on <= ${generatedToday}::date - 545
                               and (a.to_on is null or a.to_on > ${generatedToday}::date - 545)
        join stage s on s.id = a.stage_id and s.ordinal <= 2
    ), placed as (
      select c.id as cohort_id, c.starts_on, n.id as person_id, n.n % 36 as place
        from (select *, row_number() over (order by id) - 1 as turn from cohort) c
        join numbered n on n.n / 36 = c.turn
    )
    insert into enrolment (organisation_id, cohort_id, person_id, state, place, enrolled_on)
    select ${organisationId}::uuid, cohort_id, person_id,
           case when place >= 24 then 'declined' when place % 3 = 0 then 'completed' else 'enrolled' end,
           case when place < 24 then place + 1 end, case when place < 24 then starts_on end
      from placed`;
  await tx.sql`
    insert into analytics_consent (organisation_id, enrolment_id, number, agreed)
    select organisation_id, id, 1, true from enrolment`;
  await tx.sql`
    insert into programme_session (organisation_id, cohort_id, title, starts_at, minutes, time_zone, state)
    select organisation_id, id, 'Held', ${generatedToday}::date - n * 30, 90, 'UTC', 'held' from cohort, generate_series(1, 6) n`;
  await tx.sql`
    insert into session_attendance (organisation_id, session_id, enrolment_id, mark)
    select s.organisation_id, s.id, e.id, case when e.place % 5 = 0 then 'absent' else 'present' end
      from programme_session s join enrolment e on e.cohort_id = s.cohort_id and e.place is not null`;
};
