import { englishWords } from './english-words.js';
import { germanWords } from './german-words.js';
import { itemBank } from './item-bank.js';
import type { ReadinessInstrument, ReadinessItem, ReadinessWords } from './readiness-shape.js';

/** The key of the readiness assessment that every organisation starts with. */
export const builtInReadinessKey = 'readiness';

const expiresAfterMonths = 12;

/** The readiness assessment in the language of an organisation's locale; English where there is no other. */
export function builtInReadiness(locale: string): ReadinessInstrument {
  const words = locale === 'de' || locale.startsWith('de-') ? germanWords : englishWords;
  const { name, description } = words;
  const dimensions = Object.entries(words.dimensions).map(([key, dimension]) => ({ key, ...dimension }));
  return {
    name,
    description,
    expiresAfterMonths,
    content: { dimensions, items: [...ratedItems(words), ...openQuestions(words)] },
  };
}

/** One item per skill, in the order in which the stages first ask for it; every item counts the same in its dimension. */
function ratedItems(words: ReadinessWords): ReadinessItem[] {
  const asked = Object.entries(itemBank).flatMap(([stageKey, dimensions]) =>
    Object.entries(dimensions).flatMap(([dimensionKey, skills]) =>
      skills.map((skillKey) => ({ stageKey, dimensionKey, skillKey })),
    ),
  );
  return Object.keys(words.dimensions).flatMap((dimensionKey) => {
    const own = asked.filter((one) => one.dimensionKey === dimensionKey);
    return [...new Set(own.map(({ skillKey }) => skillKey))].flatMap((skillKey) => {
      const item = words.skills[skillKey];
      if (item === undefined) return [];
      return [
        {
          key: skillKey,
          dimensionKey,
          kind: 'scale' as const,
          stageKeys: own.filter((one) => one.skillKey === skillKey).map(({ stageKey }) => stageKey),
          skillKey,
          weight: 1,
          selfWording: item.self,
          othersWording: item.others,
          anchors: [...item.anchors],
        },
      ];
    });
  });
}

/** Asked at every stage, after everything else. */
function openQuestions(words: ReadinessWords): ReadinessItem[] {
  return Object.entries(words.questions).map(([key, { self, others }]) => ({
    key,
    dimensionKey: 'people-leadership',
    kind: 'text',
    stageKeys: [],
    skillKey: null,
    weight: 1,
    selfWording: self,
    othersWording: others,
    anchors: [],
  }));
}
