/** What somebody who looks for a mentor would like to learn, and how the two could talk. */
export type LookingFor = {
  /** The stage they are heading for. */
  readonly stageKey: string | null;
  /** What is next to learn, the most important first. */
  readonly skillKeys: readonly string[];
  readonly languages: readonly string[];
  readonly timeZone: string | null;
};

/** What a mentor offers. */
export type Offering = {
  readonly stageKeys: readonly string[];
  readonly skillKeys: readonly string[];
  readonly languages: readonly string[];
  readonly timeZone: string;
};

/** One reason why two fit, as a code with what it is about. */
export type FitReason =
  | { readonly code: 'skill'; readonly key: string }
  | { readonly code: 'stage'; readonly key: string }
  | { readonly code: 'language'; readonly key: string }
  | { readonly code: 'same-hours' };

/** Why a mentor fits, and how well beside others. */
export type MentorFit = {
  readonly reasons: readonly FitReason[];
  /** For ordering only, never to be shown: reasons are shown. */
  readonly weight: number;
};

/** Hours between two time zones at an instant; the caller knows how to reckon with zones. */
export type HoursApart = (one: string, other: string) => number;

/** What the first skill counts, each later one less by one down to one; what the stage counts, and hours that suit both. */
export const fitCounts = { skill: 3, stage: 4, hours: 1 } as const;
/** So far apart that a talk falls into both working days without effort. */
export const nearHours = 3;

/**
 * Why a mentor fits somebody; null where they share no language, or the mentor offers nothing of what is looked for. The
 * first skill counts most, and so on down to one point each.
 */
export const mentorFitOf = (wanted: LookingFor, offered: Offering, hoursApart: HoursApart): MentorFit | null => {
  const shared = wanted.languages.filter((language) => offered.languages.includes(language));
  if (wanted.languages.length > 0 && shared.length === 0) return null;
  const skills = wanted.skillKeys.filter((key) => offered.skillKeys.includes(key));
  const stage = wanted.stageKey !== null && offered.stageKeys.includes(wanted.stageKey) ? wanted.stageKey : null;
  if (skills.length === 0 && stage === null) return null;
  const near = wanted.timeZone !== null && hoursApart(wanted.timeZone, offered.timeZone) <= nearHours;
  const weightOf = (key: string): number => Math.max(1, fitCounts.skill - wanted.skillKeys.indexOf(key));
  return {
    reasons: [
      ...skills.map((key) => ({ code: 'skill', key }) as const),
      ...(stage === null ? [] : [{ code: 'stage', key: stage } as const]),
      ...shared.slice(0, 1).map((key) => ({ code: 'language', key }) as const),
      ...(near ? [{ code: 'same-hours' } as const] : []),
    ],
    weight:
      skills.reduce((sum, key) => sum + weightOf(key), 0) +
      (stage === null ? 0 : fitCounts.stage) +
      (near ? fitCounts.hours : 0),
  };
};

/** Those who fit, the best first; who fit equally well stay in their order. */
export const mentorsByFit = <Mentor extends Offering>(
  wanted: LookingFor,
  mentors: readonly Mentor[],
  hoursApart: HoursApart,
): readonly { readonly mentor: Mentor; readonly fit: MentorFit }[] =>
  mentors
    .flatMap((mentor) => {
      const fit = mentorFitOf(wanted, mentor, hoursApart);
      return fit === null ? [] : [{ mentor, fit }];
    })
    .sort((one, other) => other.fit.weight - one.fit.weight);

/** Whether anything is known by which a mentor could fit. */
export const knowsWhatFits = ({ stageKey, skillKeys }: LookingFor): boolean =>
  stageKey !== null || skillKeys.length > 0;
