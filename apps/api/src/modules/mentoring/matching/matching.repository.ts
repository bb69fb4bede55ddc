import { Injectable } from '@nestjs/common';
import type {
  MatchedPair,
  PairSort,
  roundMentorSorts,
  RoundMentor as ShownMentor,
  TakenOut,
  UnmatchedMentee,
  unmatchedSorts,
} from '@understudy/contracts/mentoring-matches';
import { type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess, TenantTransaction } from '@understudy/database/tenant-database';
import type { MatchResult } from '@understudy/domain/mentoring/whole-matching';
import type { Arrangement, Listing, Place } from '../../../common/http/arranged.js';
import {
  arrangedBy,
  arrangementOf,
  behind,
  being,
  holding,
  type SortColumns,
} from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import type { RoundMentor } from './round-people.service.js';

type Sorted = { sortKey: string };
type Looking = { readonly search: string | undefined };
type UnmatchedSort = (typeof unmatchedSorts)[number];
type RoundMentorSort = (typeof roundMentorSorts)[number];
export type PairOrder = Arrangement<PairSort>;
/** What a matching comes to, and who was left out of it because they have somebody. */
export type Matched = {
  readonly result: MatchResult;
  readonly mentors: readonly RoundMentor[];
  readonly providedFor: readonly string[];
};

const person = (alias: Sql): Sql => sql`json_build_object('id', ${alias}.id, 'name', ${nameOf(alias)})`;
/** How many of the round x mentors. */
const matched = sql`(
  select count(*)::int from mentoring_pair y where y.round_id = x.round_id and y.mentor_id = x.mentor_id)`;

/** What those without a mentor can be arranged by. */
export const unmatchedColumns: SortColumns<UnmatchedSort> = {
  name: { key: sql`e.name_key`, kind: 'text' },
  reason: { key: sql`x.reasons -> 0 ->> 'code'`, kind: 'text', optional: true },
};
/** What the mentors of a round can be arranged by. */
export const roundMentorColumns: SortColumns<RoundMentorSort> = {
  name: { key: sql`m.name_key`, kind: 'text' },
  taken: { key: sql`f.places_taken`, kind: 'number' },
  places: { key: sql`x.places`, kind: 'number' },
  matched: { key: matched, kind: 'number' },
  worth: { key: sql`round(x.price::numeric)::bigint`, kind: 'number', optional: true },
};

const pairKeys: Readonly<Record<PairSort, Sql>> = {
  mentee: sql`e.name_key`,
  mentor: sql`m.name_key`,
  points: sql`lpad(x.score::text, 4, '0')`,
};

/** What is said of each person, as one text that is looked into by their id. */
const keyed = <Said extends { readonly personId: string }>(
  all: readonly Said[],
  say: (said: Said) => unknown,
): string => JSON.stringify(Object.fromEntries(all.map((said) => [said.personId, say(said)])));

/** The pairs of a round, who has nobody, and what places were worth. */
@Injectable()
export class MatchingRepository {
  pairs(
    access: TenantAccess,
    roundId: string,
    order: PairOrder,
    after: Place | null,
    limit: number,
    only: { readonly menteeId?: string; readonly mentorId?: string | undefined } = {},
  ): Promise<(MatchedPair & { sortKey: string; id: string })[]> {
    const key = pairKeys[order.sort];
    return access.sql<MatchedPair & { sortKey: string; id: string }>`
      select ${person(sql`e`)} as mentee, ${person(sql`m`)} as mentor, x.fixed, x.score as points, x.reasons,
             ${key} as "sortKey", e.id::text as id
        from mentoring_pair x join person e on e.id = x.mentee_id join person m on m.id = x.mentor_id
       where x.round_id = ${roundId}::uuid ${behind(order, key, sql`e.id`, after)}
         and ${only.menteeId === undefined ? sql`true` : sql`x.mentee_id = ${only.menteeId}::uuid`}
         and ${only.mentorId === undefined ? sql`true` : sql`x.mentor_id = ${only.mentorId}::uuid`}
       order by ${arrangedBy(order, key, sql`e.id`)} limit ${limit}::int`;
  }

  unmatched(
    access: TenantAccess,
    roundId: string,
    { search, ...listing }: Listing<UnmatchedSort> & Looking,
  ): Promise<(UnmatchedMentee & Sorted)[]> {
    const { key, beyond, order } = arrangementOf(unmatchedColumns, sql`e.id`, listing);
    return access.sql<UnmatchedMentee & Sorted>`
      select ${person(sql`e`)} as mentee, x.reasons, ${key}::text as "sortKey"
        from mentoring_non_pair x join person e on e.id = x.mentee_id
       where x.round_id = ${roundId}::uuid and ${holding(search, nameOf(sql`e`))} and ${beyond}
       order by ${order} limit ${listing.limit}::int`;
  }

  mentors(
    access: TenantAccess,
    roundId: string,
    { search, free, ...listing }: Listing<RoundMentorSort> & Looking & { readonly free: boolean | undefined },
  ): Promise<(ShownMentor & Sorted)[]> {
    const { key, beyond, order } = arrangementOf(roundMentorColumns, sql`m.id`, listing);
    return access.sql<ShownMentor & Sorted>`
      select ${person(sql`m`)} as mentor, f.external, f.places_taken as taken, x.places, ${matched} as matched,
             round(x.price::numeric / 10, 1)::float8 as worth, ${key}::text as "sortKey"
        from mentoring_round_mentor x join person m on m.id = x.mentor_id
        join mentor_profile f on f.person_id = x.mentor_id
       where x.round_id = ${roundId}::uuid and ${holding(search, nameOf(sql`m`))}
         and ${being(free, sql`x.places > ${matched}`)} and ${beyond}
       order by ${order} limit ${listing.limit}::int`;
  }

  takenOut(access: TenantAccess, roundId: string): Promise<TakenOut[]> {
    return access.sql<TakenOut>`
      select ${person(sql`e`)} as mentee, ${person(sql`m`)} as mentor
        from mentoring_taken_out x join person e on e.id = x.mentee_id join person m on m.id = x.mentor_id
       where x.round_id = ${roundId}::uuid order by e.name_key, e.id, m.name_key, m.id`;
  }

  /** The names of a mentee and a mentor of a round; null where they are not in it. */
  async names(
    access: TenantAccess,
    roundId: string,
    { menteeId, mentorId }: { readonly menteeId: string; readonly mentorId: string },
  ): Promise<Pick<MatchedPair, 'mentee' | 'mentor'> | null> {
    const rows = await access.sql<Pick<MatchedPair, 'mentee' | 'mentor'>>`
      select ${person(sql`e`)} as mentee, ${person(sql`m`)} as mentor
        from mentoring_round_mentee x join person e on e.id = x.mentee_id
        join mentoring_round_mentor y on y.round_id = x.round_id join person m on m.id = y.mentor_id
       where x.round_id = ${roundId}::uuid and x.mentee_id = ${menteeId}::uuid and y.mentor_id = ${mentorId}::uuid`;
    return rows[0] ?? null;
  }

  /** Writes a whole matching in place of the last one. */
  async write(tx: TenantTransaction, roundId: string, { result, mentors, providedFor }: Matched): Promise<void> {
    const { pairs, unmatched, menteePrices, mentorPrices, bonus, possible, considered } = result;
    const meanPoints = pairs.length === 0 ? null : pairs.reduce((sum, { points }) => sum + points, 0) / pairs.length;
    const known = { pairs: pairs.length, unmatched: unmatched.length, possible, considered, bonus };
    const whole = { ...known, meanPoints: meanPoints === null ? null : Math.round(meanPoints * 10) / 10 };
    const nobody = [
      ...unmatched,
      ...providedFor.map((menteeId) => ({
        menteeId,
        reasons: [{ code: 'provided-for', criterion: null, mentors: 0 }],
      })),
    ];
    const org = tx.organisationId;
    await tx.sql`delete from mentoring_pair where round_id = ${roundId}::uuid`;
    await tx.sql`delete from mentoring_non_pair where round_id = ${roundId}::uuid`;
    await tx.sql`
      insert into mentoring_pair (organisation_id, round_id, mentee_id, mentor_id, fixed, score, reasons)
      select ${org}::uuid, ${roundId}::uuid, x."menteeId", x."mentorId", x.fixed, x.points, x.reasons
        from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb)
          as x ("menteeId" uuid, "mentorId" uuid, fixed boolean, points integer, reasons jsonb)`;
    await tx.sql`
      insert into mentoring_non_pair (organisation_id, round_id, mentee_id, reasons)
      select ${org}::uuid, ${roundId}::uuid, x."menteeId", x.reasons
        from jsonb_to_recordset(${JSON.stringify(nobody)}::jsonb) as x ("menteeId" uuid, reasons jsonb)`;
    // Looked up by key, in one text and in no table: of a round just planned and of pairs just written the planner knows
    // nothing, and would compare everybody with everybody.
    const fixedOf = new Map(pairs.filter(({ fixed }) => fixed).map(({ menteeId, mentorId }) => [menteeId, mentorId]));
    const menteeOf = keyed(menteePrices, ({ personId, price }) => [price, fixedOf.get(personId) ?? null]);
    await tx.sql`
      update mentoring_round_mentee y
         set price = coalesce(((select ${menteeOf}::jsonb) -> y.mentee_id::text ->> 0)::float8, 0),
             fixed_mentor_id = ((select ${menteeOf}::jsonb) -> y.mentee_id::text ->> 1)::uuid
       where y.round_id = ${roundId}::uuid`;
    const places = new Map(mentors.map(({ personId, places: now }) => [personId, now]));
    const mentorOf = keyed(mentorPrices, ({ personId, price, sameUnitPrice }) => [
      price,
      sameUnitPrice,
      places.get(personId) ?? 0,
    ]);
    await tx.sql`
      update mentoring_round_mentor y
         set price = ((select ${mentorOf}::jsonb) -> y.mentor_id::text ->> 0)::float8,
             same_unit_price = ((select ${mentorOf}::jsonb) -> y.mentor_id::text ->> 1)::float8,
             places = ((select ${mentorOf}::jsonb) -> y.mentor_id::text ->> 2)::integer
       where y.round_id = ${roundId}::uuid and (select ${mentorOf}::jsonb) -> y.mentor_id::text is not null`;
    await tx.sql`
      update mentoring_round
         set status = 'matched', result = ${JSON.stringify(whole)}::jsonb, matched_at = now(), adjusted = false,
             version = version + 1
       where id = ${roundId}::uuid`;
  }
}
