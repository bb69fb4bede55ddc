/** One way through a state table: from where, what is done, by whom, where it leads, and what must be true before. */
export type Step<State extends string, Action extends string, Role extends string, Need extends string> = {
  readonly from: readonly State[];
  readonly action: Action;
  /** Who may take it; whoever holds one of these roles at this record. */
  readonly by: readonly Role[];
  readonly to: State;
  /** Everything that must hold for the record before the step can be taken. */
  readonly needs?: readonly Need[];
};

/** How a record comes into being: the state it begins in, who may begin it, and what must be true before. */
export type Beginning<State extends string, Action extends string, Role extends string, Need extends string> = {
  readonly action: Action;
  readonly by: readonly Role[];
  readonly to: State;
  readonly needs?: readonly Need[];
};

/** A state machine as one declared table: services ask it, tests walk it, and the documentation is drawn from it. */
export type StateTable<
  State extends string = string,
  Action extends string = string,
  Role extends string = string,
  Need extends string = string,
> = {
  /** What the record is called, for headings: "Enrolment". */
  readonly name: string;
  /** What a reader should know before looking at the drawing, in a sentence or two. */
  readonly about: string;
  /** Every state, each with what it means. */
  readonly states: Readonly<Record<State, string>>;
  readonly beginnings: readonly Beginning<State, Action, Role, Need>[];
  readonly steps: readonly Step<State, Action, Role, Need>[];
};

/** What a table answers: where the step leads, or why it is refused. */
export type Decision<State extends string, Need extends string> =
  | { readonly to: State }
  | { readonly refused: 'impossible' | 'not-yours' }
  | { readonly refused: 'unmet'; readonly missing: readonly Need[] };

/** Who asks, by the roles they hold at this record, and what holds for it. */
export type Asking<Role extends string, Need extends string> = {
  readonly roles: readonly Role[];
  readonly met?: readonly Need[];
};

/**
 * Checks a table once, when it is declared, and hands it on with its words as types.
 * @throws Error for a step that is ambiguous, that nobody may take, or a state that cannot be reached.
 */
export const defineStateTable = <
  const State extends string,
  const Action extends string,
  const Role extends string,
  const Need extends string = never,
>(
  table: StateTable<State, Action, Role, Need>,
): StateTable<State, Action, Role, Need> => {
  const refuse = (why: string): never => {
    throw new Error(`${table.name}: ${why}`);
  };
  const seen = new Set<string>();
  for (const { from, action, by } of table.steps) {
    if (by.length === 0) refuse(`nobody may ${action}`);
    for (const state of from) {
      const key = `${state} ${action}`;
      if (seen.has(key)) refuse(`${action} leads from ${state} to two places`);
      seen.add(key);
    }
  }
  const reachable = reachableStates(table);
  const lost = statesOf(table).filter((state) => !reachable.has(state));
  if (lost.length > 0) refuse(`there is no way to ${lost.join(', ')}`);
  return table;
};

/** The states of a table in the order in which they were declared. */
export const statesOf = <State extends string>(table: Pick<StateTable<State>, 'states'>): State[] =>
  Object.keys(table.states) as State[];

/** The actions of a table, each once, beginnings first. */
export const actionsOf = <Action extends string>({
  beginnings,
  steps,
}: Pick<StateTable<string, Action>, 'beginnings' | 'steps'>): Action[] => [
  ...new Set([...beginnings, ...steps].map(({ action }) => action)),
];

/** The states that nothing leads out of. */
export const endsOf = <State extends string>(table: StateTable<State>): State[] =>
  statesOf(table).filter((state) => !table.steps.some(({ from }) => from.includes(state)));

/** The states from which an action can be taken at all; for what the product does to many records at once. */
export const statesBefore = <State extends string, Action extends string>(
  table: Pick<StateTable<State, Action>, 'steps'>,
  action: NoInfer<Action>,
): State[] => table.steps.flatMap((step) => (step.action === action ? [...step.from] : []));

/** Decides a step: where it leads, or why not. What is impossible is said before what is not yours. */
export const decideStep = <State extends string, Action extends string, Role extends string, Need extends string>(
  table: StateTable<State, Action, Role, Need>,
  state: State,
  action: Action,
  { roles, met = [] }: Asking<Role, Need>,
): Decision<State, Need> => {
  return decide(
    table.steps.find((one) => one.action === action && one.from.includes(state)),
    { roles, met },
  );
};

/** Decides whether a record may begin this way, and in which state. */
export const decideBeginning = <State extends string, Action extends string, Role extends string, Need extends string>(
  table: StateTable<State, Action, Role, Need>,
  action: Action,
  { roles, met = [] }: Asking<Role, Need>,
): Decision<State, Need> =>
  decide(
    table.beginnings.find((one) => one.action === action),
    { roles, met },
  );

const decide = <State extends string, Role extends string, Need extends string>(
  way: Beginning<State, string, Role, Need> | undefined,
  { roles, met }: Required<Asking<Role, Need>>,
): Decision<State, Need> => {
  if (way === undefined) return { refused: 'impossible' };
  if (!way.by.some((role) => roles.includes(role))) return { refused: 'not-yours' };
  const missing = (way.needs ?? []).filter((need) => !met.includes(need));
  return missing.length > 0 ? { refused: 'unmet', missing } : { to: way.to };
};

/** What somebody of these roles could do now, whether or not everything it needs is there yet. */
export const possibleActions = <State extends string, Action extends string, Role extends string>(
  table: StateTable<State, Action, Role>,
  state: State,
  roles: readonly Role[],
): Action[] =>
  table.steps
    .filter(({ from, by }) => from.includes(state) && by.some((role) => roles.includes(role)))
    .map(({ action }) => action);

const reachableStates = (table: StateTable): ReadonlySet<string> => {
  const reached = new Set(table.beginnings.map(({ to }) => to));
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { from, to } of table.steps) if (from.some((state) => reached.has(state))) reached.add(to);
  }
  return reached;
};
