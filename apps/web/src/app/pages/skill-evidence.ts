import type { PlanEvidence } from '@understudy/contracts/development-plans-evidence';
import type { SkillEvidence } from '@understudy/contracts/opportunities-evidence';
import type { Format } from '../../lib/format.js';

/** One piece of what shows a skill, wherever it comes from. */
export type Piece = {
  readonly key: string;
  readonly source: SkillEvidence['source'] | 'plan';
  readonly text: string;
  readonly author: string | null;
  readonly on: string;
  readonly title: string;
  readonly stretchId: string;
  readonly planId: string | null;
};

const ofAssignments = (list: readonly SkillEvidence[]) =>
  list.flatMap(({ source, assignment, skillKeys, author, text, writtenOn }) =>
    skillKeys.map((skillKey) => ({
      skillKey,
      piece: {
        ...{ key: `${assignment.id} ${source} ${author.id}`, source, text, author: author.name, on: writtenOn },
        ...{ title: assignment.title, stretchId: assignment.id, planId: null },
      },
    })),
  );

const ofPlans = (list: readonly PlanEvidence[]) =>
  list.map(({ id, planId, skill, evidence, doneOn, title }) => ({
    skillKey: skill.key,
    piece: { key: id, source: 'plan' as const, text: evidence, author: null, on: doneOn, title, stretchId: '', planId },
  }));

type Order = { readonly id: string; readonly direction: 'ascending' | 'descending' };

/** What shows each skill, the newest first or in another order; skills whose pieces come first stand first. */
export const bySkill = (
  seen: readonly SkillEvidence[],
  taken: readonly PlanEvidence[],
  { id, direction }: Order,
  words: Format['compare'],
) => {
  const way = direction === 'ascending' ? 1 : -1;
  const compare = (one: Piece, other: Piece): number =>
    id === 'title' ? words(one.title, other.title) : one.on.localeCompare(other.on);
  const found = new Map<string, Piece[]>();
  const arranged = [...ofAssignments(seen), ...ofPlans(taken)].toSorted(
    (one, other) => way * compare(one.piece, other.piece),
  );
  for (const { skillKey, piece } of arranged) found.set(skillKey, [...(found.get(skillKey) ?? []), piece]);
  return [...found].map(([skillKey, pieces]) => ({ skillKey, pieces }));
};
