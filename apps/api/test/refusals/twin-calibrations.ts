import { randomUUID } from 'node:crypto';
import type { TenantTransaction } from '@understudy/database/tenant-database';

type TwinCalibration = {
  readonly id: string;
  readonly made: Readonly<Record<'calibration' | 'placement', string>>;
  readonly people: Readonly<Record<'head' | 'lead' | 'member', string>>;
  readonly text: (what: string) => string;
};

/** A session that the head facilitates: open, the member brought by the lead and moved by the head. */
export const writeCalibration = async (
  tx: TenantTransaction,
  { id, made, people, text }: TwinCalibration,
): Promise<void> => {
  await tx.sql`insert into calibration_setting (organisation_id, enabled, subjects_see) values (${id}::uuid, true, true)`;
  await tx.sql`
    insert into calibration_session (organisation_id, id, name, purpose, grid, leader_id, facilitator_id, created_by, held_on,
                                     created_on)
    values (${id}::uuid, ${made.calibration}::uuid, ${text('calibration')}, ${text('purpose')}, 'horizons',
            ${people.head}::uuid, ${people.head}::uuid, ${people.head}::uuid, current_date, current_date)`;
  await tx.sql`
    insert into calibration_placement (organisation_id, id, session_id, person_id, manager_id)
    values (${id}::uuid, ${made.placement}::uuid, ${made.calibration}::uuid, ${people.member}::uuid, ${people.lead}::uuid)`;
  await tx.sql`
    insert into calibration_manager (organisation_id, session_id, person_id, taken_out_on, taken_out_reason)
    values (${id}::uuid, ${made.calibration}::uuid, ${people.lead}::uuid, current_date, ${text('taken out')})`;
  await tx.sql`update calibration_session set state = 'collecting' where id = ${made.calibration}::uuid`;
  await tx.sql`
    update calibration_placement set place = 'in-role', brought = 'in-role', evidence = ${text('evidence')}, version = 2
     where id = ${made.placement}::uuid`;
  await tx.sql`
    update calibration_session set state = 'open', opened_on = current_date where id = ${made.calibration}::uuid`;
  await tx.sql`
    insert into calibration_move (organisation_id, placement_id, version, moved_by, from_place, to_place, reason)
    values (${id}::uuid, ${made.placement}::uuid, 3, ${people.head}::uuid, 'in-role', 'ready-now', ${text('reason')})`;
  await tx.sql`
    update calibration_placement set place = 'ready-now', version = 3 where id = ${made.placement}::uuid`;
  await writeLocked(tx, { id, people, text });
};

/** A locked session about the member, who may see where it left them. */
const writeLocked = async (
  tx: TenantTransaction,
  { id, people, text }: Pick<TwinCalibration, 'id' | 'people' | 'text'>,
): Promise<void> => {
  const locked = randomUUID();
  await tx.sql`
    insert into calibration_session (organisation_id, id, name, grid, facilitator_id, held_on, created_on)
    values (${id}::uuid, ${locked}::uuid, ${text('locked calibration')}, 'horizons', ${people.head}::uuid, current_date,
            current_date)`;
  await tx.sql`
    insert into calibration_placement (organisation_id, session_id, person_id)
    values (${id}::uuid, ${locked}::uuid, ${people.member}::uuid)`;
  await tx.sql`update calibration_session set state = 'collecting' where id = ${locked}::uuid`;
  await tx.sql`update calibration_placement set place = 'in-role', version = 2 where session_id = ${locked}::uuid`;
  await tx.sql`update calibration_session set state = 'open', opened_on = current_date where id = ${locked}::uuid`;
  await tx.sql`
    update calibration_session set state = 'locked', locked_on = current_date, expires_on = current_date + 365
     where id = ${locked}::uuid`;
};
