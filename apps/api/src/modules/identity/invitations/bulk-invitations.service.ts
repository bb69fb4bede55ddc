import { Injectable } from '@nestjs/common';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { InvitationRefusal, inviteMany, Uninvited } from '@understudy/contracts/organisations-invitations';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { Actor } from '../../../common/auth/actor.js';
import { hashOfToken, newToken } from '../../../common/auth/token.js';
import { invalidInput, notAllowed, ProblemError } from '../../../common/errors/problem-error.js';
import { emitMany } from '../../../common/events/emit.js';
import { BulkInvitationRepository, type BulkRow, type InvitableRow } from './bulk-invitations.repository.js';
import { InvitationService } from './invitation.service.js';

/** How many are invited at once; whoever is left is invited by asking again. */
const most = 500;

/** How many invitations an organisation sends within twenty-four hours: mail servers take more than that for a flood. */
const mostADay = 2000;

type Answer = ResponseOf<typeof inviteMany>;

/** Invitations of many people at once. */
@Injectable()
export class BulkInvitationService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: BulkInvitationRepository,
    private readonly invitations: InvitationService,
  ) {}

  /** How many people work here without a sign-in, and what else is known of them. */
  uninvited(actor: Actor): Promise<Uninvited> {
    return this.repository.count(this.tenants.read(actor), actor.today);
  }

  /**
   * Invites the people named, or everybody who works here and has neither a sign-in nor an open invitation, as members.
   * Whoever cannot be invited is said with the reason and keeps nobody else from it.
   * @throws ProblemError conflict once as many as go out in a day have gone out.
   */
  async invite(actor: Actor, { personIds }: BodyOf<typeof inviteMany>): Promise<Answer> {
    const { userId } = actor;
    if (userId === null) throw notAllowed();
    // Links stay in memory: what the transaction returns is kept for a repetition of the request.
    const tokens = new Map<string, string>();
    const { sent, ...answer } = await this.tenants.run(actor, async (tx) => {
      await this.repository.lock(tx);
      const room = mostADay - (await this.repository.sentLately(tx));
      if (room <= 0) {
        throw new ProblemError(
          'conflict',
          'Your organisation has sent 2,000 invitations within a day. Go on tomorrow.',
        );
      }
      const people = await this.repository.people(tx, personIds, actor.today);
      requireAll(personIds ?? [], people);
      const emails = people.flatMap(({ email }) => email ?? []);
      const members = await this.repository.members(actor.organisationId, emails);
      const judged = people.map((person) => ({ person, reason: refusalOf(person, members) }));
      const free = judged.flatMap(({ person, reason }) => (reason === null ? [person] : []));
      const drafts = free.slice(0, Math.min(most, room)).map(({ id, email }) => {
        const token = newToken();
        tokens.set(hashOfToken(token), token);
        return { personId: id, email: email ?? '', tokenHash: hashOfToken(token) };
      });
      const sent = await this.repository.create(tx, userId, drafts);
      await emitMany(tx, actor, sent.map(eventOf));
      const emailOf = new Map(drafts.map(({ tokenHash, email }) => [tokenHash, email]));
      return {
        invited: sent.length,
        left: free.length - drafts.length,
        refused: judged.flatMap(refusedOf),
        sent: sent.map(({ tokenHash }) => ({ tokenHash, email: emailOf.get(tokenHash) ?? '' })),
      };
    });
    const mails = sent.flatMap(({ tokenHash, email }) => {
      const token = tokens.get(tokenHash);
      return token === undefined ? [] : [{ email, token }];
    });
    await this.invitations.send(actor, userId, mails);
    return answer;
  }
}

const refusalOf = (person: InvitableRow, members: ReadonlySet<string>): InvitationRefusal | null => {
  if (!person.employed) return 'does-not-work-here';
  if (person.signsIn) return 'has-sign-in';
  if (person.email === null) return 'no-address';
  return members.has(person.email.toLowerCase()) ? 'has-sign-in' : null;
};

type Judged = { readonly person: InvitableRow; readonly reason: InvitationRefusal | null };
const refusedOf = ({ person: { id, name }, reason }: Judged): Answer['refused'] =>
  reason === null ? [] : [{ person: { id, name }, reason }];

const requireAll = (wanted: readonly string[], found: readonly InvitableRow[]): void => {
  const known = new Set(found.map(({ id }) => id));
  if (wanted.every((id) => known.has(id))) return;
  throw invalidInput([{ field: 'personIds', message: 'Choose people of this organisation.' }]);
};

const eventOf = ({ id, personId }: BulkRow) => ({
  name: 'invitation.sent' as const,
  subject: { kind: 'invitation', id },
  payload: { role: 'member', personId },
});
