import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SignedIn } from '../../../common/auth/signed-in.js';
import { hashOfToken, newToken } from '../../../common/auth/token.js';
import { Settings } from '../../../common/config/settings.js';
import { invalidInput, notSignedIn, ProblemError } from '../../../common/errors/problem-error.js';
import type { Mail } from '../../../common/mail/mail.js';
import { Mailer } from '../../../common/mail/mailer.js';
import { AccountRepository, type AccountRow } from '../accounts/account.repository.js';
import { passwordResetMail } from '../mails/password-reset-mail.js';
import { SessionRepository } from '../sessions/session.repository.js';
import type { Visitor } from '../sessions/session.service.js';
import { wrongCredentials } from '../sessions/sign-in.service.js';
import { linkLimits, resetLimits, signInLimits, Throttle } from '../throttle/throttle.service.js';
import { deviceProof, PasswordHasher } from './password-hasher.js';
import { PasswordResetRepository } from './password-reset.repository.js';
import { passwordProblems } from './password-rules.js';

/** The link was used, has expired, was withdrawn or never existed: all the same to whoever holds it. */
export const linkExpired = (): ProblemError =>
  new ProblemError('link-expired', 'This link has been used or has expired. Ask for a new one.');

/** Passwords: changing one's own, and setting a new one by a link. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly resets: PasswordResetRepository,
    private readonly sessions: SessionRepository,
    private readonly hasher: PasswordHasher,
    private readonly throttle: Throttle,
    private readonly mailer: Mailer,
    private readonly settings: Settings,
  ) {}

  /**
   * Changes one's own password and signs out every other device.
   * @returns the new proof for this browser, because the password voids the old one.
   */
  async change(signedIn: SignedIn, given: { current: string; next: string }, visitor: Visitor): Promise<string> {
    const account = await this.accounts.find(signedIn.userId);
    if (account === undefined) throw notSignedIn();
    const limits = signInLimits(account.email, visitor.address, signedIn.userId);
    await this.throttle.take(limits);
    if (!(await this.hasher.matches(given.current, account.passwordHash))) throw wrongCredentials();
    await this.throttle.takeBack(limits);
    await this.refuseWeak(account, given.next);
    const passwordHash = await this.hasher.hash(given.next);
    await this.accounts.setPassword(account.id, passwordHash, signedIn.sessionId);
    return deviceProof(randomUUID(), passwordHash);
  }

  /** Mails a link if there is such an account; neither the answer nor its time tells. */
  async requestReset(email: string, visitor: Visitor): Promise<void> {
    await this.throttle.take(resetLimits(email, visitor.address));
    this.mailer.post(() => this.resetMail(email));
  }

  /** Sets a new password by a link, once, and signs out every device. */
  async reset(token: string, password: string, visitor: Visitor): Promise<void> {
    const limits = linkLimits(visitor.address);
    await this.throttle.take(limits);
    const userId = await this.resets.findOpen(hashOfToken(token));
    const account = userId === undefined ? undefined : await this.accounts.find(userId);
    if (account === undefined) throw linkExpired();
    await this.throttle.takeBack(limits);
    await this.refuseWeak(account, password);
    const passwordHash = await this.hasher.hash(password);
    if (!(await this.resets.use(hashOfToken(token)))) throw linkExpired();
    await this.accounts.setPassword(account.id, passwordHash, null);
  }

  private async refuseWeak(account: AccountRow, password: string): Promise<void> {
    const organisations = await this.sessions.enterable(account.id);
    const context = [account.name, account.email, ...organisations.flatMap(({ name, slug }) => [name, slug])];
    const problems = passwordProblems(password, context, 'newPassword');
    if (problems.length > 0) throw invalidInput(problems);
  }

  private async resetMail(email: string): Promise<Mail | null> {
    const account = await this.accounts.findByEmail(email);
    if (account === undefined) return null;
    const token = newToken();
    await this.resets.create(account.id, hashOfToken(token));
    const url = `${this.settings.publicUrl}/reset-password#token=${token}`;
    return passwordResetMail(account.email, { name: account.name, url, locale: account.locale ?? 'en-GB' });
  }
}
