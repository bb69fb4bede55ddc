import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/**
 * What is asked in confidence about the people of one unit in a campaign: how often in all, and how often each of those who are
 * asked most; as many of them as an organisation's smallest group can have.
 */
export const askedInConfidence = (campaignId: Sql, unitId: Sql): Sql => sql`
  select coalesce(sum(times), 0)::int as asked,
         coalesce((array_agg(times order by times desc))[1:50], '{}') as most
    from (select count(*)::int as times
            from assessment a join assessment_request r on r.assessment_id = a.id
           where a.campaign_id = ${campaignId} and a.unit_id is not distinct from ${unitId}
             and r.status in ('asked', 'submitted') and r.relation in ('peer', 'report')
           group by r.rater_id) held`;

/** Counts that so many more are asked about a unit, or fewer; anew in confidence, once no other can count at the same time. */
export const countAsked = async (
  tx: TenantTransaction,
  { campaignId, unitId }: { readonly campaignId: string | null; readonly unitId: string | null },
  more: 1 | -1,
): Promise<void> => {
  const unit = sql`campaign_id = ${campaignId}::uuid and unit_id is not distinct from ${unitId}::uuid`;
  await tx.sql`update campaign_progress set asked = asked + ${more}::int where ${unit}`;
  await tx.sql`
    update campaign_progress
       set (asked_in_confidence, most_asked) = (${askedInConfidence(sql`${campaignId}::uuid`, sql`${unitId}::uuid`)})
     where ${unit}`;
};
