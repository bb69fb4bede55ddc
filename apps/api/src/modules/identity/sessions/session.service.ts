import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Device, Session } from '@understudy/contracts/identity';
import { Authenticator, type SignedIn } from '../../../common/auth/signed-in.js';
import { hashOfToken, newToken } from '../../../common/auth/token.js';
import { notFound, notSignedIn } from '../../../common/errors/problem-error.js';
import { Mailer } from '../../../common/mail/mailer.js';
import { AccountRepository, type AccountRow } from '../accounts/account.repository.js';
import { deviceProof } from '../passwords/password-hasher.js';
import { presentDevice, presentSession } from './session.presenter.js';
import { SessionRepository } from './session.repository.js';

/** Where a request came from, as far as sessions care. */
export type Visitor = {
  readonly address: string;
  readonly device: string;
  readonly requestId: string;
  /** What this browser keeps of an earlier sign-in. */
  readonly deviceProof: string | undefined;
};

/** A session that was just opened, with what the browser has to keep. */
export type OpenedSession = { readonly token: string; readonly deviceProof: string | null; readonly session: Session };

/** Sessions: opening, describing, switching and ending them. */
@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly accounts: AccountRepository,
    private readonly authenticator: Authenticator,
    private readonly mailer: Mailer,
  ) {}

  /** Opens a session under a new token for somebody who has just proved who they are. */
  async open(account: AccountRow, organisationId: string | null, visitor: Visitor): Promise<OpenedSession> {
    const token = newToken();
    const { address, device } = visitor;
    await this.sessions.open({ tokenHash: hashOfToken(token), userId: account.id, organisationId, device, address });
    const signedIn = await this.authenticator.authenticate(token, visitor.requestId);
    if (signedIn === null) throw notSignedIn();
    return {
      token,
      deviceProof: account.passwordHash === null ? null : deviceProof(randomUUID(), account.passwordHash),
      session: await this.describe(signedIn),
    };
  }

  /**
   * The organisation to enter at sign-in: the one used last, null for somebody who belongs to none.
   * @returns undefined for somebody who may enter none of theirs any more.
   */
  async organisationToEnter(userId: string): Promise<string | null | undefined> {
    const [first] = await this.sessions.enterable(userId);
    if (first !== undefined) return first.id;
    return (await this.sessions.hasMemberships(userId)) ? undefined : null;
  }

  /** Who is signed in, in which organisation, and what they may do. */
  async describe(signedIn: SignedIn): Promise<Session> {
    const organisationId = signedIn.actor?.organisationId;
    const [account, organisation, enterable] = await Promise.all([
      this.accounts.find(signedIn.userId),
      organisationId === undefined ? undefined : this.sessions.organisation(organisationId),
      this.sessions.enterable(signedIn.userId),
    ]);
    if (account === undefined) throw notSignedIn();
    return presentSession(signedIn, account, organisation, enterable, this.mailer.keepsMail);
  }

  /** Goes on in another organisation one belongs to; anything else is not found. */
  async switchOrganisation(signedIn: SignedIn, organisationId: string, token: string): Promise<Session> {
    const enterable = await this.sessions.enterable(signedIn.userId);
    if (!enterable.some(({ id }) => id === organisationId)) throw notFound();
    await this.sessions.enter(signedIn.sessionId, organisationId);
    const now = await this.authenticator.authenticate(token, signedIn.actor?.requestId ?? '');
    if (now === null) throw notSignedIn();
    return this.describe(now);
  }

  /** Changes one's own name or language. */
  async changeProfile(signedIn: SignedIn, changes: { name?: string; locale?: string | null }): Promise<Session> {
    await this.accounts.changeProfile(signedIn.userId, changes);
    return this.describe(signedIn);
  }

  /** Where one is signed in. */
  async listDevices(signedIn: SignedIn): Promise<Device[]> {
    const rows = await this.sessions.devices(signedIn.userId);
    return rows.map((row) => presentDevice(row, signedIn.sessionId));
  }

  /** Signs out one of one's own devices; anything else is not found. */
  async endDevice(signedIn: SignedIn, sessionId: string): Promise<void> {
    if (!(await this.sessions.end(signedIn.userId, sessionId))) throw notFound();
  }

  /** Signs out here. */
  async end(signedIn: SignedIn): Promise<void> {
    await this.sessions.end(signedIn.userId, signedIn.sessionId);
  }

  /** Signs out everywhere, this device included. */
  async endEverywhere(signedIn: SignedIn): Promise<void> {
    await this.sessions.endAll(signedIn.userId, null);
  }

  /** Ends the sessions that somebody has in an organisation they no longer belong to. */
  async endIn(organisationId: string, userId: string): Promise<void> {
    await this.sessions.endAll(userId, organisationId);
  }
}
