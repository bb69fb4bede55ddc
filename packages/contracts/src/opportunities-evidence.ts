import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { stretchAssignment } from './opportunities-assignments.js';
import { arranged, page, pageOf } from './pagination.js';
import { personReference } from './people.js';

export const skillEvidenceSource = z.enum(['seen', 'looked-back', 'confirmed']).meta({
  id: 'SkillEvidenceSource',
  description:
    'What somebody who holds the net saw of a skill, what the person learned by their own words, or that it did what it was for.',
});
export type SkillEvidenceSource = z.infer<typeof skillEvidenceSource>;

export const skillEvidence = z
  .object({
    source: skillEvidenceSource,
    assignment: z.object({ id: identifier, title: z.string() }),
    /** The skills that it speaks of: one that was seen, or all that the assignment exercised. */
    skillKeys: z.array(z.string()),
    author: personReference,
    /** Empty where the words are not for me. */
    text: z.string(),
    writtenOn: isoDate,
  })
  .meta({ id: 'SkillEvidence' });
export type SkillEvidence = z.infer<typeof skillEvidence>;

export const skillEvidenceSorts = ['date', 'title'] as const;

export const listSkillEvidence = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/skill-evidence',
  summary: 'What stretch assignments show of somebody’s skills, as much of it as I may read; the newest first',
  permission: 'opportunities.read',
  params: z.strictObject({ personId: identifier }),
  query: z.strictObject({
    ...page,
    ...arranged(skillEvidenceSorts, 'descending'),
    skillKey: z.string().max(100).optional(),
  }),
  response: pageOf(skillEvidence),
  errors: ['not-found'],
});

export const exportSkillEvidence = exportOf(listSkillEvidence);

export const writeSkillEvidence = endpoint({
  method: 'PUT',
  path: '/api/v1/stretch-assignments/:stretchId/evidence/:skillKey',
  summary: 'What I saw of a skill in this assignment; the person reads it and may take it into their plan',
  permission: 'opportunities.read',
  params: z.strictObject({ stretchId: identifier, skillKey: z.string().max(100) }),
  body: z.strictObject({ text: plainText(2000) }),
  response: stretchAssignment,
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});
