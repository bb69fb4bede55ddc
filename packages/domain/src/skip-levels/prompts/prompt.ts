/** A question for a talk, in both languages of the product. */
export type TalkPrompt = { readonly en: string; readonly de: string };

/** What a leader may ask somebody of a stage, and what the person may bring. */
export type TalkPrompts = { readonly ask: readonly TalkPrompt[]; readonly bring: readonly TalkPrompt[] };

type Pair = readonly [en: string, de: string];

/** Makes questions of pairs. */
export const questions = (ask: readonly Pair[], bring: readonly Pair[]): TalkPrompts => {
  const made = (pairs: readonly Pair[]): TalkPrompt[] => pairs.map(([en, de]) => ({ en, de }));
  return { ask: made(ask), bring: made(bring) };
};
