import type { TFunction } from 'i18next';

const levels = ['0', '1', '2', '3', '4'] as const;

/** The name of a skill level, rounded where several people were asked. */
export const levelNameOf = (t: TFunction<['plans', 'career-framework']>, level: number): string =>
  t(`career-framework:level.${levels[Math.round(level)] ?? '0'}.name`);
