import { endsOf, type StateTable, statesOf } from './state-table.js';

const idOf = (state: string): string => state.replace(/[^a-z0-9]/gi, '_');
const rolesOf = (by: readonly string[]): string => by.join(', ');

/** A state table as a Mermaid state diagram. */
export const stateDiagram = (table: StateTable): string => {
  const states = statesOf(table);
  const renamed = states
    .filter((state) => idOf(state) !== state)
    .map((state) => `  state "${state}" as ${idOf(state)}`);
  const begun = table.beginnings.map(({ action, by, to }) => `  [*] --> ${idOf(to)}: ${action} (${rolesOf(by)})`);
  const steps = table.steps.flatMap(({ from, action, by, to }) =>
    from.map((state) => `  ${idOf(state)} --> ${idOf(to)}: ${action} (${rolesOf(by)})`),
  );
  const ends = endsOf(table).map((state) => `  ${idOf(state)} --> [*]`);
  return ['stateDiagram-v2', '  direction LR', ...renamed, ...begun, ...steps, ...ends].join('\n');
};

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** One table as a section of documentation: what it is, the drawing, what the states mean, and every step in words. */
export const stateSection = (table: StateTable): string => {
  const needs = [...table.beginnings, ...table.steps].some((way) => (way.needs ?? []).length > 0);
  const heads = ['from', 'action', 'by', 'to', ...(needs ? ['needs'] : [])];
  const steps = [
    ...table.beginnings.map(({ action, by, to, needs: needed = [] }) => [
      '(begins)',
      action,
      rolesOf(by),
      to,
      needed.join(', '),
    ]),
    ...table.steps.map(({ from, action, by, to, needs: needed = [] }) => [
      from.join(', '),
      action,
      rolesOf(by),
      to,
      needed.join(', '),
    ]),
  ];
  return [
    `## ${table.name}`,
    '',
    table.about,
    '',
    '```mermaid',
    stateDiagram(table),
    '```',
    '',
    row('state', 'means'),
    row('---', '---'),
    ...Object.entries(table.states).map(([state, meaning]) => row(state, meaning)),
    '',
    row(...heads),
    row(...heads.map(() => '---')),
    ...steps.map((cells) => row(...cells.slice(0, heads.length))),
  ].join('\n');
};

/** The page of all tables. */
export const stateMachinesPage = (tables: readonly StateTable[]): string =>
  [
    '# State machines',
    '',
    'Drawn from the tables in the code by `node scripts/state-machines.mjs`; a test holds this page equal to them. Whatever',
    'is not drawn is refused. `product` stands for what happens by itself.',
    '',
    'Some records have a state and are no machine of this kind. A version of the framework or of an instrument goes one way,',
    'from draft to published to retired, where publishing one retires the one before it. Goals, check-ins and metrics say how',
    'they stand in a field that whoever keeps them sets. What is said about a signal, the notes of a check-in of two sides and',
    'the answers of raters follow who has said what already, which states alone do not tell; their rules stand in',
    '`signal-thread.ts`, in `two-sided.ts` and with the panels of raters. Jobs and imports go through stages of work that nobody',
    'decides.',
    '',
    ...tables.map((table) => `${stateSection(table)}\n`),
  ].join('\n');
