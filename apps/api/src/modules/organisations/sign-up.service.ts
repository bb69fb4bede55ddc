import { Injectable } from '@nestjs/common';
import type { signUp } from '@understudy/contracts/organisations';
import { SystemDatabase } from '@understudy/database/system-database';
import { invalidInput, ProblemError } from '../../common/errors/problem-error.js';
import { emit } from '../../common/events/emit.js';
import type { InputOf } from '../../common/http/input.js';
import { AccountRepository, type AccountRow } from '../identity/accounts/account.repository.js';
import { PasswordHasher } from '../identity/passwords/password-hasher.js';
import { passwordProblems } from '../identity/passwords/password-rules.js';
import { type OpenedSession, SessionService, type Visitor } from '../identity/sessions/session.service.js';
import { SignInService, wrongCredentials } from '../identity/sessions/sign-in.service.js';
import { signUpLimits, Throttle } from '../identity/throttle/throttle.service.js';
import { OrganisationRepository } from './organisation.repository.js';

/** What somebody gives to sign an organisation up. */
export type SignUpDraft = InputOf<typeof signUp>['body'];

type Admin = AccountRow & { passwordHash: string; known: boolean };

/** The organisation that was made, and the session of its first admin. */
export type SignedUp = { readonly organisationId: string; readonly opened: OpenedSession };

/** Signing up an organisation. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly system: SystemDatabase,
    private readonly organisations: OrganisationRepository,
    private readonly accounts: AccountRepository,
    private readonly hasher: PasswordHasher,
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Makes the organisation and its first admin, and signs in. Somebody who has an account proves its password.
   * @throws ProblemError already-exists for a slug that is taken, wrong-credentials for a known address.
   */
  async signUp(draft: SignUpDraft, visitor: Visitor): Promise<SignedUp> {
    await this.throttle.take(signUpLimits(visitor.address));
    const admin = await this.admin(draft, visitor);
    const { organisationId, userId } = await this.system.run(async (tx) => {
      const created = await this.organisations.create(tx, {
        slug: draft.slug,
        name: draft.organisationName,
        locale: draft.locale,
        timeZone: draft.timeZone,
      });
      if (created === undefined) {
        throw new ProblemError('already-exists', 'Another organisation has this address already.', [
          { field: 'slug', message: 'This is taken. Choose another.' },
        ]);
      }
      const user = admin.known ? admin.id : await this.accounts.create(tx, admin);
      if (user === undefined) throw wrongCredentials();
      const membershipId = await this.organisations.addFirstAdmin(tx, created, user);
      const actor = { organisationId: created, userId: user, personId: null, requestId: visitor.requestId };
      await emit(tx, actor, 'organisation.created', { kind: 'organisation', id: created });
      await emit(tx, actor, 'member.joined', { kind: 'member', id: membershipId }, { role: 'admin' });
      return { organisationId: created, userId: user };
    });
    return { organisationId, opened: await this.sessions.open({ ...admin, id: userId }, organisationId, visitor) };
  }

  private async admin(draft: SignUpDraft, visitor: Visitor): Promise<Admin> {
    if ((await this.accounts.findByEmail(draft.email)) !== undefined) {
      const { account, limits } = await this.signIns.prove(draft.email, draft.password, visitor);
      await this.throttle.takeBack(limits);
      if (account.passwordHash === null) throw wrongCredentials();
      return { ...account, passwordHash: account.passwordHash, known: true };
    }
    const context = [draft.organisationName, draft.slug, draft.name, draft.email];
    const problems = passwordProblems(draft.password, context, 'password');
    if (problems.length > 0) throw invalidInput(problems);
    const passwordHash = await this.hasher.hash(draft.password);
    return { id: '', email: draft.email, name: draft.name, passwordHash, locale: draft.locale, known: false };
  }
}
