import { identifier } from '@understudy/contracts/dates';
import { z } from 'zod';
import { defineJob } from '../../../common/jobs/define-job.js';

const payload = z.strictObject({ importId: identifier });

export const checkImport = defineJob({ name: 'check-import', payload, retries: 2 });
export const applyImportRows = defineJob({ name: 'apply-import', payload, retries: 2 });
export const undoImportRows = defineJob({ name: 'undo-import', payload, retries: 2 });
