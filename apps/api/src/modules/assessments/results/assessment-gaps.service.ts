import { Injectable } from '@nestjs/common';
import type { getSkillGaps } from '@understudy/contracts/assessments-results';
import type { listTeamGaps } from '@understudy/contracts/assessments-team-gaps';
import type { Framework } from '@understudy/contracts/career-framework';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import type { FrameworkReference } from '@understudy/contracts/framework-reference';
import type { StageReference } from '@understudy/contracts/people';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { latestGaps, type SkillRating } from '@understudy/domain/assessments/latest-gaps';
import { observers } from '@understudy/domain/assessments/released-figures';
import { sidesOf } from '@understudy/domain/assessments/result-comparison';
import type { SkillGap } from '@understudy/domain/assessments/skill-gap';
import { quarterEndsUpTo, type RatedResult, teamGaps } from '@understudy/domain/assessments/team-gaps';
import { subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { groupBy } from '@understudy/domain/collections/group-by';
import type { Actor } from '../../../common/auth/actor.js';
import { FrameworkService } from '../../career-framework/framework/framework.service.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { SubjectsRepository } from '../requests/subjects.repository.js';
import { expectationsOf, type KeptExpectation } from './result-document.js';
import { type RatedRow, ResultsRepository, type WholeResultRow } from './results.repository.js';
import { ResultsService, seenBy } from './results.service.js';

/** How somebody is rated, as one actor may see it. */
export type Rated = {
  /** One gap per skill that a stage asks for, from the newest rating of each side that still counts. */
  towards(framework: Framework, stageKey: string): readonly SkillGap[];
  /** The version of the framework that held on the day of a rating. */
  heldOn(day: string): FrameworkReference | null;
};

/** What is next to learn for somebody's target stage, from all ratings that the actor may see. */
@Injectable()
export class AssessmentGaps {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: ResultsRepository,
    private readonly subjects: SubjectsRepository,
    private readonly framework: FrameworkService,
    private readonly results: ResultsService,
    private readonly views: PersonViews,
  ) {}

  /**
   * One gap per skill that the person's target stage asks for, from the newest rating of each side that still counts.
   * Says nothing about whether the actor may know the person's target: callers have allowed that by their own rules.
   */
  async latestOf(access: TenantAccess, actor: Actor, personId: string): Promise<readonly SkillGap[]> {
    const ratings = await this.ratings(access, actor, personId);
    const { expectations } = await this.target(access, actor, personId);
    return latestGaps(expectations, ratings.all, actor.today);
  }

  /**
   * What the actor may see of how somebody is rated, for gaps towards any stage of a framework that was read already, and
   * which version of the framework held on a day of those ratings.
   */
  async rated(access: TenantAccess, actor: Actor, personId: string): Promise<Rated> {
    const { rows, all } = await this.ratings(access, actor, personId);
    const held = new Map(rows.map(({ releasedOn, framework }) => [releasedOn, framework]));
    return {
      towards: (framework, stageKey) => latestGaps(expectationsOf(framework, stageKey), all, actor.today),
      heldOn: (day) => held.get(day) ?? null,
    };
  }

  /**
   * The gaps with every rating behind them, also the expired ones. Where a person is heading is theirs and their line's:
   * whoever was shown a single result sees its ratings, and no gaps towards a target of today.
   */
  async of(actor: Actor, personId: string): Promise<ResponseOf<typeof getSkillGaps>> {
    const reading = this.tenants.read(actor);
    const ratings = await this.ratings(reading, actor, personId);
    await this.results.refuseStrangers(reading, actor, personId, ratings.rows.length > 0);
    const knows = actor.personId === personId || (await this.repository.leads(reading, actor, personId));
    const { targetStage, expectations } = knows ? await this.target(reading, actor, personId) : noTarget;
    await this.views.record(actor, personId);
    const bySkill = groupBy(ratings.all, ({ skillKey }) => skillKey);
    return {
      targetStage,
      items: [...latestGaps(expectations, ratings.all, actor.today)],
      ratings: [...bySkill].map(([skillKey, own]) => ({
        skillKey,
        ratings: own.map(({ skillKey: _skillKey, ...rating }) => ({
          ...rating,
          expired: rating.expiresOn < actor.today,
        })),
      })),
    };
  }

  /**
   * How the gaps of those who report to the actor moved, or of those of them who are new where they are. Made of results that
   * the actor may read one by one and of nothing else, so that no difference of two figures says more than the records;
   * whoever is counted is told that they looked.
   */
  async ofTeam(actor: Actor, { newWithin }: QueryOf<typeof listTeamGaps>): Promise<ResponseOf<typeof listTeamGaps>> {
    const reading = this.tenants.read(actor);
    const begunAfter = newWithin === undefined ? null : subtractCalendarMonths(actor.today, newWithin);
    const days = [...quarterEndsUpTo(actor.today, quarters)];
    const [reports, rows] = await Promise.all([
      this.repository.reports(reading, actor, begunAfter),
      this.repository.ofReports(reading, actor, days[0] ?? actor.today, begunAfter),
    ]);
    const seen = seenBy(rows).map(({ row }) => row);
    await this.views.recordMany(actor, [...new Set(seen.map(({ person }) => person.id))]);
    return { people: reports.length, days, items: [...teamGaps(seen.map(ratedResult), days)] };
  }

  private async ratings(access: TenantAccess, actor: Actor, personId: string) {
    const rows = seenBy(await this.repository.wholeOfPerson(access, actor, personId)).map(({ row }) => row);
    return { rows, all: rows.flatMap(ratingsIn) };
  }

  private async target(
    access: TenantAccess,
    actor: Actor,
    personId: string,
  ): Promise<{ targetStage: StageReference | null; expectations: KeptExpectation[] }> {
    const framework = await this.framework.get(actor);
    const key = await this.subjects.targetStageKey(access, personId, actor.today);
    const stage = framework.stages.find((each) => each.key === key);
    if (stage === undefined) return { targetStage: null, expectations: [] };
    const { id, name, ordinal } = stage;
    return { targetStage: { id, key: stage.key, name, ordinal }, expectations: expectationsOf(framework, stage.key) };
  }
}

/** As far back as gaps are followed. */
const quarters = 7;

const ratedResult = ({ person, releasedOn, expiresOn, figures }: RatedRow): RatedResult => {
  const said = new Map(figures.skills.map((skill) => [skill.key, sidesOf(skill.figures)]));
  const skills = figures.expectations.flatMap(({ skillKey, skillName, level }) => {
    const ratings = said.get(skillKey);
    return ratings === undefined ? [] : [{ skillKey, skillName, level, ratings }];
  });
  return { personId: person.id, on: releasedOn, expiresOn, skills };
};

const noTarget = { targetStage: null, expectations: [] };

const ratingsIn = (row: WholeResultRow): (SkillRating & { resultId: string; disputed: boolean })[] =>
  row.figures.skills.flatMap(({ key, figures }) =>
    observers.flatMap((observer) => {
      const { mean: level, raters } = figures[observer];
      const { id: resultId, releasedOn: on, expiresOn, disputed } = row;
      return level === null ? [] : [{ resultId, skillKey: key, observer, level, raters, on, expiresOn, disputed }];
    }),
  );
