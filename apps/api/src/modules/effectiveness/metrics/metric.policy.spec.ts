import { permissionsOf, type Standing } from '@understudy/contracts/permissions';
import { mayWithMetric, metricActions } from './metric.policy.js';

test.each([
  ['admin', 'in-use', 'see change retire'],
  ['admin', 'retired', 'see bring-back'],
  ['leader', 'in-use', 'see'],
  ['leader', 'retired', 'see'],
  ['member', 'in-use', 'see'],
  ['mentor', 'in-use', ''],
] as const)('%s and a metric that is %s: %s', (standing: Standing, state, expected) => {
  const actor = { permissions: new Set(permissionsOf[standing]) };
  expect(metricActions.filter((action) => mayWithMetric(actor, action, { state })).join(' ')).toBe(expected);
});
