import { signalSorts } from '@understudy/contracts/assessments-signals';
import { timelineEntry } from '@understudy/contracts/people-timeline';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';

/** The parts of a person's page. */
export const personTabs = ['overview', 'plan', 'results', 'signals', 'timeline', 'reports', 'viewers'] as const;
export type PersonTab = (typeof personTabs)[number];

/** What the address of a person's page may say. */
export const personSearch = z.object({
  tab: z.enum(personTabs).optional().catch(undefined),
  entries: timelineEntry.shape.kind.optional().catch(undefined),
  /** How the signals stand. */
  ...arrangementSearch(signalSorts),
});
