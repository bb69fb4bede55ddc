import { milestoneDays } from './transition-course.js';

/** What of the framework a companion is made of. */
export type CompanionContent = {
  readonly stop: readonly string[];
  readonly start: readonly string[];
  readonly keep: readonly string[];
  readonly prompts: readonly { readonly day: number }[];
  readonly derailers: readonly {
    readonly key: string;
    readonly earlySigns: readonly string[];
    readonly counterMove: string;
  }[];
};

export type ContentItem = {
  readonly item: string;
  readonly part: 'stop' | 'start' | 'keep' | 'day' | 'sign' | 'counter';
  readonly text: string;
};

/**
 * Every line somebody can tick or write to, each with a name that stays as long as the content does: a companion keeps the
 * framework version in which it began, so a name never comes to mean another line.
 */
export const itemsOf = ({ stop, start, keep, prompts, derailers }: CompanionContent): ContentItem[] => {
  const habits = (part: 'stop' | 'start' | 'keep', lines: readonly string[]): ContentItem[] =>
    lines.map((text, index) => ({ item: `${part}:${index}`, part, text }));
  return [
    ...habits('stop', stop),
    ...habits('start', start),
    ...habits('keep', keep),
    ...milestoneDays(prompts).map((day): ContentItem => ({ item: `day:${day}`, part: 'day', text: String(day) })),
    ...derailers.flatMap(({ key, earlySigns, counterMove }): ContentItem[] => [
      ...earlySigns.map((text, index): ContentItem => ({ item: `sign:${key}:${index}`, part: 'sign', text })),
      { item: `counter:${key}`, part: 'counter', text: counterMove },
    ]),
  ];
};
