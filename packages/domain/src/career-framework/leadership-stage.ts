import type { StageKey } from '../built-in-framework/framework-shape.js';
import type { RankedStage } from './next-stage.js';

/** The stages of the built-in framework whose people lead a team: by them a track is known to be one of leading. */
export const leadingStageKeys: readonly string[] = [
  'engineering-manager',
  'director-of-engineering',
  'vp-of-engineering',
  'cto',
] satisfies readonly StageKey[];

/** Whether people lead on a track: where one of the stages known to lead stands. */
export const leadsOnTrack = (track: string | undefined, ladder: readonly RankedStage[]): boolean =>
  ladder.some((stage) => stage.track === track && leadingStageKeys.includes(stage.key));

/**
 * Whether a stage is one of leadership: it can be filled from below, and people lead on its track. Tracks beside leading (staff,
 * principal) have none. Where no stage of the ladder is known to lead, nothing tells tracks apart, and every stage but the
 * lowest counts.
 */
export const isLeadershipStage = (stage: RankedStage, ladder: readonly RankedStage[]): boolean =>
  ladder.some(({ ordinal }) => ordinal < stage.ordinal) &&
  (leadsOnTrack(stage.track, ladder) || !ladder.some(({ key }) => leadingStageKeys.includes(key)));
