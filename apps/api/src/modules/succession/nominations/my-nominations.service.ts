import { Injectable } from '@nestjs/common';
import type { BodyOf, QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { answerNomination, listMyNominations, MyNomination } from '@understudy/contracts/succession-nominations';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { decideStep } from '@understudy/domain/states/state-table';
import { nominationTable } from '@understudy/domain/succession/nomination-table';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notFound } from '../../../common/errors/problem-error.js';
import { emit } from '../../../common/events/emit.js';
import { listingOf, pageOfRows } from '../../../common/http/arranged.js';
import { SuccessorsRepository } from '../successors/successors.repository.js';
import { NominationWritesRepository } from './nomination-writes.repository.js';
import { NominationsRepository, type OwnRow, ownColumns } from './nominations.repository.js';
import { refusalOf } from './nominations.service.js';

/** What people learn of being considered for a role, and their yes or no; only what they were asked or told. */
@Injectable()
export class MyNominationsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: NominationsRepository,
    private readonly writes: NominationWritesRepository,
    private readonly successors: SuccessorsRepository,
  ) {}

  /** One page of them, or of those asked for. */
  async list(actor: Actor, query: QueryOf<typeof listMyNominations>): Promise<ResponseOf<typeof listMyNominations>> {
    const listing = { ...listingOf(ownColumns, query), search: query.search, state: query.state };
    const rows = await this.repository.own(this.tenants.read(actor), actor, listing);
    const { shown, nextCursor } = pageOfRows(rows, query.limit, query, ({ id }) => id);
    return { items: shown.map(present), nextCursor };
  }

  /** Says yes or no; whoever says no stands ready for the role no longer. */
  async answer(
    actor: Actor,
    nominationId: string,
    { version, answer, words }: BodyOf<typeof answerNomination>,
  ): Promise<MyNomination> {
    return this.tenants.run(actor, async (tx) => {
      const seen = await this.repository.findOwn(tx, actor, nominationId);
      if (seen === null) throw notFound();
      await this.successors.lockRole(tx, seen.roleId);
      await this.repository.lock(tx, nominationId);
      const current = await this.repository.findOwn(tx, actor, nominationId);
      if (current === null) throw notFound();
      if (current.version !== version) throw changedMeanwhile();
      const decision = decideStep(nominationTable, current.state, answer, { roles: ['nominee'] });
      if ('refused' in decision) throw refusalOf(decision.refused);
      const consent = answer === 'agree' ? 'given' : 'refused';
      const decidedBy = decision.to === 'proposed' ? null : actor.personId;
      await this.writes.step(tx, nominationId, { state: decision.to, consent, words, decidedBy, on: actor.today });
      if (answer === 'refuse' && actor.personId !== null) {
        await this.successors.endFor(tx, current.roleId, actor.personId, {
          on: actor.today,
          today: actor.today,
          holds: true,
        });
      }
      const payload = { roleId: current.roleId, change: consent };
      await emit(tx, actor, 'nomination.changed', { kind: 'nomination', id: nominationId }, payload);
      const role = { kind: 'critical-role', id: current.roleId };
      await emit(tx, actor, 'critical-role.changed', role, { nominee: consent, from: actor.today });
      const answered = await this.repository.findOwn(tx, actor, nominationId);
      if (answered === null) throw notFound();
      return present(answered);
    });
  }
}

const present = ({ roleId: _roleId, sortKey: _sortKey, ...row }: OwnRow): MyNomination => ({
  ...row,
  abilities: [
    ...(row.state === 'proposed' && row.consent === 'asked' ? (['agree'] as const) : []),
    ...(row.state === 'proposed' || (row.state === 'confirmed' && row.current) ? (['refuse'] as const) : []),
  ],
});
