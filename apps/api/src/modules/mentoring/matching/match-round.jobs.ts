import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { MatchInput } from '@understudy/domain/mentoring/match-problem';
import { z } from 'zod';
import { emit } from '../../../common/events/emit.js';
import { defineJob } from '../../../common/jobs/define-job.js';
import type { JobContext } from '../../../common/jobs/job-context.js';
import { JobHandler } from '../../../common/jobs/job-handler.js';
import { matchApart } from './match-apart.js';
import { MatchingRepository } from './matching.repository.js';
import { RoundPeople } from './round-people.service.js';
import { RoundsRepository } from './rounds.repository.js';
import { settledPairs } from './settled-pairs.js';

/** Finds the best matching of a round. */
export const matchRound = defineJob({
  name: 'match-mentors',
  payload: z.strictObject({ roundId: z.uuid() }),
  retries: 1,
});

/** Gathers a round's people, has them matched in a thread of its own, and writes pairs, reasons and prices at once. */
@Injectable()
export class MatchRoundJob {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly rounds: RoundsRepository,
    private readonly people: RoundPeople,
    private readonly matching: MatchingRepository,
  ) {}

  @JobHandler(matchRound)
  async run(context: JobContext, { roundId }: z.output<typeof matchRound.payload>): Promise<void> {
    const { actor } = context;
    const reading = this.tenants.read(actor);
    await context.progress(0, 3, 'gathering-people');
    const round = await this.rounds.find(reading, actor, roundId);
    const all = await this.people.mentees(reading, actor, roundId);
    const mentees = all.filter(({ isProvidedFor }) => !isProvidedFor);
    const mentors = await this.people.mentors(reading, actor, roundId);
    const apart = await this.people.apart(reading, actor, roundId);
    const avoided = await this.people.avoided(reading, roundId);
    const takenOut = await this.people.takenOut(reading, roundId);
    const fixed = settledPairs(mentees, mentors, apart);
    await context.progress(1, 3, 'finding-pairs');
    const rules = round?.rules;
    const pairs = { fixed, apart, avoided, takenOut };
    const input: MatchInput | null = rules ? { mentees, mentors, rules, seed: roundId, ...pairs } : null;
    const result = input && (await matchApart(input, context.signal));
    await context.progress(2, 3, 'writing-pairs');
    await this.tenants.run(actor, async (tx) => {
      const expected = result !== null && (await this.rounds.waitsFor(tx, roundId, context.jobId));
      if (expected) {
        const providedFor = all.filter(({ isProvidedFor }) => isProvidedFor).map(({ personId }) => personId);
        await this.matching.write(tx, roundId, { result, mentors, providedFor });
        await emit(tx, actor, 'mentoring-round.changed', { kind: 'mentoring-round', id: roundId }, { change: 'find' });
      }
      await context.finish(tx, { pairs: expected ? result.pairs.length : 0 });
    });
  }
}
