import { numberProblems } from '@understudy/domain/effectiveness/metric-figure';
import { builtInMetrics } from '@understudy/domain/effectiveness/metrics/built-in-metrics';
import { tellEffectiveness } from './effectiveness.js';
import { cast, titleStages } from './opening.js';
import { tellMeridian } from './story.js';

const today = '2026-11-27';

it('observes managers, directors and Tomás in four quarters, with numbers that can be and metrics of their level', () => {
  const story = tellMeridian(today);
  const { observations, reviews } = tellEffectiveness(story, today);
  const metrics = new Map(builtInMetrics.map((metric) => [metric.key, metric]));
  for (const { leader, metric, to, ...numbers } of observations) {
    const known = metrics.get(metric);
    const title = story.titles.find(
      (one) => one.employee === leader && one.from < to && (!one.to || one.to >= to),
    )?.value;
    expect([leader, known?.level, known?.source]).toEqual([leader, titleStages[title ?? ''], 'reported']);
    expect(numberProblems(known?.measure ?? 'share', numbers)).toEqual([]);
    if (known?.guarded) expect(numbers.n ?? numbers.denominator).toBeGreaterThanOrEqual(5);
  }
  const quarters = (leader: string) =>
    new Set(observations.filter((one) => one.leader === leader).map(({ to }) => to)).size;
  expect([cast.manager, cast.linchpin, cast.leader].map(({ employee }) => quarters(employee))).toEqual([4, 4, 4]);
  expect(new Set(observations.map(({ leader }) => leader)).size).toBeGreaterThan(15);
  expect(reviews.map(({ state }) => state)).toEqual(['closed', 'preparing', 'talking']);
});

it('tells the same of the same day', () => {
  expect(tellEffectiveness(tellMeridian(today), today)).toEqual(tellEffectiveness(tellMeridian(today), today));
});
