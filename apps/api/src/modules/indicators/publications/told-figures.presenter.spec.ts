import type { ConfidentialFigures } from '@understudy/contracts/indicators-confidential';
import { toldSections } from '../board/people/people-sections.js';
import { peopleWords } from '../board/people/sheet-words.js';
import { sayings } from '../board/sayings.js';
import { boardWords } from '../board/sheet-words.js';
import { presentToldFigures, toldRows } from './told-figures.presenter.js';

const stages = [
  { id: 'one', key: 'engineer', name: 'Engineer', ordinal: 1, current: true },
  { id: 'two', key: 'lead', name: 'Lead', ordinal: 2, current: true },
];
const about = { asOf: '2026-03-31', formulaVersion: 3, indicator: 'readiness-mix', keptBack: false } as const;

const told: ConfidentialFigures = {
  group: { kind: 'organisation', id: null, name: 'Zxq' },
  toldOn: '2026-03-31',
  toldAt: '2026-04-01T00:00:00.000Z',
  formulaVersion: 3,
  threshold: 5,
  keptUpTo: null,
  figures: presentToldFigures(stages, [
    {
      ...about,
      stageId: 'one',
      people: 10,
      told: [
        { answers: ['ready-now', 'within-1-year'], people: 5 },
        { answers: ['not-assessed'], people: 5 },
      ],
    },
    { ...about, stageId: 'two', people: null, told: [] },
  ]),
};

test('every share that is told has its 95% Wilson interval, in the file as well', () => {
  // E. B. Wilson: 5 of 10 lie between 23.66% and 76.34%.
  const [count] = told.figures[0]?.latest?.counts ?? [];
  expect([count?.share, count?.lower.toFixed(4), count?.upper.toFixed(4)]).toEqual([0.5, '0.2366', '0.7634']);
  const [header = [], ...rows] = toldRows(told);
  expect(header.slice(-6, -2)).toEqual(['share', 'lower_95', 'upper_95', 'formula_version']);
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => header.length));
  expect(rows[0]?.slice(6)).toEqual([
    'ready-now or within-1-year',
    5,
    10,
    0.5,
    count?.lower,
    count?.upper,
    3,
    null,
    null,
  ]);
  expect(rows.at(-1)?.slice(4)).toEqual(['lead', 'suppressed', null, null, null, null, null, null, null, null, null]);
});

test('how many are new in their stage stands beside readiness, of no few and of nothing else', () => {
  const point = { asOf: '2026-03-31', formulaVersion: 3, stageId: 'one', people: 20, told: [], keptBack: false };
  const points = [
    { ...point, indicator: 'readiness-mix' as const },
    { ...point, indicator: 'overlooked' as const },
    { ...about, stageId: 'two', people: null, told: [] },
  ];
  const told = (people: number, newcomers: number, asOf = '2026-03-31') =>
    presentToldFigures(stages, points, [{ stageKey: 'engineer', asOf, people, newcomers }], 5).map(
      ({ newInStage }) => newInStage,
    );
  expect(told(20, 6)).toEqual([{ people: 6, of: 20, share: 0.3 }, null, null]);
  expect(told(5, 5)).toEqual([{ people: 5, of: 5, share: 1 }, null, null]);
  for (const [people, newcomers] of [
    [20, 4],
    [9, 5],
    [20, 0],
  ] as const) {
    expect(told(people, newcomers)).toEqual([null, null, null]);
  }
  expect(told(20, 6, '2026-02-28')).toEqual([null, null, null]);
});

test.each(['en-GB', 'de'] as const)('the PDF for the board says each share with its interval (%s)', (locale) => {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format;
  const [section] = toldSections(told, locale, sayings(locale, boardWords(locale)));
  expect(section?.rows).toHaveLength(1);
  expect(section?.rows[0]?.note).toContain(
    peopleWords(locale).share('5', percent(0.5), `${percent(0.2366)} – ${percent(0.7634)}`),
  );
  expect(section?.lead).toContain('95');
});
