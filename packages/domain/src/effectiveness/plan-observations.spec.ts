import { onLines } from '../data-exchange/file-line.js';
import {
  type KnownObservation,
  type ObservationDraft,
  type ObservationFacts,
  planObservations,
} from './plan-observations.js';
import { readObservationRows } from './read-observation-rows.js';

const metrics: ObservationFacts['metrics'] = new Map([
  ['kept', { edition: 2, level: 'tech-lead', measure: 'share', source: 'reported', guarded: false }],
  ['voices', { edition: 1, level: 'tech-lead', measure: 'mean', source: 'reported', guarded: true }],
  ['pulse', { edition: 1, level: 'director', measure: 'mean', source: 'reported', guarded: true }],
  ['stayed', { edition: 1, level: 'tech-lead', measure: 'share', source: 'retention', guarded: false }],
]);
const base: ObservationFacts = {
  today: '2026-07-14',
  threshold: 5,
  metrics,
  levelOn: (person) => (person === 'elsewhere' ? 'cto' : person === 'over' ? 'director' : 'tech-lead'),
  leads: (leader, person) => (leader === 'above' || leader === 'over') && person !== 'above' && person !== 'over',
  known: [],
};
const draft = (changes: Partial<ObservationDraft> = {}): ObservationDraft => ({
  ...{ line: 2, key: null, leaderId: 'ida', metricId: 'kept', from: '2026-04-01', to: '2026-07-01', note: '' },
  ...{ value: null, numerator: 8, denominator: 10, n: null, spread: null },
  ...changes,
});
const voices = (n: number, changes: Partial<ObservationDraft> = {}) =>
  draft({ metricId: 'voices', numerator: null, denominator: null, value: 4, n, ...changes });
const known = (one: ObservationDraft, id: string, standing = true): KnownObservation => ({
  ...one,
  ...{ id, standing, level: one.metricId === 'pulse' ? 'director' : 'tech-lead' },
  ...{ measure: one.metricId === 'kept' ? 'share' : 'mean', guarded: one.metricId !== 'kept' },
});
const codes = (drafts: ObservationDraft[], facts: Partial<ObservationFacts> = {}) =>
  planObservations(drafts, { ...base, ...facts }).problems.map(({ line, field, code }) => `${line} ${field} ${code}`);

it('takes what fits, under the edition of the day', () => {
  const { planned, problems } = planObservations([draft()], base);
  expect(problems).toEqual([]);
  expect(planned).toEqual([{ ...draft(), edition: 2, correctsId: null }]);
});

it('names row and field of what does not', () => {
  expect(codes([draft({ metricId: 'none' })])).toEqual(['2 metric metric-unknown']);
  expect(codes([draft({ metricId: 'stayed' })])).toEqual(['2 metric metric-computed']);
  expect(codes([draft({ leaderId: 'elsewhere' })])).toEqual(['2 metric level-differs']);
  expect(codes([draft({ to: '2026-08-01' })])).toEqual(['2 to period-not-over']);
  expect(codes([draft({ numerator: 11 })])).toEqual(['2 numerator above-whole']);
  expect(codes([draft(), draft({ line: 3, from: '2026-06-01' })])).toEqual(['3 from row-twice']);
  expect(codes([draft()], { known: [known(draft({ from: '2026-05-01', to: '2026-06-01' }), 'a')] })).toEqual([
    '2 from observed-already',
  ]);
});

it('writes what was sent before once, and corrects it where it says something else', () => {
  const facts = { ...base, known: [known(draft({ key: 'k1' }), 'a')] };
  expect(planObservations([draft({ key: 'k1' })], facts)).toMatchObject({ planned: [], unchanged: 1 });
  expect(planObservations([draft({ key: 'k1', numerator: 9 })], facts).planned).toMatchObject([{ correctsId: 'a' }]);
  expect(planObservations([draft({ numerator: 9 })], facts, 'a').planned).toMatchObject([{ correctsId: 'a' }]);
});

it('takes no figure of fewer answers than the threshold, and none that tells of a few beside another', () => {
  expect(codes([voices(4)])).toEqual(['2 n too-few-answers']);
  expect(codes([voices(6)])).toEqual([]);
  expect(codes([voices(7)], { known: [known(voices(6), 'a', false)] })).toEqual(['2 n tells-answers']);
  expect(codes([voices(6)], { known: [known(voices(6), 'a', false)] })).toEqual([]);
  expect(codes([voices(11)], { known: [known(voices(6), 'a', false)] })).toEqual([]);
});

it('takes no figure of a line beside those inside it that would tell of the few who are in none', () => {
  const inside = [voices(6), voices(5, { leaderId: 'otto', line: 3 })];
  expect(codes([...inside, voices(13, { leaderId: 'above', line: 4 })])).toEqual([
    '2 n tells-answers',
    '3 n tells-answers',
    '4 n tells-answers',
  ]);
  expect(codes([...inside, voices(11, { leaderId: 'above', line: 4 })])).toEqual([]);
  expect(codes([...inside, voices(16, { leaderId: 'above', line: 4 })])).toEqual([]);
  expect(codes([voices(6)], { known: [known(voices(9, { leaderId: 'above' }), 'a')] })).toEqual(['2 n tells-answers']);
});

it('puts figures of two levels beside each other that one survey may have been told by', () => {
  const pulse = (n: number) => voices(n, { metricId: 'pulse', leaderId: 'over' });
  expect(codes([pulse(8)], { known: [known(voices(6), 'a')] })).toEqual(['2 n tells-answers']);
  expect(codes([voices(6)], { known: [known(pulse(8), 'a')] })).toEqual(['2 n tells-answers']);
  expect(codes([pulse(11)], { known: [known(voices(6), 'a')] })).toEqual([]);
});

it('remembers what was told of a line inside before it was corrected', () => {
  const told = [known(voices(10), 'a', false), known(voices(5), 'b')];
  expect(codes([voices(13, { leaderId: 'above' })], { known: told })).toEqual(['2 n tells-answers']);
  expect(codes([voices(20, { leaderId: 'above' })], { known: told })).toEqual(['2 n tells-answers']);
  const once = [known(voices(10), 'a', false), known(voices(10), 'b')];
  expect(codes([voices(15, { leaderId: 'above' })], { known: once })).toEqual([]);
});

it('doubts that nobody is left of a line where its parts were told at another time', () => {
  const parts = [voices(6), voices(5, { leaderId: 'otto', line: 3 })];
  const whole = voices(11, { leaderId: 'above', line: 4 });
  expect(codes([...parts, whole])).toEqual([]);
  expect(codes([whole], { known: parts.map((part, at) => known(part, `k${at}`)) })).toEqual(['4 n tells-answers']);
  const before = [...parts, whole].map((part, at) => known(part, `k${at}`));
  expect(
    codes([voices(6, { value: 4.2, key: 'k' })], { known: before.map((one) => ({ ...one, standing: false })) }),
  ).toEqual([]);
});

it('reads rows of a file by the names of people and metrics', () => {
  const names = { people: new Map([['E1', 'ida']]), metrics: new Map([['promises kept', 'kept']]) };
  const head = ['Metric', 'person', 'from', 'to', 'numerator', 'denominator', 'note'];
  const good = ['Promises kept', 'E1', '2026-04-01', '2026-07-01', '8', '10', 'A calm quarter.'];
  expect(readObservationRows(onLines([head, good]), names)).toEqual({
    drafts: [draft({ note: 'A calm quarter.' })],
    problems: [],
  });
  const bad = ['Promises', 'E2', '2026-02-30', '', 'eight', '10', ''];
  const { drafts, problems } = readObservationRows(onLines([head, good, bad]), names);
  expect(drafts).toHaveLength(1);
  expect(problems.map(({ line, field, code }) => `${line} ${field} ${code}`)).toEqual([
    '3 to value-missing',
    '3 person person-unknown',
    '3 metric metric-unknown',
    '3 from date-unreadable',
    '3 numerator number-unreadable',
  ]);
  const long = readObservationRows(onLines([head, ...Array.from({ length: 5_001 }, () => good)]), names);
  expect(long).toEqual({
    drafts: [],
    problems: [{ line: 5_002, field: 'person', code: 'too-many-rows', value: '5001' }],
  });
  expect(readObservationRows(onLines([['person']]), names).problems.map(({ field }) => field)).toEqual([
    'metric',
    'from',
    'to',
  ]);
});
