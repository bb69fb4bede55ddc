import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** Requests (`r`) that may have been answered, for whoever asked: looking at once, they know of what was asked just now that it was not. */
const hadADay = sql`(r.asked_later_at is null or r.asked_later_at <= now() - interval '1 day')`;

/**
 * What is asked in confidence about the people of one unit in a campaign, for a day or since it began: how often in all, and how
 * often each of those who are asked most; as many of them as an organisation's smallest group can have.
 */
export const askedInConfidence = (campaignId: Sql, unitId: Sql): Sql => sql`
  select coalesce(sum(times), 0)::int as asked,
         coalesce((array_agg(times order by times desc))[1:50], '{}') as most
    from (select count(*)::int as times
            from assessment a join assessment_request r on r.assessment_id = a.id
           where a.campaign_id = ${campaignId} and a.unit_id is not distinct from ${unitId}
             and r.status in ('asked', 'submitted') and r.relation in ('peer', 'report') and ${hadADay}
           group by r.rater_id) held`;

/** A unit in a campaign. */
type Counted = { readonly campaignId: string | null; readonly unitId: string | null };

/** Counts that so many more are asked about a unit, or fewer; anew in confidence, once no other can count at the same time. */
export const countAsked = async (tx: TenantTransaction, counted: Counted, more: 1 | -1): Promise<void> => {
  const unit = rowsOf(counted);
  await tx.sql`update campaign_progress set asked = asked + ${more}::int where ${unit}`;
  await tx.sql`${countAnew(counted)}`;
};

/** Counts what has had its day since something was left out. */
export const countThoseLeftOut = async (tx: TenantTransaction, counted: Counted): Promise<void> => {
  await tx.sql`${countAnew(counted)} and uncounted_since <= now() - interval '1 day'`;
};

/** The same in every campaign, for those where nothing has happened since. */
export const countEverybodyLeftOut = async (tx: TenantTransaction): Promise<void> => {
  const waiting = await tx.sql<Counted>`
    select campaign_id::text as "campaignId", unit_id::text as "unitId"
      from campaign_progress where uncounted_since <= now() - interval '1 day'`;
  for (const counted of waiting) await countThoseLeftOut(tx, counted);
};

const rowsOf = ({ campaignId, unitId }: Counted): Sql =>
  sql`campaign_id = ${campaignId}::uuid and unit_id is not distinct from ${unitId}::uuid`;

const countAnew = (counted: Counted): Sql => {
  const { campaignId, unitId } = counted;
  return sql`
    update campaign_progress
       set (asked_in_confidence, most_asked) = (${askedInConfidence(sql`${campaignId}::uuid`, sql`${unitId}::uuid`)}),
           uncounted_since = (
             select min(r.asked_later_at) from assessment a join assessment_request r on r.assessment_id = a.id
              where a.campaign_id = ${campaignId}::uuid and a.unit_id is not distinct from ${unitId}::uuid and not ${hadADay})
     where ${rowsOf(counted)}`;
};
