import { z } from 'zod';
import { calibrationPlace } from './calibration.js';
import { horizon } from './career-framework.js';
import { identifier, instant, isoDate, plainText } from './dates.js';
import { endpoint } from './endpoint.js';
import { exportOf } from './list-export.js';
import { arranged, page, pageOf, search } from './pagination.js';
import { personReference } from './people.js';

/** Why somebody is talked about first. It says what points in different directions, never who is right. */
export const reasonToTalk = z
  .enum([
    'not-placed',
    'moved-again',
    'ahead-of-record',
    'behind-record',
    'results-and-growth-apart',
    'nothing-observed',
    'much-observed',
    'far-from-last-time',
  ])
  .meta({ id: 'ReasonToTalk' });
export type ReasonToTalk = z.infer<typeof reasonToTalk>;

/** Where somebody stands in a session. */
export const calibrationPlacement = z
  .object({
    id: identifier,
    person: personReference,
    title: z.string().nullable(),
    unit: z.string().nullable(),
    manager: personReference.nullable(),
    place: calibrationPlace.nullable(),
    /** Where their manager had placed them when the session opened. */
    brought: calibrationPlace.nullable(),
    /** With what their manager placed them. */
    evidence: z.string(),
    reasons: z.array(reasonToTalk),
    moves: z.number().int(),
    version: z.number().int(),
    abilities: z.array(z.enum(['place', 'move'])),
  })
  .meta({ id: 'CalibrationPlacement' });
export type CalibrationPlacement = z.infer<typeof calibrationPlacement>;

/** A move of the meeting: who, when, from where, to where, and why. */
export const calibrationMove = z
  .object({
    id: identifier,
    person: personReference,
    movedBy: personReference,
    movedAt: instant,
    from: calibrationPlace.nullable(),
    to: calibrationPlace,
    reason: z.string(),
  })
  .meta({ id: 'CalibrationMove' });
export type CalibrationMove = z.infer<typeof calibrationMove>;

/** What exists about somebody and the reader may see; all of it empty for whoever is not above the person. */
export const calibrationEvidence = z
  .object({
    /** Above the person today, and so shown what is on record; or by the link of the session, with what was written for it. */
    sight: z.enum(['line', 'session']),
    stage: z.object({ name: z.string(), since: isoDate, startKnown: z.boolean() }).nullable(),
    target: z.object({ name: z.string(), horizon }).nullable(),
    /** What was observed in twelve months, the latest first. */
    signals: z.array(
      z.object({
        id: identifier,
        signal: z.string(),
        observedOn: isoDate,
        observer: personReference,
        evidence: z.string(),
      }),
    ),
    /** Skills that the target stage asks for, how many of them have a rating that counts, and how many are reached. */
    readiness: z
      .object({
        skills: z.number().int(),
        rated: z.number().int(),
        reached: z.number().int(),
        ratedOn: isoDate.nullable(),
        next: z.array(z.string()),
      })
      .nullable(),
    plan: z
      .object({
        id: identifier,
        endsOn: isoDate,
        goals: z.number().int(),
        reached: z.number().int(),
        actions: z.number().int(),
        done: z.number().int(),
      })
      .nullable(),
    opportunities: z.array(z.object({ id: identifier, title: z.string(), status: z.string(), startsOn: isoDate })),
    /** Where earlier calibrations left them. */
    former: z.array(z.object({ name: z.string(), lockedOn: isoDate, place: calibrationPlace })),
  })
  .meta({ id: 'CalibrationEvidence' });
export type CalibrationEvidence = z.infer<typeof calibrationEvidence>;

/** Where a locked session left me, where my organisation lets people see it. */
export const ownCalibration = z
  .object({ id: identifier, name: z.string(), lockedOn: isoDate, expiresOn: isoDate, place: calibrationPlace })
  .meta({ id: 'OwnCalibration' });
export type OwnCalibration = z.infer<typeof ownCalibration>;

const params = z.strictObject({ calibrationId: identifier });
const ofPlacement = params.extend({ placementId: identifier });

export const listCalibrationPlacements = endpoint({
  method: 'GET',
  path: '/api/v1/calibrations/:calibrationId/placements',
  summary:
    'Who is placed where: my own people while places are collected, in the meeting all but myself and those above me; what to talk about first comes first',
  permission: 'calibrations.take-part',
  params,
  /** Words are looked for in their name, title and unit, and in the name of who places them. */
  query: z.strictObject({ ...page, order: z.enum(['talk', 'name']).default('talk'), search }),
  response: pageOf(calibrationPlacement),
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const exportCalibrationPlacements = exportOf(listCalibrationPlacements);

export const placeInCalibration = endpoint({
  method: 'PUT',
  path: '/api/v1/calibrations/:calibrationId/placements/:placementId',
  summary: 'Place one of my people with what I have seen, before the meeting',
  permission: 'calibrations.take-part',
  params: ofPlacement,
  body: z.strictObject({
    place: calibrationPlace.nullable(),
    evidence: plainText(2_000, 0),
    version: z.number().int(),
  }),
  response: calibrationPlacement,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const moveInCalibration = endpoint({
  method: 'POST',
  path: '/api/v1/calibrations/:calibrationId/placements/:placementId/moves',
  summary: 'Move somebody in the meeting, with the reason',
  permission: 'calibrations.take-part',
  params: ofPlacement,
  body: z.strictObject({ place: calibrationPlace, reason: plainText(500), version: z.number().int() }),
  response: calibrationPlacement,
  status: 201,
  errors: ['not-found', 'not-allowed', 'changed-meanwhile', 'conflict', 'invalid-input'],
});

export const getCalibrationEvidence = endpoint({
  method: 'GET',
  path: '/api/v1/calibrations/:calibrationId/placements/:placementId/evidence',
  summary: 'What exists about somebody in a session, as far as I may see it',
  permission: 'calibrations.take-part',
  params: ofPlacement,
  response: calibrationEvidence,
  errors: ['not-found', 'not-allowed'],
});

/** By the moment, whom it was about, or who moved them. */
export const calibrationMoveSorts = ['moved', 'name', 'by'] as const;

export const listCalibrationMoves = endpoint({
  method: 'GET',
  path: '/api/v1/calibrations/:calibrationId/moves',
  summary:
    'The log of a session, the latest move first unless asked otherwise, without those of myself and of people above me',
  permission: 'calibrations.take-part',
  params,
  /** Words are looked for in the reasons, and in the names of whoever was moved and moved them. */
  query: z.strictObject({ ...page, ...arranged(calibrationMoveSorts, 'descending'), search }),
  response: pageOf(calibrationMove),
  errors: ['not-found', 'not-allowed', 'invalid-input'],
});

export const exportCalibrationMoves = exportOf(listCalibrationMoves);

export const listOwnCalibrations = endpoint({
  method: 'GET',
  path: '/api/v1/my-calibrations',
  summary: 'Where locked sessions left me, while my organisation lets people see it',
  permission: 'calibrations.take-part',
  query: z.strictObject(page),
  response: pageOf(ownCalibration),
});

export const exportOwnCalibrations = exportOf(listOwnCalibrations);
