import type { SkillGap } from '../assessments/skill-gap.js';

/** What a roadmap says, in one language. */
export interface RoadmapWords {
  readonly title: (skill: string) => string;
  /** Why a skill is next: what is expected, who said what, and how much it counts. */
  readonly rated: (gap: SkillGap, stage: string) => string;
  readonly unrated: (gap: SkillGap, stage: string, presentLevel: number | null) => string;
  /** How one will see that the goal is reached; the words are those of the framework for that level. */
  readonly measure: (level: number, indicator: string | null) => string;
  /** Why an action fits: the gap it serves, and what its kind is good for. */
  readonly reason: (
    kind: 'stretch' | 'learning' | 'mentoring' | 'practice',
    skill: string,
    from: string,
    to: number,
  ) => string;
  readonly unknownLevel: string;
}

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ');
const number = (value: number, locale: string): string => value.toLocaleString(locale, { maximumFractionDigits: 1 });

const english: RoadmapWords = {
  title: (skill) => `Grow in “${skill}”`,
  rated: (gap, stage) => {
    const say = (value: number) => number(value, 'en-GB');
    const voices = [
      gap.manager === null ? null : `the manager sees ${say(gap.manager)}`,
      gap.others === null ? null : `others see ${say(gap.others)}`,
      gap.self === null ? null : `the self-assessment says ${say(gap.self)}`,
    ].filter((voice) => voice !== null);
    return joined([
      `As ${stage}, level ${gap.expectation} is expected;`,
      `${voices.join(', ')}.`,
      englishWeight[gap.weight],
    ]);
  },
  unrated: (gap, stage, present) =>
    joined([
      `As ${stage}, level ${gap.expectation} is expected.`,
      present === null ? 'The present stage does not ask for it yet.' : `The present stage asks for level ${present}.`,
      englishWeight[gap.weight],
      'Nobody has rated it yet, so this follows from the expectations alone.',
    ]),
  measure: (level, indicator) => (indicator === null ? `Others see level ${level}.` : `Others see: ${indicator}`),
  reason: (kind, skill, from, to) => `${englishKinds[kind]} It serves “${skill}”, from level ${from} to ${to}.`,
  unknownLevel: 'not rated yet',
};
const englishWeight = {
  1: 'It helps at that stage.',
  2: 'It matters at that stage.',
  3: 'It decides whether that stage is done well.',
} as const;
const englishKinds = {
  stretch: 'A larger task, with somebody alongside, shows what is possible already.',
  learning: 'Seeing how it is done well comes before doing it.',
  mentoring: 'Somebody who can do it sees what one cannot see oneself.',
  practice: 'Small and often is how it becomes a habit.',
} as const;

const german: RoadmapWords = {
  title: (skill) => `In „${skill}“ wachsen`,
  rated: (gap, stage) => {
    const say = (value: number) => number(value, 'de');
    const voices = [
      gap.manager === null ? null : `die Führungskraft sieht ${say(gap.manager)}`,
      gap.others === null ? null : `andere sehen ${say(gap.others)}`,
      gap.self === null ? null : `die Selbsteinschätzung sagt ${say(gap.self)}`,
    ].filter((voice) => voice !== null);
    return joined([
      `Für die Stufe ${stage} wird Niveau ${gap.expectation} erwartet;`,
      `${voices.join(', ')}.`,
      germanWeight[gap.weight],
    ]);
  },
  unrated: (gap, stage, present) =>
    joined([
      `Für die Stufe ${stage} wird Niveau ${gap.expectation} erwartet.`,
      present === null ? 'Die jetzige Stufe verlangt das noch nicht.' : `Die jetzige Stufe verlangt Niveau ${present}.`,
      germanWeight[gap.weight],
      'Bisher hat es niemand eingeschätzt; der Vorschlag folgt allein aus den Erwartungen.',
    ]),
  measure: (level, indicator) => (indicator === null ? `Andere sehen Niveau ${level}.` : `Andere sehen: ${indicator}`),
  reason: (kind, skill, from, to) => `${germanKinds[kind]} Es dient „${skill}“, von Niveau ${from} zu ${to}.`,
  unknownLevel: 'noch nicht eingeschätzt',
};
const germanWeight = {
  1: 'Auf dieser Stufe hilft es.',
  2: 'Auf dieser Stufe ist es wichtig.',
  3: 'Daran entscheidet sich, ob diese Stufe gelingt.',
} as const;
const germanKinds = {
  stretch: 'Eine größere Aufgabe mit jemandem an der Seite zeigt, was schon gelingt.',
  learning: 'Zuerst sehen, wie es gut gemacht wird, dann selbst tun.',
  mentoring: 'Wer es kann, sieht, was man selbst nicht sieht.',
  practice: 'Klein und oft, so wird es zur Gewohnheit.',
} as const;

/** The words of a language that the product speaks. */
export const roadmapWords: Readonly<Record<'en-GB' | 'de', RoadmapWords>> = { 'en-GB': english, de: german };
