import { z } from 'zod';
import { endpoint } from './endpoint.js';

export const health = z
  .object({
    status: z.enum(['up', 'degraded', 'down']),
    checks: z.record(z.string(), z.enum(['up', 'down'])).optional(),
  })
  .meta({ id: 'Health' });

export const getLiveness = endpoint({
  method: 'GET',
  path: '/api/v1/health/live',
  summary: 'Is the process alive?',
  permission: 'public',
  response: health,
});

export const getReadiness = endpoint({
  method: 'GET',
  path: '/api/v1/health/ready',
  summary: 'Can the process serve: database, migrations, queue and the age of the oldest unrelayed event',
  permission: 'public',
  response: health,
  errors: ['unavailable'],
});
