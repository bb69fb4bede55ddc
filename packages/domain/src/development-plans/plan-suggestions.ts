type KnownAction = { readonly kind: string; readonly title: string; readonly practiceKey: string | null };

/** A goal of a plan, as far as it takes to recognise what is suggested. */
export interface KnownGoal {
  readonly id: string;
  readonly title: string;
  readonly skillKey: string | null;
  readonly status: 'open' | 'reached' | 'dropped';
  readonly actions: readonly KnownAction[];
}

/** A goal that is suggested, with its actions. */
export interface Suggested {
  readonly title: string;
  readonly skillKey: string | null;
  readonly actions: readonly KnownAction[];
}

/** A suggestion beside the plan: the open goal that stands for it already, if there is one, and the actions that it lacks. */
export interface Placed<Suggestion extends Suggested> {
  readonly suggestion: Suggestion;
  readonly goal: KnownGoal | null;
  readonly actions: Suggestion['actions'];
}

/** Whether two are the same action: of the same practice, or without one, of the same kind and title. */
export const isSameAction = (one: KnownAction, other: KnownAction): boolean =>
  one.practiceKey === null
    ? one.kind === other.kind && one.title.trim() === other.title.trim()
    : one.practiceKey === other.practiceKey;

/**
 * Places suggestions in a plan. A skill for which a goal is open already gets no second goal, nor does a goal without a skill
 * that has the same title, and an action that the goal has already is not added again; what was reached or dropped may be
 * begun anew.
 */
export const placeSuggestions = <Suggestion extends Suggested>(
  goals: readonly KnownGoal[],
  suggestions: readonly Suggestion[],
): Placed<Suggestion>[] =>
  suggestions.map((suggestion) => {
    const goal = goals.find(
      ({ status, skillKey, title }) =>
        status === 'open' &&
        skillKey === suggestion.skillKey &&
        (skillKey !== null || title.trim() === suggestion.title.trim()),
    );
    const known = goal?.actions ?? [];
    const actions = suggestion.actions.filter((action) => !known.some((one) => isSameAction(action, one)));
    return { suggestion, goal: goal ?? null, actions };
  });

/** Whether something of the suggestion is not in the plan yet. */
export const isNews = ({ goal, actions }: Pick<Placed<Suggested>, 'goal' | 'actions'>): boolean =>
  goal === null || actions.length > 0;
