import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { Mentorship, MentorshipStatus, stepMentorship } from '@understudy/contracts/mentoring-mentorships';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { type MentorshipNeed, mentorshipTable } from '@understudy/domain/mentoring/mentorship-table';
import { mentoringRequestTable } from '@understudy/domain/mentoring/request-table';
import { mentoringSessionTable } from '@understudy/domain/mentoring/session-table';
import { decideStep, endsOf, statesBefore } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { Calendar } from '../../calendar/entries/calendar.service.js';
import { leadsTo } from '../refused-step.js';
import { RequestsRepository } from '../requests/requests.repository.js';
import { actionOf, rolesOf } from './mentorship.policy.js';
import { mentorshipFactsOf } from './mentorship.presenter.js';
import { MentorshipWritesRepository } from './mentorship-writes.repository.js';
import type { MentorshipRow } from './mentorships.repository.js';
import { MentorshipsService } from './mentorships.service.js';

/** What a mentorship does with the request behind it when it comes so far; whether it can, the request's table decides. */
const requestStepAt: Readonly<Partial<Record<MentorshipStatus, 'match' | 'fulfil' | 'return'>>> = {
  active: 'match',
  completed: 'fulfil',
  withdrawn: 'return',
  parted: 'return',
};

/** Answers of the two, and what they do with a mentorship that runs. */
@Injectable()
export class MentorshipSteps {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly mentorships: MentorshipsService,
    private readonly writes: MentorshipWritesRepository,
    private readonly requests: RequestsRepository,
    private readonly calendar: Calendar,
  ) {}

  /**
   * Takes a step on the actor's side.
   * @throws ProblemError conflict when it has gone on meanwhile, or somebody else has taken the last place.
   */
  async step(
    actor: Actor,
    mentorshipId: string,
    { version, step }: BodyOf<typeof stepMentorship>,
  ): Promise<Mentorship> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.mentorships.hold(tx, actor, 'see', mentorshipId, version);
      const facts = mentorshipFactsOf(actor, row);
      const met = await this.metBy(tx, actor, row, step);
      const asking = { roles: rolesOf(actor, facts), met };
      const to = leadsTo(decideStep(mentorshipTable, row.status, actionOf(step, facts), asking));
      await this.moveTo(tx, actor, row, { to, change: step === 'resume' ? 'resumed' : to, byItself: false });
    });
    return this.mentorships.getWhole(actor, mentorshipId);
  }

  /** What the product does by itself: an offer lapses, the two part because one has left, or what had its time is over. */
  async moveByItself(
    tx: TenantTransaction,
    actor: Actor,
    row: MentorshipRow,
    action: 'lapse' | 'part' | 'complete',
  ): Promise<void> {
    const to = leadsTo(decideStep(mentorshipTable, row.status, action, { roles: ['product'] }));
    await this.moveTo(tx, actor, row, { to, change: to, byItself: true });
  }

  private async moveTo(
    tx: TenantTransaction,
    actor: Actor,
    row: MentorshipRow,
    { to, change, byItself }: { readonly to: MentorshipStatus; readonly change: string; readonly byItself: boolean },
  ): Promise<void> {
    await this.writes.move(tx, row.id, to, actor.today);
    if (!byItself) await this.writes.answerQuestion(tx, row.id);
    if (endsOf(mentorshipTable).includes(to)) {
      const planned = statesBefore(mentoringSessionTable, 'call-off');
      for (const sessionId of await this.writes.callOffSessions(tx, row.id, planned)) {
        await this.calendar.cancel(tx, actor, 'mentoring-session', sessionId);
      }
    }
    if (row.requestId !== null) await this.stepRequest(tx, row.requestId, to);
    await this.mentorships.tell(tx, actor, row, change);
  }

  /** Moves the request with the mentorship, where it can still move: somebody who looks no longer is not put back. */
  private async stepRequest(tx: TenantTransaction, id: string, reached: MentorshipStatus): Promise<void> {
    const action = requestStepAt[reached];
    const status = action === undefined ? null : await this.requests.statusOf(tx, id);
    if (action === undefined || status === null) return;
    const decision = decideStep(mentoringRequestTable, status, action, { roles: ['product'] });
    if ('to' in decision) await this.requests.move(tx, { id, status }, decision.to);
  }

  /**
   * What holds when somebody says yes: the mentor's profile stays held, so that of many the first has a last place. Or when
   * it goes on: what rested has begun already, has its place, and is parted by a line of today alone.
   */
  private async metBy(
    tx: TenantTransaction,
    actor: Actor,
    row: MentorshipRow,
    step: BodyOf<typeof stepMentorship>['step'],
  ): Promise<MentorshipNeed[]> {
    const { mentorId, menteeId } = row;
    if (step === 'resume') {
      return (await this.writes.apartToday(tx, mentorId, menteeId, actor.today)) ? ['apart'] : [];
    }
    if (step !== 'accept') return [];
    await this.writes.lockMentor(tx, mentorId);
    const facts = await this.writes.factsOf(tx, mentorId, menteeId, actor.today);
    return [...(facts?.apart ? (['apart'] as const) : []), ...(facts?.freePlace ? (['free-place'] as const) : [])];
  }
}
