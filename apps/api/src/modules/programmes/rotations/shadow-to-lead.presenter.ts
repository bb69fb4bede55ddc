import type { ShadowToLeadReport } from '@understudy/contracts/programmes-rotations';
import { placesByCohort } from '@understudy/domain/programmes/cohort-places';
import {
  type HeldRole,
  leadOrigins,
  longSeen,
  longServed,
  type Proportion,
  type ShadowFigure,
  shadowFigures,
  shadowToLead,
} from '@understudy/domain/programmes/shadow-to-lead';
import { hiddenProportion, type ShownProportion } from '@understudy/domain/programmes/small-groups';
import type { KeptFigures } from '@understudy/domain/programmes/sponsor/kept-figures';
import { toldCount, toldShare } from '@understudy/domain/programmes/sponsor/told-share';
import type { CohortStart, ProgrammeRole } from './rotations.repository.js';

/** Roles with their cohorts numbered by time. */
export const heldRoles = (cohorts: readonly CohortStart[], rows: readonly ProgrammeRole[]): HeldRole[] => {
  const places = new Map(cohorts.map(({ id }, place) => [id, place]));
  return rows.flatMap(({ cohortId, ...row }): HeldRole[] => {
    const cohort = places.get(cohortId);
    return cohort === undefined ? [] : [{ ...row, cohort }];
  });
};

const shown = (proportion: Proportion): ShownProportion => ({ ...proportion, hidden: false });

/** The report as it stands today, with names; for admins. */
export const presentExact = (
  cohorts: readonly CohortStart[],
  first: number,
  rows: readonly ProgrammeRole[],
  today: string,
): ShadowToLeadReport => {
  const roles = heldRoles(cohorts, rows);
  const began = shadowToLead(roles, cohorts.length, first);
  const leads = leadOrigins(roles, first);
  const places = placesByCohort(roles, cohorts.length, first);
  const names = new Map(rows.map(({ personId, personName }) => [personId, personName]));
  const at = (place: number) => cohorts[place] ?? { id: '', name: '', startsOn: today };
  return {
    cohorts: [...cohorts],
    since: cohorts[first]?.id ?? null,
    canChooseSince: true,
    asOf: today,
    beganAsShadow: began.beganAsShadow,
    laterLed: shown(began.laterLed),
    laterLedOfLongSeen: shown(began.laterLedOfLongSeen),
    longSeen,
    curve: [...began.curve],
    leads: {
      places: leads.places,
      servedBefore: shown(leads.servedBefore),
      shadowJustBefore: shown(leads.shadowJustBefore),
      shadowOfSameAreaJustBefore: shown(leads.shadowOfSameAreaJustBefore),
      areas: leads.areas.map(({ area, servedLong }) => ({ area, servedLong: shown(servedLong) })),
      longServed,
    },
    places: places.cohorts.map((counts, place) => ({ ...counts, cohort: at(first + place) })),
    placesTogether: places.total,
    people: began.beginners.map(({ personId, began: from, led }) => ({
      person: { id: personId, name: names.get(personId) ?? '' },
      began: at(from),
      led: led === null ? null : at(led),
    })),
  };
};

/** What was told of all cohorts together; of the oldest day of its figures. For the sponsor. */
export const presentTold = (
  cohorts: readonly CohortStart[],
  told: KeptFigures,
  threshold: number,
): ShadowToLeadReport => {
  const share = (whole: ShadowFigure, part: ShadowFigure) => toldShare(told[whole], told[part], threshold);
  const days = shadowFigures.flatMap((name) => told[name]?.asOf ?? []).toSorted();
  return {
    cohorts: [...cohorts],
    since: cohorts[0]?.id ?? null,
    canChooseSince: false,
    asOf: days[0] ?? null,
    beganAsShadow: toldCount(told['began-as-shadow'], threshold),
    laterLed: share('began-as-shadow', 'later-led'),
    laterLedOfLongSeen: hiddenProportion,
    longSeen,
    curve: [],
    leads: {
      places: toldCount(told['lead-places'], threshold),
      servedBefore: share('lead-places', 'served-before'),
      shadowJustBefore: share('lead-places', 'shadow-just-before'),
      shadowOfSameAreaJustBefore: share('lead-places', 'shadow-of-same-area'),
      areas: [],
      longServed,
    },
    places: [],
    placesTogether: null,
    people: [],
  };
};
