import type { Person } from '@understudy/contracts/people';

/** What can be done with a person, in the order of the menu. */
export const personActions = ['names', 'title', 'manager', 'unit', 'stage', 'target', 'invite', 'leaving'] as const;
export type PersonAction = (typeof personActions)[number];

/** What every form about a person is given. */
export type PersonFormProps = { person: Person; onClose: () => void };

const ability: Readonly<Record<PersonAction, Person['abilities'][number]>> = {
  names: 'change',
  title: 'change',
  manager: 'change',
  unit: 'change',
  stage: 'change-stage',
  target: 'change-target',
  invite: 'invite',
  leaving: 'change',
};

/** The actions that this viewer has on this person, as the server said. */
export const actionsOf = ({ abilities }: Pick<Person, 'abilities'>): readonly PersonAction[] =>
  personActions.filter((action) => abilities.includes(ability[action]));

/** What is waiting to be done for a person, the most useful first. */
export const nextStepsOf = (person: Person): readonly ('stage' | 'target' | 'manager')[] => {
  if (!person.employed) return [];
  const may = actionsOf(person);
  const waiting: ('stage' | 'target' | 'manager')[] = [];
  if (may.includes('stage') && !person.stage) waiting.push('stage');
  if (may.includes('target') && person.stage && !person.targetStage) waiting.push('target');
  if (may.includes('manager') && !person.manager && person.reports === 0) waiting.push('manager');
  return waiting;
};
