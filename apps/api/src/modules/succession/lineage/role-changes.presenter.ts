import type { RoleChange } from '@understudy/contracts/succession-history';
import type { RoleRow } from '../roles/critical-roles.repository.js';
import type { Facts, FormerFacts } from './role-changes.repository.js';

/**
 * What each change replaced by what: beside every former state stands the one after it, and what is written now at the end.
 * Words of a successor are followed by those of the same spell, or of one that began as it ended: who was taken out and is
 * nominated again much later was told nothing else on that day. How soon a seat may be empty is said of whoever sits on it.
 */
export const presentChanges = (row: RoleRow, former: readonly FormerFacts[]): RoleChange[] => {
  const later = new Map<string, Facts>([[ofRole, factsOf(row)]]);
  for (const { id, horizon, evidence } of row.successors) later.set(id, { horizon, evidence });
  return former.flatMap(({ facts, spellId, nextSpellId, ofHolder, ...change }) => {
    const after = later.get(spellId ?? ofRole) ?? later.get(nextSpellId ?? '') ?? {};
    later.set(spellId ?? ofRole, facts);
    const told = names.flatMap((fact) => {
      const [before, now] = [facts[fact] ?? null, after[fact] ?? null];
      if (fact === 'vacancyRisk' && !ofHolder) return [];
      return before === now ? [] : [{ fact, before, after: now }];
    });
    return told.length === 0 ? [] : [{ ...change, facts: told }];
  });
};

const ofRole = 'role';

const names = [
  'name',
  'stage',
  'impact',
  'vacancyRisk',
  'targetCover',
  'owner',
  'reviewedOn',
  'horizon',
  'evidence',
] as const;

const factsOf = (row: RoleRow): Facts => ({
  name: row.name,
  stage: row.stage?.name ?? null,
  impact: row.impact,
  vacancyRisk: row.vacancyRisk,
  targetCover: String(row.targetCover),
  owner: row.owner?.name ?? null,
  reviewedOn: row.reviewedOn,
});
