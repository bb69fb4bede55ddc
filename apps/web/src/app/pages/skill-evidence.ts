import type { PlanEvidence } from '@understudy/contracts/development-plans-evidence';
import type { SkillEvidence } from '@understudy/contracts/opportunities-evidence';

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

/** What shows each skill, the newest first; skills with the newest pieces stand first. */
export const bySkill = (seen: readonly SkillEvidence[], taken: readonly PlanEvidence[]) => {
  const found = new Map<string, Piece[]>();
  const newestFirst = [...ofAssignments(seen), ...ofPlans(taken)].toSorted((one, other) =>
    other.piece.on.localeCompare(one.piece.on),
  );
  for (const { skillKey, piece } of newestFirst) found.set(skillKey, [...(found.get(skillKey) ?? []), piece]);
  return [...found].map(([skillKey, pieces]) => ({ skillKey, pieces }));
};
