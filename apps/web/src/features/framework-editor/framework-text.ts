import type { Framework } from '@understudy/contracts/career-framework';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import { stepsOf } from '@understudy/domain/career-framework/stage-order';

/** The text of a framework as it is read, for who begins a draft from it. */
export const contentOf = ({
  name,
  description,
  notes,
  tracks,
  stages,
  skills,
  transitions,
}: Framework): FrameworkContent => {
  const steps = stepsOf(stages);
  return {
    name,
    description,
    notes,
    tracks,
    stages: stages.map(({ id: _id, expectations: _expectations, ...stage }) => ({
      ...stage,
      ordinal: steps.get(stage.key) ?? stage.ordinal,
    })),
    skills: skills.map(({ id: _id, ...skill }) => skill),
    expectations: stages.flatMap(({ key, expectations }) =>
      expectations.map(({ skillKey, level, weight }) => ({ stageKey: key, skillKey, level, weight })),
    ),
    transitions,
  };
};
