import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { groupKind } from './indicators.js';
import { forecastQuestion, forecastResult } from './indicators-forecast.js';

export const tryForecast = endpoint({
  method: 'POST',
  path: '/api/v1/forecasts/tries',
  summary: 'Answer a question to a forecast at once, on few paths; nothing of it is kept',
  permission: 'indicators.recompute',
  /** It writes nothing, and may be asked again as it is. */
  traceless: true,
  body: z.strictObject({
    groupKind: groupKind.default('organisation'),
    groupId: identifier.optional(),
    /** Without people by name: who leaves is asked of a forecast that is kept. */
    question: forecastQuestion.omit({ leavings: true }).prefault({}),
  }),
  response: z.object({
    asOf: isoDate,
    paths: z.number().int(),
    formulaVersion: z.number().int(),
    /** Null where no month was ever observed. */
    result: forecastResult.nullable(),
  }),
  status: 200,
  errors: ['not-found', 'conflict', 'invalid-input', 'too-many-requests'],
});
