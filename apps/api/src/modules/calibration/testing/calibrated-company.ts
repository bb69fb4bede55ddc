import {
  type CalibrationPlace,
  type CalibrationStep,
  changeCalibrationSettings,
  getCalibration,
  getCalibrationSettings,
  planCalibration,
  stepCalibration,
} from '@understudy/contracts/calibration';
import {
  type CalibrationPlacement,
  listCalibrationPlacements,
  moveInCalibration,
  placeInCalibration,
} from '@understudy/contracts/calibration-meeting';
import type { Caller } from '../../../../test/caller.js';
import type { TestApp } from '../../../../test/harness.js';
import { smallCompany } from '../../../../test/small-company.js';

export type Who = 'ceo' | 'vp' | 'em' | 'ic' | 'other' | 'sales';

/** A small company that calibrates Cleo's line; Sol, who is in it and leads nobody, facilitates. */
export const calibratedCompany = async (app: TestApp) => {
  const made = await smallCompany(app);
  const { people, actor } = made;
  const admin = app.as(made.admin);
  const callers = new Map<string, Caller>();
  const as = async (key: Who): Promise<Caller> => {
    const caller = callers.get(key) ?? app.as(await made.signIn(key));
    callers.set(key, caller);
    return caller;
  };
  const decide = async (enabled: boolean, subjectsSee = false) => {
    const { version } = await admin.ok(getCalibrationSettings);
    return admin.ok(changeCalibrationSettings, { body: { enabled, subjectsSee, version } });
  };
  await decide(true);
  const draft = {
    name: 'Spring calibration',
    purpose: 'To see the same people with the same eyes.',
    grid: 'performance-growth' as const,
    heldOn: actor.today,
    facilitatorId: people.sales,
    leaderId: people.ceo,
  };
  const plan = async (own: Partial<typeof draft> = {}) =>
    (await as('ceo')).ok(planCalibration, { body: { ...draft, ...own } });
  const step = async (key: Who, calibrationId: string, action: CalibrationStep) => {
    const who = await as(key);
    const params = { calibrationId };
    const { version } = await who.ok(getCalibration, { params });
    return who.ok(stepCalibration, { params, body: { action, version } });
  };
  const seen = async (key: Who, calibrationId: string): Promise<CalibrationPlacement[]> =>
    (await (await as(key)).ok(listCalibrationPlacements, { params: { calibrationId } })).items;
  const names = async (key: Who, calibrationId: string) =>
    (await seen(key, calibrationId)).map(({ person }) => person.name).toSorted();
  const placeAll = async (key: Who, calibrationId: string, place: CalibrationPlace = 'dependable-widening') => {
    for (const { id, version } of await seen(key, calibrationId)) {
      const params = { calibrationId, placementId: id };
      await (await as(key)).ok(placeInCalibration, { params, body: { place, evidence: `Seen by ${key}.`, version } });
    }
  };
  const collect = async (own: Partial<typeof draft> = {}) => {
    const { id } = await plan(own);
    await step('sales', id, 'collect');
    return id;
  };
  const open = async () => {
    const id = await collect();
    for (const key of ['ceo', 'vp', 'em'] as const) {
      await placeAll(key, id);
      await step(key, id, 'submit');
    }
    await step('sales', id, 'open');
    return id;
  };
  const move = async (
    key: Who,
    calibrationId: string,
    name: string,
    place: CalibrationPlace,
    reason = 'We agreed.',
  ) => {
    const found = (await seen(key, calibrationId)).find(({ person }) => person.name === name);
    if (found === undefined) throw new Error(`${key} does not see ${name}.`);
    const params = { calibrationId, placementId: found.id };
    return (await as(key)).ok(moveInCalibration, { params, body: { place, reason, version: found.version } });
  };
  return { ...made, admin, as, decide, draft, plan, step, seen, names, placeAll, collect, open, move };
};
