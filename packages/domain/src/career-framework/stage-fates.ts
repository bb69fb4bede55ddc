/** What becomes of a stage when a new version is published. */
export type StageFate =
  | { readonly key: string; readonly name: string; readonly fate: 'kept' }
  | { readonly key: string; readonly name: string; readonly fate: 'renamed'; readonly newName: string }
  | { readonly key: string; readonly name: string; readonly fate: 'removed' };

type NamedStage = { readonly key: string; readonly name: string };

/** What becomes of each stage of the published version: it stays, has another name, or is gone and its people must go on. */
export const stageFates = (published: readonly NamedStage[], draft: readonly NamedStage[]): StageFate[] => {
  const names = new Map(draft.map(({ key, name }) => [key, name]));
  return published.map(({ key, name }) => {
    const newName = names.get(key);
    if (newName === undefined) return { key, name, fate: 'removed' };
    return newName === name ? { key, name, fate: 'kept' } : { key, name, fate: 'renamed', newName };
  });
};

/** Where people of removed stages go: another stage of the new version by key, or none. */
export type StageMoves = Readonly<Record<string, string | null>>;

/** The removed stages for which nobody has chosen yet, or has chosen a stage that the new version does not have. */
export const undecidedStages = (
  fates: readonly StageFate[],
  draft: readonly NamedStage[],
  moves: StageMoves,
): string[] => {
  const known = new Set(draft.map(({ key }) => key));
  return fates
    .filter(({ fate }) => fate === 'removed')
    .map(({ key }) => key)
    .filter((key) => {
      const choice = Object.hasOwn(moves, key) ? moves[key] : undefined;
      return choice === undefined || (choice !== null && !known.has(choice));
    });
};

/** Somebody at a removed stage, and where they go instead of where the rest of it goes. */
export type PersonMove = { readonly personId: string; readonly stageKey: string; readonly toKey: string | null };

/** Who really goes elsewhere: whoever goes where the rest goes keeps following their title like the rest. */
export const elsewhere = <Move extends PersonMove>(people: readonly Move[], moves: StageMoves): Move[] =>
  people.filter(({ stageKey, toKey }) => moves[stageKey] !== toKey);
