import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StorySuccession } from '@understudy/seed/openings';

/** Writes what stands open in the story, how earlier positions were filled, and who is proposed for a role. */
@Injectable()
export class OpeningsStoryRepository {
  async write(tx: TenantTransaction, story: StorySuccession): Promise<void> {
    await this.writeOwners(tx, story);
    await this.writeFilled(tx, story.today);
    await this.writeHolders(tx);
    await tx.sql`
      insert into role_opening (organisation_id, role_id, stage_id, unit_id, owner_id, name, planned, state, opened_on,
                                withdrawn_on, note, predecessor_id)
      select ${tx.organisationId}::uuid, r.id, s.id, u.id, o.id, told.name, planned,
             case when "withdrawnOn" is null then 'open' else 'withdrawn' end, "openedOn", "withdrawnOn", note,
             r.incumbent_id
        from jsonb_to_recordset(${JSON.stringify(story.openings)}::jsonb)
          as told (name text, "stageKey" text, unit text, owner text, role text, planned boolean, "openedOn" date,
                   "withdrawnOn" date, note text)
        join stage s on s.key = told."stageKey"
        join framework_version v on v.id = s.version_id and v.status = 'published'
        join person o on o.employee_number = told.owner
        left join unit u on u.name = told.unit
        left join critical_role r on r.name = told.role`;
    const proposals = JSON.stringify(story.proposals);
    await tx.sql`
      insert into nomination (organisation_id, role_id, person_id, horizon, evidence, state, consent, proposed_by, proposed_on)
      select ${tx.organisationId}::uuid, r.id, p.id, horizon, evidence, 'proposed', 'asked', b.id, told."on"
        from jsonb_to_recordset(${proposals}::jsonb)
          as told (role text, person text, by text, horizon text, evidence text, "on" date)
        join critical_role r on r.name = told.role
        join person p on p.employee_number = told.person
        join person b on b.employee_number = told.by`;
    await tx.sql`
      insert into nomination_entry (organisation_id, role_id, person_id, kind, text, author_id, written_on)
      select ${tx.organisationId}::uuid, r.id, p.id, 'gap', "nextToLearn", b.id, told."on"
        from jsonb_to_recordset(${proposals}::jsonb) as told (role text, person text, by text, "nextToLearn" text, "on" date)
        join critical_role r on r.name = told.role
        join person p on p.employee_number = told.person
        join person b on b.employee_number = told.by`;
    await tx.sql`
      insert into succession_setting (organisation_id, nominee_consent) values (${tx.organisationId}::uuid, 'told')`;
  }

  /** Whoever leads the incumbent answers for the plan; some plans have not been looked at for long. */
  private async writeOwners(tx: TenantTransaction, { reviewedOn, unreviewed, today }: StorySuccession): Promise<void> {
    await tx.sql`
      update critical_role r
         set owner_id = l.manager_id,
             reviewed_on = case when r.name = any(${unreviewed}::text[]) then null else ${reviewedOn}::date end
        from reporting_line l
       where l.person_id = r.incumbent_id and l.from_on <= ${today}::date and (l.to_on is null or l.to_on > ${today}::date)`;
  }

  /** Everybody who came to lead in the last two years took a position that had stood open for some weeks. */
  private async writeFilled(tx: TenantTransaction, today: string): Promise<void> {
    await tx.sql`
      insert into role_opening (organisation_id, role_id, stage_id, unit_id, owner_id, name, planned, state, opened_on,
                                filled_on, filled_by, filled_from)
      select ${tx.organisationId}::uuid, r.id, s.id, m.unit_id, l.manager_id, coalesce(r.name, h.title || ', ' || u.name),
             weeks % 3 = 0, 'filled', h.from_on - (10 + weeks * 9), h.from_on, h.person_id,
             case when e.joined_on < h.from_on then 'inside' else 'outside' end
        from title_holding h
        join person p on p.id = h.person_id
        cross join lateral (select ascii(right(p.employee_number, 1)) % 7 as weeks) gap
        join title_mapping t on t.title = h.title
        join stage s on s.id = t.stage_id and s.key in ('engineering-manager', 'director-of-engineering', 'vp-of-engineering')
        join employment e on e.person_id = h.person_id and e.joined_on <= h.from_on
                         and (e.left_on is null or e.left_on > h.from_on)
        join reporting_line l on l.person_id = h.person_id and l.from_on <= h.from_on
                             and (l.to_on is null or l.to_on > h.from_on)
        join unit_membership m on m.person_id = h.person_id and m.from_on <= h.from_on
                              and (m.to_on is null or m.to_on > h.from_on)
        join unit u on u.id = m.unit_id
        left join critical_role r on r.incumbent_id = h.person_id and r.stage_id = s.id
       where h.from_on > ${today}::date - 730 and h.from_on <= ${today}::date
         and not exists (select 1 from title_holding b join title_mapping bt on bt.title = b.title
                          where b.person_id = h.person_id and b.from_on < h.from_on and bt.stage_id = t.stage_id)`;
  }

  /** Whoever took a critical role held it from then on; until then whoever it answers to did. */
  private async writeHolders(tx: TenantTransaction): Promise<void> {
    await tx.sql`
      with taken as (
        select r.id as role_id, r.opened_on, o.owner_id, o.filled_by, o.filled_on
          from role_opening o join critical_role r on r.id = o.role_id and r.incumbent_id = o.filled_by
         where o.filled_on > r.opened_on
      ), later as (
        update role_holder h set from_on = t.filled_on from taken t
         where h.role_id = t.role_id and h.person_id = t.filled_by returning h.id
      )
      insert into role_holder (organisation_id, role_id, person_id, from_on, to_on)
      select ${tx.organisationId}::uuid, t.role_id, t.owner_id, t.opened_on, t.filled_on
        from taken t cross join (select count(*) from later) written`;
  }
}
