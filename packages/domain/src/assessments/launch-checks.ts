import type { NotReadyReason } from '@understudy/contracts/assessments';

/** What must be true of a campaign before anybody is asked. */
export type LaunchFacts = {
  /** People of its selection who work here today. */
  readonly people: number;
  /** Those of them who are not left out. */
  readonly askedAbout: number;
  /** Whether anybody would be asked, now or once peers are named. */
  readonly hasRaters: boolean;
  readonly closesLater: boolean;
  readonly instrumentInUse: boolean;
  /** Whether the framework that holds has every stage that was chosen. */
  readonly stagesKnown: boolean;
};

/** Why a campaign cannot begin, the plainest first; null when it can. By hand and by itself the same. */
export const notReadyBecause = (facts: LaunchFacts): NotReadyReason | null => {
  if (!facts.instrumentInUse) return 'instrument-retired';
  if (!facts.stagesKnown) return 'stage-gone';
  if (facts.people === 0) return 'nobody';
  if (facts.askedAbout === 0) return 'nobody-asked';
  if (!facts.hasRaters) return 'no-raters';
  return facts.closesLater ? null : 'closing-day';
};
