import { Injectable } from '@nestjs/common';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { Invitation, listInvitations, Role } from '@understudy/contracts/organisations';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { hashOfToken, newToken } from '../../../common/auth/token.js';
import { Settings } from '../../../common/config/settings.js';
import { invalidInput, notAllowed, notFound, ProblemError } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { pageOfRows, placeIn } from '../../../common/http/arranged.js';
import { Mailer } from '../../../common/mail/mailer.js';
import { AccountRepository } from '../accounts/account.repository.js';
import { invitationMail } from '../mails/invitation-mail.js';
import { SessionRepository } from '../sessions/session.repository.js';
import { presentInvitation } from './invitation.presenter.js';
import { InvitationRepository } from './invitation.repository.js';

type Draft = { email: string; role: Role; personId?: string | null };
/** Writes down somebody who is not known yet, in the transaction of their invitation; returns their id. */
type MakePerson = (tx: TenantTransaction) => Promise<string>;

/** Invitations as admins send, see and withdraw them. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly invitations: InvitationRepository,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  /** One page of the organisation's invitations and how they ended. */
  async list(
    actor: Actor,
    { cursor, limit, sort, direction, ...filter }: QueryOf<typeof listInvitations>,
  ): Promise<ResponseOf<typeof listInvitations>> {
    const order = { sort, direction };
    const after = placeIn('text', order, cursor);
    const found = await this.invitations.page(this.tenants.read(actor), filter, order, after, limit + 1);
    const { shown: rows, nextCursor } = pageOfRows(found, limit, order, ({ id }) => id);
    return { items: rows.map(presentInvitation), nextCursor };
  }

  /** Invites somebody by mail, who may be written down with it; an open invitation to the same address is replaced. */
  async invite(actor: Actor, draft: Draft, makePerson?: MakePerson): Promise<Invitation> {
    const { userId } = actor;
    if (userId === null) throw notAllowed();
    if (await this.invitations.isMember(actor.organisationId, draft.email)) {
      throw new ProblemError('already-exists', 'Somebody with this address belongs to the organisation already.');
    }
    const token = newToken();
    const row = await this.tenants.run(actor, async (tx) => {
      if (draft.personId) await this.requireFreePerson(tx, draft.personId);
      const personId = draft.personId ?? (await makePerson?.(tx)) ?? (await this.invitations.personAt(tx, draft.email));
      const kept = { email: draft.email, role: draft.role, personId, tokenHash: hashOfToken(token), invitedBy: userId };
      const id = await this.invitations.create(tx, kept);
      const created = await this.invitations.find(tx, id);
      if (created === undefined) throw notFound();
      await emit(tx, actor, 'invitation.sent', { kind: 'invitation', id }, { role: draft.role, personId });
      return created;
    });
    if (row.tokenHash === hashOfToken(token)) await this.send(actor, userId, [{ email: draft.email, token }]);
    return presentInvitation(row);
  }

  /** Withdraws whatever this person was invited by and has not used. */
  async withdrawOf(tx: TenantTransaction, actor: Actor, personId: string): Promise<void> {
    for (const id of await this.invitations.openOf(tx, personId)) {
      await this.invitations.withdraw(tx, id);
      await emit(tx, actor, 'invitation.withdrawn', { kind: 'invitation', id });
    }
  }

  /** Withdraws an open invitation; its link stops working. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      if (!(await this.invitations.withdraw(tx, id))) throw notFound();
      await emit(tx, actor, 'invitation.withdrawn', { kind: 'invitation', id });
    });
  }

  private async requireFreePerson(tx: TenantTransaction, personId: string): Promise<void> {
    const person = await this.invitations.person(tx, personId);
    if (person === undefined)
      throw invalidInput([{ field: 'personId', message: 'Choose a person of this organisation.' }]);
    if (person.taken)
      throw invalidInput([{ field: 'personId', message: 'Another sign-in belongs to this person already.' }]);
  }

  /** Sends each its link; whoever invites and to what is looked up once. */
  async send(actor: Actor, userId: string, links: readonly { email: string; token: string }[]): Promise<void> {
    const [inviter, organisation] = await Promise.all([
      this.accounts.find(userId),
      this.sessions.organisation(actor.organisationId),
    ]);
    for (const { email, token } of links) {
      this.mailer.post(
        invitationMail(email, {
          organisation: organisation?.name ?? 'Understudy',
          invitedBy: inviter?.name ?? 'An admin',
          url: `${this.settings.publicUrl}/accept-invitation#token=${token}`,
          locale: organisation?.locale ?? 'en-GB',
        }),
      );
    }
  }
}
