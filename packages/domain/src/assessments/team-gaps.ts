import { compare } from './result-comparison.js';
import type { SideRatings } from './skill-gap.js';

/** One released result of somebody: what it asked of each skill, and what each side said. */
export type RatedResult = {
  readonly personId: string;
  readonly on: string;
  /** The last day on which it counts. */
  readonly expiresOn: string;
  readonly skills: readonly {
    readonly skillKey: string;
    readonly skillName: string;
    readonly level: number;
    readonly ratings: SideRatings;
  }[];
};

/** How far several people were from what was asked of them in one skill on one day. */
export type TeamGap = {
  readonly skillKey: string;
  readonly skillName: string;
  readonly day: string;
  readonly rated: number;
  readonly met: number;
  readonly meanGap: number | null;
};

type Gap = { readonly gap: number };

/**
 * How gaps moved: of each person the newest result that counted on a day and says something of the skill, measured by what
 * it asked itself. Skills are named as their newest result does; what is furthest from what is asked on the last day comes
 * first, then by name and key.
 */
export function teamGaps(results: readonly RatedResult[], days: readonly string[]): readonly TeamGap[] {
  const newestFirst = [...results].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0));
  const names = new Map<string, string>();
  for (const { skills } of newestFirst) {
    for (const { skillKey, skillName } of skills) if (!names.has(skillKey)) names.set(skillKey, skillName);
  }
  const bySkill = [...names].map(([skillKey, skillName]) => ({
    skillName,
    points: days.map((day): TeamGap => ({ skillKey, skillName, day, ...summary(gapsOn(newestFirst, skillKey, day)) })),
  }));
  const last = (points: readonly TeamGap[]): number => points.at(-1)?.meanGap ?? -1;
  return bySkill
    .sort(
      (one, other) =>
        last(other.points) - last(one.points) ||
        (one.skillName < other.skillName ? -1 : one.skillName > other.skillName ? 1 : 0),
    )
    .flatMap(({ points }) => points);
}

/** The ends of the last quarters before a day, the oldest first, and the day itself. */
export function quarterEndsUpTo(today: string, quarters: number): readonly string[] {
  const year = Number(today.slice(0, 4));
  const begun = Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  const before = Array.from({ length: quarters }, (_none, place) => {
    const quarter = year * 4 + begun - quarters + place;
    return `${Math.floor(quarter / 4)}-${ends[quarter % 4]}`;
  });
  return [...before, today];
}

function gapsOn(newestFirst: readonly RatedResult[], skillKey: string, day: string): Gap[] {
  const found = new Map<string, Gap>();
  for (const { personId, on, expiresOn, skills } of newestFirst) {
    if (found.has(personId) || on > day || expiresOn < day) continue;
    const skill = skills.find((one) => one.skillKey === skillKey);
    if (skill === undefined) continue;
    const { gap, basis } = compare(skill.level, skill.ratings);
    if (basis !== null) found.set(personId, { gap });
  }
  return [...found.values()];
}

function summary(gaps: readonly Gap[]): Pick<TeamGap, 'rated' | 'met' | 'meanGap'> {
  const sum = gaps.reduce((total, { gap }) => total + gap, 0);
  return {
    rated: gaps.length,
    met: gaps.filter(({ gap }) => gap === 0).length,
    meanGap: gaps.length === 0 ? null : Math.round((sum / gaps.length) * 10) / 10,
  };
}
