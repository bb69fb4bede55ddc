import type { Session } from '@understudy/contracts/identity';
import type { GroupKind, IndicatorGroup } from '@understudy/contracts/indicators';

export type ChosenGroup = { groupKind: GroupKind; groupId?: string };

export type GroupSearch = { kind?: GroupKind; group?: string };

/** Where nothing is chosen: the organisation for admins, for a leader their own line. */
export const ownGroup = (session: Session): ChosenGroup =>
  !session.standings.includes('admin') && session.personId
    ? { groupKind: 'leader', groupId: session.personId }
    : { groupKind: 'organisation' };

/** A leader's own line where there is one, else the organisation: what "my people" are. */
export const myPeopleGroup = (session: Session): ChosenGroup =>
  session.standings.includes('leader') && session.personId
    ? { groupKind: 'leader', groupId: session.personId }
    : { groupKind: 'organisation' };

/** The group that the address names, else one's own. */
export const chosenGroup = (session: Session, { kind, group }: GroupSearch): ChosenGroup => {
  if (kind === 'organisation') return { groupKind: 'organisation' };
  return kind && group ? { groupKind: kind, groupId: group } : ownGroup(session);
};

/** A group as one word for a select, and back. */
export const groupKey = ({ kind, id }: Pick<IndicatorGroup, 'kind' | 'id'>): string => `${kind} ${id ?? ''}`;
