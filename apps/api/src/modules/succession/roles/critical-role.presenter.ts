import type { CriticalRole, NominationEntry, RemovedEntry } from '@understudy/contracts/succession';
import { planGapsOf } from '@understudy/domain/succession/plan-hygiene';
import type { Actor } from '../../../common/auth/actor.js';
import { mayWithRole } from './critical-role.policy.js';
import type { EntryRow, RoleRow } from './critical-roles.repository.js';

const roleAbilities = ['change', 'close', 'nominate', 'review', 'open', 'hand-on', 'correct'] as const;

/** A critical role with what this actor may do to it, to its nominations and to its successors. */
export const presentRole = (actor: Actor, row: RoleRow): CriticalRole => {
  const { isAboveIncumbent, isOpen, decides, ownerStands, lastIncumbentId: _, successors, proposals, ...role } = row;
  const { ownerAlone, ...shown } = role;
  const holderAtRisk = role.vacancyRisk === 'high' && role.incumbent !== null;
  const plan = { ...role, candidates: successors.length, ownerStands, holderAtRisk };
  const facts = { isAboveIncumbent, isOpen, decides };
  const may = (action: Parameters<typeof mayWithRole>[1]) => mayWithRole(actor, action, facts);
  const entriesOf = (rows: EntryRow[]) => {
    const takesBack = ({ author }: EntryRow) => may('decide') || (may('nominate') && author?.id === actor.personId);
    return {
      entries: rows.flatMap((row) =>
        row.removedOn === null ? [presentEntry(row, may('nominate'), takesBack(row))] : [],
      ),
      removedEntries: rows.filter(takesBack).flatMap(presentRemoved),
    };
  };
  const notes = may('nominate') ? (['note'] as const) : [];
  return {
    ...shown,
    gaps: isOpen ? planGapsOf(plan, actor.today) : [],
    successors: successors.map(({ entries, historySeen: _historySeen, ...successor }) => ({
      ...successor,
      ...entriesOf(entries),
      abilities: [...(may('change-successor') ? (['change', 'remove'] as const) : []), ...notes],
    })),
    proposals: proposals.map(({ entries, historySeen: _historySeen, ...proposal }) => ({
      ...proposal,
      ...entriesOf(entries),
      abilities: [
        ...(may('decide') && proposal.person.id !== actor.personId ? (['confirm', 'decline'] as const) : []),
        ...(may('nominate') ? (['withdraw'] as const) : []),
        ...notes,
      ],
    })),
    abilities: roleAbilities.filter((ability) => may(ability) && !(ability === 'open' && role.opening !== null)),
  };
};

const presentEntry = (row: EntryRow, writes: boolean, takesBack: boolean): NominationEntry => {
  const { removedOn: _on, removedBy: _by, ...entry } = row;
  return {
    ...entry,
    abilities: [
      ...(writes && entry.kind === 'gap' ? (['close'] as const) : []),
      ...(takesBack ? (['remove'] as const) : []),
    ],
  };
};

const presentRemoved = ({ id, kind, text, removedOn, removedBy }: EntryRow): RemovedEntry[] =>
  removedOn === null ? [] : [{ id, kind, text, removedOn, removedBy }];
