import { z } from 'zod';
import { identifier, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { candidacyStatus, opportunityKind } from './opportunities.js';
import { direction, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

export const candidacyAbility = z.enum(['offer', 'turn-down', 'accept', 'decline', 'withdraw']);
export type CandidacyAbility = z.infer<typeof candidacyAbility>;

/** Somebody and an opportunity: who thought of it, why, and how it was decided. */
export const candidacy = z
  .object({
    id: identifier,
    opportunity: z
      .object({ id: identifier, title: z.string(), kind: opportunityKind })
      .meta({ id: 'NamedOpportunity' }),
    person: personReference,
    status: candidacyStatus,
    nominatedBy: personReference.nullable(),
    /** Why somebody was nominated first, before they had applied. */
    nomination: z.string(),
    /** Who thought of the same person afterwards, or after they had applied; for the person and the sponsor, and none of them hears of another. */
    furtherNominations: z.array(z.object({ by: personReference, words: z.string() }).meta({ id: 'FurtherNomination' })),
    /** What the person wrote; the person and the sponsor read it, nobody else. */
    motivation: z.string(),
    /** Why it was decided so; for the person and the sponsor. */
    reason: z.string(),
    createdOn: isoDate,
    decidedOn: isoDate.nullable(),
    /** What came of it, once it was accepted. */
    assignmentId: identifier.nullable(),
    version: z.number().int(),
    abilities: z.array(candidacyAbility),
  })
  .meta({ id: 'Candidacy' });
export type Candidacy = z.infer<typeof candidacy>;

const opportunityParams = z.strictObject({ opportunityId: identifier });
const candidacyParams = z.strictObject({ candidacyId: identifier });
const version = z.number().int();

export const applyForOpportunity = endpoint({
  method: 'POST',
  path: '/api/v1/opportunities/:opportunityId/applications',
  summary: 'Apply for an opportunity, or say yes to a nomination; the sponsor reads it, nobody else',
  permission: 'opportunities.read',
  params: opportunityParams,
  body: z.strictObject({ motivation: plainText(2000, 0).default('') }),
  response: candidacy,
  status: 201,
  errors: ['not-found', 'not-allowed', 'already-exists', 'conflict'],
});

export const nominateForOpportunity = endpoint({
  method: 'POST',
  path: '/api/v1/opportunities/:opportunityId/nominations',
  summary: 'Suggest an opportunity to somebody of my line, and them to its sponsor; they are free to say no',
  permission: 'opportunities.publish',
  params: opportunityParams,
  body: z.strictObject({ personId: identifier, nomination: plainText(2000) }),
  response: candidacy,
  status: 201,
  errors: ['not-found', 'not-allowed', 'already-exists', 'conflict', 'invalid-input'],
});

export const listCandidates = endpoint({
  method: 'GET',
  path: '/api/v1/opportunities/:opportunityId/candidacies',
  summary: 'Who would like it, in the order in which they came; for its sponsor',
  permission: 'opportunities.read',
  params: opportunityParams,
  response: z.object({ items: z.array(candidacy) }),
  errors: ['not-found', 'not-allowed'],
});

export const exportOpportunityCandidates = exportOf(listCandidates);

export const candidacySort = z.enum(['date', 'person', 'opportunity']).meta({ id: 'CandidacySort' });

export const listCandidacies = endpoint({
  method: 'GET',
  path: '/api/v1/candidacies',
  summary: 'My own candidacies, or those of people of my line that I nominated or that have an offer; newest first',
  permission: 'opportunities.read',
  query: z.strictObject({
    ...page,
    scope: z.enum(['mine', 'line']).default('mine'),
    /** Those that wait for a word, or those that are decided; how they were decided is not asked for by a filter. */
    state: z.enum(['waiting', 'decided']).optional(),
    search,
    sort: candidacySort.default('date'),
    direction: direction.default('descending'),
  }),
  response: pageOf(candidacy),
});

export const exportCandidacies = exportOf(listCandidacies);

export const decideCandidacy = endpoint({
  method: 'POST',
  path: '/api/v1/candidacies/:candidacyId/decision',
  summary: 'Offer the place, or turn somebody down with a reason that helps',
  permission: 'opportunities.read',
  params: candidacyParams,
  body: z.strictObject({ version, decision: z.enum(['offer', 'turn-down']), reason: plainText(2000, 0).default('') }),
  response: candidacy,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const answerOffer = endpoint({
  method: 'POST',
  path: '/api/v1/candidacies/:candidacyId/answer',
  summary: 'Accept an offer, decline it, or withdraw; of several who accept a last place at once one has it',
  permission: 'opportunities.read',
  params: candidacyParams,
  body: z.strictObject({ version, answer: z.enum(['accept', 'decline', 'withdraw']) }),
  response: candidacy,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict'],
});
