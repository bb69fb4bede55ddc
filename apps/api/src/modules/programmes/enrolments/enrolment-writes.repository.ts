import { Injectable } from '@nestjs/common';
import type { EnrolmentState } from '@understudy/contracts/programmes-enrolments';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type EnrolmentDraft = {
  readonly cohortId: string;
  readonly personId: string;
  readonly state: EnrolmentState;
  readonly motivation: string;
  readonly nominatedBy: string | null;
  readonly nomination: string;
  readonly earlierTries: number;
};

/** What a step writes beside the state; what is not named stays as it is. */
export type StepFacts = {
  readonly place?: number | null;
  readonly reason?: string;
  readonly reasonCode?: 'left';
  readonly motivation?: string;
  readonly earlierTries?: number;
  readonly answerBy?: string | null;
  readonly extendedUntil?: string;
  readonly movedTo?: string;
  /** The first day of having a place. */
  readonly enrolledOn?: string;
};

export type ChangeDraft = {
  readonly enrolmentId: string;
  readonly action: string;
  readonly from: EnrolmentState | null;
  readonly to: EnrolmentState;
  readonly role: string;
  readonly byPersonId: string | null;
  readonly reason: string;
  /** Until when somebody has longer from this step on; null for every other step. */
  readonly extendedUntil: string | null;
};

/** An enrolment as far as moving it needs to know. */
export type MovableRow = {
  readonly id: string;
  readonly state: EnrolmentState;
  readonly personId: string;
  readonly cohortId: string;
  readonly programmeId: string;
  readonly nominatedBy: string | null;
  readonly earlierTries: number;
  readonly waitingSince: string | null;
};

@Injectable()
export class EnrolmentWritesRepository {
  async insert(tx: TenantTransaction, draft: EnrolmentDraft): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into enrolment (organisation_id, cohort_id, person_id, state, motivation, nominated_by, nomination,
                             earlier_tries)
      values (${tx.organisationId}::uuid, ${draft.cohortId}::uuid, ${draft.personId}::uuid, ${draft.state},
              ${draft.motivation}, ${draft.nominatedBy}::uuid, ${draft.nomination}, ${draft.earlierTries}::int)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The enrolment was not written.');
    return id;
  }

  /**
   * Writes a new state with what belongs to it; whoever begins to wait waits from now, unless they did before. The day of a
   * longer time and where somebody went on belong to the state they were written with, and go with it; the history keeps the day.
   */
  async write(tx: TenantTransaction, id: string, state: EnrolmentState, facts: StepFacts): Promise<void> {
    await tx.sql`
      update enrolment
         set state = ${state}, since = now(), version = version + 1, place = ${facts.place ?? null}::int,
             reason = coalesce(${facts.reason ?? null}, reason), reason_code = ${facts.reasonCode ?? null},
             motivation = coalesce(${facts.motivation ?? null}, motivation),
             earlier_tries = coalesce(${facts.earlierTries ?? null}::int, earlier_tries),
             answer_by = ${facts.answerBy ?? null}::date,
             extended_until = ${facts.extendedUntil ?? null}::date, extension_told_on = null,
             moved_to = ${facts.movedTo ?? null}::uuid,
             enrolled_on = coalesce(enrolled_on, ${facts.enrolledOn ?? null}::date),
             waiting_since = case when ${state} in ('waiting', 'offered') then coalesce(waiting_since, now()) end
       where id = ${id}::uuid`;
  }

  async insertChange(tx: TenantTransaction, change: ChangeDraft): Promise<void> {
    await tx.sql`
      insert into enrolment_change (organisation_id, enrolment_id, action, from_state, to_state, role, by_person_id, reason,
                                    extended_until, changed_at)
      values (${tx.organisationId}::uuid, ${change.enrolmentId}::uuid, ${change.action}, ${change.from}, ${change.to},
              ${change.role}, ${change.byPersonId}::uuid, ${change.reason}, ${change.extendedUntil}::date,
              clock_timestamp())`;
  }

  /** Those of a cohort in these states, as far as moving them needs. */
  movable(access: TenantAccess, cohortId: string, states: readonly EnrolmentState[]): Promise<MovableRow[]> {
    return access.sql<MovableRow>`
      select e.id::text as id, e.state, e.person_id::text as "personId", e.cohort_id::text as "cohortId",
             c.programme_id::text as "programmeId", e.nominated_by::text as "nominatedBy",
             e.earlier_tries as "earlierTries",
             to_char(coalesce(e.waiting_since, e.since) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as "waitingSince"
        from enrolment e join cohort c on c.id = e.cohort_id
       where e.cohort_id = ${cohortId}::uuid and e.state = any(${states}::text[])
       order by e.id`;
  }

  /** Whose pages say something about an enrolment: the person, their line, whoever nominated them, and who facilitates. */
  async readers(
    tx: TenantTransaction,
    { cohortId, personId, nominatedBy }: MovableRow,
    today: string,
  ): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      select r.leader_id::text as id from reporting_closure r
       where r.person_id = ${personId}::uuid and r.from_on <= ${today}::date and r.to_on > ${today}::date
       union select f.person_id::text from cohort_facilitator f where f.cohort_id = ${cohortId}::uuid`;
    return [...new Set([personId, ...(nominatedBy === null ? [] : [nominatedBy]), ...rows.map(({ id }) => id)])];
  }

  /** The lowest place of a cohort on which nobody sits. */
  async emptyPlace(access: TenantAccess, cohortId: string): Promise<number | null> {
    const rows = await access.sql<{ number: number }>`
      select s.number from cohort_place s
       where s.cohort_id = ${cohortId}::uuid
         and not exists (select 1 from enrolment e where e.cohort_id = s.cohort_id and e.place = s.number)
       order by s.number limit 1`;
    return rows[0]?.number ?? null;
  }

  /** The place on which somebody sits. */
  async placeOf(access: TenantAccess, id: string): Promise<number | null> {
    const rows = await access.sql<{ place: number | null }>`select place from enrolment where id = ${id}::uuid`;
    return rows[0]?.place ?? null;
  }

  /** Cohorts with offers whose day has passed. */
  async cohortsWithLateOffers(access: TenantAccess, today: string): Promise<string[]> {
    const rows = await access.sql<{ id: string }>`
      select distinct cohort_id::text as id from enrolment
       where state = 'offered' and answer_by < ${today}::date order by 1`;
    return rows.map(({ id }) => id);
  }

  /** The offers of a cohort that were not answered in time. */
  async lateOffers(access: TenantAccess, cohortId: string, today: string): Promise<Set<string>> {
    const rows = await access.sql<{ id: string }>`
      select id::text as id from enrolment
       where cohort_id = ${cohortId}::uuid and state = 'offered' and answer_by < ${today}::date`;
    return new Set(rows.map(({ id }) => id));
  }
}
