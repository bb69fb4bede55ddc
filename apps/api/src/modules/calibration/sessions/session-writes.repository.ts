import { Injectable } from '@nestjs/common';
import type { CalibrationGrid, CalibrationState } from '@understudy/contracts/calibration';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';

export type SessionValues = {
  readonly name: string;
  readonly purpose: string;
  readonly grid: CalibrationGrid;
  readonly heldOn: string;
  readonly facilitatorId: string;
};

@Injectable()
export class SessionWritesRepository {
  async insert(
    tx: TenantTransaction,
    values: SessionValues & { readonly leaderId: string | null },
    by: { readonly personId: string | null; readonly today: string },
  ): Promise<string> {
    const rows = await tx.sql<{ id: string }>`
      insert into calibration_session (organisation_id, name, purpose, grid, leader_id, facilitator_id, created_by, held_on,
                                       created_on)
      values (${tx.organisationId}::uuid, ${values.name}, ${values.purpose}, ${values.grid}, ${values.leaderId}::uuid,
              ${values.facilitatorId}::uuid, ${by.personId}::uuid, ${values.heldOn}::date, ${by.today}::date)
      returning id::text as id`;
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('The session was not written.');
    return id;
  }

  /** Holds a session until the transaction ends, so that places, moves and steps come one after another. */
  async lock(tx: TenantTransaction, sessionId: string): Promise<void> {
    await tx.sql`select id::text as id from calibration_session where id = ${sessionId}::uuid for update`;
  }

  async update(
    tx: TenantTransaction,
    sessionId: string,
    values: SessionValues & { readonly leaderId: string | null },
  ): Promise<void> {
    await tx.sql`
      update calibration_session
         set name = ${values.name}, purpose = ${values.purpose}, grid = ${values.grid}, held_on = ${values.heldOn}::date,
             facilitator_id = ${values.facilitatorId}::uuid, leader_id = ${values.leaderId}::uuid, version = version + 1
       where id = ${sessionId}::uuid`;
  }

  async setState(
    tx: TenantTransaction,
    sessionId: string,
    to: CalibrationState,
    on: { readonly today: string; readonly expiresOn: string },
  ): Promise<void> {
    await tx.sql`
      update calibration_session
         set state = ${to}, version = version + 1,
             opened_on = case when ${to} = 'open' then ${on.today}::date else opened_on end,
             locked_on = case when ${to} = 'locked' then ${on.today}::date end,
             expires_on = case when ${to} = 'locked' then ${on.expiresOn}::date end
       where id = ${sessionId}::uuid`;
  }

  /** Keeps where everybody was placed beforehand. */
  async keepBrought(tx: TenantTransaction, sessionId: string): Promise<void> {
    await tx.sql`update calibration_placement set brought = place where session_id = ${sessionId}::uuid`;
  }

  /** Deletes everything that was brought to a session. */
  async forgetPlaces(tx: TenantTransaction, sessionId: string): Promise<void> {
    await tx.sql`delete from calibration_placement where session_id = ${sessionId}::uuid`;
  }

  /** Whether somebody works here on that day. */
  async worksHere(access: TenantAccess, personId: string, today: string): Promise<boolean> {
    const rows = await access.sql<{ id: string }>`
      select person_id::text as id from employment
       where person_id = ${personId}::uuid and joined_on <= ${today}::date and (left_on is null or left_on > ${today}::date)`;
    return rows.length > 0;
  }

  /** Deletes locked sessions whose time is over; returns how many. */
  async forgetExpired(tx: TenantTransaction, today: string): Promise<number> {
    const rows = await tx.sql`
      delete from calibration_session where expires_on <= ${today}::date returning id`;
    return rows.length;
  }
}
