import type { NetPart } from '@understudy/contracts/opportunities-assignments';

/** The safety net of an assignment, as far as it is tied. */
export type NetFacts = {
  readonly mentorId: string | null;
  readonly skipLevelId: string | null;
  /** Whether they have said yes. */
  readonly mentorAgreed: boolean;
  readonly skipLevelAgreed: boolean;
  readonly checkIns: number;
  readonly scopeLimit: string;
  readonly permissionToErr: string;
  readonly permissionGivenOn: string | null;
  readonly stepBackPlan: string;
  readonly exitCriterion: string;
};

/** A talk over the manager's head, as far as it decides whether there is one to come. */
export type Talk = { readonly plannedOn: string; readonly heldOn: string | null };

/** How many talks are still to be held from one day on, up to another where one is named. */
export const talksAhead = (talks: readonly Talk[], from: string, until?: string): number =>
  talks.filter(
    ({ plannedOn, heldOn }) => heldOn === null && plannedOn >= from && (until === undefined || plannedOn <= until),
  ).length;

const written = (text: string): boolean => text.trim() !== '';

/** What is missing before an assignment may start, in the order in which one ties a net; empty when it is complete. */
export function missingParts(net: NetFacts): NetPart[] {
  const tied: readonly (readonly [NetPart, boolean])[] = [
    ['mentor', net.mentorId !== null],
    ['mentor-consent', net.mentorId === null || net.mentorAgreed],
    ['skip-level', net.skipLevelId !== null],
    ['skip-level-consent', net.skipLevelId === null || net.skipLevelAgreed],
    ['check-ins', net.checkIns > 0],
    ['scope-limit', written(net.scopeLimit)],
    ['permission-to-err', written(net.permissionToErr) && net.permissionGivenOn !== null],
    ['step-back-plan', written(net.stepBackPlan)],
    ['exit-criterion', written(net.exitCriterion)],
  ];
  return tied.flatMap(([part, isTied]) => (isTied ? [] : [part]));
}
