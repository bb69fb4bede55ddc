import type { FrameworkContent } from '@understudy/contracts/framework-content';

/**
 * Which level asks which lines, by nothing but what a framework's text says: a name in front of them, or the one stage
 * that expects just this. Lines that cannot be given to a level stand under an empty name.
 */
export const askedLines = (content: FrameworkContent, levelNames: readonly string[]): Record<string, string[]> => {
  const asked: Record<string, string[]> = {};
  const nameOf = (stageKey: string) => content.stages.find(({ key }) => key === stageKey)?.name ?? '';
  for (const skill of content.skills) {
    skill.indicators.forEach((indicator, level) => {
      const expecting = content.expectations.filter((one) => one.skillKey === skill.key && one.level === level);
      const [only] = expecting;
      let asking = only !== undefined && expecting.length === 1 ? nameOf(only.stageKey) : '';
      for (const line of indicator.split('\n').filter((text) => text !== '')) {
        const named = levelNames.find((name) => line === `${name}:`);
        if (named === undefined) asked[asking] = [...(asked[asking] ?? []), line];
        else asking = named;
      }
    });
  }
  return asked;
};
