import { Injectable } from '@nestjs/common';
import type { Home } from '@understudy/contracts/identity';
import type { Role } from '@understudy/contracts/organisations';
import type { Standing } from '@understudy/contracts/permissions';
import { type Actor, permissionsOfStandings } from '../../../common/auth/actor.js';
import { Authenticator, type SignedIn } from '../../../common/auth/signed-in.js';
import { hashOfToken } from '../../../common/auth/token.js';
import { type SessionFacts, SessionRepository } from './session.repository.js';

/** Computes who a session stands for, from the facts of this moment; nothing is remembered between requests. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(private readonly sessions: SessionRepository) {
    super();
  }

  override async authenticate(
    token: string,
    requestId: string,
    use: 'request' | 'watch' = 'request',
  ): Promise<SignedIn | null> {
    const facts = await this.sessions.facts(hashOfToken(token));
    if (facts === undefined || !isInForce(facts)) return null;
    if (facts.untouched && use === 'request') await this.sessions.touch(facts.sessionId);
    return {
      sessionId: facts.sessionId,
      userId: facts.userId,
      actor: actorOf(facts, requestId),
      homes: homesOf(facts),
      lastVisitAt: facts.lastVisitAt,
    };
  }
}

/** A session in an organisation ends with the membership, and with the employment of the person behind it. */
const isInForce = (facts: SessionFacts): boolean =>
  facts.organisationId === null || (facts.role !== null && facts.employed);

const actorOf = (facts: SessionFacts, requestId: string): Actor | null => {
  const { organisationId, role, timeZone, today } = facts;
  if (organisationId === null || role === null || timeZone === null || today === null) return null;
  const standings = standingsOf(role, facts);
  return {
    organisationId,
    userId: facts.userId,
    personId: facts.personId,
    isAdmin: role === 'admin',
    standings,
    permissions: permissionsOfStandings(standings),
    timeZone,
    today,
    requestId,
  };
};

/** A mentor from outside is nothing else, whatever else is recorded of them. */
const standingsOf = (role: Role, { leads }: SessionFacts): Standing[] =>
  role === 'mentor'
    ? ['mentor']
    : [...(role === 'admin' ? (['admin'] as const) : []), ...(leads ? (['leader'] as const) : []), 'member'];

const homesOf = (facts: SessionFacts): Home[] =>
  facts.role === 'mentor'
    ? ['mentor']
    : [
        ...(facts.role === 'admin' ? (['admin'] as const) : []),
        ...(facts.leadsLeaders ? (['leader'] as const) : []),
        ...(facts.leads ? (['manager'] as const) : []),
        ...(facts.personId !== null ? (['individual'] as const) : []),
      ];
