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
  summary: 'Can the process serve: its database through both doors, and events that are told in time',
  permission: 'public',
  response: health,
  errors: ['unavailable'],
});

export const getApiDescription = endpoint({
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This interface as an OpenAPI 3.1 document',
  permission: 'public',
  produces: 'application/json',
});
