import { generateHistory } from '../testing/generated-history.js';
import { firstYearRetention } from './first-year-retention.js';
import { leadersOn } from './group-members.js';
import { indexHistory } from './index-history.js';
import { promotions } from './promotions.js';
import { retention } from './retention.js';
import { stageFlow } from './stage-flow.js';
import { timeInStage } from './time-in-stage.js';
import { turnover } from './turnover.js';

test('all leaders of 10,000 people are computed', () => {
  const history = generateHistory(1, 10_000);
  const index = indexHistory(history);
  const asOf = '2023-12-31';
  const leaders = leadersOn(index, '2022-12-31');
  let openings = 0;
  for (const personId of leaders) {
    const request = { asOf, group: { kind: 'leader' as const, personId } };
    openings += retention(index, request).details.opening;
    turnover(index, request);
    firstYearRetention(index, request);
    stageFlow(index, request);
    promotions(index, request);
    timeInStage(index, request);
  }
  expect(leaders.length).toBeGreaterThan(500);
  expect(openings).toBeGreaterThan(leaders.length);
}, 60_000);
