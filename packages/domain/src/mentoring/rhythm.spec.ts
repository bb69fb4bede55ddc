import { quietAfter } from './rhythm.js';

it('leaves two half as long again as they agreed on', () => {
  expect([quietAfter('weekly'), quietAfter('fortnightly'), quietAfter('monthly')]).toEqual([11, 21, 45]);
});
