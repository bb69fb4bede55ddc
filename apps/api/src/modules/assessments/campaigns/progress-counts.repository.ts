import { type Sql, sql } from '@understudy/database/sql';

/** How many different people are asked in confidence about the people of one unit in a campaign. */
export const ratersOf = (campaignId: Sql, unitId: Sql): Sql => sql`(
  select count(distinct r.rater_id)
    from assessment a join assessment_request r on r.assessment_id = a.id
   where a.campaign_id = ${campaignId} and a.unit_id is not distinct from ${unitId}
     and r.status in ('asked', 'submitted') and r.relation in ('peer', 'report'))`;
