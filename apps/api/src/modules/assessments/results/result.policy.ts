/** What the rules need to know of a released result and of how the actor stands to it. */
export type ResultFacts = {
  readonly isSubject: boolean;
  /** Whether the person shows it to the actor. */
  readonly isShared: boolean;
  /** Directly above the person today, and before the campaign closed. */
  readonly isManager: boolean;
  /** Further above the person today, and before the campaign closed. */
  readonly isAbove: boolean;
  /** What the campaign lets them see; null for a self-assessment at any time, which is the person's own. */
  readonly campaign: {
    readonly managerSees: 'everything' | 'figures' | 'nothing';
    readonly lineSees: 'figures' | 'nothing';
  } | null;
};

/** Why, and how far, somebody sees a result. */
export type Sight = { readonly sight: 'mine' | 'shared' | 'manager' | 'line'; readonly figuresOnly: boolean };

/**
 * Who sees a result: the person; whoever they show it to; and, as far as the campaign was announced, whoever led them
 * when it closed and still does. Being an admin opens nothing.
 */
export const sightOf = ({ isSubject, isShared, isManager, isAbove, campaign }: ResultFacts): Sight | null => {
  if (isSubject) return { sight: 'mine', figuresOnly: false };
  if (isShared) return { sight: 'shared', figuresOnly: false };
  if (isManager && campaign && campaign.managerSees !== 'nothing') {
    return { sight: 'manager', figuresOnly: campaign.managerSees === 'figures' };
  }
  if (isAbove && campaign?.lineSees === 'figures') return { sight: 'line', figuresOnly: true };
  return null;
};
