import {
  calibrationManagerSorts,
  calibrationPersonSorts,
  calibrationSorts,
  exportCalibrationManagers,
  exportCalibrationPeople,
  exportCalibrations,
  listCalibrationManagers,
  listCalibrationPeople,
  listCalibrations,
} from '@understudy/contracts/calibration';
import {
  calibrationMoveSorts,
  exportCalibrationMoves,
  listCalibrationMoves,
} from '@understudy/contracts/calibration-meeting';
import {
  effectivenessMetricSorts,
  exportEffectivenessMetrics,
  listEffectivenessMetrics,
} from '@understudy/contracts/effectiveness';
import {
  exportEffectivenessObservations,
  exportObservedLeaders,
  listEffectivenessObservations,
  listObservedLeaders,
  observationSorts,
  observedLeaderSorts,
} from '@understudy/contracts/effectiveness-observations';
import {
  effectivenessReviewSorts,
  exportEffectivenessReviews,
  listEffectivenessReviews,
} from '@understudy/contracts/effectiveness-reviews';
import { effectSorts, exportProgrammeEffects, listProgrammeEffects } from '@understudy/contracts/indicators-effect';
import { exportForecasts, forecastSorts, listForecasts } from '@understudy/contracts/indicators-forecast';
import { exportRoleHistory, listRoleHistory, roleSpellSorts } from '@understudy/contracts/succession-history';
import {
  exportMyNominations,
  listMyNominations,
  myNominationSorts,
} from '@understudy/contracts/succession-nominations';
import { exportRoleOpenings, listRoleOpenings, openingSorts } from '@understudy/contracts/succession-openings';
import { metricLevels } from '@understudy/domain/effectiveness/metric-level';
import { type ArrangedList, at, field, keyed, type Row, rankOf } from './arranged-walk.js';

const person = (row: Row) => keyed(at(row, 'person', 'name'));
const name = (row: Row) => keyed(at(row, 'name'));
const wordsIn = (row: Row): string | null => {
  const words = row.words as { locale: string; name: string }[];
  return (words.find(({ locale }) => locale === 'en-GB') ?? words[0])?.name.toLowerCase() ?? null;
};

/** Lists by which leaders decide, each with the place of a row by each of its columns. */
export const leadershipLists: readonly ArrangedList[] = [
  {
    ...{ name: 'openings', list: listRoleOpenings, file: exportRoleOpenings, sorts: openingSorts },
    by: {
      opened: field('openedOn'),
      name,
      owner: (row) => keyed(at(row, 'owner', 'name')),
      days: field('daysOpen'),
    },
  },
  {
    ...{ name: 'my nominations', list: listMyNominations, file: exportMyNominations, sorts: myNominationSorts },
    by: { since: field('since'), name: (row) => keyed(at(row, 'role', 'name')) },
  },
  {
    ...{ name: 'who held a role', list: listRoleHistory, file: exportRoleHistory, sorts: roleSpellSorts, whole: true },
    by: { from: field('from'), recorded: field('recordedAt') },
  },
  {
    ...{ name: 'forecasts', list: listForecasts, file: exportForecasts, sorts: forecastSorts },
    by: { asked: field('createdAt'), name, group: (row) => keyed(at(row, 'group', 'name')) },
  },
  {
    ...{ name: 'effects', list: listProgrammeEffects, file: exportProgrammeEffects, sorts: effectSorts },
    by: {
      name: (row) => keyed(at(row, 'programme', 'name')),
      told: (row) => at((row.comparisons as Row[])[0] ?? {}, 'asOf'),
    },
  },
  {
    ...{ name: 'calibrations', list: listCalibrations, file: exportCalibrations, sorts: calibrationSorts },
    by: { held: field('heldOn'), name },
  },
  {
    ...{ name: 'people of a calibration', list: listCalibrationPeople, file: exportCalibrationPeople },
    ...{ sorts: calibrationPersonSorts, by: { name: person, manager: (row) => keyed(at(row, 'manager', 'name')) } },
  },
  {
    ...{ name: 'managers of a calibration', list: listCalibrationManagers, file: exportCalibrationManagers },
    ...{ sorts: calibrationManagerSorts },
    by: { name: person, people: field('people'), submitted: field('submittedOn') },
  },
  {
    ...{ name: 'moves', list: listCalibrationMoves, file: exportCalibrationMoves, sorts: calibrationMoveSorts },
    by: { moved: field('movedAt'), name: person, by: (row) => keyed(at(row, 'movedBy', 'name')) },
  },
  {
    ...{ name: 'observed leaders', list: listObservedLeaders, file: exportObservedLeaders },
    ...{ sorts: observedLeaderSorts, query: { who: 'everybody' } },
    by: {
      name: (row) => keyed(at(row, 'leader', 'name')),
      stage: field('stage', 'ordinal'),
      period: field('lastPeriod', 'to'),
    },
  },
  {
    ...{ name: 'observations', list: listEffectivenessObservations, file: exportEffectivenessObservations },
    sorts: observationSorts,
    by: { period: field('to'), metric: (row) => keyed(at(row, 'metric', 'name')), recorded: field('recordedAt') },
  },
  {
    ...{ name: 'conversations', list: listEffectivenessReviews, file: exportEffectivenessReviews },
    sorts: effectivenessReviewSorts,
    by: { period: field('to'), name: (row) => keyed(at(row, 'leader', 'name')), opened: field('openedOn') },
  },
  {
    ...{ name: 'metrics', list: listEffectivenessMetrics, file: exportEffectivenessMetrics },
    sorts: effectivenessMetricSorts,
    by: { level: (row) => rankOf(metricLevels, at(row, 'level')), name: wordsIn, written: field('writtenOn') },
  },
];
