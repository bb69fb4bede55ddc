import { Injectable } from '@nestjs/common';
import type { TenantTransaction } from '@understudy/database/tenant-database';
import { roundRules, type StoryRounds } from '@understudy/seed/rounds';
import type { Actor } from '../common/auth/actor.js';
import { matchApart } from '../modules/mentoring/matching/match-apart.js';
import { MatchingRepository } from '../modules/mentoring/matching/matching.repository.js';
import { RoundPeople } from '../modules/mentoring/matching/round-people.service.js';
import { RoundsStoryRepository } from './rounds-story.repository.js';

/** Tells of the story's matching rounds; the pairs of the one that is to be decided are found by the product itself. */
@Injectable()
export class DemonstrationRounds {
  constructor(
    private readonly repository: RoundsStoryRepository,
    private readonly people: RoundPeople,
    private readonly matching: MatchingRepository,
  ) {}

  async write(tx: TenantTransaction, actor: Actor, { published, toDecide }: StoryRounds): Promise<void> {
    await this.repository.writePublished(tx, published);
    const roundId = await this.repository.writeToDecide(tx, toDecide);
    const all = await this.people.mentees(tx, actor, roundId);
    const mentors = await this.people.mentors(tx, actor, roundId);
    const apart = await this.people.apart(tx, actor, roundId);
    const avoided = await this.people.avoided(tx, roundId);
    const mentees = all.filter(({ isProvidedFor }) => !isProvidedFor);
    const rules = { ...roundRules, musts: [...roundRules.musts] };
    const input = { mentees, mentors, rules, seed: roundId, fixed: [], apart, avoided, takenOut: [] };
    const result = await matchApart(input);
    const providedFor = all.filter(({ isProvidedFor }) => isProvidedFor).map(({ personId }) => personId);
    await this.matching.write(tx, roundId, { result, mentors, providedFor });
  }
}
