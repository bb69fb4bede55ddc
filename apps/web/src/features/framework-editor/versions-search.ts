import { frameworkVersionSorts } from '@understudy/contracts/framework-versions';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';

/** What the address of the list of versions says: how it stands, and the job that publishes one. */
export const versionsSearch = z.object({
  job: z.uuid().optional().catch(undefined),
  ...arrangementSearch(frameworkVersionSorts),
});
