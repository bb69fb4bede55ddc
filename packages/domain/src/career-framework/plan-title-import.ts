import type { TitleImportProblem } from '@understudy/contracts/career-framework-title-imports';

/** One row of a table of titles; an empty stage means outside the ladder. */
export type TitleFileRow = { readonly line: number; readonly title: string; readonly stage: string };

/** What a row decides; a null stage is outside the ladder. */
export type PlannedTitle = { readonly line: number; readonly title: string; readonly stageId: string | null };

export type TitleImportPlan = {
  readonly planned: readonly PlannedTitle[];
  readonly problems: readonly TitleImportProblem[];
};

type KnownStage = { readonly id: string; readonly key: string; readonly name: string };

export const longestTitle = 200;

/** Reads a table: what each row would decide, and what is wrong with it, by line and column. */
export const planTitleImport = (rows: readonly TitleFileRow[], stages: readonly KnownStage[]): TitleImportPlan => {
  const byWord = new Map(stages.flatMap(({ id, key, name }) => [key, name].map((word) => [word.toLowerCase(), id])));
  const decided = new Map<string, string | null>();
  const planned: PlannedTitle[] = [];
  const problems: TitleImportProblem[] = [];
  for (const { line, title, stage } of rows) {
    const say = (field: 'title' | 'stage', code: TitleImportProblem['code'], value: string) =>
      problems.push({ line, field, code, value: value.slice(0, 100) });
    const stageId = stage === '' ? null : byWord.get(stage.toLowerCase());
    const before = decided.get(title);
    if (title.trim() === '') say('title', 'title-missing', '');
    else if (title.length > longestTitle) say('title', 'title-too-long', String(longestTitle));
    if (stageId === undefined) say('stage', 'stage-unknown', stage);
    else if (before !== undefined && before !== stageId) say('stage', 'two-stages', title);
    else if (title.trim() !== '' && title.length <= longestTitle) {
      if (before === undefined) planned.push({ line, title, stageId });
      decided.set(title, stageId);
    }
  }
  return { planned, problems };
};
