import { Injectable } from '@nestjs/common';
import type { SkipLevelTalkState } from '@understudy/contracts/skip-levels';
import type { TenantTransaction } from '@understudy/database/tenant-database';

export type NewTalk = { readonly personId: string; readonly turn: number; readonly startsAt: number };
type Season = { readonly seasonId: string; readonly leaderId: string; readonly minutes: number };
export type AskedTalk = { id: string; personId: string };

@Injectable()
export class TalkWritesRepository {
  /** Writes talks that are asked for, each with the time it is to take. */
  insert(
    tx: TenantTransaction,
    { seasonId, leaderId, minutes }: Season,
    talks: readonly NewTalk[],
    today: string,
  ): Promise<AskedTalk[]> {
    const rows = JSON.stringify(
      talks.map(({ startsAt, ...talk }) => ({
        ...talk,
        startsAt: new Date(startsAt).toISOString(),
        endsAt: new Date(startsAt + minutes * 60_000).toISOString(),
      })),
    );
    return tx.sql<AskedTalk>`
      insert into skip_level_talk (organisation_id, season_id, leader_id, person_id, starts_at, ends_at, turn, created_on)
      select ${tx.organisationId}::uuid, ${seasonId}::uuid, ${leaderId}::uuid, "personId", "startsAt", "endsAt", turn,
             ${today}::date
        from jsonb_to_recordset(${rows}::jsonb)
          as told ("personId" uuid, "startsAt" timestamptz, "endsAt" timestamptz, turn int)
      returning id::text as id, person_id::text as "personId"`;
  }

  /** Holds a talk until the transaction ends. */
  async lock(tx: TenantTransaction, talkId: string): Promise<void> {
    await tx.sql`select id::text as id from skip_level_talk where id = ${talkId}::uuid for update`;
  }

  /** False when somebody else has taken that time of the leader a moment earlier. */
  async step(
    tx: TenantTransaction,
    talkId: string,
    to: { readonly state: SkipLevelTalkState; readonly startsAt: string; readonly words: string },
  ): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      update skip_level_talk t
         set state = ${to.state}, ends_at = ${to.startsAt}::timestamptz + (t.ends_at - t.starts_at),
             starts_at = ${to.startsAt}::timestamptz, words = ${to.words}, version = version + 1
       where t.id = ${talkId}::uuid
         and (${to.state} not in ('proposed', 'agreed') or not exists (
               select 1 from skip_level_talk other
                where other.leader_id = t.leader_id and other.id <> t.id and other.state in ('proposed', 'agreed')
                  and other.starts_at = ${to.startsAt}::timestamptz))
      returning t.id::text as id`;
    return rows.length === 1;
  }

  /** Moves what is still ahead in a season to another state; returns what moved. */
  moveAhead(
    tx: TenantTransaction,
    seasonId: string,
    from: readonly SkipLevelTalkState[],
    to: SkipLevelTalkState,
  ): Promise<(AskedTalk & { leaderId: string })[]> {
    return tx.sql`
      update skip_level_talk set state = ${to}, version = version + 1
       where season_id = ${seasonId}::uuid and state = any(${from}::text[]) and starts_at > now()
      returning id::text as id, person_id::text as "personId", leader_id::text as "leaderId"`;
  }
}
