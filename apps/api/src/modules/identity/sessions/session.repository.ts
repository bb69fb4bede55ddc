import { Injectable } from '@nestjs/common';
import type { Role } from '@understudy/contracts/organisations';
import { SystemDatabase } from '@understudy/database/system-database';
import { gathered } from '../../../common/together/gathered.js';
import type { OrganisationRow } from '../../organisations/organisation.presenter.js';

/** Idle sessions end after this many hours, all sessions after this many days. */
const idleHours = 12;
const longestDays = 30;

/** A session and everything that decides what it allows at this moment. */
export type SessionFacts = {
  sessionId: string;
  userId: string;
  organisationId: string | null;
  /** Null when there is no membership in force. */
  role: Role | null;
  personId: string | null;
  timeZone: string | null;
  today: string | null;
  /** False for somebody whose person is not employed today. */
  employed: boolean;
  leads: boolean;
  leadsLeaders: boolean;
  lastVisitAt: string | null;
  untouched: boolean;
};

/** An organisation that somebody may enter today. */
export type EnterableRow = { id: string; name: string; slug: string; lastUsed: boolean };

/** A place where somebody is signed in. */
export type DeviceRow = { id: string; device: string; address: string; createdAt: string; lastSeenAt: string };

/** What is kept of a new session. */
export type SessionDraft = {
  tokenHash: string;
  userId: string;
  organisationId: string | null;
  device: string;
  address: string;
};

/** Sessions and the facts behind them, across organisations. */
@Injectable()
export class SessionRepository {
  private readonly asked = gathered((tokenHashes: readonly string[]) => this.factsOf(tokenHashes));

  constructor(private readonly system: SystemDatabase) {}

  /**
   * The session of this token with the facts of this moment; undefined when it is over. Whoever asks while a question is
   * under way joins the next one: this runs before every answer, and a round trip costs more than the rows it brings.
   */
  facts(tokenHash: string): Promise<SessionFacts | undefined> {
    return this.asked.load(tokenHash);
  }

  /**
   * The facts of these tokens, in their order. They come as one column, because the driver prepares anew for each column of
   * each result.
   */
  private async factsOf(tokenHashes: readonly string[]): Promise<(SessionFacts | undefined)[]> {
    const rows = await this.system.sql<{ tokenHash: string; facts: SessionFacts }>`
      select s.token_hash as "tokenHash",
             json_build_object(
               'sessionId', s.id, 'userId', s.user_id, 'organisationId', s.organisation_id, 'role', m.role,
               'personId', m.person_id, 'timeZone', o.time_zone, 'today', day.today,
               'employed', m.person_id is null
                 or not exists (select from employment e
                                 where e.organisation_id = m.organisation_id and e.person_id = m.person_id)
                 or exists (select from employment e
                             where e.organisation_id = m.organisation_id and e.person_id = m.person_id
                               and e.joined_on <= day.today and (e.left_on is null or e.left_on > day.today)),
               'leads', exists (select from reporting_closure c
                                 where c.organisation_id = m.organisation_id and c.leader_id = m.person_id
                                   and c.from_on <= day.today and c.to_on > day.today),
               'leadsLeaders', exists (select from reporting_closure c
                                        where c.organisation_id = m.organisation_id and c.leader_id = m.person_id
                                          and c.from_on <= day.today and c.to_on > day.today and c.depth >= 2),
               'lastVisitAt', to_char(s.last_visit_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
               'untouched', s.last_seen_at < now() - interval '1 minute') as facts
        from user_session s
        left join organisation o on o.organisation_id = s.organisation_id
        left join membership m on m.organisation_id = s.organisation_id and m.user_id = s.user_id and m.ended_at is null
        left join lateral (select (now() at time zone o.time_zone)::date as today) day on true
       where s.token_hash = any(${[...tokenHashes]}::text[]) and s.expires_at > now()
         and s.last_seen_at > now() - make_interval(hours => ${idleHours}::int)`;
    const known = new Map(rows.map(({ tokenHash, facts }) => [tokenHash, facts]));
    return tokenHashes.map((tokenHash) => known.get(tokenHash));
  }

  /** The session was used; a pause of an hour or more makes this a new visit. */
  async touch(sessionId: string): Promise<void> {
    await this.system.sql`
      update user_session
         set last_visit_at = case when last_seen_at < now() - interval '1 hour' then last_seen_at else last_visit_at end,
             last_seen_at = now()
       where id = ${sessionId}::uuid`;
  }

  /** Opens a session; its last visit is the last sign of the same user anywhere. Forgets sessions that are over. */
  async open(draft: SessionDraft): Promise<string> {
    const [row] = await this.system.sql<{ id: string }>`
      with over as (
        delete from user_session
         where user_id = ${draft.userId}::uuid
           and (expires_at < now() or last_seen_at < now() - interval '30 days')
      )
      insert into user_session (token_hash, user_id, organisation_id, device, address, expires_at, last_visit_at)
      values (${draft.tokenHash}, ${draft.userId}::uuid, ${draft.organisationId}::uuid, ${draft.device}, ${draft.address},
              now() + make_interval(days => ${longestDays}::int),
              (select max(last_seen_at) from user_session where user_id = ${draft.userId}::uuid))
      returning id::text as id`;
    if (row === undefined) throw new Error('The session was not opened.');
    return row.id;
  }

  /** The organisations somebody may enter today, the one they used last first. */
  async enterable(userId: string): Promise<EnterableRow[]> {
    return this.system.sql<EnterableRow>`
      select o.organisation_id::text as id, o.name, o.slug, used.last_seen_at is not null as "lastUsed"
        from membership m
        join organisation o on o.organisation_id = m.organisation_id
        cross join lateral (select (now() at time zone o.time_zone)::date as today) day
        left join lateral (select max(s.last_seen_at) as last_seen_at from user_session s
                            where s.user_id = m.user_id and s.organisation_id = m.organisation_id) used on true
       where m.user_id = ${userId}::uuid and m.ended_at is null
         and (m.person_id is null
              or not exists (select from employment e where e.organisation_id = m.organisation_id and e.person_id = m.person_id)
              or exists (select from employment e
                          where e.organisation_id = m.organisation_id and e.person_id = m.person_id
                            and e.joined_on <= day.today and (e.left_on is null or e.left_on > day.today)))
       order by used.last_seen_at desc nulls last, m.created_at, o.organisation_id`;
  }

  /** Whether somebody ever belonged anywhere. */
  async hasMemberships(userId: string): Promise<boolean> {
    const [row] = await this.system.sql<{ some: boolean }>`
      select exists (select from membership where user_id = ${userId}::uuid and ended_at is null) as some`;
    return row?.some ?? false;
  }

  /** One organisation, as its members see it. */
  async organisation(organisationId: string): Promise<OrganisationRow | undefined> {
    const [row] = await this.system.sql<OrganisationRow>`
      select organisation_id::text as id, slug, name, locale, time_zone as "timeZone",
             fiscal_year_start_month as "fiscalYearStartMonth", privacy_threshold as "privacyThreshold",
             history_begins_on::text as "historyBeginsOn", demonstration, version,
             (now() at time zone time_zone)::date::text as today
        from organisation where organisation_id = ${organisationId}::uuid`;
    return row;
  }

  /** The session goes on in another organisation. */
  async enter(sessionId: string, organisationId: string): Promise<void> {
    await this.system.sql`
      update user_session set organisation_id = ${organisationId}::uuid where id = ${sessionId}::uuid`;
  }

  /** Where somebody is signed in, the latest first. */
  async devices(userId: string): Promise<DeviceRow[]> {
    return this.system.sql<DeviceRow>`
      select id::text as id, device, address, created_at as "createdAt", last_seen_at as "lastSeenAt"
        from user_session
       where user_id = ${userId}::uuid and expires_at > now()
         and last_seen_at > now() - make_interval(hours => ${idleHours}::int)
       order by last_seen_at desc, id`;
  }

  /** Ends one session of this user; tells whether there was one. */
  async end(userId: string, sessionId: string): Promise<boolean> {
    const rows = await this.system.sql`
      delete from user_session where user_id = ${userId}::uuid and id = ${sessionId}::uuid returning id`;
    return rows.length > 0;
  }

  /** Ends every session of this user, in one organisation or (null) everywhere. */
  async endAll(userId: string, organisationId: string | null): Promise<void> {
    await this.system.sql`
      delete from user_session
       where user_id = ${userId}::uuid
         and (${organisationId}::uuid is null or organisation_id = ${organisationId}::uuid)`;
  }
}
