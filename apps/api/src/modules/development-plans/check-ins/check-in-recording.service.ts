import { Injectable } from '@nestjs/common';
import type { CheckIn, recordCheckIn } from '@understudy/contracts/development-plans-check-ins';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { fieldChanges } from '@understudy/domain/development-plans/field-changes';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { CheckInNotesRepository } from './check-in-notes.repository.js';
import { CheckInsRepository } from './check-ins.repository.js';
import { CheckInsService, refuseDays, toldDays } from './check-ins.service.js';
import { PairsRepository } from './pairs.repository.js';

type Draft = BodyOf<typeof recordCheckIn>;

/** Records talks that were held, and prepares those to come. */
@Injectable()
export class CheckInRecording {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CheckInsRepository,
    private readonly notes: CheckInNotesRepository,
    private readonly pairs: PairsRepository,
    private readonly checkIns: CheckInsService,
    private readonly scope: PeopleScope,
  ) {}

  /**
   * Records a talk between a person and somebody above them, or a mentor whom the person names. A two-sided one, or one
   * that lies ahead, is planned.
   */
  async record(actor: Actor, draft: Draft): Promise<CheckIn> {
    const me = actor.personId;
    if (me === null) throw notAllowed('Only people of the organisation have check-ins.');
    refuseDays(draft.heldOn, draft.nextOn);
    const id = await this.tenants.run(actor, async (tx) => {
      const counterpartId = await this.counterpartOf(tx, actor, me, draft);
      const { personId, kind, heldOn, nextOn, twoSided } = draft;
      const status = twoSided || heldOn > actor.today ? ('planned' as const) : ('held' as const);
      const values = { personId, counterpartId, kind, heldOn, nextOn, twoSided, status, createdBy: me };
      const made = await this.repository.insert(tx, values, actor.today);
      const key = { checkInId: made.id, authorId: me };
      if (draft.shared !== '') await this.notes.insert(tx, { ...key, visibility: 'shared' }, draft.shared, 'draft');
      if (draft.private !== '') await this.notes.insert(tx, { ...key, visibility: 'private' }, draft.private, 'draft');
      await this.repository.touchPlan(tx, made.id);
      await this.checkIns.keep(tx, actor, made, status, fieldChanges(toldDays, {}, { heldOn, nextOn }));
      if (draft.shared !== '' && !twoSided) await this.checkIns.keep(tx, actor, made, 'noted');
      const pair = { id: made.id, personId, counterpartId };
      await this.checkIns.tell(tx, actor, pair, status, { heldOn, nextOn });
      return made.id;
    });
    return this.checkIns.get(actor, id);
  }

  /** The other side, once the two may have a talk of this kind. A manager is meant unsaid only where the kind means them. */
  private async counterpartOf(tx: TenantTransaction, actor: Actor, me: string, draft: Draft): Promise<string> {
    const relation = await this.scope.relationTo(tx, actor, draft.personId);
    if (relation === null || (!relation.employed && !relation.isAbove && !relation.isSelf)) throw notFound();
    if (!relation.isSelf && !relation.isAbove) throw notAllowed('One records check-ins with oneself or one’s line.');
    if (!relation.employed) throw notAllowed('This person does not work here any more.');
    const manager = await this.pairs.managerOf(tx, draft.personId, actor.today);
    const usual = draft.kind === 'one-to-one' || draft.kind === 'review' ? manager : null;
    const id = draft.counterpartId ?? (relation.isSelf ? usual : me);
    if (id === null) throw invalidInput([{ field: 'counterpartId', message: 'Say with whom.' }]);
    if (relation.isSelf) await this.allowChosen(tx, actor, draft, id);
    else if (id !== me) throw notAllowed('Leaders record their own talks.');
    else if (draft.kind === 'mentor') throw invalidInput([{ field: 'kind', message: mentorsAreNamed }]);
    return id;
  }

  /** Somebody chooses for their own talk: anybody as a mentor, else somebody above them. */
  private async allowChosen(tx: TenantTransaction, actor: Actor, { personId, kind }: Draft, id: string): Promise<void> {
    const relation = id === personId ? null : await this.scope.relationTo(tx, actor, id);
    if (relation === null || !relation.employed) {
      throw invalidInput([{ field: 'counterpartId', message: 'Choose somebody else who works here.' }]);
    }
    if (kind !== 'mentor' && !(await this.scope.leads(tx, id, personId, actor.today))) {
      throw invalidInput([
        { field: 'counterpartId', message: 'Choose somebody who leads you, or a talk with a mentor.' },
      ]);
    }
  }
}

const mentorsAreNamed = 'Talks with a mentor are recorded by whoever is mentored.';
