import type { ActionKind } from '@understudy/contracts/development-plans-goals';
import type { SkillGap } from '../assessments/skill-gap.js';
import type { PracticeStep } from './practice-library/practice.js';
import type { ToldPractice } from './practice-library/practice-library.js';

/** What a roadmap says, in one language. */
export interface RoadmapWords {
  readonly title: (skill: string) => string;
  /** Why a skill is next: what is expected, who said what, and how much it counts. */
  readonly rated: (gap: SkillGap, stage: string) => string;
  readonly unrated: (gap: SkillGap, stage: string, presentLevel: number | null) => string;
  /** How one will see that the goal is reached; the words are those of the framework for that level. */
  readonly measure: (level: number, indicator: string | null) => string;
  /** Why an action fits: what its kind is good for at that step, and the gap it serves. */
  readonly reason: (
    practice: Pick<ToldPractice, 'kind' | 'step'>,
    insteadOfOffered: boolean,
    gap: Pick<SkillGap, 'skillName' | 'expectation'>,
    rating: number | null,
  ) => string;
}

/** What a kind of action is good for, by where somebody is with the skill. */
type KindReasons = Readonly<Record<ActionKind, Readonly<Record<PracticeStep, string>>>>;

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' ');
/** Made once: to make one takes longer than to write a hundred numbers with it. */
const numbers = {
  'en-GB': new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
  de: new Intl.NumberFormat('de', { maximumFractionDigits: 1 }),
};
const number = (value: number, locale: keyof typeof numbers): string => numbers[locale].format(value);

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
  reason: ({ kind, step }, insteadOfOffered, { skillName, expectation }, rating) =>
    joined([
      englishKinds[kind][step],
      insteadOfOffered ? 'The last plan had the one closest to this level, so here is another way.' : null,
      `It serves “${skillName}”,`,
      rating === null ? `towards level ${expectation}.` : `from level ${number(rating, 'en-GB')} to ${expectation}.`,
    ]),
};
const englishWeight = {
  1: 'It helps at that stage.',
  2: 'It matters at that stage.',
  3: 'It decides whether that stage is done well.',
} as const;
const englishKinds: KindReasons = {
  practice: {
    first: 'A small thing done often is the easiest way in.',
    next: 'It happens already; on purpose and often, it becomes a habit.',
    far: 'It works well; now it should go on without depending on one person.',
  },
  learning: {
    first: 'Seeing how it is done well comes before doing it.',
    next: 'A close look at one’s own way shows what to change in it.',
    far: 'Beyond one’s own way, what others do differently teaches most.',
  },
  mentoring: {
    first: 'Somebody who can do it shortens the way.',
    next: 'Another pair of eyes sees what one cannot see oneself.',
    far: 'Making others strong in it is the last step of learning it.',
  },
  stretch: {
    first: 'A real task, kept small, is the first proof.',
    next: 'A larger task shows what is possible already.',
    far: 'It is time for a task that changes how others work.',
  },
};

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
  reason: ({ kind, step }, insteadOfOffered, { skillName, expectation }, rating) =>
    joined([
      germanKinds[kind][step],
      insteadOfOffered
        ? 'Der letzte Plan enthielt schon, was diesem Niveau am nächsten liegt; dies ist ein anderer Weg.'
        : null,
      `Es dient „${skillName}“,`,
      rating === null ? `hin zu Niveau ${expectation}.` : `von Niveau ${number(rating, 'de')} zu ${expectation}.`,
    ]),
};
const germanWeight = {
  1: 'Auf dieser Stufe hilft es.',
  2: 'Auf dieser Stufe ist es wichtig.',
  3: 'Daran entscheidet sich, ob diese Stufe gelingt.',
} as const;
const germanKinds: KindReasons = {
  practice: {
    first: 'Etwas Kleines, oft getan, ist der leichteste Anfang.',
    next: 'Es geschieht schon; bewusst und oft getan, wird es zur Gewohnheit.',
    far: 'Es gelingt; nun soll es weitergehen, ohne an einer Person zu hängen.',
  },
  learning: {
    first: 'Zuerst sehen, wie es gut gemacht wird, dann selbst tun.',
    next: 'Ein genauer Blick auf das eigene Vorgehen zeigt, was zu ändern ist.',
    far: 'Über den eigenen Weg hinaus lehrt am meisten, was andere anders machen.',
  },
  mentoring: {
    first: 'Wer es kann, verkürzt den Weg.',
    next: 'Andere Augen sehen, was man selbst nicht sieht.',
    far: 'Andere darin stark zu machen, ist der letzte Schritt des Lernens.',
  },
  stretch: {
    first: 'Eine echte Aufgabe in kleinem Rahmen ist der erste Beweis.',
    next: 'Eine größere Aufgabe zeigt, was schon gelingt.',
    far: 'Es ist Zeit für eine Aufgabe, die verändert, wie andere arbeiten.',
  },
};

/** The words of a language that the product speaks. */
export const roadmapWords: Readonly<Record<'en-GB' | 'de', RoadmapWords>> = { 'en-GB': english, de: german };
