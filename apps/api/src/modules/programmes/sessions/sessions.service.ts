import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type {
  changeSession,
  listSessions,
  ProgrammeSessionPage,
  planSessions,
  recordAttendance,
  stepSession,
} from '@understudy/contracts/programmes-sessions';
import { type TenantAccess, TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { sessionTable } from '@understudy/domain/programmes/session-table';
import { decideBeginning, decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, invalidInput, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import type { CohortRow } from '../cohorts/cohorts.repository.js';
import { CohortsService } from '../cohorts/cohorts.service.js';
import { leadsTo } from '../refused-step.js';
import { runsCohort } from './session.policy.js';
import { presentSession, sessionAsking } from './session.presenter.js';
import { SessionDates } from './session-dates.service.js';
import { type SessionDraft, SessionWritesRepository } from './session-writes.repository.js';
import { type SessionRow, SessionsRepository } from './sessions.repository.js';

type Held = { readonly cohort: CohortRow; readonly row: SessionRow };

/** What a cohort does together, when and where, and who was there. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: SessionsRepository,
    private readonly writes: SessionWritesRepository,
    private readonly cohorts: CohortsService,
    private readonly dates: SessionDates,
  ) {}

  /** @throws ProblemError not-found for a cohort out of sight. */
  async list(actor: Actor, cohortId: string): Promise<ResponseOf<typeof listSessions>> {
    const reading = this.tenants.read(actor);
    const cohort = await this.cohorts.allow(reading, actor, 'see', cohortId);
    const rows = await this.repository.ofCohort(reading, actor, cohortId);
    return {
      items: rows.map((row) => presentSession(actor, cohort, row)),
      canPlan:
        runsCohort(actor, cohort) && 'to' in decideBeginning(sessionTable, 'plan', sessionAsking(actor, cohort, false)),
      timeZone: rows.at(-1)?.timeZone ?? actor.timeZone,
    };
  }

  async get(actor: Actor, sessionId: string): Promise<ProgrammeSessionPage> {
    const reading = this.tenants.read(actor);
    const { cohort, row } = await this.seen(reading, actor, sessionId);
    const attendees = runsCohort(actor, cohort) ? await this.repository.attendees(reading, sessionId) : null;
    return { ...presentSession(actor, cohort, row), guide: row.guide, attendees };
  }

  /** Plans sessions, each in the calendars of those whom it concerns. */
  async plan(
    actor: Actor,
    cohortId: string,
    { timeZone, sessions }: BodyOf<typeof planSessions>,
  ): Promise<ResponseOf<typeof planSessions>> {
    const ids = await this.tenants.run(actor, async (tx) => {
      const cohort = await this.cohorts.hold(tx, actor, 'see-enrolments', cohortId);
      leadsTo(decideBeginning(sessionTable, 'plan', sessionAsking(actor, cohort, false)));
      const drafts = sessions.map((session) => ({ ...session, timeZone }));
      await this.check(tx, cohortId, drafts);
      const planned = await this.writes.insert(tx, cohortId, drafts);
      await this.dates.put(tx, actor, cohortId, planned);
      await this.tell(tx, actor, cohortId, cohort, 'plan');
      return planned;
    });
    const reading = this.tenants.read(actor);
    const cohort = await this.cohorts.allow(reading, actor, 'see', cohortId);
    const rows = await this.repository.some(reading, actor, ids);
    return { items: rows.map((row) => presentSession(actor, cohort, row)) };
  }

  /** Changes a planned session; calendars and those invited are told. */
  async change(
    actor: Actor,
    sessionId: string,
    { version, ...changes }: BodyOf<typeof changeSession>,
  ): Promise<ProgrammeSessionPage> {
    await this.tenants.run(actor, async (tx) => {
      const { cohort, row } = await this.hold(tx, actor, sessionId, version);
      leadsTo(decideStep(sessionTable, row.state, 'change', sessionAsking(actor, cohort, row.begun)));
      const draft: SessionDraft = { ...row, moduleId: row.module?.id ?? null, ...changes };
      await this.check(tx, cohort.id, [draft]);
      await this.writes.update(tx, sessionId, draft);
      await this.dates.put(tx, actor, cohort.id, [sessionId]);
      await this.tell(tx, actor, sessionId, cohort, 'change');
    });
    return this.get(actor, sessionId);
  }

  /** Cancels, plans again, or takes the record back. */
  async step(
    actor: Actor,
    sessionId: string,
    { action, version, reason }: BodyOf<typeof stepSession>,
  ): Promise<ProgrammeSessionPage> {
    await this.tenants.run(actor, async (tx) => {
      const { cohort, row } = await this.hold(tx, actor, sessionId, version);
      const to = leadsTo(decideStep(sessionTable, row.state, action, sessionAsking(actor, cohort, row.begun)));
      await this.writes.setState(tx, sessionId, to, to === 'cancelled' ? reason : '');
      if (to === 'cancelled') await this.dates.cancel(tx, actor, sessionId);
      else await this.dates.put(tx, actor, cohort.id, [sessionId]);
      await this.tell(tx, actor, sessionId, cohort, action);
    });
    return this.get(actor, sessionId);
  }

  /** Records who was there, others than oneself. @throws ProblemError invalid-input for somebody who does not take part. */
  async record(
    actor: Actor,
    sessionId: string,
    { version, marks }: BodyOf<typeof recordAttendance>,
  ): Promise<ProgrammeSessionPage> {
    await this.tenants.run(actor, async (tx) => {
      const { cohort, row } = await this.hold(tx, actor, sessionId, version);
      const to = leadsTo(decideStep(sessionTable, row.state, 'record', sessionAsking(actor, cohort, row.begun)));
      const attendees = await this.repository.attendees(tx, sessionId);
      const known = new Set(attendees.map(({ enrolmentId }) => enrolmentId));
      const named = new Set(marks.map(({ enrolmentId }) => enrolmentId));
      if (named.size < marks.length || [...named].some((id) => !known.has(id))) {
        throw invalidInput([{ field: 'marks', message: 'Name people who take part, each once.' }]);
      }
      const own = attendees.find(({ person }) => person.id === actor.personId);
      if (marks.some(({ enrolmentId, mark }) => enrolmentId === own?.enrolmentId && mark !== own.mark)) {
        throw new ProblemError('conflict', 'Whether you were there is recorded by somebody else who runs the cohort.');
      }
      await this.repository.record(tx, sessionId, marks, actor.personId);
      await this.writes.setState(tx, sessionId, to, '');
      await this.tell(tx, actor, sessionId, cohort, 'record');
    });
    return this.get(actor, sessionId);
  }

  private async seen(access: TenantAccess, actor: Actor, sessionId: string): Promise<Held> {
    const [row] = await this.repository.some(access, actor, [sessionId]);
    if (row === undefined) throw notFound();
    return { row, cohort: await this.cohorts.allow(access, actor, 'see', row.cohort.id) };
  }

  /** The session with its cohort, both held until the transaction ends; for those who run it. */
  private async hold(tx: TenantTransaction, actor: Actor, sessionId: string, version: number): Promise<Held> {
    const cohortId = await this.repository.cohortOf(tx, sessionId);
    if (cohortId === null) throw notFound();
    const cohort = await this.cohorts.hold(tx, actor, 'see-enrolments', cohortId);
    const { row } = await this.seen(tx, actor, sessionId);
    if (row.version !== version) throw changedMeanwhile();
    return { cohort, row };
  }

  private async check(tx: TenantTransaction, cohortId: string, drafts: readonly SessionDraft[]): Promise<void> {
    const modules = drafts.flatMap(({ moduleId }) => moduleId ?? []);
    if (!(await this.writes.areModules(tx, cohortId, modules))) {
      throw invalidInput([{ field: 'moduleId', message: 'Choose a module of this programme.' }]);
    }
    if (drafts.every(({ timeZone }) => isTimeZone(timeZone))) return;
    throw invalidInput([{ field: 'timeZone', message: 'Choose a time zone.' }]);
  }

  private tell(tx: TenantTransaction, actor: Actor, id: string, cohort: CohortRow, change: string): Promise<void> {
    const payload = { cohortId: cohort.id, programmeId: cohort.programme.id, change };
    return emit(tx, actor, 'session.changed', { kind: change === 'plan' ? 'cohort' : 'session', id }, payload);
  }
}

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};
