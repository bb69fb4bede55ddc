import type { createCampaign, getCampaign } from '@understudy/contracts/assessments-campaigns';
import type { BodyOf, ResponseOf } from '@understudy/contracts/endpoint';
import { addDays } from '@understudy/domain/calendar/day';
import type { ReactNode } from 'react';

type Body = BodyOf<typeof createCampaign>;

/** Whom a campaign is about, with the names that the screen shows. */
export type Chosen = {
  kind: 'personId' | 'unitId' | 'leaderId';
  id: string;
  name: string;
  /** A stage to look at that is theirs alone; null for that of all. */
  stageKey: string | null;
};

/** What the steps hold, until it is sent. */
export type CampaignDraft = Omit<Body, 'selection' | 'closesOn'> & {
  selection: Chosen[];
  /** One stage to look at for all who have none of their own here; null is each person's own next one. */
  targetStageKey: string | null;
  closesOn: string | null;
  /** The day on which it opens by itself; null to launch it by hand. */
  opensOn: string | null;
};

const weeks = 3;

/** A draft to begin with. */
export const newDraft = (today: string): CampaignDraft => ({
  name: '',
  purpose: '',
  instrumentId: '',
  relations: ['self', 'manager', 'peer', 'report'],
  nomination: 'subject',
  mostPeers: 6,
  thresholds: { peer: 3, report: 3, others: 4 },
  managerSees: 'everything',
  lineSees: 'figures',
  closesOn: addDays(today, weeks * 7),
  opensOn: null,
  remindDays: [7, 3, 1],
  selection: [],
  targetStageKey: null,
});

/** The draft that was kept. */
export const draftOf = (campaign: ResponseOf<typeof getCampaign>): CampaignDraft => {
  const { name, purpose, instrument, relations, nomination, mostPeers, thresholds } = campaign;
  const { managerSees, lineSees, closesOn, opensOn, remindDays } = campaign;
  const stageKeys = new Set(campaign.selection.map(({ targetStageKey }) => targetStageKey));
  const [targetStageKey = null] = stageKeys.size === 1 ? stageKeys : [];
  const selection = campaign.selection.flatMap(({ person, unit, leader, targetStageKey: own }): Chosen[] => {
    const stageKey = own === targetStageKey ? null : own;
    if (person) return [{ kind: 'personId', ...person, stageKey }];
    if (unit) return [{ kind: 'unitId', ...unit, stageKey }];
    return leader ? [{ kind: 'leaderId', ...leader, stageKey }] : [];
  });
  const rest = { relations, nomination, mostPeers, thresholds, managerSees, lineSees, closesOn, opensOn, remindDays };
  return { name, purpose, instrumentId: instrument.id, ...rest, selection, targetStageKey };
};

/** The draft as the server wants it. */
export const bodyOf = ({ selection, targetStageKey, closesOn, opensOn: _opensOn, ...rest }: CampaignDraft): Body => ({
  ...rest,
  closesOn: closesOn ?? '',
  selection: selection.map(({ kind, id, stageKey }) => {
    const looked = stageKey ?? targetStageKey;
    return { [kind]: id, ...(looked ? { targetStageKey: looked } : {}) };
  }),
});

/** Which fields belong to which step, in the order of the steps. */
export const fieldsOfSteps: readonly (readonly (keyof CampaignDraft)[])[] = [
  ['name', 'purpose', 'selection'],
  ['instrumentId', 'targetStageKey'],
  ['relations', 'nomination', 'mostPeers', 'thresholds', 'managerSees', 'lineSees'],
  ['opensOn', 'closesOn', 'remindDays'],
];

/** What every step needs: the draft, what is wrong with it, and a way to change it. */
export type StepProps = {
  draft: CampaignDraft;
  errors: Readonly<Record<string, ReactNode>>;
  onChange: (part: Partial<CampaignDraft>) => void;
};

/** The message at a field or at a part of it. */
export const errorAt = (errors: StepProps['errors'], field: string): ReactNode =>
  Object.entries(errors).find(([key]) => key === field || key.startsWith(`${field}.`))?.[1] ?? null;

/** Whether colleagues join after the launch, once they are named. */
export const joinLater = ({ relations, nomination }: Pick<CampaignDraft, 'relations' | 'nomination'>): boolean =>
  nomination !== 'automatic' && relations?.includes('peer') === true;

/** Why a campaign of such a reach cannot begin; null when it can, colleagues who are named later included. */
export const hindranceOf = (draft: CampaignDraft, { people, asked }: { people: number; asked: number }) => {
  if (people === 0) return 'aboutNobody';
  return asked === 0 && !joinLater(draft) ? 'asksNobody' : null;
};
