import type { EffectComparison, EffectResult, ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import type { Sayings } from '../sayings.js';
import type { SheetRow, SheetSection } from '../sheet-shape.js';
import { type BoardWords, boardWords } from '../sheet-words.js';
import { type EffectWords, effectWords } from './sheet-words.js';

type Locale = 'en-GB' | 'de';

/** So many programmes are set one by one; of more, the sheet says how many there are. */
export const mostProgrammes = 20;

const isTold = ({ comparisons }: ProgrammeEffect): boolean => comparisons.some(({ result }) => result !== null);

type Effects = { readonly effects: readonly ProgrammeEffect[]; readonly areEffectsOfGroup: boolean };

/**
 * What each programme brings, the first of all that there are; those of which nothing can be said stand together at the end, with
 * the reason, and then how many more there are. Without any it is said why; of a group it is said whose they are.
 */
export const effectSections = (
  { effects: all, areEffectsOfGroup: ofGroup }: Effects,
  locale: Locale,
  say: Sayings,
): SheetSection[] => {
  const words = effectWords(locale);
  if (all.length === 0) {
    return [{ title: words.programmes, rows: [], after: ofGroup ? words.noneInGroup : words.noProgrammes }];
  }
  const effects = all.slice(0, mostProgrammes);
  return [
    { title: words.programmes, rows: [], ...(ofGroup ? { after: words.wholeProgrammes } : {}) },
    ...effects.filter(isTold).map((effect) => toldSection(effect, words, boardWords(locale), say)),
    {
      title: words.untold,
      rows: effects
        .filter((effect) => !isTold(effect))
        .map(({ programme, comparisons, threshold }) => ({
          label: programme.name,
          text: words.cannot,
          note: reasonsOf(comparisons, words, say.number(threshold)),
        })),
    },
    {
      title: words.more,
      rows: [],
      ...(all.length > effects.length
        ? { after: words.shown(say.number(effects.length), say.number(all.length), ofGroup) }
        : {}),
    },
  ];
};

const toldSection = (
  { programme, comparisons, threshold }: ProgrammeEffect,
  words: EffectWords,
  { interval }: BoardWords,
  say: Sayings,
): SheetSection => ({
  title: words.effect(programme.name),
  rows: comparisons.map((one): SheetRow => {
    const { comparison, state, result } = one;
    const label = words.against[comparison];
    if (result === null) {
      const none = state === 'threshold-raised' ? 'kept-back' : comparison;
      return { label, text: words.none[none], note: whyOf(one, words, say.number(threshold)) };
    }
    const { participants, others, retention, promotion } = result;
    const counts = (name: 'stayed' | 'promoted') => ({
      own: `${participants[name]}/${participants.people}`,
      others: `${others[name]}/${others.people}`,
    });
    const range = ({ lower, upper }: EffectResult['retention']) => interval(say.points(lower), say.points(upper));
    const told = one.asOf === null ? '' : ` ${say.byFormulas(words.toldOf(say.day(one.asOf)), one.formulaVersion)}`;
    return {
      label,
      text: words.stayed(say.points(retention.difference), range(retention), counts('stayed')),
      note: `${words.promoted(say.points(promotion.difference), range(promotion), counts('promoted'))}${told}`,
    };
  }),
  after: words.selection,
});

const whyOf = ({ state }: EffectComparison, words: EffectWords, threshold: string): string =>
  words.why[state === 'told' ? 'too-few' : state](threshold);

/** Why nothing can be said: once where it is the same for both comparisons, else for each. */
const reasonsOf = (comparisons: readonly EffectComparison[], words: EffectWords, threshold: string): string => {
  const reasons = comparisons.map((one) => whyOf(one, words, threshold));
  const [only] = reasons;
  return new Set(reasons).size === 1 && only !== undefined
    ? only
    : comparisons.map(({ comparison }, at) => `${words.against[comparison]}: ${reasons[at]}`).join(' ');
};
