import { listFrameworkVersions } from '@understudy/contracts/framework-versions';
import type { z } from 'zod';
import { pagedQuery } from '../../lib/query.js';
import type { versionsSearch } from './versions-search.js';

type VersionsAsked = Omit<z.infer<typeof versionsSearch>, 'job'>;

/** The versions of the framework that are asked for, the newest first unless asked otherwise. */
export const versionsQuery = ({ sort, direction, search, status }: VersionsAsked) =>
  pagedQuery('framework-versions', listFrameworkVersions, { query: { sort, direction, search, status } });
