import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import type { lookUpInvitation } from '@understudy/contracts/identity';
import { SystemDatabase } from '@understudy/database/system-database';
import { hashOfToken } from '../../../common/auth/token.js';
import { invalidInput } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { AccountRepository, type AccountRow } from '../accounts/account.repository.js';
import { linkExpired } from '../passwords/password.service.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { passwordProblems } from '../passwords/password-rules.js';
import { type OpenedSession, SessionService, type Visitor } from '../sessions/session.service.js';
import { SignInService, wrongCredentials } from '../sessions/sign-in.service.js';
import { linkLimits, Throttle } from '../throttle/throttle.service.js';
import { InvitationRepository, type OfferRow } from './invitation.repository.js';

type Given = { token: string; name?: string; password: string };

/** An invitation as whoever holds its link sees it. */
export type Offer = ResponseOf<typeof lookUpInvitation>;

/** Following the link of an invitation. */
@Injectable()
export class AcceptanceService {
  constructor(
    private readonly system: SystemDatabase,
    private readonly invitations: InvitationRepository,
    private readonly accounts: AccountRepository,
    private readonly hasher: PasswordHasher,
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly throttle: Throttle,
  ) {}

  /** What the link invites to; changes nothing. */
  async lookUp(token: string, visitor: Visitor): Promise<Offer> {
    const offer = await this.find(token, visitor);
    const known = (await this.accounts.findByEmail(offer.email)) !== undefined;
    const { organisationName, email, invitedBy, personName } = offer;
    return { organisationName, email, invitedBy, known, name: known ? null : personName };
  }

  /** Joins the organisation, once, with a new sign-in or by proving the password of the known one, and signs in. */
  async accept(given: Given, visitor: Visitor): Promise<OpenedSession> {
    const offer = await this.find(given.token, visitor);
    const known = await this.accounts.findByEmail(offer.email);
    const account = known ? await this.proven(offer.email, given.password, visitor) : await this.drafted(offer, given);
    const userId = await this.system.run(async (tx) => {
      if (!(await this.invitations.use(tx, offer))) throw linkExpired();
      const id = known?.id ?? (await this.accounts.create(tx, account));
      if (id === undefined) throw wrongCredentials();
      const membershipId = await this.invitations.join(tx, offer, id);
      const actor = {
        organisationId: offer.organisationId,
        userId: id,
        personId: offer.personId,
        requestId: visitor.requestId,
      };
      await emit(tx, actor, 'invitation.accepted', { kind: 'invitation', id: offer.id });
      await emit(tx, actor, 'member.joined', { kind: 'member', id: membershipId }, { role: offer.role });
      return id;
    });
    return this.sessions.open({ ...account, id: userId }, offer.organisationId, visitor);
  }

  private async find(token: string, visitor: Visitor): Promise<OfferRow> {
    const limits = linkLimits(visitor.address);
    await this.throttle.take(limits);
    const offer = await this.invitations.findOpen(hashOfToken(token));
    if (offer === undefined) throw linkExpired();
    await this.throttle.takeBack(limits);
    return offer;
  }

  private async proven(
    email: string,
    password: string,
    visitor: Visitor,
  ): Promise<AccountRow & { passwordHash: string }> {
    const { account, limits } = await this.signIns.prove(email, password, visitor);
    await this.throttle.takeBack(limits);
    if (account.passwordHash === null) throw wrongCredentials();
    return { ...account, passwordHash: account.passwordHash };
  }

  private async drafted(offer: OfferRow, given: Given): Promise<AccountRow & { passwordHash: string }> {
    const name = given.name ?? '';
    const context = [name, offer.email, offer.organisationName, offer.organisationSlug];
    const problems = [
      ...(name === '' ? [{ field: 'name', message: 'Tell us your name.' }] : []),
      ...(given.password.length < 15
        ? [{ field: 'password', message: 'Use at least 15 characters; a few unrelated words do well.' }]
        : passwordProblems(given.password, context, 'password')),
    ];
    if (problems.length > 0) throw invalidInput(problems);
    return { id: '', email: offer.email, name, passwordHash: await this.hasher.hash(given.password), locale: null };
  }
}
