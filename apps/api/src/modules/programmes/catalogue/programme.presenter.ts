import type { Programme, ProgrammeSummary } from '@understudy/contracts/programmes';
import { programmeTable } from '@understudy/domain/programmes/programme-table';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithProgramme } from './programme.policy.js';
import type { ProgrammeRow } from './programmes.repository.js';

/** The stages by key, as the framework names them now. */
export type StageNames = ReadonlyMap<string, string>;

const named = (names: StageNames, key: string) => ({ key, name: names.get(key) ?? key });

/** A programme at a glance. */
export const presentSummary = (row: ProgrammeRow, names: StageNames): ProgrammeSummary => ({
  id: row.id,
  name: row.name,
  purpose: row.purpose,
  state: row.state,
  stages: row.stageKeys.map((key) => named(names, key)),
  leadsTo: row.leadsToKey === null ? null : named(names, row.leadsToKey),
  modules: row.outline.length,
  minutes: row.outline.reduce((sum, { minutes }) => sum + minutes, 0),
  openCohorts: row.openCohorts,
  nextStartsOn: row.nextStartsOn,
  sessionsAhead: row.sessionsAhead,
  progress: row.progress,
});

/** A programme whole, with what this actor may do to it. */
export const presentProgramme = (actor: Actor, row: ProgrammeRow, names: StageNames): Programme => {
  const roles = actor.permissions.has('programmes.change') && actor.isAdmin ? (['admin'] as const) : [];
  return {
    ...presentSummary(row, names),
    sponsor: row.sponsor,
    budget: mayWithProgramme(actor, 'see-budget', row) ? row.budget : null,
    eligibility: row.eligibility,
    outline: row.outline,
    version: row.version,
    abilities: [
      ...(['change', 'plan-cohort', 'see-progress'] as const).filter((ability) =>
        mayWithProgramme(actor, ability, row),
      ),
      ...possibleActions(programmeTable, row.state, roles).flatMap((action) => (action === 'draft' ? [] : [action])),
    ],
  };
};
