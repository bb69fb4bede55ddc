import { z } from 'zod';
import { identifier, isoDate } from './dates.js';
import { endpoint } from './endpoint.js';
import { benchHorizon, groupKind } from './indicators.js';
import { locale } from './organisations.js';

export const exportPipelineBoard = endpoint({
  method: 'GET',
  path: '/api/v1/indicators/board.pdf',
  summary: 'The pipeline of a group as a PDF for the board, with what whoever asks may see; who asked is recorded',
  permission: 'indicators.read',
  query: z.strictObject({
    groupKind: groupKind.default('organisation'),
    groupId: identifier.optional(),
    /** As known by the end of this day, of the newest day that is kept so; as known now unless said otherwise. */
    knownOn: isoDate.optional(),
    /** By how soon whom one counts is ready, for those without whom fewer roles could be filled. */
    linchpinsBy: benchHorizon.default('within-3-years'),
    locale: locale.default('en-GB'),
  }),
  produces: 'application/pdf',
  errors: ['not-found', 'conflict', 'invalid-input'],
});
