import { groupBy } from '../../collections/group-by.js';
import { type AnonymityRules, type AnonymousGroup, type AnonymousSlice, anonymousGroups } from '../anonymity-rules.js';
import { type ReleasedResult, releaseResult } from '../release-result.js';
import { campaignHistory, type HandedIn, type Look } from './campaign-history.js';
import { linearSystem } from './linear-system.js';

/** One answer that somebody could work out, or one group's total below its threshold, told in words. */
export type Exposure = string;

type Unknown = Pick<HandedIn, 'opinion' | 'person'> & { readonly item: number };

// Large, so that rounding a mean to a tenth leaves its coefficients readable.
const probe = 1e7;

/**
 * What could be worked out in one history by anybody who sees everything that anybody may see at any time (the person, those
 * above them, admins, whoever it is shared with or exported by), knows who handed in what and when, and knows their own answers.
 * No figure mixes two assessments, and only rounds of one period about one subject hold the same answers, so all of a period
 * are solved together, and each period by itself.
 */
export function exposuresOf(seed: number, rules: AnonymityRules): readonly Exposure[] {
  const byPeriod = groupBy(campaignHistory(seed, rules), ({ period }) => period);
  return [...byPeriod.values()].flatMap((looks) => [
    ...determined(looks, rules),
    ...looks.flatMap((look) => [...writersTold(look, rules), ...spreadsOfFew(look, rules)]),
  ]);
}

function determined(looks: readonly Look[], rules: AnonymityRules): Exposure[] {
  const unknowns = unknownsOf(looks);
  const rows = looks.flatMap((look) => knownSums(look, unknowns, rules));
  if (rows.length === 0) return [];
  const people = [...new Set(unknowns.map(({ person }) => person))];
  const named = new Set(looks.flatMap((look) => look.named));
  return [null, ...people].flatMap((attacker) => {
    const knows = ({ person, opinion }: Unknown) => person === attacker || named.has(opinion);
    const hidden = unknowns.filter((unknown) => !knows(unknown));
    const known = new Set(unknowns.flatMap((unknown, index) => (knows(unknown) ? [index] : [])));
    const system = linearSystem(
      rows.map((row) => row.filter((_, index) => !known.has(index))),
      hidden.length,
    );
    const answers = hidden.filter((one) => system.determines(hidden.map((other) => (other === one ? 1 : 0))));
    const totals = looks.flatMap((look) =>
      shortSlices(look, attacker).filter(({ holds }) =>
        system.determines(hidden.map((unknown) => (holds(unknown) ? 1 : 0))),
      ),
    );
    return [
      ...answers.map(({ opinion, item }) => `${attacker} knows answer ${item} of opinion ${opinion}`),
      ...totals.map(({ name }) => `${attacker} knows the total of ${name}`),
    ];
  });
}

/** Every answer that was given, each once, in however many rounds it is the same. */
function unknownsOf(looks: readonly Look[]): readonly Unknown[] {
  const given = looks.flatMap(({ handedIn }) =>
    handedIn.flatMap(({ opinion, person, answered }) =>
      answered.flatMap((said, item) => (said ? [[`${opinion}, ${item}`, { opinion, person, item }] as const] : [])),
    ),
  );
  return [...new Map(given).values()];
}

/** The sums that one look gives away, read off the real release by asking it about one answer at a time. */
function knownSums(look: Look, unknowns: readonly Unknown[], rules: AnonymityRules): number[][] {
  const shown = meansOf(releaseResult(inputOf(look, null), rules)).flatMap((mean, figure) =>
    mean === null ? [] : figure,
  );
  if (shown.length === 0) return [];
  const told = unknowns.map((unknown) => meansOf(releaseResult(inputOf(look, unknown), rules)));
  return shown.map((figure) => told.map((means) => (means[figure] ?? 0) / probe));
}

function meansOf({ items, skills, dimensions }: ReleasedResult): (number | null)[] {
  return [...items, ...skills, ...dimensions].flatMap(({ figures }) =>
    [figures.peer, figures.report, figures.others].map(({ mean }) => mean),
  );
}

function inputOf(look: Look, asked: Unknown | null, noteOf = (rater: number, _: number) => `note ${rater}`) {
  const { handedIn, waiting } = look;
  const levels = (group: AnonymousGroup, item: number) => [
    ...handedIn.flatMap(({ answered, opinion, ...one }) => {
      if (one.group !== group) return [];
      return [answered[item] ? (asked?.opinion === opinion && asked.item === item ? probe : 0) : null];
    }),
    ...waiting.flatMap((one) => (one.group === group ? [null] : [])),
  ];
  const notes = (group: AnonymousGroup, question: number) =>
    handedIn.flatMap(({ wrote, ...one }, rater) =>
      one.group === group ? [wrote[question] ? noteOf(rater, question) : null] : [],
    );
  const submitted = (group: AnonymousGroup) => handedIn.filter((one) => one.group === group).length;
  return {
    thresholds: look.thresholds,
    submitted: { peer: submitted('peer'), report: submitted('report') },
    items: look.items.map(({ dimension, weight }, item) => ({
      key: `item-${item}`,
      dimensionKey: `dimension-${dimension}`,
      skillKey: `skill-${item}`,
      weight,
      answers: { self: [], manager: [], 'skip-level': [], peer: levels('peer', item), report: levels('report', item) },
    })),
    questions: Array.from({ length: look.questions }, (_, question) => ({
      key: `question-${question}`,
      notes: { peer: notes('peer', question), report: notes('report', question) },
    })),
  };
}

/** Slices in which fewer distinct people have answered than the launch promised, but for those the attacker belongs to. */
function shortSlices(look: Look, attacker: number | null) {
  return look.items.flatMap((_, item) =>
    (['peer', 'report', 'others'] as const).flatMap((slice: AnonymousSlice) => {
      const groups = slice === 'others' ? anonymousGroups : [slice];
      const raters = look.handedIn.filter(({ group, answered }) => groups.includes(group) && answered[item]);
      const people = new Set(raters.map(({ person }) => person));
      const alone = slice === 'others' && new Set(raters.map(({ group }) => group)).size < 2;
      const short = people.size > 0 && people.size < look.launched[slice];
      if (!short || alone || (attacker !== null && people.has(attacker))) return [];
      const members = new Set(raters.map(({ opinion }) => opinion));
      const holds = (unknown: Unknown) => unknown.item === item && members.has(unknown.opinion);
      return [{ name: `${slice} to item ${item}`, holds }];
    }),
  );
}

/** Notes shown of too few, or in a way that changes when two writers change places. */
function writersTold(look: Look, rules: AnonymityRules): Exposure[] {
  const shown = releaseResult(inputOf(look, null), rules).notes;
  const turned = releaseResult(inputOf(look, null, turnedNote(look)), rules).notes;
  return shown.flatMap(({ key, group, state, notes }, position) => {
    if (state !== 'shown') return [];
    const few = notes.length < look.launched[group] ? [`${notes.length} notes of ${group} to ${key}`] : [];
    const moved = JSON.stringify(turned[position]?.notes) !== JSON.stringify(notes);
    return moved ? [...few, `the writers of ${group} to ${key}`] : few;
  });
}

/** The same notes to each question, but every one written by the next writer of the group instead. */
function turnedNote({ handedIn }: Look): (rater: number, question: number) => string {
  return (rater, question) => {
    const writers = handedIn.flatMap(({ group, wrote }, index) =>
      group === handedIn[rater]?.group && wrote[question] ? [index] : [],
    );
    return `note ${writers[(writers.indexOf(rater) + 1) % writers.length] ?? rater}`;
  };
}

/** Lowest and highest answers told of fewer than twice as many as must answer. */
function spreadsOfFew(look: Look, rules: AnonymityRules): Exposure[] {
  return releaseResult(inputOf(look, null), rules).items.flatMap(({ figures }, item) =>
    (['peer', 'report', 'others'] as const).flatMap((slice) => {
      const groups = slice === 'others' ? anonymousGroups : [slice];
      const raters = look.handedIn.filter(({ group, answered }) => groups.includes(group) && answered[item]).length;
      const few = figures[slice].spread !== null && raters < 2 * look.launched[slice];
      return few ? [`the spread of ${raters} ${slice} to item ${item}`] : [];
    }),
  );
}
