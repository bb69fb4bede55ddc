import { personMoves, stageMoves } from '@understudy/contracts/framework-versions';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';

/** Publishes a draft as it was at this revision, and moves everybody of the stages that it no longer has; `decidedBy` is who sends single people elsewhere. */
export const publishFramework = defineJob({
  name: 'publish-framework',
  payload: z.strictObject({
    draftId: z.uuid(),
    revision: z.number().int(),
    moves: stageMoves,
    people: personMoves.default([]),
    decidedBy: z.uuid().nullable().default(null),
  }),
  retries: 3,
});

export type Publication = z.output<typeof publishFramework.payload>;
