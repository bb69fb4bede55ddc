import { getProgrammeEffect, listProgrammeEffects } from '@understudy/contracts/indicators-effect';
import { pagedQuery, query } from '../../lib/query.js';

/** What one programme brings. */
export const effectQuery = (programmeId: string) =>
  query('indicators', getProgrammeEffect, { params: { programmeId } });

/** What the programmes bring that I stand for. */
export const effectsQuery = () => pagedQuery('indicators', listProgrammeEffects, { query: {} });
