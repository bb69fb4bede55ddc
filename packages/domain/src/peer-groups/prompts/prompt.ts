/** A question for one meeting, in both languages of the product. */
export type Prompt = { readonly en: string; readonly de: string };

/** Makes prompts of pairs. */
export const asked = (...pairs: readonly (readonly [en: string, de: string])[]): readonly Prompt[] =>
  pairs.map(([en, de]) => ({ en, de }));
