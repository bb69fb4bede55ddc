import { Injectable } from '@nestjs/common';
import type { MentoringRequest } from '@understudy/contracts/mentoring-mentorships';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { MentoringRequestStatus } from '@understudy/domain/mentoring/request-table';
import { being, holding } from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { hasOffer } from '../pairing/apart.repository.js';

export type RequestRow = Omit<MentoringRequest, 'person'> & { personId: string; personName: string };
export type HeldRequest = { readonly id: string; readonly status: MentoringRequestStatus; readonly version: number };
export type RequestPosition = readonly [waitingSince: string, id: string];
type RequestsAsked = {
  readonly after: RequestPosition | undefined;
  readonly limit: number;
  readonly search: string | undefined;
  readonly offerOut: boolean | undefined;
};
export type RequestValues = Pick<MentoringRequest, 'wish' | 'stageKey' | 'skillKeys' | 'languages' | 'timeZone'>;

const waitingSince = sql`to_char(r.waiting_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

@Injectable()
export class RequestsRepository {
  /** The open request of somebody; null when there is none. */
  async openOf(access: TenantAccess, personId: string | null): Promise<RequestRow | null> {
    const mine = sql`r.person_id = ${personId}::uuid and r.status in ('waiting', 'matched')`;
    const rows = await this.rows(access, mine, 1);
    return rows[0] ?? null;
  }

  /** The id of somebody's request that waits; null when there is none. */
  async waitingOf(tx: TenantTransaction, personId: string): Promise<string | null> {
    const rows = await tx.sql<{ id: string }>`
      select id::text as id from mentoring_request where person_id = ${personId}::uuid and status = 'waiting' for update`;
    return rows[0]?.id ?? null;
  }

  /** One page of those who wait and work here, the longest waiting first; `search` looks for their names. */
  page(access: TenantAccess, today: string, { after, limit, search, offerOut }: RequestsAsked): Promise<RequestRow[]> {
    const beyond = after ? sql`and (r.waiting_since, r.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
    const here = sql`exists (select 1 from employment e where e.person_id = r.person_id and e.joined_on <= ${today}::date
                                and (e.left_on is null or e.left_on > ${today}::date))`;
    const wanted = sql`${holding(search, nameOf(sql`p`))} and ${being(offerOut, hasOffer(sql`r.person_id`))}`;
    return this.rows(access, sql`r.status = 'waiting' and ${here} and ${wanted} ${beyond}`, limit);
  }

  /** Somebody's open request, held until the transaction ends; null when there is none. */
  async lock(tx: TenantTransaction, personId: string): Promise<HeldRequest | null> {
    const rows = await tx.sql<HeldRequest>`
      select id::text as id, status, version from mentoring_request
       where person_id = ${personId}::uuid and status in ('waiting', 'matched') for update`;
    return rows[0] ?? null;
  }

  /** False when there is one already that is open. */
  async insert(tx: TenantTransaction, personId: string, values: RequestValues, today: string): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      insert into mentoring_request (organisation_id, person_id, wish, stage_key, skill_keys, languages, time_zone,
                                     created_on)
      values (${tx.organisationId}::uuid, ${personId}::uuid, ${values.wish}, ${values.stageKey},
              ${values.skillKeys}::text[], ${values.languages}::text[], ${values.timeZone}, ${today}::date)
      on conflict do nothing returning id::text as id`;
    return rows.length === 1;
  }

  async update(tx: TenantTransaction, requestId: string, to: RequestValues): Promise<void> {
    await tx.sql`
      update mentoring_request
         set wish = ${to.wish}, stage_key = ${to.stageKey}, skill_keys = ${to.skillKeys}::text[],
             languages = ${to.languages}::text[], time_zone = ${to.timeZone}, version = version + 1
       where id = ${requestId}::uuid`;
  }

  /** How far a request is; null when there is none. */
  async statusOf(tx: TenantTransaction, requestId: string): Promise<MentoringRequestStatus | null> {
    const rows = await tx.sql<{ status: MentoringRequestStatus }>`
      select status from mentoring_request where id = ${requestId}::uuid`;
    return rows[0]?.status ?? null;
  }

  /** Takes a step that the table of requests has allowed; nothing happens where it has gone on meanwhile. */
  async move(
    tx: TenantTransaction,
    { id, status }: Pick<HeldRequest, 'id' | 'status'>,
    to: MentoringRequestStatus,
  ): Promise<void> {
    await tx.sql`
      update mentoring_request set status = ${to}, version = version + 1
       where id = ${id}::uuid and status = ${status}`;
  }

  private rows(access: TenantAccess, condition: Sql, limit: number): Promise<RequestRow[]> {
    return access.sql<RequestRow>`
      select r.id::text as id, p.id::text as "personId", ${nameOf(sql`p`)} as "personName", r.status, r.wish,
             r.stage_key as "stageKey", r.skill_keys as "skillKeys", r.languages, r.time_zone as "timeZone",
             ${waitingSince} as "waitingSince", ${hasOffer(sql`r.person_id`)} as "offerOut", r.version
        from mentoring_request r join person p on p.id = r.person_id
       where ${condition} order by r.waiting_since, r.id limit ${limit}::int`;
  }
}
