import { Injectable } from '@nestjs/common';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { AccountRepository, type AccountRow } from '../accounts/account.repository.js';
import { PasswordHasher, provenDevice } from '../passwords/password-hasher.js';
import { type Limit, signInLimits, Throttle } from '../throttle/throttle.service.js';
import { type OpenedSession, SessionService, type Visitor } from './session.service.js';

/** The same words whatever was wrong: the address, the password, or that the account may enter nowhere any more. */
export const wrongCredentials = (): ProblemError =>
  new ProblemError('wrong-credentials', 'E-mail address and password do not belong together.');

/** Somebody who proved an account's password, and the attempts that this took. */
export type ProvenAccount = { readonly account: AccountRow; readonly limits: readonly Limit[] };

/** Signing in with e-mail address and password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly hasher: PasswordHasher,
    private readonly throttle: Throttle,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Opens a session in the organisation used last.
   * @throws ProblemError wrong-credentials or too-many-requests, in the same time whether the account exists or not.
   */
  async signIn(email: string, password: string, visitor: Visitor): Promise<OpenedSession> {
    const { account, limits } = await this.prove(email, password, visitor);
    const organisationId = await this.sessions.organisationToEnter(account.id);
    if (organisationId === undefined) throw wrongCredentials();
    await this.throttle.takeBack(limits);
    return this.sessions.open(account, organisationId, visitor);
  }

  /** The account whose password this is; the attempts still count until they are taken back. */
  async prove(email: string, password: string, visitor: Visitor): Promise<ProvenAccount> {
    const account = await this.accounts.findByEmail(email);
    const passwordHash = account?.passwordHash ?? null;
    const limits = signInLimits(email, visitor.address, provenDevice(visitor.deviceProof, passwordHash));
    await this.throttle.take(limits);
    const right = await this.hasher.matches(password, passwordHash);
    if (!right || account === undefined) throw wrongCredentials();
    return { account, limits };
  }
}
