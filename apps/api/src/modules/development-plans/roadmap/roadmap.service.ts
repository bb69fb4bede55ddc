import { Injectable } from '@nestjs/common';
import type { Framework, Stage } from '@understudy/contracts/career-framework';
import type { getRoadmap } from '@understudy/contracts/development-plans-roadmap';
import type { QueryOf, ResponseOf } from '@understudy/contracts/endpoint';
import { TenantDatabase } from '@understudy/database/tenant-database';
import type { SkillGap } from '@understudy/domain/assessments/skill-gap';
import { addCalendarMonths, addDays } from '@understudy/domain/calendar/day';
import { nextOnTrack } from '@understudy/domain/career-framework/next-stage';
import { draftRoadmap } from '@understudy/domain/development-plans/roadmap';
import type { Actor } from '../../../common/auth/actor.js';
import { notAllowed, notFound } from '../../../common/errors/problem-error.js';
import { AssessmentGaps } from '../../assessments/results/assessment-gaps.service.js';
import { FrameworkService, stageIn } from '../../career-framework/framework/framework.service.js';
import { PersonService } from '../../people/person/person.service.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { RoadmapRepository } from './roadmap.repository.js';

type Roadmap = ResponseOf<typeof getRoadmap>;

/** As long as a plan takes unless somebody says otherwise. */
const months = 6;

/** Drafts what somebody could learn next, from what was rated or from what is expected; they edit it into a plan. */
@Injectable()
export class RoadmapService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly people: PersonService,
    private readonly framework: FrameworkService,
    private readonly repository: RoadmapRepository,
    private readonly gaps: AssessmentGaps,
    private readonly views: PersonViews,
  ) {}

  /**
   * For the person and those above them, towards the stage that is asked for, else towards their target.
   * @throws ProblemError not-allowed for anybody else who may know the person; invalid-input for a stage there is not.
   */
  async get(actor: Actor, personId: string, query: QueryOf<typeof getRoadmap>): Promise<Roadmap> {
    const reading = this.tenants.read(actor);
    const [{ person, relation }, framework, { locale, offered }, rated] = await Promise.all([
      this.people.known(actor, personId),
      this.framework.get(actor),
      this.repository.settled(reading, actor, personId),
      this.gaps.rated(reading, actor, personId),
    ]);
    if (!relation.isSelf && !relation.isAbove) throw notAllowed();
    if (!relation.employed) throw notFound();
    const { stages } = framework;
    const asked = query.stageKey === undefined ? null : stageIn(stages, query.stageKey, 'stageKey').key;
    await this.views.record(actor, personId);
    const present = stages.find(({ key }) => key === person.stage?.key) ?? null;
    const target = targetOf(framework, present, asked ?? person.targetStage?.stage.key ?? null);
    const startsOn = actor.today;
    const endsOn = addDays(addCalendarMonths(startsOn, months), -1);
    if (target === null) return { source: 'expectations', target: null, startsOn, endsOn, goals: [] };
    const gaps = rated.towards(framework, target.key);
    const draft = draftRoadmap({
      gaps: gaps.length > 0 ? gaps : expectedBy(framework, target),
      stageName: target.name,
      presentLevels: new Map(present?.expectations.map(({ skillKey, level }) => [skillKey, level])),
      indicators: new Map(framework.skills.map(({ key, indicators }) => [key, indicators])),
      startsOn,
      endsOn,
      locale: query.locale ?? locale,
      goals: query.goals,
      offered,
    });
    const { id, key, name, ordinal } = target;
    const goals = draft.goals.map((goal) => ({
      ...goal,
      ratedUnder: goal.basis.ratedOn === null ? null : rated.heldOn(goal.basis.ratedOn),
    }));
    return { source: draft.source, target: { id, key, name, ordinal }, startsOn, endsOn, goals };
  }
}

/** The target where there is one, else the next stage of the same track. */
const targetOf = ({ stages }: Framework, present: Stage | null, targetKey: string | null): Stage | null =>
  stages.find(({ key }) => key === targetKey) ?? nextOnTrack(stages, present?.key);

/** What a stage asks for, as gaps that nobody has rated. */
const expectedBy = ({ skills }: Framework, { expectations }: Stage): SkillGap[] => {
  const names = new Map(skills.map(({ key, name }) => [key, name]));
  return expectations.map(({ skillKey, level, weight }) => ({
    skillKey,
    skillName: names.get(skillKey) ?? skillKey,
    expectation: levelOf(level),
    weight: weightOf(weight),
    self: null,
    manager: null,
    others: null,
    gap: 0,
    ratedOn: null,
    expiresOn: null,
  }));
};

const levels: readonly SkillGap['expectation'][] = [0, 1, 2, 3, 4];
const weights: readonly SkillGap['weight'][] = [1, 2, 3];
const levelOf = (level: number): SkillGap['expectation'] => levels.find((each) => each === level) ?? 0;
const weightOf = (weight: number): SkillGap['weight'] => weights.find((each) => each === weight) ?? 1;
