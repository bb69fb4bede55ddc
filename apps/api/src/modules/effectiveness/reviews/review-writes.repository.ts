import { Injectable } from '@nestjs/common';
import type { EffectivenessReviewState, EffectivenessTry } from '@understudy/contracts/effectiveness-reviews';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type TryDraft = Pick<EffectivenessTry, 'text' | 'whose' | 'dueOn'>;
export type ToldReview = { id: string; leaderId: string; managerId: string };
type NewReview = Omit<ToldReview, 'id'> & { readonly from: string; readonly to: string; readonly openedOn: string };
type SideKey = { readonly reviewId: string; readonly authorId: string };

@Injectable()
export class ReviewWritesRepository {
  /** Holds a conversation until the transaction ends. */
  async lock(tx: TenantTransaction, reviewId: string): Promise<void> {
    await tx.sql`select id::text as id from effectiveness_review where id = ${reviewId}::uuid for update`;
  }

  /** Opens a conversation; null when there is one about this period. */
  async insert(tx: TenantTransaction, review: NewReview): Promise<string | null> {
    const rows = await tx.sql<{ id: string }>`
      insert into effectiveness_review (organisation_id, leader_id, manager_id, from_on, to_on, opened_on)
      values (${tx.organisationId}::uuid, ${review.leaderId}::uuid, ${review.managerId}::uuid, ${review.from}::date,
              ${review.to}::date, ${review.openedOn}::date)
      on conflict (organisation_id, leader_id, from_on, to_on) where state <> 'called-off' do nothing
      returning id::text as id`;
    return rows[0]?.id ?? null;
  }

  /** Writes one side; false when its author wrote in another window meanwhile. Version 0 is the first. */
  async writeSide(
    tx: TenantTransaction,
    { reviewId, authorId }: SideKey,
    { text, version }: { readonly text: string; readonly version: number },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      insert into effectiveness_review_side as known (organisation_id, review_id, author_id, text)
      values (${tx.organisationId}::uuid, ${reviewId}::uuid, ${authorId}::uuid, ${text})
      on conflict (organisation_id, review_id, author_id) do update
         set text = excluded.text, version = known.version + 1 where known.version = ${version}::int
      returning review_id::text as id`;
    return rows.length === 1;
  }

  /** Hands one side in, or takes it back. */
  async handIn(tx: TenantTransaction, { reviewId, authorId }: SideKey, handedIn: boolean): Promise<void> {
    await tx.sql`
      update effectiveness_review_side set handed_in = ${handedIn}::bool, version = version + 1
       where review_id = ${reviewId}::uuid and author_id = ${authorId}::uuid`;
  }

  async moveTo(tx: TenantTransaction, reviewId: string, state: EffectivenessReviewState, today: string): Promise<void> {
    await tx.sql`
      update effectiveness_review
         set state = ${state}, closed_on = case when ${state} = 'closed' then ${today}::date end, version = version + 1
       where id = ${reviewId}::uuid`;
  }

  /** Writes what the two keep; whoever had agreed agrees anew. */
  async keepWords(
    tx: TenantTransaction,
    reviewId: string,
    to: { readonly state: EffectivenessReviewState; readonly learned: string; readonly tries: readonly TryDraft[] },
  ): Promise<void> {
    await tx.sql`
      update effectiveness_review set state = ${to.state}, learned = ${to.learned}, version = version + 1
       where id = ${reviewId}::uuid`;
    await tx.sql`delete from effectiveness_try where review_id = ${reviewId}::uuid`;
    await tx.sql`
      insert into effectiveness_try (organisation_id, review_id, ordinal, text, whose, due_on)
      select ${tx.organisationId}::uuid, ${reviewId}::uuid, d.place, d.told ->> 'text', d.told ->> 'whose',
             (d.told ->> 'dueOn')::date
        from jsonb_array_elements(${JSON.stringify(to.tries)}::jsonb) with ordinality as d (told, place)`;
  }

  /** Notes that something tried became an action of a plan. */
  async plan(tx: TenantTransaction, tryId: string, today: string): Promise<void> {
    await tx.sql`update effectiveness_try set planned_on = ${today}::date where id = ${tryId}::uuid`;
  }

  /** Calls off what is open between two of whom one does not lead the other any more, or has left. */
  callOffApart(tx: TenantTransaction, from: readonly EffectivenessReviewState[], today: string): Promise<ToldReview[]> {
    return tx.sql<ToldReview>`
      update effectiveness_review v set state = 'called-off', version = version + 1
       where v.state = any(${from}::text[])
         and not exists (select 1 from reporting_closure c
                          where c.leader_id = v.manager_id and c.person_id = v.leader_id and c.depth > 0
                            and c.from_on <= ${today}::date and c.to_on > ${today}::date)
      returning v.id::text as id, v.leader_id::text as "leaderId", v.manager_id::text as "managerId"`;
  }
}
