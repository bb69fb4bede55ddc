import type { SetupStep } from '@understudy/contracts/organisations';
import type { SetupCounts } from './organisation.repository.js';

/** The checklist from empty to running, in the order in which it makes sense. */
export const presentSetup = (counts: SetupCounts): SetupStep[] => [
  { key: 'import-people', done: counts.people > 0, count: counts.people, total: null },
  { key: 'review-framework', done: counts.frameworkRead, count: counts.stages, total: null },
  {
    key: 'map-titles',
    done: counts.titles > 0 && counts.decidedTitles >= counts.titles,
    count: counts.decidedTitles,
    total: counts.titles,
  },
  { key: 'critical-roles', done: counts.criticalRoles > 0, count: counts.criticalRoles, total: null },
  { key: 'invite', done: counts.invited > 0, count: counts.invited, total: null },
  { key: 'launch-assessment', done: counts.campaigns > 0, count: counts.campaigns, total: null },
  { key: 'open-cycle', done: counts.cycles > 0, count: counts.cycles, total: null },
  { key: 'open-programme', done: counts.programmes > 0, count: counts.programmes, total: null },
  { key: 'open-cohort', done: counts.cohorts > 0, count: counts.cohorts, total: null },
];
