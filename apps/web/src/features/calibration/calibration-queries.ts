import {
  calibrationSorts,
  getCalibration,
  getCalibrationSettings,
  listCalibrationManagers,
  listCalibrationPeople,
  listCalibrations,
} from '@understudy/contracts/calibration';
import {
  getCalibrationEvidence,
  listCalibrationMoves,
  listCalibrationPlacements,
  listOwnCalibrations,
} from '@understudy/contracts/calibration-meeting';
import type { CallInput } from '@understudy/contracts/endpoint';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery, query } from '../../lib/query.js';

/** What the organisation decided about calibration. */
export const settingsQuery = query('calibration', getCalibrationSettings);

/** What the address of the sessions may say: how they stand. */
export const calibrationSearch = z.object(arrangementSearch(calibrationSorts));

/** Sessions that I take part in or organise. */
export const calibrationsQuery = (order: z.infer<typeof calibrationSearch>) =>
  pagedQuery('calibration', listCalibrations, { query: order });

/** One session. */
export const calibrationQuery = (calibrationId: string) =>
  query('calibration', getCalibration, { params: { calibrationId } });

/** Who brings places to it. */
export const managersQuery = (calibrationId: string, order: CallInput<typeof listCalibrationManagers>['query']) =>
  pagedQuery('calibration', listCalibrationManagers, { params: { calibrationId }, query: { ...order, limit: '200' } });

/** Whom it is about, for whoever runs it. */
export const peopleQuery = (calibrationId: string, order: CallInput<typeof listCalibrationPeople>['query']) =>
  pagedQuery('calibration', listCalibrationPeople, { params: { calibrationId }, query: { ...order, limit: '200' } });

/** Who stands where, as many as a session has at once: a grid is looked at whole. */
export const placementsQuery = (calibrationId: string) =>
  pagedQuery('calibration', listCalibrationPlacements, { params: { calibrationId }, query: { limit: '200' } });

/** What exists about somebody of it. */
export const evidenceQuery = (calibrationId: string, placementId: string) =>
  query('calibration', getCalibrationEvidence, { params: { calibrationId, placementId } });

/** Its log. */
export const movesQuery = (calibrationId: string, order: CallInput<typeof listCalibrationMoves>['query']) =>
  pagedQuery('calibration', listCalibrationMoves, { params: { calibrationId }, query: order });

/** Where locked sessions left me. */
export const ownQuery = pagedQuery('calibration', listOwnCalibrations, { query: {} });
