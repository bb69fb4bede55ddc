import { z } from 'zod';
import { horizon } from './career-framework.js';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { personCard, personReference } from './people.js';

export const signal = z
  .enum([
    'mentors-unasked',
    'communicates-clearly',
    'owns-beyond-scope',
    'curious-about-business',
    'steady-in-ambiguity',
  ])
  .meta({
    id: 'Signal',
    description:
      'Mentors others unasked; communicates clearly in writing and in meetings; owns problems beyond their scope; is curious about the business; stays effective in ambiguity.',
  });
export type Signal = z.infer<typeof signal>;

/** Where an observation stands between who wrote it and whom it concerns; withdrawn ones stay readable. */
export const signalState = z
  .enum(['recorded', 'contested', 'answered', 'stands', 'withdrawn'])
  .meta({ id: 'SignalState' });
export type SignalState = z.infer<typeof signalState>;

/** What can be said about an observation: by the person (view, contest, settle) or its observer (the others). */
export const signalEntryKind = z
  .enum(['view', 'contest', 'settle', 'reply', 'uphold', 'withdraw', 'correct'])
  .meta({ id: 'SignalEntryKind' });
export type SignalEntryKind = z.infer<typeof signalEntryKind>;

export const signalEntry = z
  .object({
    id: identifier,
    kind: signalEntryKind,
    by: z.enum(['person', 'observer', 'admin']),
    author: personReference.nullable(),
    text: z.string(),
    /** What a correction replaced; null for everything else. */
    former: z.object({ signal, observedOn: isoDate, evidence: z.string() }).nullable(),
    at: instant,
  })
  .meta({ id: 'SignalEntry' });
export type SignalEntry = z.infer<typeof signalEntry>;

export const observation = z
  .object({
    id: identifier,
    person: personReference,
    observer: personReference,
    signal,
    observedOn: isoDate,
    evidence: z.string(),
    state: signalState,
    /** Whether it was written to be read by the person it concerns. */
    openToPerson: z.boolean(),
    /** Whether it came from a file with past observations, brought in by an admin in the observer's name. */
    imported: z.boolean(),
    recordedAt: instant,
    version: z.number().int(),
    thread: z.array(signalEntry),
    abilities: z.array(signalEntryKind),
  })
  .meta({
    id: 'Observation',
    description: 'One signal of potential that one person saw in another, with the evidence.',
  });
export type Observation = z.infer<typeof observation>;

const observed = {
  signal,
  observedOn: isoDate,
  evidence: plainText(2000).min(20, 'Describe the moment in a sentence or two.'),
};

/** Only this signal, or only what stands like this. */
const signalFilter = { signal: signal.optional(), state: signalState.optional() };

export const signalSorts = ['observed', 'who', 'signal', 'state'] as const;

export const listSignals = endpoint({
  method: 'GET',
  path: '/api/v1/people/:personId/signals',
  summary:
    'What was observed in a person, newest first: all for their line and admins, what is open for themselves, else my own',
  permission: 'signals.read',
  params: z.strictObject({ personId: identifier }),
  /** `who` is whoever saw it. */
  query: z.strictObject({ ...page, ...arranged(signalSorts, 'descending'), ...signalFilter }),
  response: pageOf(observation).extend({
    /** Whether people read what is observed in them; the organisation decides. */
    openToPerson: z.boolean(),
    abilities: z.array(z.enum(['observe'])),
  }),
  errors: ['not-found', 'invalid-input'],
});

export const exportSignals = exportOf(listSignals);

export const observeSignal = endpoint({
  method: 'POST',
  path: '/api/v1/people/:personId/signals',
  summary: 'Record a signal that I saw in somebody who works here, with the evidence; not in oneself',
  permission: 'signals.observe',
  params: z.strictObject({ personId: identifier }),
  body: z.strictObject(observed),
  response: observation,
  status: 201,
  errors: ['not-found', 'not-allowed', 'conflict', 'invalid-input'],
});

export const listMySignals = endpoint({
  method: 'GET',
  path: '/api/v1/signals/mine',
  summary: 'What I observed in others, newest first',
  permission: 'signals.observe',
  /** `who` is the person in whom it was seen. */
  query: z.strictObject({ ...page, ...arranged(signalSorts, 'descending'), ...signalFilter }),
  response: pageOf(observation),
});

export const exportMySignals = exportOf(listMySignals);

export const getSignal = endpoint({
  method: 'GET',
  path: '/api/v1/signals/:signalId',
  summary: 'One observation with everything said about it',
  permission: 'signals.read',
  params: z.strictObject({ signalId: identifier }),
  response: observation,
  errors: ['not-found'],
});

export const correctSignal = endpoint({
  method: 'PATCH',
  path: '/api/v1/signals/:signalId',
  summary: 'Correct what I observed; what it said before stays readable',
  permission: 'signals.observe',
  params: z.strictObject({ signalId: identifier }),
  body: z
    .strictObject(observed)
    .partial()
    .extend({ version: z.number().int(), reason: plainText(1000, 0).default('') }),
  response: observation,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const addToSignal = endpoint({
  method: 'POST',
  path: '/api/v1/signals/:signalId/entries',
  summary: 'Say something about an observation: my view of it, a contest, a reply, or that it is withdrawn or stands',
  permission: 'signals.read',
  params: z.strictObject({ signalId: identifier }),
  body: z.strictObject({
    version: z.number().int(),
    kind: signalEntryKind.exclude(['correct']),
    text: plainText(2000),
  }),
  response: observation,
  status: 201,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'invalid-input'],
});

export const signalSettings = z
  .object({ openToPerson: z.boolean(), version: z.number().int() })
  .meta({ id: 'SignalSettings' });
export type SignalSettings = z.infer<typeof signalSettings>;

export const getSignalSettings = endpoint({
  method: 'GET',
  path: '/api/v1/signals/settings',
  summary: 'Whether people read what is observed in them',
  permission: 'signals.read',
  response: signalSettings,
});

export const changeSignalSettings = endpoint({
  method: 'PUT',
  path: '/api/v1/signals/settings',
  summary:
    'Decide whether people read what is observed in them; closing counts at once, opening for what is written from now on',
  permission: 'organisation.change',
  body: z.strictObject({ openToPerson: z.boolean(), version: z.number().int() }),
  response: signalSettings,
  errors: ['changed-meanwhile'],
});

export const candidateReason = z
  .enum(['nobody-in-12-months', 'long-in-stage-unobserved'])
  .meta({ id: 'CandidateReason' });

export const candidate = z
  .object({
    person: personCard,
    stageSince: isoDate,
    /** How far off the next stage is; null where there is no target yet. */
    horizon: horizon.nullable(),
    lastObservedOn: isoDate.nullable(),
    /** Why somebody counts as overlooked; empty for the others. */
    reasons: z.array(candidateReason),
    /** The newest observations of twelve months that were not withdrawn. */
    evidence: z.array(
      observation.pick({ id: true, signal: true, observedOn: true, evidence: true, observer: true, state: true }),
    ),
    moreEvidence: z.boolean(),
  })
  .meta({
    id: 'Candidate',
    description: 'Somebody two to three years ahead of a need, with evidence instead of a score.',
  });
export type Candidate = z.infer<typeof candidate>;

export const candidateList = z.enum(['overlooked', 'observed']).meta({ id: 'CandidateList' });
export const candidateOrder = z.enum(['name', 'unobserved']).meta({
  id: 'CandidateOrder',
  description: 'By name, or those whose last observation is the longest ago first; never by any kind of merit.',
});

const identificationFilter = {
  unitId: identifier.optional(),
  stageKey: z.string().max(60).optional(),
  /** Narrows the observed to those in whom this was seen; nobody can be overlooked for one signal alone. */
  signal: signal.optional(),
  /** Whoever is nearer to their need is in neither list. */
  horizon: z.enum(['within-3-years', 'none']).optional(),
};

export const listCandidates = endpoint({
  method: 'GET',
  path: '/api/v1/identification',
  summary:
    'Who of my line is two to three years ahead of a need, or has no target yet: the overlooked, or the observed',
  permission: 'identification.read',
  query: z.strictObject({
    ...page,
    ...identificationFilter,
    list: candidateList,
    order: candidateOrder.default('name'),
  }),
  response: pageOf(candidate),
  errors: ['invalid-input'],
});

export const exportCandidates = endpoint({
  method: 'GET',
  path: '/api/v1/identification/export.csv',
  summary: 'Both lists of the identification page as CSV, by name, one row per observation',
  permission: 'identification.read',
  query: z.strictObject(identificationFilter),
  produces: 'text/csv',
});

export const unobserved = z.object({ person: personCard, lastByMeOn: isoDate.nullable() }).meta({ id: 'Unobserved' });
export type Unobserved = z.infer<typeof unobserved>;

/** By when I wrote about them last, the longest ago first; or by name. */
export const unobservedSorts = ['since', 'name'] as const;

export const listUnobserved = endpoint({
  method: 'GET',
  path: '/api/v1/signals/unobserved',
  summary: 'Whom of those who report to me I have written nothing about for six months, the longest ago first',
  permission: 'identification.read',
  query: z.strictObject({ ...page, ...arranged(unobservedSorts, 'ascending'), search }),
  response: pageOf(unobserved),
  errors: ['invalid-input'],
});

export const exportUnobserved = exportOf(listUnobserved);
