import { frameworkVersionSorts, versionStatus } from '@understudy/contracts/framework-versions';
import { z } from 'zod';
import { arrangementSearch, wordsSearch } from '../../lib/arrangement.js';

/** What the address of the list of versions says: how it stands, by what it is narrowed, and the job that publishes one. */
export const versionsSearch = z.object({
  job: z.uuid().optional().catch(undefined),
  ...arrangementSearch(frameworkVersionSorts),
  search: wordsSearch,
  status: versionStatus.optional().catch(undefined),
});
