/** What is next to learn for somebody: a skill, and how far and how much it counts. */
export type LearnerGap = { readonly skillKey: string; readonly gap: number; readonly weight: number };

/** What is known of somebody who looks for an opportunity; all of it they may see themselves. */
export type Learner = {
  readonly stageKey: string | null;
  readonly targetStageKey: string | null;
  readonly gaps: readonly LearnerGap[];
};

/** What an opportunity lets one practise. */
export type Practising = { readonly stageKey: string; readonly skillKeys: readonly string[] };

/** Why an opportunity fits, and how well beside others. */
export type Fit = {
  /** It practises the stage the person is heading for. */
  readonly target: boolean;
  /** The skills it exercises that are next to learn, the heaviest gap first. */
  readonly skillKeys: readonly string[];
  /** For ordering only, never to be shown: reasons are shown. */
  readonly weight: number;
};

/** What the target counts, beside gaps times the weight of their skill. */
export const targetCounts = 2;

/**
 * Why an opportunity fits somebody; null when nothing speaks for it. Gaps count as heavy as their skills count at the
 * target stage, and the target itself about as much as one gap of middling weight.
 */
export function fitOf(learner: Learner, { stageKey, skillKeys }: Practising): Fit | null {
  const served = learner.gaps
    .filter(({ skillKey, gap }) => gap > 0 && skillKeys.includes(skillKey))
    .sort((one, other) => other.gap * other.weight - one.gap * one.weight || (one.skillKey < other.skillKey ? -1 : 1));
  const target = learner.targetStageKey !== null && learner.targetStageKey === stageKey;
  if (served.length === 0 && !target) return null;
  const weight = served.reduce((sum, { gap, weight: heavy }) => sum + gap * heavy, target ? targetCounts : 0);
  return { target, skillKeys: served.map(({ skillKey }) => skillKey), weight: Math.round(weight * 10) / 10 };
}

/** The opportunities that fit, the best first; those that fit equally well stay in their order. */
export function byFit<Offered extends Practising>(
  learner: Learner,
  offered: readonly Offered[],
): readonly { readonly offered: Offered; readonly fit: Fit }[] {
  return offered
    .flatMap((each) => {
      const fit = fitOf(learner, each);
      return fit === null ? [] : [{ offered: each, fit }];
    })
    .sort((one, other) => other.fit.weight - one.fit.weight);
}

/** How heavy each gap is, as one text that an address can carry. */
export const writeGaps = ({ gaps }: Pick<Learner, 'gaps'>): string =>
  gaps
    .filter(({ gap }) => gap > 0)
    .map(({ skillKey, gap, weight }) => `${skillKey}:${Math.round(gap * weight * 100) / 100}`)
    .join(',');

/** The same, read again; what is no key with a weight is left out. */
export const readGaps = (text: string | undefined): { skillKey: string; weight: number }[] =>
  (text ?? '').split(',').flatMap((part) => {
    const [skillKey = '', said = ''] = part.split(':');
    const weight = Number(said);
    return skillKey !== '' && Number.isFinite(weight) && weight > 0 && weight <= 100 ? [{ skillKey, weight }] : [];
  });

/** Whether anything is known by which an opportunity could fit. */
export const knowsWhatFits = ({ targetStageKey, gaps }: Pick<Learner, 'targetStageKey' | 'gaps'>): boolean =>
  targetStageKey !== null || gaps.length > 0;
