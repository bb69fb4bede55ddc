/** What decides whether an item is asked. */
export type StagedItem = {
  /** The target stages at which it is asked; all when empty. */
  readonly stageKeys: readonly string[];
};

/** The items that are asked of somebody who heads for this stage, in the order of the instrument. */
export function askedItems<Item extends StagedItem>(items: readonly Item[], stageKey: string): readonly Item[] {
  return items.filter(({ stageKeys }) => stageKeys.length === 0 || stageKeys.includes(stageKey));
}

/** An item as far as it decides which stages an instrument asks about. */
export type RatedItem = StagedItem & { readonly kind: 'scale' | 'text' };

/** The target stages for which an instrument has something to rate; null for any stage. */
export function ratedStages(items: readonly RatedItem[]): readonly string[] | null {
  const rated = items.filter(({ kind }) => kind === 'scale');
  return rated.some(({ stageKeys }) => stageKeys.length === 0) ? null : stageKeysOf(rated);
}

/** The target stages that an instrument knows of, in the order in which its items name them. */
export function stageKeysOf(items: readonly StagedItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ stageKeys }) => stageKeys))];
}

/** The stages above the lowest about which nothing is asked, where these keys are asked about; null for all of them. */
export function unaskedStages<Stage extends { readonly key: string; readonly ordinal: number }>(
  stages: readonly Stage[],
  asked: readonly string[] | null,
): readonly Stage[] {
  const lowest = Math.min(...stages.map(({ ordinal }) => ordinal));
  return asked === null ? [] : stages.filter(({ key, ordinal }) => ordinal > lowest && !asked.includes(key));
}
