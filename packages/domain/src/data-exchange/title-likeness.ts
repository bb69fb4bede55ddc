const fillers = new Set(['of', 'and', 'the', 'to', 'for', 'a', 'in', 'interim', 'temporary', 'acting']);
const interimWords = /\b(?:interim|temporary|acting|kommissarisch)\b/i;

/** Whether a title says that it is held for a while only. */
export function isInterimTitle(title: string): boolean {
  return interimWords.test(title);
}

/**
 * How alike two titles are, from 0 to 1: the share of words they have in common, in any order, fillers and words for
 * "interim" left out; an abbreviation counts as the words whose initials it is (IAM: Identity Access Management).
 */
export function titleLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const first = expanded(one, other);
  const second = expanded(other, one);
  const all = new Set([...first, ...second]);
  if (all.size === 0) return 0;
  return [...first].filter((word) => second.has(word)).length / all.size;
}

/** A title's words as a key: equal for titles that differ in order, case, punctuation and fillers only. */
export function titleKey(title: string): string {
  return [...new Set(words(title))].sort().join(' ');
}

function words(title: string): string[] {
  return rawWords(title)
    .map((word) => word.toLowerCase())
    .filter((word) => !fillers.has(word));
}

function rawWords(title: string): string[] {
  return title.slice(0, 200).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function expanded(title: string, context: string): Set<string> {
  const known = words(context);
  return new Set(
    rawWords(title).flatMap((word) => {
      const lower = word.toLowerCase();
      if (fillers.has(lower)) return [];
      return /^\p{Lu}{2,5}$/u.test(word) ? (spelledOut(lower, known) ?? [lower]) : [lower];
    }),
  );
}

function spelledOut(abbreviation: string, known: readonly string[]): string[] | null {
  for (let start = 0; start + abbreviation.length <= known.length; start += 1) {
    const candidate = known.slice(start, start + abbreviation.length);
    if (candidate.map((word) => word[0]).join('') === abbreviation) return candidate;
  }
  return null;
}
