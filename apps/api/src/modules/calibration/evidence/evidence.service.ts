import { Injectable } from '@nestjs/common';
import type { CalibrationEvidence } from '@understudy/contracts/calibration-meeting';
import { type TenantAccess, TenantDatabase } from '@understudy/database/tenant-database';
import { nextToLearn } from '@understudy/domain/assessments/skill-gap';
import type { Actor } from '../../../common/auth/actor.js';
import { AssessmentGaps } from '../../assessments/results/assessment-gaps.service.js';
import { PersonViews } from '../../people/person/person-views.service.js';
import { PeopleScope } from '../../people/scope/people-scope.service.js';
import { PlacementsService } from '../placements/placements.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { EvidenceRepository } from './evidence.repository.js';

/** Skills that are named as next to learn. */
const namedSkills = 3;

/** What exists about somebody in a session, each part under the rules that it has everywhere. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: EvidenceRepository,
    private readonly sessions: SessionsService,
    private readonly placements: PlacementsService,
    private readonly scope: PeopleScope,
    private readonly gaps: AssessmentGaps,
    private readonly views: PersonViews,
  ) {}

  /** The evidence about one person of a session: on record for whoever is above them, else what the actor wrote themselves. */
  async get(actor: Actor, sessionId: string, placementId: string): Promise<CalibrationEvidence> {
    const reading = this.tenants.read(actor);
    const session = await this.sessions.allow(reading, actor, 'read-places', sessionId);
    const { person } = await this.placements.see(reading, actor, session, placementId);
    const relation = await this.scope.relationTo(reading, actor, person.id);
    const above = relation?.isAbove === true;
    const [signals, former] = await Promise.all([
      this.repository.signals(reading, actor, person.id, above),
      this.repository.former(reading, actor, person.id),
    ]);
    await this.views.record(actor, person.id);
    if (!above) return { ...nothing, sight: 'session', signals, former };
    const [recorded, plan, readiness] = await Promise.all([
      this.repository.recorded(reading, person.id, actor.today),
      this.repository.plan(reading, actor, person.id),
      this.readiness(reading, actor, person.id),
    ]);
    return { sight: 'line', ...recorded, signals, readiness, plan, former };
  }

  private async readiness(
    access: TenantAccess,
    actor: Actor,
    personId: string,
  ): Promise<CalibrationEvidence['readiness']> {
    const gaps = await this.gaps.latestOf(access, actor, personId);
    const rated = gaps.filter(({ ratedOn }) => ratedOn !== null);
    if (rated.length === 0) return null;
    return {
      skills: gaps.length,
      rated: rated.length,
      reached: rated.filter(({ gap }) => gap === 0).length,
      ratedOn:
        rated
          .map(({ ratedOn }) => ratedOn)
          .toSorted()
          .at(-1) ?? null,
      next: nextToLearn(gaps, namedSkills).map(({ skillName }) => skillName),
    };
  }
}

const nothing = { stage: null, target: null, readiness: null, plan: null, opportunities: [] };
