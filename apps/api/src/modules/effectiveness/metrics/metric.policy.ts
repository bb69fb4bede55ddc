import type { EffectivenessMetric } from '@understudy/contracts/effectiveness';
import type { Actor } from '../../../common/auth/actor.js';

/** What may be done with a metric. */
export const metricActions = ['see', 'change', 'retire', 'bring-back'] as const;
export type MetricAction = (typeof metricActions)[number];

type Asking = Pick<Actor, 'permissions'>;
type Facts = Pick<EffectivenessMetric, 'state'>;

const writes = ({ permissions }: Asking): boolean => permissions.has('effectiveness.configure');

const rules: Readonly<Record<MetricAction, (actor: Asking, facts: Facts) => boolean>> = {
  see: ({ permissions }) => permissions.has('effectiveness.read'),
  change: (actor, { state }) => writes(actor) && state === 'in-use',
  retire: (actor, { state }) => writes(actor) && state === 'in-use',
  'bring-back': (actor, { state }) => writes(actor) && state === 'retired',
};

/** Whether the actor may do this with a metric: everybody reads, who configures writes. */
export const mayWithMetric = (actor: Asking, action: MetricAction, facts: Facts): boolean =>
  rules[action](actor, facts);
