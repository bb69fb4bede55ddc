import { Injectable } from '@nestjs/common';
import type { ClosingQuestion } from '@understudy/contracts/mentoring-mentorships';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import type { PairRow } from './following.repository.js';

/** A mentorship whose two are asked to close it or to agree anew, and why. */
export type QuestionRow = PairRow & { question: ClosingQuestion };

/** After how many days of rest the two are asked whether they go on. */
const longRest = 56;
/** How many days lie between the question, its one reminder, and the end of what was agreed on to end. */
const patience = 14;

const question = (today: string): Sql => sql`
  case when s.ends_on < ${today}::date then 'time-over'
       when s.status = 'paused' and s.paused_on + ${longRest}::int <= ${today}::date then 'long-rest' end`;
const runs = sql`s.status in ('active', 'paused')`;
/** Two who have just talked, or are about to, have not forgotten it. */
const silent = sql`not exists (
  select 1 from mentorship_session t
   where t.mentorship_id = s.id and t.status <> 'called-off' and t.starts_at > now() - make_interval(days => ${patience}::int))`;
const told = sql`
  s.id::text as id, s.mentor_id::text as "mentorId", s.mentee_id::text as "menteeId", s.close_asked as question`;

@Injectable()
export class ClosingRepository {
  /** Marks as asked what has had its agreed time, or rests for long; once, until the two answer. Returns whom. */
  ask(tx: TenantTransaction, today: string): Promise<QuestionRow[]> {
    return tx.sql<QuestionRow>`
      update mentorship s set close_asked = ${question(today)}, close_asked_on = ${today}::date, close_reminded_on = null
       where ${runs} and ${question(today)} is not null and s.close_asked is distinct from ${question(today)}
      returning ${told}`;
  }

  /** Marks as asked once more what nobody has answered, nor met since; returns whom. */
  remind(tx: TenantTransaction, today: string): Promise<QuestionRow[]> {
    return tx.sql<QuestionRow>`
      update mentorship s set close_reminded_on = ${today}::date
       where ${runs} and s.close_reminded_on is null and s.close_asked_on + ${patience}::int <= ${today}::date and ${silent}
      returning ${told}`;
  }

  /** What ends by itself: its agreed time is over, and nobody has said more, nor met, since both were asked twice. */
  async over(tx: TenantTransaction, today: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>`
      select s.id::text as id from mentorship s
       where ${runs} and s.close_asked = 'time-over' and s.close_reminded_on + ${patience}::int <= ${today}::date
         and ${silent}
       order by s.id for update of s`;
    return rows.map(({ id }) => id);
  }
}
