import { listIndicatorGroups } from '@understudy/contracts/indicators';
import { type ConfidentialFigures, getConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { ToldSum } from '@understudy/domain/differencing/told-columns';
import type { Caller } from '../caller.js';

type Told = {
  figure: string;
  told: { answers: string[]; people: number }[];
  pieces: [string, string][][];
};

const named = (group: ConfidentialFigures['group'], indicator: string, stageId: string, asOf: string): string =>
  [group.kind, group.id ?? '', indicator, stageId, asOf].join(' ');

/** What is kept of each figure that was told: whose records stand behind each of its numbers. */
const keptOf = (access: TenantAccess): Promise<Told[]> => access.sql<Told>`
  select concat_ws(' ', group_kind, group_key, indicator, stage_id, as_of) as figure, told, pieces
    from told_figure where people is not null`;

/**
 * Every number about readiness, promotions and people overlooked that somebody reads of every group in sight, each as the
 * sum of records that it is. A number that was never told would fail the test.
 */
export const readinessSums = async (caller: Caller, access: TenantAccess): Promise<ToldSum[]> => {
  const kept = new Map((await keptOf(access)).map((one) => [one.figure, one]));
  const rows = await access.sql<{ id: string; mark: string }>`
    select id::text as id, left(md5('person ' || id), 12) as mark from person`;
  const people = new Map(rows.map(({ id, mark }) => [mark, id]));
  const sums: ToldSum[] = [];
  const { items: groups } = await caller.ok(listIndicatorGroups);
  for (const { kind, id } of groups) {
    const query = { groupKind: kind, ...(id === null ? {} : { groupId: id }) };
    const { group, figures } = await caller.ok(getConfidentialFigures, { query });
    for (const { indicator, stage, latest, earlier } of figures) {
      for (const { asOf, counts } of [...(latest ? [latest] : []), ...earlier]) {
        const own = kept.get(named(group, indicator, stage.id, asOf));
        for (const [number, { answers, people: count }] of counts.entries()) {
          const pieces = own?.pieces[number] ?? [];
          if (pieces.length !== count || own?.told[number]?.answers.join() !== answers.join()) {
            throw new Error(`${count} is told, and something else was.`);
          }
          sums.push(pieces.map(([mark, key]) => ({ personId: people.get(mark) ?? mark, key, times: 1 })));
        }
      }
    }
  }
  return sums;
};

/** How many are ready now, as a number that would be told at once. */
export const readyNow = async (access: TenantAccess): Promise<ToldSum> => {
  const rows = await access.sql<{ personId: string; key: string }>`
    select person_id::text as "personId", id || ' ' || horizon as key from target_stage where horizon = 'ready-now'`;
  return rows.map((row) => ({ ...row, times: 1 }));
};
