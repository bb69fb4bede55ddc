import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { changeExternalMentor, inviteExternalMentor, MentorProfile } from '@understudy/contracts/mentoring';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { mentorProfileTable } from '@understudy/domain/mentoring/profile-table';
import { decideStep } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { MemberService } from '../../access/member.service.js';
import { InvitationService } from '../../identity/invitations/invitation.service.js';
import { leadsTo } from '../refused-step.js';
import { MentorRules } from './mentor-rules.service.js';
import { MentorWritesRepository } from './mentor-writes.repository.js';
import type { MentorRow } from './mentors.repository.js';
import { MentorsService } from './mentors.service.js';

/** Mentors from outside: invited by admins, without employment, with a sign-in that shows their mentorships alone. */
@Injectable()
export class ExternalMentors {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly mentors: MentorsService,
    private readonly writes: MentorWritesRepository,
    private readonly rules: MentorRules,
    private readonly invitations: InvitationService,
    private readonly members: MemberService,
  ) {}

  /** Writes somebody from outside down and invites them. @throws ProblemError already-exists for a known address. */
  async invite(
    actor: Actor,
    { name, email, comesFrom, ...offered }: BodyOf<typeof inviteExternalMentor>,
  ): Promise<MentorProfile> {
    const values = { ...offered, status: 'active', pausedUntil: null } as const;
    const invited = await this.invitations.invite(actor, { email, role: 'mentor' }, async (tx) => {
      await this.rules.check(tx, values, actor.today);
      const id = await this.writes.insertOutsider(tx, { name, email, comesFrom });
      if (id === null)
        throw new ProblemError('already-exists', 'Somebody with this address is in the directory already.');
      await this.writes.insert(tx, id, values, { today: actor.today, comesFrom });
      await emit(tx, actor, 'mentor-profile.changed', { kind: 'mentor', id }, { change: 'invited' });
      return id;
    });
    if (invited.personId === null) throw notFound();
    return this.mentors.get(actor, invited.personId);
  }

  /** Changes what is known of them. @throws ProblemError conflict for fewer places than are taken. */
  async change(
    actor: Actor,
    mentorId: string,
    { name, comesFrom, version, ...offered }: BodyOf<typeof changeExternalMentor>,
  ): Promise<MentorProfile> {
    await this.tenants.run(actor, async (tx) => {
      const held = await this.writes.lock(tx, mentorId);
      const before = await this.mentors.allow(tx, actor, 'change', mentorId);
      if (held?.version !== version) throw changedMeanwhile();
      const { pausedUntil } = before;
      const status = stateAfter(before, 'change');
      await this.writes.changeOutsider(tx, mentorId, name, comesFrom);
      await this.mentors.write(tx, actor, mentorId, { ...offered, status, pausedUntil }, before);
    });
    return this.mentors.get(actor, mentorId);
  }

  /** Lets them go: no sign-in from the next request on, and no invitation that still works. */
  async end(actor: Actor, mentorId: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      await this.writes.lock(tx, mentorId);
      const before = await this.mentors.allow(tx, actor, 'end', mentorId);
      await this.writes.update(tx, mentorId, { ...before, status: stateAfter(before, 'end'), pausedUntil: null });
      await this.invitations.withdrawOf(tx, actor, mentorId);
      await emit(tx, actor, 'mentor-profile.changed', { kind: 'mentor', id: mentorId }, { change: 'left' });
    });
    await this.members.removeOf(actor, mentorId);
  }
}

/** The state in which a mentor from outside is once the programme team has done this. */
const stateAfter = ({ status }: MentorRow, action: 'change' | 'end') =>
  leadsTo(decideStep(mentorProfileTable, status, action, { roles: ['programme'] }));
