/** A goal of a plan, as far as it takes to recognise what is suggested. */
export interface KnownGoal {
  readonly id: string;
  readonly title: string;
  readonly skillKey: string | null;
  readonly status: 'open' | 'reached' | 'dropped';
  readonly actions: readonly { readonly practiceKey: string | null }[];
}

/** A goal that is suggested, with its actions. */
export interface Suggested {
  readonly skillKey: string | null;
  readonly actions: readonly { readonly practiceKey: string | null }[];
}

/** A suggestion beside the plan: the open goal of the same skill, if there is one, and the actions that it lacks. */
export interface Placed<Suggestion extends Suggested> {
  readonly suggestion: Suggestion;
  readonly goal: KnownGoal | null;
  readonly actions: Suggestion['actions'];
}

/**
 * Places suggestions in a plan. A skill for which a goal is open already gets no second goal, and an action that the goal
 * has already, of the same practice, is not added again; what was reached or dropped may be begun anew.
 */
export const placeSuggestions = <Suggestion extends Suggested>(
  goals: readonly KnownGoal[],
  suggestions: readonly Suggestion[],
): Placed<Suggestion>[] =>
  suggestions.map((suggestion) => {
    const open = ({ status, skillKey }: KnownGoal): boolean => status === 'open' && skillKey === suggestion.skillKey;
    const goal = suggestion.skillKey === null ? undefined : goals.find(open);
    const known = new Set(goal?.actions.flatMap(({ practiceKey }) => practiceKey ?? []));
    const actions = suggestion.actions.filter(({ practiceKey }) => practiceKey === null || !known.has(practiceKey));
    return { suggestion, goal: goal ?? null, actions };
  });

/** Whether something of the suggestion is not in the plan yet. */
export const isNews = ({ goal, actions }: Pick<Placed<Suggested>, 'goal' | 'actions'>): boolean =>
  goal === null || actions.length > 0;
