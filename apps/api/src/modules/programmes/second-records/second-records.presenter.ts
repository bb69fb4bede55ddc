import type { SecondRecord } from '@understudy/contracts/programmes-second-records';
import { enrolmentTable } from '@understudy/domain/programmes/enrolment-table';
import { likelySame } from '@understudy/domain/programmes/second-records/likely-same';
import { possibleActions } from '@understudy/domain/states/state-table';
import type { Actor } from '../../../common/auth/actor.js';
import type { Decision, SideRow } from './second-records.repository.js';

/** Two parts in the order in which a decision about them is kept. */
export const inOrder = (one: string, other: string): Decision =>
  one < other ? { oneId: one, otherId: other } : { oneId: other, otherId: one };

const keyOf = ({ oneId, otherId }: Decision): string => `${oneId} ${otherId}`;

/** Whether an admin can end this part for the other: nothing of it has begun. */
export const canEnd = ({ state }: Pick<SideRow, 'state'>): boolean =>
  !['enrolled', 'extended'].includes(state) && possibleActions(enrolmentTable, state, ['admin']).includes('withdraw');

type Pair = Pick<SecondRecord, 'kind' | 'why'> & { readonly one: SideRow; readonly other: SideRow };

/** Pairs of a cohort that may be one person's, without those that somebody has decided about. */
export const secondRecordsOf = (
  actor: Actor,
  cohortId: string,
  sides: readonly SideRow[],
  decided: readonly Decision[],
): SecondRecord[] => {
  const known = new Set(decided.map(keyOf));
  const here = sides.filter(({ cohort }) => cohort.id === cohortId);
  const elsewhere = sides.filter(({ cohort }) => cohort.id !== cohortId);
  const byPerson = new Map(here.map((side) => [side.person.id, side]));
  const likely = likelySame(here.map(({ person, name, email }) => ({ id: person.id, name, email })));
  const pairs: Pair[] = [
    ...likely.flatMap(({ one, other, why }): Pair[] => {
      const [first, second] = [byPerson.get(one), byPerson.get(other)];
      return first && second ? [{ kind: 'two-people', why: [...why], one: first, other: second }] : [];
    }),
    ...elsewhere.flatMap((side): Pair[] => {
      const one = byPerson.get(side.person.id);
      return one ? [{ kind: 'two-cohorts', why: ['same-person'], one, other: side }] : [];
    }),
  ];
  return pairs
    .filter(({ one, other }) => !known.has(keyOf(inOrder(one.enrolmentId, other.enrolmentId))))
    .map(({ kind, why, one, other }) => ({
      kind,
      why,
      sides: [one, other].map(({ name: _name, ...side }) => ({ ...side, canEnd: canEnd(side) })),
      abilities: actor.isAdmin
        ? [...(canEnd(one) || canEnd(other) ? (['keep-one'] as const) : []), 'leave-both' as const]
        : [],
    }));
};
