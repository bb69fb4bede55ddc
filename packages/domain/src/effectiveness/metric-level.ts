import type { StageKey } from '../built-in-framework/framework-shape.js';

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

/** The levels of those who lead nobody: where stages of a track beside leading are looked for. */
const withoutLeading: ReadonlySet<string> = new Set<StageKey>(['individual-contributor', 'tech-lead']);

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
  const leads = anchors.some(({ track, level }) => track === stage.track && !withoutLeading.has(level));
  const fitting = leads ? anchors : anchors.filter(({ level }) => withoutLeading.has(level));
  const below = fitting.filter(({ ordinal }) => ordinal <= stage.ordinal).toSorted((a, b) => b.ordinal - a.ordinal);
  const above = fitting.filter(({ ordinal }) => ordinal > stage.ordinal).toSorted((a, b) => a.ordinal - b.ordinal);
  return (below[0] ?? above[0])?.level ?? null;
};
