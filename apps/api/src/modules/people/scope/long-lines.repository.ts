import type { TenantAccess } from '@understudy/database/tenant-database';

/** More people than this are walked in the order of a list until its page is full; fewer are looked up one by one. */
const long = 500;

/** As many answers are kept at most; beyond, all are asked for anew. */
const most = 5_000;

/**
 * Whether somebody has ever led so many that a list of their line is walked. Asked before the page, once a day: a statement
 * that is ready for either way takes longer to get under way than it takes to read the page. The answer decides how a page is
 * read, never what is on it, so one that has grown old costs time alone.
 */
export class LongLines {
  private readonly known = new Map<string, boolean>();

  async isLong(access: TenantAccess, leaderId: string, today: string): Promise<boolean> {
    const key = `${access.organisationId} ${leaderId} ${today}`;
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const [led] = await access.sql<{ many: boolean }>`
      select count(*) > ${long}::int as many from (
        select 1 from reporting_closure c where c.leader_id = ${leaderId}::uuid limit ${long + 1}::int) counted`;
    if (this.known.size >= most) this.known.clear();
    this.known.set(key, led?.many ?? false);
    return led?.many ?? false;
  }
}
