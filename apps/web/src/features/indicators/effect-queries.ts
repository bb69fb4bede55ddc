import type { CallInput } from '@understudy/contracts/endpoint';
import { getProgrammeEffect, listProgrammeEffects } from '@understudy/contracts/indicators-effect';
import { pagedQuery, query } from '../../lib/query.js';
import type { ChosenGroup } from './chosen-group.js';

/** What one programme brings. */
export const effectQuery = (programmeId: string) =>
  query('indicators', getProgrammeEffect, { params: { programmeId } });

/** Of whom, and as told by which day. */
export type EffectsAsked = Partial<ChosenGroup> & { knownOn?: string };

/** What the programmes bring that I or somebody below me stands for, or only those of a group, as told by a day. */
export const effectsQuery = (asked: CallInput<typeof listProgrammeEffects>['query']) =>
  pagedQuery('indicators', listProgrammeEffects, { query: asked });
