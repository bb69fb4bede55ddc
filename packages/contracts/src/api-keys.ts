import { z } from 'zod';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { page, pageOf } from './pagination.js';

/** What a key of another system is today; it rests while whoever made it is not an admin any more. */
export const apiKeyState = z.enum(['in-force', 'expired', 'resting', 'revoked']).meta({ id: 'ApiKeyState' });
export type ApiKeyState = z.infer<typeof apiKeyState>;

export const apiKey = z
  .object({
    id: identifier,
    name: z.string(),
    /** The first letters of the key, by which it is recognised; the rest is kept nowhere. */
    begins: z.string(),
    state: apiKeyState,
    madeBy: z.string(),
    madeAt: instant,
    /** The last day on which it works, in the organisation's time zone. */
    lastDay: isoDate,
    lastUsedAt: instant.nullable(),
    revokedAt: instant.nullable(),
    abilities: z.array(z.enum(['revoke'])),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKey>;

export const listApiKeys = endpoint({
  method: 'GET',
  path: '/api/v1/api-keys',
  summary: 'Keys with which other systems send figures, the latest first',
  permission: 'api-keys.change',
  query: z.strictObject(page),
  response: pageOf(apiKey),
});

export const exportApiKeys = exportOf(listApiKeys);

export const makeApiKey = endpoint({
  method: 'POST',
  path: '/api/v1/api-keys',
  summary: 'Make a key for another system; it is shown this once',
  permission: 'api-keys.change',
  body: z.strictObject({ name: plainText(100), lastDay: isoDate }),
  response: z.object({ apiKey, secret: z.string() }),
  status: 201,
  traceless: true,
  errors: ['invalid-input', 'conflict'],
});

export const revokeApiKey = endpoint({
  method: 'DELETE',
  path: '/api/v1/api-keys/:apiKeyId',
  summary: 'Revoke a key for good; whoever uses it is refused from then on',
  permission: 'api-keys.change',
  params: z.strictObject({ apiKeyId: identifier }),
  response: apiKey,
  status: 200,
  errors: ['not-found', 'conflict'],
});
