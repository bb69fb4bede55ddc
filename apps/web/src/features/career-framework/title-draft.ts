import type { TitleMapping } from '@understudy/contracts/career-framework-titles';

/** What titles decided otherwise make stale. */
export const afterTitles = ['titles', 'stages', 'people', 'organisation', 'jobs'] as const;

/** The value of the stage field for titles that stand outside the ladder, and for those not decided yet. */
export const outside = 'outside';
export const undecided = 'undecided';

/** Choices not saved yet: by title, the stage's key, or null for outside the ladder. */
export type TitleDraft = ReadonlyMap<string, string | null>;

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

/** The draft once every sure suggestion is accepted: what was chosen otherwise still waits to be saved. */
export const afterAccepting = (draft: TitleDraft, mappings: readonly TitleMapping[]): TitleDraft => {
  const accepted = mappings.filter((one) => !one.decided && one.suggestion.sure);
  const saved = accepted.filter((one) => choiceOf(one, draft) === suggestedChoice(one)).map(({ title }) => title);
  return new Map([...draft].filter(([title]) => !saved.includes(title)));
};
