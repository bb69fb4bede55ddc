import { Injectable } from '@nestjs/common';
import type { InstrumentItem } from '@understudy/contracts/assessments-instruments';
import { TenantDatabase, type TenantTransaction } from '@understudy/database/tenant-database';
import { askedItems } from '@understudy/domain/assessments/asked-items';
import { builtInFramework } from '@understudy/domain/built-in-framework/built-in-framework';
import type { Story, StoryRequest } from '@understudy/seed/story-shape';
import type { Actor } from '../common/auth/actor.js';
import { InstrumentSeeder } from '../modules/assessments/instruments/instrument-seeder.service.js';
import { ReleaseService } from '../modules/assessments/results/release.service.js';
import { DemonstrationAssessmentsRepository, type ToldRequest } from './demonstration-assessments.repository.js';
import { DisputesStoryRepository } from './disputes-story.repository.js';

/** Writes the story's assessments once the people and the framework are there; results are made as everywhere else. */
@Injectable()
export class DemonstrationAssessments {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: DemonstrationAssessmentsRepository,
    private readonly seeder: InstrumentSeeder,
    private readonly release: ReleaseService,
    private readonly disputes: DisputesStoryRepository,
  ) {}

  /** Writes them unless they are there. */
  async write(actor: Actor, { assessments, disputes }: Story): Promise<void> {
    await this.tenants.run(
      actor,
      async (tx) => {
        if (await this.repository.isWritten(tx)) return;
        await this.seeder.seed(tx, actor);
        const { versionId, items } = await this.repository.instrument(tx);
        for (const campaign of assessments.campaigns) await this.repository.addCampaign(tx, versionId, campaign);
        for (const campaign of assessments.scheduled) await this.repository.addScheduled(tx, versionId, campaign);
        await this.repository.addRequests(tx, versionId, toldRequests(assessments, items));
        await this.repository.countAlong(tx);
        await this.releaseFinished(tx, actor, assessments);
        await this.disputes.write(tx, disputes);
      },
      { timeoutMs: 60_000 },
    );
  }

  private async releaseFinished(
    tx: TenantTransaction,
    actor: Actor,
    { campaigns }: Story['assessments'],
  ): Promise<void> {
    for (const { name, releasedOn } of campaigns) {
      if (releasedOn === null) continue;
      const campaignId = await this.repository.beginRelease(tx, name);
      await this.release.releaseCampaign(tx, { ...actor, today: releasedOn }, campaignId);
    }
    for (const { id, begunOn } of await this.repository.ownHandedIn(tx)) {
      await this.release.releaseOwn(tx, { ...actor, today: begunOn }, id);
    }
  }
}

const toldRequests = (
  { campaigns, selfAssessments }: Story['assessments'],
  items: readonly InstrumentItem[],
): ToldRequest[] => [
  ...campaigns.flatMap(({ name, launchedOn, subjects }) =>
    subjects.flatMap(({ employee, stageKey, requests }) =>
      requests.map(({ rater, relation, status, ...told }) => ({
        ...{ campaign: name, employee, stageKey, begunOn: launchedOn, rater, relation, status },
        answers: answersOf(items, stageKey, rater, told),
      })),
    ),
  ),
  ...selfAssessments.map(({ employee, stageKey, on, lean, answered }) => ({
    ...{ campaign: null, employee, stageKey, begunOn: on, rater: employee, relation: 'self' },
    status: answered === 'all' ? 'submitted' : 'asked',
    answers: answersOf(items, stageKey, employee, { lean, answered, notes: [] }),
  })),
];

/** What somebody answers: near what the stage asks for, leaning one way, and never quite the same. */
const answersOf = (
  items: readonly InstrumentItem[],
  stageKey: string,
  rater: string,
  { lean, answered, notes }: Pick<StoryRequest, 'lean' | 'answered' | 'notes'>,
): ToldRequest['answers'] => {
  const asked = askedItems(items, stageKey);
  const open = asked.filter(({ kind }) => kind === 'text');
  const rated = asked.filter(({ kind }) => kind === 'scale').slice(0, answered === 'all' ? undefined : answered);
  const levels = rated.map(({ key, skillKey }) => {
    const expected = builtInFramework.expectations.find(
      (one) => one.stageKey === stageKey && one.skillKey === skillKey,
    );
    const level = Math.round((expected?.level ?? 2) - 0.6 + lean + waverOf(`${rater} ${key}`));
    return { itemKey: key, level: Math.min(4, Math.max(0, level)), note: null };
  });
  const written = open.flatMap(({ key }, place) => {
    const note = notes[place];
    return note === undefined ? [] : [{ itemKey: key, level: null, note }];
  });
  return [...levels, ...written];
};

/** Between -0.8 and 0.8, always the same for the same words. */
const waverOf = (words: string): number => {
  const sum = [...words].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return (sum / 9973) * 1.6 - 0.8;
};
