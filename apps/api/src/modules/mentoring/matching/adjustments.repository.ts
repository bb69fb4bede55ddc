import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { Pair } from '@understudy/domain/mentoring/match-people';

@Injectable()
export class AdjustmentsRepository {
  /** Whether both take part in a round. */
  async isIn(tx: TenantTransaction, roundId: string, { menteeId, mentorId }: Pair): Promise<boolean> {
    const rows = await tx.sql<{ id: string }>`
      select x.mentee_id::text as id from mentoring_round_mentee x
        join mentoring_round_mentor y on y.round_id = x.round_id and y.mentor_id = ${mentorId}::uuid
       where x.round_id = ${roundId}::uuid and x.mentee_id = ${menteeId}::uuid`;
    return rows.length === 1;
  }

  /** How many others are fixed with this mentor. */
  async fixedWith(tx: TenantTransaction, roundId: string, { menteeId, mentorId }: Pair): Promise<number> {
    const [row] = await tx.sql<{ others: number }>`
      select count(*)::int as others from mentoring_round_mentee
       where round_id = ${roundId}::uuid and fixed_mentor_id = ${mentorId}::uuid and mentee_id <> ${menteeId}::uuid`;
    return row?.others ?? 0;
  }

  /** A pair is fixed or taken out, never both. */
  async write(
    tx: TenantTransaction,
    roundId: string,
    { menteeId, mentorId }: Pair,
    action: 'fix' | 'loosen' | 'take-out' | 'let-in',
  ): Promise<void> {
    if (action === 'take-out') {
      await tx.sql`
        insert into mentoring_taken_out (organisation_id, round_id, mentee_id, mentor_id)
        values (${tx.organisationId}::uuid, ${roundId}::uuid, ${menteeId}::uuid, ${mentorId}::uuid)
        on conflict do nothing`;
    }
    if (action === 'fix' || action === 'let-in') {
      await tx.sql`
        delete from mentoring_taken_out
         where round_id = ${roundId}::uuid and mentee_id = ${menteeId}::uuid and mentor_id = ${mentorId}::uuid`;
    }
    if (action === 'fix') {
      await tx.sql`
        update mentoring_round_mentee set fixed_mentor_id = ${mentorId}::uuid
         where round_id = ${roundId}::uuid and mentee_id = ${menteeId}::uuid`;
    }
    if (action === 'loosen' || action === 'take-out') {
      await tx.sql`
        update mentoring_round_mentee set fixed_mentor_id = null
         where round_id = ${roundId}::uuid and mentee_id = ${menteeId}::uuid and fixed_mentor_id = ${mentorId}::uuid`;
    }
    await tx.sql`
      update mentoring_round set adjusted = status = 'matched', version = version + 1 where id = ${roundId}::uuid`;
  }
}
