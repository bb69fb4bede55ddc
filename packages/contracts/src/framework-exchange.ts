import { z } from 'zod';
import { identifier } from './dates.js';
import { endpoint } from './endpoint.js';
import { frameworkContent } from './framework-content.js';

export const exchangeFormat = z
  .enum(['financial-times', 'monzo', 'csv', 'case'])
  .meta({ id: 'FrameworkExchangeFormat', description: 'The public formats that frameworks are read from.' });

export const adoption = z.enum(['private-draft', 'draft', 'adopted', 'deprecated']).meta({
  id: 'FrameworkAdoption',
  description: 'Where a framework stands with whoever wrote the file, as CASE has it.',
});
export type Adoption = z.infer<typeof adoption>;

/** What a file says, before anybody has chosen which of its levels is which stage. */
export const importedFramework = z
  .object({
    format: exchangeFormat,
    name: z.string(),
    description: z.string(),
    /** Null where the file does not say it. */
    adoption: adoption.nullable(),
    /** What has no place of its own; it goes into the notes of the framework. */
    notes: z.array(z.string()),
    levels: z.array(z.object({ key: z.string(), name: z.string(), notes: z.array(z.string()) })),
    skills: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        description: z.string(),
        notes: z.array(z.string()),
        /** What is asked at each level. */
        asked: z.array(z.object({ levelKey: z.string(), lines: z.array(z.string()) })),
      }),
    ),
    /** The whole text, where the file is one that Understudy wrote; then there is nothing to choose. */
    content: frameworkContent.nullable(),
  })
  .meta({ id: 'ImportedFramework' });
export type ImportedFramework = z.infer<typeof importedFramework>;

export const readFrameworkFile = endpoint({
  method: 'POST',
  path: '/api/v1/framework-files',
  summary: 'Read a framework from a file (YAML, Markdown, CSV or CASE JSON) without keeping anything',
  permission: 'framework.change',
  upload: true,
  response: importedFramework,
  errors: ['invalid-input', 'unsupported-file', 'too-large'],
});

const version = z.strictObject({ versionId: identifier });

export const exportFrameworkCsv = endpoint({
  method: 'GET',
  path: '/api/v1/framework-versions/:versionId/csv',
  summary: 'A version, or the draft, as CSV: everything that it says, one record per row',
  permission: 'framework.change',
  params: version,
  produces: 'text/csv',
  errors: ['not-found'],
});

export const exportFrameworkCase = endpoint({
  method: 'GET',
  path: '/api/v1/framework-versions/:versionId/case',
  summary: 'A version, or the draft, as a 1EdTech CASE 1.1 package in JSON',
  permission: 'framework.change',
  params: version,
  produces: 'application/json',
  errors: ['not-found'],
});
