import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { listMembers, Member } from '@understudy/contracts/organisations';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../common/auth/actor.js';
import { invalidInput, notAllowed, notFound, ProblemError } from '../../common/errors/problem-error.js';
import { emit } from '../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../common/http/arranged.js';
import { SessionService } from '../identity/sessions/session.service.js';
import { may, mayBecome } from './member.policy.js';
import { presentMember } from './member.presenter.js';
import { MemberRepository } from './member.repository.js';

type Changes = { role?: 'admin' | 'member'; personId?: string | null };

const lastAdminStays = (): ProblemError =>
  new ProblemError('conflict', 'The last admin stays: make somebody else an admin first.');

/** Who can sign in to the organisation, as what, and whose sign-in it is. */
@Injectable()
export class MemberService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly members: MemberRepository,
    private readonly sessions: SessionService,
  ) {}

  /** One page of the members. @throws ProblemError invalid-input for a cursor of another order. */
  async list(
    actor: Actor,
    { cursor, limit, sort, direction, ...filter }: QueryOf<typeof listMembers>,
  ): Promise<ResponseOf<typeof listMembers>> {
    const order = { sort, direction };
    const after = placeIn('text', order, cursor);
    const found = await this.members.page(actor.organisationId, filter, order, after, limit + 1);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map((row) => presentMember(actor, row)), nextCursor };
  }

  /** Changes a member's role or the person this sign-in belongs to. */
  async change(actor: Actor, id: string, changes: Changes): Promise<Member> {
    await this.tenants.run(actor, async (tx) => {
      const locked = await this.members.lock(tx, id);
      if (locked === undefined) throw notFound();
      const { membership, otherAdmins } = locked;
      const facts = { role: membership.role, otherAdmins };
      if (!may(actor, 'change', facts)) throw notAllowed();
      if (changes.role !== undefined && !mayBecome(changes.role, facts)) throw lastAdminStays();
      const { role = membership.role, personId = membership.personId } = changes;
      if (changes.personId) {
        const { stays } = await this.freePerson(tx, changes.personId, id);
        if (!stays && role === 'admin' && otherAdmins === 0) throw lastAdminStays();
      }
      await this.members.change(tx, { ...membership, role, personId });
      await emit(tx, actor, 'member.changed', { kind: 'member', id }, { role, personId });
    });
    const member = await this.members.find(actor.organisationId, id);
    if (member === undefined) throw notFound();
    return presentMember(actor, member);
  }

  /** Ends a membership; what is signed in under it ends with it. */
  async remove(actor: Actor, id: string): Promise<void> {
    const userId = await this.tenants.run(actor, async (tx) => {
      const locked = await this.members.lock(tx, id);
      if (locked === undefined) throw notFound();
      const { membership, otherAdmins } = locked;
      if (!may(actor, 'remove', { role: membership.role, otherAdmins })) throw lastAdminStays();
      await this.members.end(tx, id);
      await emit(tx, actor, 'member.removed', { kind: 'member', id }, { personId: membership.personId });
      return membership.userId;
    });
    await this.sessions.endIn(actor.organisationId, userId);
  }

  /** Ends the membership of whoever signs in as this person, where there is one. */
  async removeOf(actor: Actor, personId: string): Promise<void> {
    const id = await this.members.membershipOf(this.tenants.read(actor), personId);
    if (id !== null) await this.remove(actor, id);
  }

  private async freePerson(tx: TenantTransaction, personId: string, id: string): Promise<{ stays: boolean }> {
    const person = await this.members.person(tx, personId, id);
    if (person === undefined)
      throw invalidInput([{ field: 'personId', message: 'Choose a person of this organisation.' }]);
    if (person.taken)
      throw invalidInput([{ field: 'personId', message: 'Another sign-in belongs to this person already.' }]);
    return person;
  }
}
