import type { TitleMapping } from '@understudy/contracts/career-framework';

/** What titles decided otherwise make stale. */
export const afterTitles = ['titles', 'stages', 'people', 'organisation', 'jobs'] as const;

/** The value of the stage field for titles that stand outside the ladder, and for those not decided yet. */
export const outside = 'outside';
export const undecided = 'undecided';

/** Choices not saved yet: by title, the stage's key, or null for outside the ladder. */
export type TitleDraft = ReadonlyMap<string, string | null>;

/** What of the titles is listed. */
export type TitleFilter = 'all' | 'undecided' | 'unsure' | 'decided';

const savedChoice = (mapping: TitleMapping): string => (mapping.decided ? (mapping.stage?.key ?? outside) : undecided);

/** The suggestion for a title as a value of the stage field. */
export const suggestedChoice = ({ suggestion }: TitleMapping): string => suggestion.stage?.key ?? outside;

/** What stands in the stage field of a title: the draft, else what is saved. */
export const choiceOf = (mapping: TitleMapping, draft: TitleDraft): string => {
  if (!draft.has(mapping.title)) return savedChoice(mapping);
  return draft.get(mapping.title) ?? outside;
};

/** The draft after a choice for some titles; choosing what is saved already takes the title out of the draft. */
export const chooseStage = (draft: TitleDraft, mappings: readonly TitleMapping[], choice: string): TitleDraft => {
  const next = new Map(draft);
  for (const mapping of mappings) {
    if (choice === savedChoice(mapping) || choice === undecided) next.delete(mapping.title);
    else next.set(mapping.title, choice === outside ? null : choice);
  }
  return next;
};

/** Undecided titles with a suggestion we are sure of. */
export const sureSuggestions = (mappings: readonly TitleMapping[]): TitleMapping[] =>
  mappings.filter(({ decided, suggestion }) => !decided && suggestion.sure);

/** The titles a filter and a search leave, in the order given. */
export const listedTitles = (
  mappings: readonly TitleMapping[],
  { show, heldNow, search }: { show: TitleFilter; heldNow: boolean; search: string },
): TitleMapping[] => {
  const wanted = search.trim().toLocaleLowerCase();
  return mappings.filter(({ title, decided, suggestion, holdersNow }) => {
    if (heldNow && holdersNow === 0) return false;
    if (!title.toLocaleLowerCase().includes(wanted)) return false;
    if (show === 'undecided') return !decided;
    if (show === 'unsure') return !decided && !suggestion.sure;
    if (show === 'decided') return decided;
    return true;
  });
};
