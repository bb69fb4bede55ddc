/** Somebody who is going to leave at the beginning of a month, counted from the as-of date, and where they stand today. */
export type NamedLeaving = { readonly personId: string; readonly stageId: string; readonly month: number };

/** What is asked of a forecast; without anything it goes on as before. */
export type Scenario = {
  /** Leaving per stage, times so much. */
  readonly attrition: readonly { readonly stageId: string; readonly factor: number }[];
  /** People promoted per month besides those whom the chain promotes; parts of people add up over the months. */
  readonly promotions: readonly {
    readonly fromStageId: string;
    readonly toStageId: string;
    readonly perMonth: number;
  }[];
  /** People who join per month from outside, in the place of those who joined so far. */
  readonly hires: readonly { readonly stageId: string; readonly perMonth: number }[];
  /** People who are ready for a stage in so many months, besides those who are on the bench. */
  readonly cohorts: readonly { readonly stageId: string; readonly people: number; readonly inMonths: number }[];
  readonly leavings: readonly NamedLeaving[];
};

export const nothingAsked: Scenario = { attrition: [], promotions: [], hires: [], cohorts: [], leavings: [] };

/** Whether anything is asked at all. */
export function asksAnything(scenario: Scenario): boolean {
  return Object.values(scenario).some((part) => part.length > 0);
}

/** How many whole people fall due in a month when so many fall due per month. */
export function dueIn(month: number, perMonth: number): number {
  const until = (months: number) => Math.floor(months * perMonth + 1e-9);
  return until(month) - until(month - 1);
}
