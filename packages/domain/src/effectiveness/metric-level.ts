import type { StageKey } from '../built-in-framework/framework-shape.js';
import { leadingStageKeys, leadsOnTrack } from '../career-framework/leadership-stage.js';

/** The levels that metrics are written for, from the first to the last. */
export const metricLevels = [
  'individual-contributor',
  'tech-lead',
  'engineering-manager',
  'director-of-engineering',
  'vp-of-engineering',
  'cto',
] as const satisfies readonly StageKey[];

/** A stage of the organisation's own ladder. */
export type LadderStage = { readonly key: string; readonly ordinal: number; readonly track: string };

const known = (key: string): StageKey | null => metricLevels.find((level) => level === key) ?? null;

/**
 * The level whose metrics fit a stage: its own, or for a stage of the organisation's making that of the nearest known stage at
 * or below it, else the nearest above. A track on which nobody leads is never measured by what a team does. Null where
 * nothing of the ladder is known.
 */
export const levelOfStage = (stage: LadderStage, ladder: readonly LadderStage[]): StageKey | null => {
  const own = known(stage.key);
  if (own !== null) return own;
  const anchors = ladder.flatMap(({ key, ordinal, track }) => {
    const level = known(key);
    return level === null ? [] : [{ level, ordinal, track }];
  });
  const fitting = leadsOnTrack(stage.track, ladder)
    ? anchors
    : anchors.filter(({ level }) => !leadingStageKeys.includes(level));
  const below = fitting.filter(({ ordinal }) => ordinal <= stage.ordinal).toSorted((a, b) => b.ordinal - a.ordinal);
  const above = fitting.filter(({ ordinal }) => ordinal > stage.ordinal).toSorted((a, b) => a.ordinal - b.ordinal);
  return (below[0] ?? above[0])?.level ?? null;
};
