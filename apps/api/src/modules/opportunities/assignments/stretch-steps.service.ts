import { Injectable } from '@nestjs/common';
import type { BodyOf } from '@understudy/contracts/endpoint';
import type { StretchAssignment, stepStretchAssignment } from '@understudy/contracts/opportunities-assignments';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { addDays } from '@understudy/domain/calendar/day';
import { decideAssignment } from '@understudy/domain/opportunities/assignment-states';
import { talksAhead } from '@understudy/domain/opportunities/safety-net';
import type { Actor } from '../../../common/auth/actor.js';
import { invalidInput, notAllowed, ProblemError } from '../../../common/errors/problem-error.js';
import { sidesOf } from './stretch.policy.js';
import type { StretchRow } from './stretch.repository.js';
import { StretchService } from './stretch.service.js';
import { StretchDates } from './stretch-dates.service.js';
import { missingOf, stretchFactsOf } from './stretch-facts.js';
import { StretchWritesRepository } from './stretch-writes.repository.js';

type Step = BodyOf<typeof stepStretchAssignment>;

/** Half a year: who needs longer has a new role, not a longer trial. */
const longestExtensionDays = 184;
const told = {
  running: 'started',
  extended: 'extended',
  confirmed: 'ended',
  returned: 'ended',
  left: 'ended',
} as const;

/** Moves an assignment along its table. */
@Injectable()
export class StretchSteps {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly stretches: StretchService,
    private readonly writes: StretchWritesRepository,
    private readonly dates: StretchDates,
  ) {}

  /**
   * Starts, extends, confirms, returns or calls off.
   * @throws ProblemError conflict when the net is not complete or has a hole, not-allowed for every way that is not in the table.
   */
  async take(actor: Actor, stretchId: string, step: Step): Promise<StretchAssignment> {
    await this.tenants.run(actor, async (tx) => {
      const row = await this.stretches.hold(tx, actor, 'see', stretchId, step.version);
      const missing = missingOf(row, actor.today);
      const decision = decideAssignment(row.status, step.step, sidesOf(stretchFactsOf(actor, row)), missing);
      if ('refused' in decision && decision.refused === 'unmet') {
        if (step.step === 'extend') {
          throw new ProblemError(
            'conflict',
            'Somebody who holds the net has left. Name somebody else, and extend then.',
          );
        }
        if (row.checkIns.length > 0 && missing.every((part) => part === 'check-ins')) {
          throw new ProblemError('conflict', 'Its talks lie in the past. Plan one for today or later, and start then.');
        }
        throw new ProblemError('conflict', `Nothing starts without its net. Still missing: ${missing.join(', ')}.`);
      }
      if ('refused' in decision) throw notAllowed();
      const { to: status } = decision;
      const endsOn = lastDayOf(row, step, actor.today);
      if (step.step === 'extend') {
        await this.writes.addTalks(tx, stretchId, talksOfExtension(row, step, endsOn, actor.today));
      }
      await this.writes.step(tx, stretchId, { status, endsOn, words: step.words }, actor.today);
      if (status === 'called-off') await this.writes.freePlace(tx, row.opportunityId);
      await this.dates.keep(tx, actor, stretchId);
      const change = status === 'called-off' || status === 'preparing' ? status : told[status];
      await this.stretches.tell(tx, actor, row, change);
    });
    return this.stretches.get(actor, stretchId);
  }
}

/** The talks that an extension brings; there is at least one in the time it adds, these or one that was moved there. */
const talksOfExtension = (row: StretchRow, { checkInDays = [] }: Step, endsOn: string, today: string): string[] => {
  const from = [addDays(row.endsOn, 1), today].toSorted().at(-1) ?? today;
  if (checkInDays.some((day) => day < from || day > endsOn)) {
    throw refused('Choose days within the added time.', 'checkInDays');
  }
  if (checkInDays.length + talksAhead(row.checkIns, from, endsOn) === 0) {
    throw refused('Plan at least one talk within the added time.', 'checkInDays');
  }
  return checkInDays;
};

const lastDayOf = (row: StretchRow, { step, endsOn }: Step, today: string): string => {
  if (step === 'start' && row.endsOn < today) throw refused('Its last day is over. Publish it anew.');
  if (step !== 'extend') return row.endsOn;
  if (endsOn === undefined || endsOn <= row.endsOn || endsOn < today) throw refused('Choose a day after the last.');
  if (endsOn > addDays(row.endsOn, longestExtensionDays)) throw refused('Choose a day within half a year.');
  return endsOn;
};

const refused = (message: string, field = 'endsOn'): ProblemError => invalidInput([{ field, message }]);
