import {
  calibrationSorts,
  calibrationState,
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
import { arrangementSearch, wordsSearch } from '../../lib/arrangement.js';
import { pagedQuery, query } from '../../lib/query.js';

/** What the organisation decided about calibration. */
export const settingsQuery = query('calibration', getCalibrationSettings);

/** What the address of the sessions may say: how they stand, and which of them. */
export const calibrationSearch = z.object({
  ...arrangementSearch(calibrationSorts),
  search: wordsSearch,
  state: calibrationState.optional().catch(undefined),
});

/** Sessions that I take part in or organise. */
export const calibrationsQuery = ({ sort, direction, search, state }: z.infer<typeof calibrationSearch>) =>
  pagedQuery('calibration', listCalibrations, { query: { sort, direction, search, state } });

/** One session. */
export const calibrationQuery = (calibrationId: string) =>
  query('calibration', getCalibration, { params: { calibrationId } });

/** Who brings places to it. */
export const managersQuery = (calibrationId: string, asked: CallInput<typeof listCalibrationManagers>['query']) =>
  pagedQuery('calibration', listCalibrationManagers, { params: { calibrationId }, query: { ...asked, limit: '200' } });

/** Whom it is about, for whoever runs it. */
export const peopleQuery = (calibrationId: string, asked: CallInput<typeof listCalibrationPeople>['query']) =>
  pagedQuery('calibration', listCalibrationPeople, { params: { calibrationId }, query: { ...asked, limit: '200' } });

/** Who stands where, as many as a session has at once: a grid is looked at whole, a list also by words. */
export const placementsQuery = (calibrationId: string, search?: string) =>
  pagedQuery('calibration', listCalibrationPlacements, { params: { calibrationId }, query: { search, limit: '200' } });

/** What exists about somebody of it. */
export const evidenceQuery = (calibrationId: string, placementId: string) =>
  query('calibration', getCalibrationEvidence, { params: { calibrationId, placementId } });

/** Its log. */
export const movesQuery = (calibrationId: string, asked: CallInput<typeof listCalibrationMoves>['query']) =>
  pagedQuery('calibration', listCalibrationMoves, { params: { calibrationId }, query: asked });

/** Where locked sessions left me. */
export const ownQuery = pagedQuery('calibration', listOwnCalibrations, { query: {} });
