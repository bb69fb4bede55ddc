import { listFrameworkVersions } from '@understudy/contracts/framework-versions';
import { pagedQuery } from '../../lib/query.js';

/** The versions of the framework, the newest first. */
export const versionsQuery = pagedQuery('framework-versions', listFrameworkVersions, { query: {} });
