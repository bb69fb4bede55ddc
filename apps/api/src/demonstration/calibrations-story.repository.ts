import { Injectable } from '@nestjs/common';
import { sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { StoryCalibration } from '@understudy/seed/calibrations';

/** Writes the story's calibrations along the way that the database asks of everybody: planned, collected, opened, locked. */
@Injectable()
export class CalibrationsStoryRepository {
  async write(tx: TenantTransaction, sessions: readonly StoryCalibration[], today: string): Promise<void> {
    const told = JSON.stringify(sessions);
    const id = sql`${tx.organisationId}::uuid`;
    const read = sql`jsonb_to_recordset(${told}::jsonb)
      as told (name text, purpose text, grid text, state text, facilitator text, "heldOn" date, placements jsonb,
               submitted jsonb, moves jsonb)`;
    const session = sql`${read} join calibration_session s on s.name = told.name`;
    const placed = sql`${session}
      cross join jsonb_to_recordset(told.placements) as one (person text, manager text, place text, evidence text)
      join person p on p.employee_number = one.person join person m on m.employee_number = one.manager`;
    const began = sql`least(s.held_on - 20, ${today}::date - 9)`;
    await tx.sql`insert into calibration_setting (organisation_id, enabled) values (${id}, true)`;
    await tx.sql`
      insert into calibration_session (organisation_id, name, purpose, grid, facilitator_id, created_by, held_on, created_on)
      select ${id}, told.name, purpose, grid, f.id, f.id, "heldOn", least("heldOn" - 30, ${today}::date - 12)
        from ${read} join person f on f.employee_number = told.facilitator`;
    await tx.sql`
      insert into calibration_placement (organisation_id, session_id, person_id, manager_id)
      select ${id}, s.id, p.id, m.id from ${placed}`;
    await tx.sql`
      insert into calibration_manager (organisation_id, session_id, person_id, submitted_on)
      select distinct ${id}, s.id, m.id,
             case when told.submitted @> to_jsonb(one.manager) then ${began} + 6 end from ${placed}`;
    await tx.sql`update calibration_session set state = 'collecting', version = version + 1`;
    await tx.sql`
      update calibration_placement c
         set place = w.place, brought = w.brought, evidence = w.evidence, version = 2
        from (select s.id as session_id, p.id as person_id, one.place, one.evidence,
                     case when told.state <> 'collecting' then one.place end as brought
                from ${placed}) w
       where c.session_id = w.session_id and c.person_id = w.person_id and w.place is not null`;
    await tx.sql`
      update calibration_session s set state = 'open', opened_on = s.held_on, version = s.version + 1
        from ${read} where s.name = told.name and told.state <> 'collecting'`;
    for (const { name, moves } of sessions) for (const move of moves) await this.move(tx, name, move);
    await tx.sql`
      update calibration_session s
         set state = 'locked', locked_on = s.held_on, expires_on = (s.held_on + interval '12 months')::date,
             version = s.version + 1
        from ${read} where s.name = told.name and told.state = 'locked'`;
  }

  private async move(tx: TenantTransaction, session: string, move: StoryCalibration['moves'][number]): Promise<void> {
    const placement = sql`calibration_placement c join calibration_session s on s.id = c.session_id and s.name = ${session}
      join person p on p.id = c.person_id and p.employee_number = ${move.person}`;
    await tx.sql`
      insert into calibration_move (organisation_id, placement_id, version, moved_by, moved_at, from_place, to_place, reason)
      select c.organisation_id, c.id, c.version + 1, b.id,
             s.held_on + interval '9 hours' + make_interval(mins => ${move.minute}::int), c.place, ${move.to}, ${move.reason}
        from ${placement} join person b on b.employee_number = ${move.by}`;
    await tx.sql`
      update calibration_placement set place = ${move.to}, version = version + 1
       where id in (select c.id from ${placement})`;
  }
}
