import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { answerNetConsent, ConsentPart, changeSafetyNet } from '@understudy/contracts/opportunities-assignments';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { consentAfter } from '@understudy/domain/opportunities/consent-states';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import type { StretchRow } from '../assignments/stretch.repository.js';
import { StretchService } from '../assignments/stretch.service.js';
import { StretchDates } from '../assignments/stretch-dates.service.js';
import { consentOf, holderOf, runsNow } from '../assignments/stretch-facts.js';
import { NetConsentsRepository } from './net-consents.repository.js';

type Net = BodyOf<typeof changeSafetyNet>;
const parts: readonly ConsentPart[] = ['mentor', 'skip-level'];
const fields = { mentor: 'mentorId', 'skip-level': 'skipLevelId' } as const;

/** The yes of those who are named in a net. */
@Injectable()
export class NetConsents {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly stretches: StretchService,
    private readonly repository: NetConsentsRepository,
    private readonly dates: StretchDates,
  ) {}

  /** A mentor or skip-level says yes or no. Who holds what runs stays, until somebody else has said yes. */
  async answer(
    actor: Actor,
    stretchId: string,
    { part, answer, words }: BodyOf<typeof answerNetConsent>,
  ): Promise<void> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.stretches.hold(tx, actor, 'answer-net', stretchId);
      const { personId } = actor;
      const before = personId === null ? null : consentOf(row, part, personId);
      if (personId === null || before === null) throw notFound();
      const holds = holderOf(row, part) === personId;
      const state = consentAfter(before.state, answer, holds && runsNow(row));
      if (state === null) throw notAllowed();
      await this.repository.answer(tx, { stretchId, part, personId }, { state, words }, actor.today);
      if (state === 'agreed') await this.repository.name(tx, { stretchId, part }, personId);
      else if (holds) await this.repository.name(tx, { stretchId, part }, null);
      await this.dates.keep(tx, actor, stretchId);
      await this.stretches.tell(tx, actor, row, 'net-answered');
    });
  }

  /** Asks whoever is newly named. Returns the net as it stands until they answer, and whom to tell. */
  async ask(tx: TenantTransaction, actor: Actor, row: StretchRow, net: Net): Promise<{ net: Net; asked: string[] }> {
    const asked: string[] = [];
    let standing = net;
    for (const part of parts) {
      const personId = net[fields[part]];
      const holder = holderOf(row, part);
      if (personId === null || (personId === holder && consentOf(row, part, personId)?.state !== 'declined')) continue;
      const state = personId === actor.personId ? 'agreed' : 'asked';
      await this.repository.ask(tx, { stretchId: row.id, part, personId }, state, actor.today);
      if (state === 'asked') asked.push(personId);
      if (state === 'asked' && runsNow(row)) standing = { ...standing, [fields[part]]: holder };
    }
    return { net: standing, asked };
  }
}
