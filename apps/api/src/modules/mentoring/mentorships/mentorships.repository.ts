import { Injectable } from '@nestjs/common';
import type { QueryOf } from '@understudy/contracts/endpoint';
import type {
  Cadence,
  ClosingQuestion,
  lineMentorshipSorts,
  listMentorships,
  MentorshipOrigin,
  MentorshipSort,
  MentorshipStatus,
  PairReason,
} from '@understudy/contracts/mentoring-mentorships';
import { empty, type Sql, sql } from '@understudy/database/sql';
import type { TenantAccess } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import type { Arrangement, Listing, Place } from '../../../common/http/arranged.js';
import {
  arrangedBy,
  arrangementOf,
  behind,
  holding,
  type SortColumns,
} from '../../../common/http/arranged.repository.js';
import { nameOf } from '../../people/cards/person-cards.repository.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';

/** A mentorship with how its viewer stands to it. */
export type MentorshipRow = {
  id: string;
  mentorId: string;
  mentorName: string;
  menteeId: string;
  menteeName: string;
  external: boolean;
  requestId: string | null;
  status: MentorshipStatus;
  origin: MentorshipOrigin;
  reasons: PairReason[];
  words: string;
  proposedOn: string;
  answerBy: string;
  escalatedOn: string | null;
  mentorAcceptedOn: string | null;
  menteeAcceptedOn: string | null;
  startsOn: string | null;
  endsOn: string | null;
  endedOn: string | null;
  cadence: Cadence;
  shownToLine: boolean;
  closeAsked: ClosingQuestion | null;
  blockedByMe: boolean;
  isAbove: boolean;
  nextSessionAt: string | null;
  sessionsHeld: number;
  healthAsked: boolean;
  feedbackGiven: boolean;
  version: number;
  sortKey: string;
};
export type MentorshipOrder = Arrangement<MentorshipSort>;
type Filter = Pick<QueryOf<typeof listMentorships>, 'scope' | 'state'>;
export type KnownMentorshipRow = { id: string; mentorId: string; mentorName: string; since: string; external: boolean };

const states: Readonly<Record<NonNullable<Filter['state']>, Sql>> = {
  open: sql`s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee')`,
  running: sql`s.status in ('active', 'paused')`,
  over: sql`s.status in ('completed', 'declined', 'lapsed', 'withdrawn', 'parted')`,
  unanswered: sql`s.status in ('proposed', 'accepted-by-mentor', 'accepted-by-mentee') and s.escalated_on is not null`,
};

const keys: Readonly<Record<MentorshipSort, Sql>> = {
  date: sql`s.proposed_on::text`,
  mentor: sql`p.name_key`,
  mentee: sql`q.name_key`,
};
type LineSort = (typeof lineMentorshipSorts)[number];
/** What mentorships of a line can be arranged by: what is shown of them. */
export const lineColumns: SortColumns<LineSort> = {
  since: { key: sql`coalesce(s.starts_on, s.proposed_on)`, kind: 'day' },
  mentee: { key: sql`q.name_key`, kind: 'text' },
  mentor: { key: sql`p.name_key`, kind: 'text' },
};
/** As they are arranged unless somebody wishes otherwise. */
export const newestFirst: MentorshipOrder = { sort: 'date', direction: 'descending' };

const placeOf = (order: MentorshipOrder) => ({
  key: keys[order.sort],
  order: arrangedBy(order, keys[order.sort], sql`s.id`),
});

@Injectable()
export class MentorshipsRepository {
  constructor(private readonly scope: PeopleScope) {}

  /** One mentorship, whoever asks; null when there is none. */
  async find(access: TenantAccess, actor: Actor, mentorshipId: string): Promise<MentorshipRow | null> {
    const rows = await this.rows(access, actor, sql`s.id = ${mentorshipId}::uuid`, 1, placeOf(newestFirst));
    return rows[0] ?? null;
  }

  /** One page: the actor's own, or all there are. */
  page(
    access: TenantAccess,
    actor: Actor,
    { scope, state }: Filter,
    order: MentorshipOrder,
    after: Place | null,
    limit: number,
  ): Promise<MentorshipRow[]> {
    const me = sql`${actor.personId}::uuid`;
    const whose = scope === 'mine' ? sql`(s.mentor_id = ${me} or s.mentee_id = ${me})` : sql`true`;
    const beyond = behind(order, keys[order.sort], sql`s.id`, after);
    // To those who run mentoring, what has gone unanswered is a list of its own.
    const answerable = scope === 'programme' && state === 'open' ? sql`and s.escalated_on is null` : empty;
    const which = state ? sql`and ${states[state]} ${answerable}` : empty;
    return this.rows(access, actor, sql`${whose} ${which} ${beyond}`, limit, placeOf(order));
  }

  /** What runs of the people of the actor's line who show it; `search` looks for the names of both. */
  ofLine(
    access: TenantAccess,
    actor: Actor,
    { search, ...listing }: Listing<LineSort> & { readonly search: string | undefined },
  ): Promise<MentorshipRow[]> {
    const shown = sql`s.shown_to_line and s.status in ('active', 'paused')`;
    const line = sql`s.mentee_id in (${this.scope.inLine(actor.personId, actor.today)})`;
    const arranged = arrangementOf(lineColumns, sql`s.id`, listing);
    const wanted = holding(search, nameOf(sql`p`), nameOf(sql`q`));
    const which = sql`${shown} and ${line} and ${wanted} and ${arranged.beyond}`;
    return this.rows(access, actor, which, listing.limit, arranged);
  }

  /** What runs of somebody as mentee; with `shown`, only what they show their line. */
  running(
    access: TenantAccess,
    personId: string,
    only: 'all' | 'shown',
    mentorId: string | null,
  ): Promise<KnownMentorshipRow[]> {
    return access.sql<KnownMentorshipRow>`
      select s.id::text as id, s.mentor_id::text as "mentorId", ${nameOf(sql`p`)} as "mentorName",
             s.starts_on::text as since, m.external
        from mentorship s
        join person p on p.id = s.mentor_id
        join mentor_profile m on m.person_id = s.mentor_id
       where s.mentee_id = ${personId}::uuid and s.status in ('active', 'paused')
         and (${only === 'all'} or s.shown_to_line or s.mentor_id = ${mentorId}::uuid)
       order by s.starts_on, s.id`;
  }

  private rows(
    access: TenantAccess,
    actor: Actor,
    condition: Sql,
    limit: number,
    { key, order }: { readonly key: Sql; readonly order: Sql },
  ): Promise<MentorshipRow[]> {
    const me = sql`${actor.personId}::uuid`;
    return access.sql<MentorshipRow>`
      select s.id::text as id, s.mentor_id::text as "mentorId", ${nameOf(sql`p`)} as "mentorName",
             s.mentee_id::text as "menteeId", ${nameOf(sql`q`)} as "menteeName", m.external,
             s.request_id::text as "requestId", s.status, s.origin, s.reasons, s.words,
             s.proposed_on::text as "proposedOn", s.answer_by::text as "answerBy", s.escalated_on::text as "escalatedOn",
             s.mentor_accepted_on::text as "mentorAcceptedOn", s.mentee_accepted_on::text as "menteeAcceptedOn",
             s.starts_on::text as "startsOn", s.ends_on::text as "endsOn", s.ended_on::text as "endedOn", s.cadence,
             s.shown_to_line as "shownToLine", s.close_asked as "closeAsked",
             exists (select 1 from mentoring_block b where b.person_id = ${me}
                        and b.blocked_id = case when s.mentor_id = ${me} then s.mentee_id else s.mentor_id end) as "blockedByMe",
             coalesce(${this.scope.isBelow(actor.personId, sql`s.mentee_id`, actor.today)}, false) as "isAbove",
             (select to_char(min(t.starts_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from mentorship_session t
               where t.mentorship_id = s.id and t.status = 'planned' and t.starts_at > now()) as "nextSessionAt",
             (select count(*)::int from mentorship_session t
               where t.mentorship_id = s.id and t.status = 'held') as "sessionsHeld",
             exists (select 1 from mentorship_health_check h
                      where h.mentorship_id = s.id and h.person_id = ${me} and h.answered_on is null) as "healthAsked",
             exists (select 1 from mentorship_feedback f
                      where f.mentorship_id = s.id and f.person_id = ${me}) as "feedbackGiven",
             s.version, ${key}::text as "sortKey"
        from mentorship s
        join mentor_profile m on m.person_id = s.mentor_id
        join person p on p.id = s.mentor_id
        join person q on q.id = s.mentee_id
       where ${condition}
       order by ${order} limit ${limit}::int`;
  }
}
