import { listFrameworkVersions } from '@understudy/contracts/framework-versions';
import type { z } from 'zod';
import { pagedQuery } from '../../lib/query.js';
import type { versionsSearch } from './versions-search.js';

/** The versions of the framework, the newest first unless asked otherwise. */
export const versionsQuery = ({ sort, direction }: Omit<z.infer<typeof versionsSearch>, 'job'>) =>
  pagedQuery('framework-versions', listFrameworkVersions, { query: { sort, direction } });
