import type { Nomination } from '@understudy/contracts/assessments-campaigns';

/** What the rules need to know of one person's panel and of how the actor stands to them. */
export type PanelFacts = {
  readonly isSubject: boolean;
  /** The direct manager of today. */
  readonly isManager: boolean;
  /** Whether the actor runs the campaign. */
  readonly runs: boolean;
  /** Whether nobody else could decide: who is led by nobody, and is the only admin. */
  readonly alone: boolean;
  readonly nomination: Nomination;
  /** Whether raters can still be asked. */
  readonly isOpen: boolean;
};

export const panelActions = ['see', 'nominate', 'decide'] as const;
export type PanelAction = (typeof panelActions)[number];

const decides = ({ isSubject, isManager, runs, alone }: PanelFacts): boolean => (isSubject ? alone : isManager || runs);

const rules: Readonly<Record<PanelAction, (facts: PanelFacts) => boolean>> = {
  see: (facts) => facts.isSubject || decides(facts),
  nominate: (facts) => facts.isOpen && (decides(facts) || (facts.isSubject && facts.nomination === 'subject')),
  decide: (facts) => facts.isOpen && decides(facts),
};

/** Whether the actor may do this with the raters of one person. Nobody decides about their own while anybody else could. */
export const mayWithPanel = (action: PanelAction, facts: PanelFacts): boolean => rules[action](facts);

/** Who somebody is to a person, from the reporting lines of the day. */
export type Standing = {
  readonly isSelf: boolean;
  /** In the line above, at any distance. */
  readonly isAbove: boolean;
  readonly isReport: boolean;
};

/** As what a nominated rater would be asked; null for the person and for those above, who answer under their name. */
export const nominatedAs = ({ isSelf, isAbove, isReport }: Standing): 'peer' | 'report' | null => {
  if (isSelf || isAbove) return null;
  return isReport ? 'report' : 'peer';
};
