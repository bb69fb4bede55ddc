import { Injectable } from '@nestjs/common';
import type { ShadowToLeadReport } from '@understudy/contracts/programmes-rotations';
import { TenantDatabase } from '@understudy/database/tenant-database';
import { type HeldRole, leadOrigins, longSeen, shadowToLead } from '@understudy/domain/programmes/shadow-to-lead';
import { hiddenProportion, shownNested, shownProportion } from '@understudy/domain/programmes/small-groups';
import type { Actor } from '../../../common/auth/actor.js';
import { notFound } from '../../../common/errors/problem-error.js';
import { ProgrammesService } from '../catalogue/programmes.service.js';
import { RotationsRepository } from './rotations.repository.js';

/** How shadows become leads. */
@Injectable()
export class RotationsService {
  constructor(
    private readonly tenants: TenantDatabase,
    private readonly repository: RotationsRepository,
    private readonly programmes: ProgrammesService,
  ) {}

  /** How shadows become leads, counted from a cohort on; the sponsor sees figures of large enough groups and nobody by name. */
  async shadowToLead(actor: Actor, programmeId: string, since: string | undefined): Promise<ShadowToLeadReport> {
    const reading = this.tenants.read(actor);
    await this.programmes.allow(reading, actor, 'see-progress', programmeId);
    const [cohorts, rows, smallest] = await Promise.all([
      this.repository.cohorts(reading, programmeId),
      this.repository.ofProgramme(reading, programmeId),
      this.repository.threshold(reading),
    ]);
    const places = new Map(cohorts.map(({ id }, place) => [id, place]));
    const chosen = since === undefined ? 0 : places.get(since);
    if (chosen === undefined) throw notFound();
    // Two figures over nested groups could be subtracted; who may not see single people gets one figure over all.
    const first = actor.isAdmin ? chosen : 0;
    const roles = rows.flatMap(({ cohortId, ...row }): HeldRole[] => {
      const cohort = places.get(cohortId);
      return cohort === undefined ? [] : [{ ...row, cohort }];
    });
    const threshold = actor.isAdmin ? 1 : smallest;
    const began = shadowToLead(roles, cohorts.length, first);
    const leads = leadOrigins(roles, first);
    const laterLed = shownProportion(began.laterLed, threshold);
    const leading = new Set(
      roles.flatMap(({ role, cohort, personId }) => (role === 'lead' && cohort >= first ? personId : [])),
    );
    // Many places may be those of few people, and a figure of few people is hidden however many places they had.
    const fewLead = leading.size < threshold;
    const [
      servedBefore = hiddenProportion,
      shadowJustBefore = hiddenProportion,
      shadowOfSameAreaJustBefore = hiddenProportion,
    ] = shownNested(
      [leads.servedBefore, leads.shadowJustBefore, leads.shadowOfSameAreaJustBefore],
      fewLead ? Number.POSITIVE_INFINITY : threshold,
    );
    const names = new Map(rows.map(({ personId, personName }) => [personId, personName]));
    const at = (place: number) => cohorts[place] ?? { id: programmeId, name: '', startsOn: '' };
    return {
      cohorts,
      since: cohorts[first]?.id ?? null,
      canChooseSince: actor.isAdmin,
      beganAsShadow: laterLed.hidden ? null : began.beganAsShadow,
      laterLed,
      // A group within the whole could be subtracted from it.
      laterLedOfLongSeen: actor.isAdmin ? shownProportion(began.laterLedOfLongSeen, threshold) : hiddenProportion,
      longSeen,
      curve: actor.isAdmin ? [...began.curve] : [],
      leads: {
        places: fewLead ? null : leads.places,
        servedBefore,
        shadowJustBefore,
        shadowOfSameAreaJustBefore,
      },
      people: actor.isAdmin
        ? began.beginners.map(({ personId, began: from, led }) => ({
            person: { id: personId, name: names.get(personId) ?? '' },
            began: at(from),
            led: led === null ? null : at(led),
          }))
        : [],
    };
  }
}
