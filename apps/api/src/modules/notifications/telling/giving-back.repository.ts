import { Injectable } from '@nestjs/common';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantTransaction } from '@understudy/database/tenant-database';

/** How something reaches its reader outside the product. */
export type Way = 'mail' | 'chat';
/** One notification that is tried again at an instant, and when it is quiet for its reader. */
export type GivenBack = {
  readonly id: string;
  readonly dueAt: string;
  readonly quietFrom: string | null;
  readonly quietTo: string | null;
  readonly chose: boolean;
  readonly timeZone: string;
};

type Columns = {
  readonly sent: Sql;
  readonly failures: Sql;
  readonly due: Sql;
  readonly pause: Sql;
  readonly most: Sql;
};

/**
 * A mail waits ten minutes, doubled with every failure, and is given up after seven, which is about a day. A chat begins with
 * two minutes and is never given up: after five failures it is switched off.
 */
const columns: Readonly<Record<Way, Columns>> = {
  mail: {
    sent: sql`mailed_at`,
    failures: sql`mail_failures`,
    due: sql`mail_due_at`,
    pause: sql`interval '10 minutes'`,
    most: sql`7`,
  },
  chat: {
    sent: sql`chatted_at`,
    failures: sql`chat_failures`,
    due: sql`chat_due_at`,
    pause: sql`interval '2 minutes'`,
    most: sql`30`,
  },
};

@Injectable()
export class GivingBackRepository {
  /** Gives back what did not arrive, to be tried again later and later. */
  giveBack(tx: TenantTransaction, way: Way, ids: readonly string[]): Promise<GivenBack[]> {
    const { sent, failures, due, pause, most } = columns[way];
    return tx.sql<GivenBack>`
      with back as (
        update notification
           set ${sent} = null, ${failures} = ${failures} + 1, ${due} = now() + ${pause} * power(2, ${failures})
         where id = any(${ids}::uuid[]) and ${failures} < ${most}
        returning id, user_id, ${due} as due
      )
      select back.id::text as id, back.due as "dueAt", p.quiet_from as "quietFrom", p.quiet_to as "quietTo",
             p.user_id is not null as chose, coalesce(p.time_zone, o.time_zone) as "timeZone"
        from back
        cross join organisation o
        left join notification_preference p on p.user_id = back.user_id`;
  }

  /** Puts off what would be tried again while it is quiet for its reader. */
  async putOff(
    tx: TenantTransaction,
    way: Way,
    later: readonly { readonly id: string; readonly dueAt: string }[],
  ): Promise<void> {
    await tx.sql`
      update notification n set ${columns[way].due} = l."dueAt"
        from jsonb_to_recordset(${JSON.stringify(later)}::jsonb) as l (id uuid, "dueAt" timestamptz)
       where n.id = l.id`;
  }
}
