import type { ImportedFramework } from '@understudy/contracts/framework-exchange';

/** Something of a file that has notes: a level, a skill, or the whole of it. */
type Part = { readonly name: string; readonly notes: readonly string[] };

/** What of a part of a file has no place of its own and is kept in notes; the whole has no name. */
export type KeptNotes = { readonly name: string; readonly lines: readonly string[] };

/** The notes of each part of a file, but for those that found no room: `written` says how a note of a part stands among them. */
export const keptNotes = (
  { notes, levels, skills }: ImportedFramework,
  notTaken: readonly string[],
  written: (part: Part, note: string) => string,
): KeptNotes[] => {
  const left = new Map<string, number>();
  for (const line of notTaken) left.set(line, (left.get(line) ?? 0) + 1);
  const isKept = (line: string): boolean => {
    const times = left.get(line) ?? 0;
    left.set(line, times - 1);
    return times <= 0;
  };
  return [{ name: '', notes }, ...levels, ...skills]
    .map((part) => ({ name: part.name, lines: part.notes.filter((note) => isKept(written(part, note))) }))
    .filter(({ lines }) => lines.length > 0);
};
