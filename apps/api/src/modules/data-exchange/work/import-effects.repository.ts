import { Injectable } from '@nestjs/common';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

/** Somebody who cannot be removed again, and why. */
export type Obstacle = { readonly name: string; readonly reason: string };

@Injectable()
export class ImportEffectsRepository {
  /** Keeps what every touched person's record was and became, given as JSON text. */
  async insert(tx: TenantTransaction, importId: string, changes: string): Promise<void> {
    await tx.sql`
      insert into data_import_effect (organisation_id, import_id, person_id, before, after)
      select ${tx.organisationId}::uuid, ${importId}::uuid, id, nullif(before, 'null'::jsonb), after
        from jsonb_to_recordset(${changes}::jsonb) as r (id uuid, before jsonb, after jsonb)`;
  }

  /** The same again, as JSON text. */
  async list(access: TenantAccess, importId: string): Promise<string> {
    const found = await access.sql<{ rows: string }>`
      select coalesce(json_agg(r), '[]')::text as rows from (
        select person_id as id, before, after from data_import_effect
         where organisation_id = ${access.organisationId}::uuid and import_id = ${importId}::uuid order by person_id) r`;
    return found[0]?.rows ?? '[]';
  }

  /** Which of the people others have since built upon: sign-ins, stages, critical roles, lines of people beyond these. */
  obstacles(access: TenantAccess, personIds: readonly string[]): Promise<Obstacle[]> {
    return access.sql<Obstacle>`
      select p.name, found.reason
        from person p
        cross join lateral (
          select 'signs-in' as reason from membership m where m.person_id = p.id
          union all select 'invited' from invitation i where i.person_id = p.id
          union all select 'stage-set' from stage_assignment s where s.person_id = p.id and s.source = 'manual'
          union all select 'stage-decided' from stage_assignment s where s.decided_by = p.id
          union all select 'outside-ladder' from stage_exemption x where x.person_id = p.id
          union all select 'stage-decided' from stage_exemption x where x.decided_by = p.id
          union all select 'target' from target_stage t where t.person_id = p.id
          union all select 'target-decided' from target_stage t where t.decided_by = p.id
          union all select 'critical-role' from critical_role r where p.id in (r.incumbent_id, r.owner_id)
          union all select 'critical-role' from role_holder h where p.id in (h.person_id, h.recorded_by)
          union all select 'critical-role' from role_unit u where u.recorded_by = p.id
          union all select 'opening' from role_opening o where p.id in (o.owner_id, o.predecessor_id, o.filled_by)
          union all select 'opening' from role_opening_correction k where k.corrected_by = p.id
          union all select 'successor' from successor s where s.person_id = p.id
          union all select 'nominator' from nomination n where p.id in (n.proposed_by, n.decided_by)
          union all select 'successor' from nomination n where n.person_id = p.id
          union all select 'nominator' from nomination_entry t where p.id in (t.author_id, t.removed_by)
          union all select 'nominator' from successor s where s.nominated_by = p.id
          union all select 'observed' from signal_observation o where o.person_id = p.id
          union all select 'observer' from signal_observation o where o.observer_id = p.id
          union all select 'observer' from signal_entry t where t.author_id = p.id
          union all select 'leads-others' from reporting_line l
                     where l.manager_id = p.id and l.person_id <> all(${personIds}::uuid[])
          limit 1
        ) found
       where p.id = any(${personIds}::uuid[]) order by p.name_key, p.id limit 20`;
  }

  /** Whether an admin remains who can sign in: one who is not in the directory, or is employed on the day or later. */
  async adminRemains(tx: TenantTransaction, today: string): Promise<boolean> {
    const [row] = await tx.sql<{ remains: boolean }>`
      select exists (
        select from membership m
         where m.role = 'admin' and m.ended_at is null
           and (m.person_id is null
                or not exists (select from employment e where e.person_id = m.person_id)
                or exists (select from employment e
                            where e.person_id = m.person_id and (e.left_on is null or e.left_on > ${today}::date)))
      ) as remains`;
    return row?.remains ?? false;
  }
}
