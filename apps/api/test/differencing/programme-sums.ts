import {
  exportProgrammeEffect,
  getProgrammeEffect,
  listProgrammeEffects,
  listToldEffects,
} from '@understudy/contracts/indicators-effect';
import { getShadowToLead } from '@understudy/contracts/programmes-rotations';
import { getSponsorReport } from '@understudy/contracts/programmes-sponsor';
import type { ToldSum } from '@understudy/domain/differencing/told-columns';
import type { ToldOfProgramme } from '@understudy/domain/programmes/sponsor/told-sums';
import type { Caller } from '../caller.js';

type Parts = Readonly<Record<string, number>>;

const summed = (parts: Parts): number => Object.values(parts).reduce((sum, value) => sum + value, 0);

/** The same unknown in every number: that somebody has a place, as often as they count. */
const sum = (what: string, parts: Parts): ToldSum =>
  Object.entries(parts).map(([personId, times]) => ({ personId, key: `${what} of ${personId}`, times }));

/** An unknown for what somebody adds: the same as long as it stays the same. */
const amount = (what: string, parts: Parts): ToldSum =>
  Object.entries(parts).map(([personId, value]) => ({ personId, key: `${what} ${value} of ${personId}`, times: 1 }));

const insist = (told: number | null, parts: Parts): void => {
  if (told !== null && Math.abs(told - summed(parts)) > 1e-6)
    throw new Error(`${told} is told, ${summed(parts)} is kept.`);
};

/** Figures that count the places of people. */
const places = ['enrolled', 'completed', 'withdrawn', 'deferred'] as const;

/** The numbers of a sponsor's page, each as the sum that it is; the share of places taken as both numbers that it is made of. */
const ofReport = async (caller: Caller, programmeId: string, { figures }: ToldOfProgramme): Promise<ToldSum[]> => {
  const report = await caller.ok(getSponsorReport, { params: { programmeId } });
  const kept = (name: string): Parts => figures[name]?.at(-1)?.parts ?? {};
  const { progress } = report;
  const told: [string, number | null][] = [
    ...places.map((name): [string, number | null] => [name, progress[name].value]),
    ['session-hours', report.sessionHours.value],
    ['hours', report.hours.value],
    ['milestones', report.milestones.value],
  ];
  const sums = told.flatMap(([name, value]) => {
    insist(value, kept(name));
    const isPlace = places.some((place) => place === name);
    return value === null ? [] : [isPlace ? sum(`place ${programmeId}`, kept(name)) : amount(name, kept(name))];
  });
  // A share says nothing that its two numbers do not.
  const { numerator, denominator } = report.completion;
  if (numerator !== null && (numerator !== progress.completed.value || denominator !== progress.enrolled.value)) {
    throw new Error('Completion is a share of something that is not told beside it.');
  }
  if (report.attendance.value === null) return sums;
  const [marked, attended] = [kept('sessions-marked'), kept('sessions-attended')];
  const missed = Object.fromEntries(
    Object.entries(marked).flatMap(([key, all]) =>
      all > (attended[key] ?? 0) ? [[key, all - (attended[key] ?? 0)]] : [],
    ),
  );
  const [there, away] = [amount(`there ${programmeId}`, attended), amount(`away ${programmeId}`, missed)];
  return [...sums, there, [...there, ...away]];
};

/** The numbers of the effect, from page, list and file; who stood on which side is what was kept of the last telling. */
const ofEffect = async (caller: Caller, programmeId: string, { effects }: ToldOfProgramme): Promise<ToldSum[]> => {
  const params = { programmeId };
  const told = await caller.ok(getProgrammeEffect, { params });
  const { items } = await caller.ok(listProgrammeEffects);
  if (JSON.stringify(items.find(({ programme }) => programme.id === programmeId)) !== JSON.stringify(told)) {
    throw new Error('The list says something else.');
  }
  // What was told before is told again by the same rows, and nothing is among it that was never told.
  const { items: before } = await caller.ok(listToldEffects, { params });
  if (before.length !== effects.length) throw new Error('The history tells of something else than what was told.');
  const { text } = await caller.call(exportProgrammeEffect, { params });
  return told.comparisons.flatMap(({ comparison, result }): ToldSum[] => {
    if (result === null) return [];
    const { participants, others, notFollowed } = result;
    if (!text.includes(`,stayed,${participants.people},${participants.stayed},${others.people},${others.stayed},`)) {
      throw new Error('The file says something else.');
    }
    const parts = effects.findLast((one) => one.comparison === comparison)?.parts;
    if (parts === undefined) throw new Error('Nothing is kept of what is told.');
    const once = (own: Parts = {}): Parts => Object.fromEntries(Object.keys(own).map((key) => [key, 1]));
    insist(participants.people, once(parts.participants));
    insist(others.people, once(parts.others));
    insist(notFollowed, once({ ...parts.refused, ...parts.refusedApplicants }));
    return [
      sum(`place ${programmeId}`, once(parts.participants)),
      [
        ...sum(`place ${programmeId}`, once(parts.refused)),
        ...sum(`application ${programmeId}`, once(parts.refusedApplicants)),
      ],
      ...(comparison === 'turned-down' ? [sum(`application ${programmeId}`, once(parts.others))] : []),
      amount('what became', parts.participants),
      amount('what became', parts.others),
    ];
  });
};

/** Everything that somebody reads in figures about a programme, as sums over people. */
export const programmeSums = async (caller: Caller, programmeId: string, kept: ToldOfProgramme): Promise<ToldSum[]> => {
  const shadows = await caller.ok(getShadowToLead, { params: { programmeId } });
  if (shadows.people.length > 0 || (shadows.beganAsShadow ?? 0) > 0) throw new Error('Nobody here ever was a shadow.');
  return [...(await ofReport(caller, programmeId, kept)), ...(await ofEffect(caller, programmeId, kept))];
};
