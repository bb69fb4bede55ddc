import { Injectable } from '@nestjs/common';
import type { TeamParticipant, teamCycleSorts } from '@understudy/contracts/development-plans-cycles';
import { sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Listing } from '../../../common/http/arranged.js';
import { arrangementOf, being, type SortColumns } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { readsPlan } from '../plans/plan-sight.repository.js';
import { employed } from './cycle-people.repository.js';
import { waitsFor } from './cycle-signers.repository.js';
import { isDone, participantState } from './cycle-states.repository.js';

/** Somebody in a cycle, with what they report by. */
export type TeamParticipantRow = Pick<TeamParticipant, 'cycle' | 'state' | 'planId'> & {
  sortKey: string;
  personId: string;
  personName: string;
  done: boolean;
  signerId: string | null;
  signerName: string | null;
};
type TeamSort = (typeof teamCycleSorts)[number];
type TeamListing = Listing<TeamSort> & { readonly waiting: boolean | undefined };

const cycle = sql`to_char(m.closes_on, 'YYYY-MM-DD') || ' ' || m.cycle_id`;

/** What it can be arranged by; a person stands in every cycle once, so its key tells the cycles apart. */
export const teamColumns: SortColumns<TeamSort> = {
  closes: { key: sql`${cycle} || ' ' || m.done::int || ' ' || m.name_key`, kind: 'text' },
  person: { key: sql`m.name_key || ' ' || ${cycle}`, kind: 'text' },
  state: {
    key: sql`array_position(array['none', 'draft', 'agreed', 'active', 'closed'], m.state) || ' ' || m.name_key || ' ' || ${cycle}`,
    kind: 'text',
  },
};

@Injectable()
export class TeamCyclesRepository {
  /** One page of those who report to a manager today and take part in cycles that run, cycle by cycle unless asked otherwise. */
  page(
    access: TenantAccess,
    managerId: string,
    today: string,
    { waiting, limit, ...listing }: TeamListing,
  ): Promise<TeamParticipantRow[]> {
    const { key, beyond, order } = arrangementOf(teamColumns, sql`m.person_id`, listing);
    return access.sql<TeamParticipantRow>`
      with mine as (
        select y.id as cycle_id, y.closes_on, p.id as person_id, p.name_key, ${nameOf(sql`p`)} as name, progress.state,
               ${isDone} as done, s.id as signer_id, ${nameOf(sql`s`)} as signer,
               case when ${readsPlan({ personId: managerId, today }, sql`progress.plan_id`)} then progress.plan_id end
                 as plan_id
          from reporting_closure r
          join person p on p.id = r.person_id
          join development_cycle_participant t on t.person_id = r.person_id and t.left_on is null
          join development_cycle y on y.id = t.cycle_id and y.status = 'running' ${participantState} ${waitsFor(today)}
          left join person s on s.id = waits.signer_id
         where r.leader_id = ${managerId}::uuid and r.depth = 1 and r.from_on <= ${today}::date and r.to_on > ${today}::date
           and ${employed(today)}
      )
      select json_build_object('id', y.id, 'name', y.name, 'closesOn', y.closes_on::text,
                               'plansStartOn', y.plans_start_on::text, 'plansEndOn', y.plans_end_on::text,
                               'people', (select count(*) from mine a where a.cycle_id = m.cycle_id),
                               'done', (select count(*) from mine a where a.cycle_id = m.cycle_id and a.done)) as cycle,
             m.person_id::text as "personId", m.name as "personName", m.state, m.done, m.plan_id::text as "planId",
             m.signer_id::text as "signerId", m.signer as "signerName", ${key}::text as "sortKey"
        from mine m join development_cycle y on y.id = m.cycle_id
       where ${being(waiting, sql`not m.done`)} and ${beyond}
       order by ${order} limit ${limit}::int`;
  }
}
