import { individualContributor, techLead } from './engineers.js';
import { anyStage, directorOfEngineering, engineeringManager, vpOfEngineering } from './leaders.js';
import type { TalkPrompt, TalkPrompts } from './prompt.js';

/** The questions that come with the product, by the key of the person's stage. */
export const talkPromptsByStage: Readonly<Record<string, TalkPrompts>> = {
  'individual-contributor': individualContributor,
  'tech-lead': techLead,
  'engineering-manager': engineeringManager,
  'director-of-engineering': directorOfEngineering,
  'vp-of-engineering': vpOfEngineering,
};

const asked = 3;
const brought = 2;

const taken = (prompts: readonly TalkPrompt[], turn: number, count: number, locale: string): string[] =>
  Array.from({ length: Math.min(count, prompts.length) }, (_, place) => {
    const prompt = prompts[(turn * count + place) % prompts.length];
    return (locale.startsWith('de') ? prompt?.de : prompt?.en) ?? '';
  });

/** What two may talk about: three questions of the leader, two things to bring; others each time that they meet. */
export const talkPrompts = (
  stageKey: string | null,
  turn: number,
  locale: string,
): { readonly ask: readonly string[]; readonly bring: readonly string[] } => {
  const known = stageKey !== null && Object.hasOwn(talkPromptsByStage, stageKey);
  const { ask, bring } = (known ? talkPromptsByStage[stageKey] : undefined) ?? anyStage;
  return { ask: taken(ask, turn, asked, locale), bring: taken(bring, turn, brought, locale) };
};
