import { Injectable } from '@nestjs/common';
import type { CheckIn, writeCheckInNote } from '@understudy/contracts/development-plans-check-ins';
import type { BodyOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { isOpen, type PartStep, partAfter, readsOther } from '@understudy/domain/development-plans/two-sided';
import type { Actor } from '../../../common/auth/actor.js';
import { changedMeanwhile, notAllowed, ProblemError } from '../../../common/errors/problem-error.js';
import { mayWithCheckIn } from './check-in.policy.js';
import { checkInFactsOf } from './check-in.presenter.js';
import { CheckInNotesRepository } from './check-in-notes.repository.js';
import { type CheckInRow, CheckInsRepository } from './check-ins.repository.js';
import { CheckInsService } from './check-ins.service.js';

type Step = Exclude<PartStep, 'write'>;

/**
 * What each side writes. Writing and handing in first leave no trace that the other side could see: no event, no version,
 * no time; what is told is that both can be read, or that somebody let theirs be read.
 */
@Injectable()
export class CheckInNotesService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: CheckInNotesRepository,
    private readonly records: CheckInsRepository,
    private readonly checkIns: CheckInsService,
  ) {}

  /** Saves what somebody writes. @throws ProblemError changed-meanwhile when they wrote elsewhere since. */
  async write(
    actor: Actor,
    checkInId: string,
    { visibility, text, version }: BodyOf<typeof writeCheckInNote>,
  ): Promise<CheckIn> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.checkIns.hold(tx, actor, 'see', checkInId);
      if (actor.personId === null || !mayWithCheckIn(actor, 'write-private', checkInFactsOf(actor, row)))
        throw notAllowed();
      if (visibility === 'shared' && !mayWithCheckIn(actor, 'write', checkInFactsOf(actor, row))) {
        throw new ProblemError(
          'conflict',
          'This is handed in already. Take it back to write on, while that is possible.',
        );
      }
      const key = { checkInId, authorId: actor.personId, visibility };
      // A part of a two-sided talk stays as it is once others read it, so that only other notes can be corrected.
      const isRead = visibility === 'shared' && !row.twoSided;
      const corrected = isRead && (await this.repository.keepWording(tx, key, version, text));
      const written =
        version === 0
          ? await this.repository.insert(tx, key, text, 'draft')
          : await this.repository.update(tx, key, version, text);
      if (!written) throw changedMeanwhile();
      if (!isRead) return;
      const said = row.notes.some(
        (note) => note.authorId === actor.personId && note.visibility === 'shared' && note.text,
      );
      if (corrected) await this.checkIns.keep(tx, actor, row, 'corrected');
      else if (!said && text !== '') await this.checkIns.keep(tx, actor, row, 'noted');
      await this.told(tx, actor, row, 'noted');
    });
    return this.checkIns.get(actor, checkInId);
  }

  /** Hands one's part in, takes it back, or lets it be read now. @throws ProblemError conflict where that is not possible. */
  async step(actor: Actor, checkInId: string, step: Step): Promise<CheckIn> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.checkIns.hold(tx, actor, 'write-private', checkInId);
      const { mine, theirs, twoSided } = checkInFactsOf(actor, row);
      const next = twoSided ? partAfter(mine, theirs, step) : null;
      if (next === null || next === 'none') throw new ProblemError('conflict', impossible[step]);
      if (actor.personId === null) throw notAllowed();
      await this.repository.changeState(tx, { checkInId, authorId: actor.personId, visibility: 'shared' }, next);
      if (isOpen(next, theirs)) {
        await this.records.markHeld(tx, checkInId);
        await this.checkIns.keep(tx, actor, row, 'opened');
        await this.told(tx, actor, row, 'opened');
      } else if (readsOther(theirs, next)) {
        await this.checkIns.keep(tx, actor, row, 'noted');
        await this.told(tx, actor, row, 'released');
      }
    });
    return this.checkIns.get(actor, checkInId);
  }

  private async told(
    tx: Parameters<CheckInsService['tell']>[0],
    actor: Actor,
    row: CheckInRow,
    change: 'noted' | 'opened' | 'released',
  ): Promise<void> {
    await this.records.touchPlan(tx, row.id);
    await this.checkIns.tell(tx, actor, row, change, row);
  }
}

const impossible: Readonly<Record<Step, string>> = {
  submit: 'Write something first; what is handed in already stays.',
  'take-back': 'This cannot be taken back: it was not handed in, or both sides can read already.',
  release: 'Write something first; what can be read already stays readable.',
};
