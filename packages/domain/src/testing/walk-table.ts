import { actionsOf, decideStep, type StateTable, statesOf } from '../states/state-table.js';

/**
 * Tries every action in every state in every role, with everything met that could be asked for, and writes down what is
 * allowed: state, action, where it leads, by whom. A specification that lists the same by hand keeps all that is forbidden.
 */
export const walkTable = <State extends string, Action extends string, Role extends string, Need extends string>(
  table: StateTable<State, Action, Role, Need>,
): string[] => {
  const roles = [...new Set([...table.beginnings, ...table.steps].flatMap(({ by }) => by))];
  const met = [...new Set([...table.beginnings, ...table.steps].flatMap(({ needs }) => needs ?? []))];
  return statesOf(table).flatMap((state) =>
    actionsOf(table).flatMap((action) => {
      const answers = roles.map((role) => ({ role, answer: decideStep(table, state, action, { roles: [role], met }) }));
      const allowed = answers.flatMap(({ role, answer }) => ('to' in answer ? [{ role, to: answer.to }] : []));
      const by = allowed.map(({ role }) => role).toSorted();
      return allowed[0] ? [`${state} ${action} ${allowed[0].to} ${by.join(',')}`] : [];
    }),
  );
};

/** The lines of such a list, as somebody writes them. */
export const writtenSteps = (lines: string): string[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim());
