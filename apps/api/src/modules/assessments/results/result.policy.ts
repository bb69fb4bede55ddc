/** Directly, or with somebody between. */
export type Leading = 'directly' | 'further';

/** What the rules need to know of a released result and of how the actor stands to it. */
export type ResultFacts = {
  readonly isSubject: boolean;
  /** Whether the person shows it to the actor. */
  readonly isShared: boolean;
  /**
   * How the actor led the person when the campaign closed, and does today; null where they did not, or have not without a
   * break since. Who stands between the two may have changed.
   */
  readonly led: { readonly then: Leading; readonly now: Leading } | null;
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
 * when it closed and still does: where they led otherwise then than today, what both were announced to see. Being an admin
 * opens nothing.
 */
export const sightOf = ({ isSubject, isShared, led, campaign }: ResultFacts): Sight | null => {
  if (isSubject) return { sight: 'mine', figuresOnly: false };
  if (isShared) return { sight: 'shared', figuresOnly: false };
  if (led === null || campaign === null) return null;
  const announced = [led.then, led.now].map((as) => (as === 'directly' ? campaign.managerSees : campaign.lineSees));
  if (announced.includes('nothing')) return null;
  const isManager = led.then === 'directly' && led.now === 'directly';
  return { sight: isManager ? 'manager' : 'line', figuresOnly: announced.includes('figures') };
};
