import {
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
import { pagedQuery, query } from '../../lib/query.js';

/** What the organisation decided about calibration. */
export const settingsQuery = query('calibration', getCalibrationSettings);

/** Sessions that I take part in or organise. */
export const calibrationsQuery = pagedQuery('calibration', listCalibrations, { query: {} });

/** One session. */
export const calibrationQuery = (calibrationId: string) =>
  query('calibration', getCalibration, { params: { calibrationId } });

/** Who brings places to it. */
export const managersQuery = (calibrationId: string) =>
  pagedQuery('calibration', listCalibrationManagers, { params: { calibrationId }, query: { limit: '200' } });

/** Whom it is about, for whoever runs it. */
export const peopleQuery = (calibrationId: string) =>
  pagedQuery('calibration', listCalibrationPeople, { params: { calibrationId }, query: { limit: '200' } });

/** Who stands where, as many as a session has at once: a grid is looked at whole. */
export const placementsQuery = (calibrationId: string) =>
  pagedQuery('calibration', listCalibrationPlacements, { params: { calibrationId }, query: { limit: '200' } });

/** What exists about somebody of it. */
export const evidenceQuery = (calibrationId: string, placementId: string) =>
  query('calibration', getCalibrationEvidence, { params: { calibrationId, placementId } });

/** Its log. */
export const movesQuery = (calibrationId: string) =>
  pagedQuery('calibration', listCalibrationMoves, { params: { calibrationId }, query: {} });

/** Where locked sessions left me. */
export const ownQuery = pagedQuery('calibration', listOwnCalibrations, { query: {} });
