/** What an area wishes for. */
export type AreaPlan = {
  /** How many lead it. */
  readonly leads: number;
  /** The most shadows for each lead. */
  readonly maxShadows: number;
  /** How many of the shadows should have been there before, and how many should be new. */
  readonly wishedExperienced: number;
  readonly wishedNew: number;
};

export type AreaRole = 'lead' | 'shadow' | 'adviser';

/** Who is there: the role, and whether the person had a part in an earlier cohort. */
export type AreaHolder = { readonly role: AreaRole; readonly experienced: boolean };

/** How an area is filled, and what it is short of. */
export type AreaBoard = {
  readonly leads: number;
  readonly experienced: number;
  readonly fresh: number;
  readonly leadsShort: number;
  readonly experiencedShort: number;
  readonly newShort: number;
  /** How many more shadows the ratio allows. */
  readonly shadowRoom: number;
  /** More shadows than the leads who are there can take. */
  readonly overRatio: boolean;
};

/** How an area stands against what it wishes for. */
export const areaBoard = (plan: AreaPlan, holders: readonly AreaHolder[]): AreaBoard => {
  const leads = holders.filter(({ role }) => role === 'lead').length;
  const shadows = holders.filter(({ role }) => role === 'shadow');
  const experienced = shadows.filter((shadow) => shadow.experienced).length;
  const fresh = shadows.length - experienced;
  return {
    leads,
    experienced,
    fresh,
    leadsShort: Math.max(0, plan.leads - leads),
    experiencedShort: Math.max(0, plan.wishedExperienced - experienced),
    newShort: Math.max(0, plan.wishedNew - fresh),
    shadowRoom: Math.max(0, mostShadows(plan, leads) - shadows.length),
    overRatio: shadows.length > leads * plan.maxShadows,
  };
};

/** Whether one more can have this role; shadows can come before the lead does, within the ratio of the leads wished for. */
export const hasRoom = (plan: AreaPlan, holders: readonly AreaHolder[], role: AreaRole): boolean => {
  const board = areaBoard(plan, holders);
  if (role === 'lead') return board.leadsShort > 0;
  return role === 'adviser' || board.shadowRoom > 0;
};

const mostShadows = (plan: AreaPlan, leads: number): number => Math.max(plan.leads, leads) * plan.maxShadows;
