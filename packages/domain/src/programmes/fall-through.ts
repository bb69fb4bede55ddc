import { type AreaHolder, type AreaPlan, areaBoard, hasRoom } from './area-board.js';

/** What somebody would like to do, first choice first. */
export type AreaChoice = { readonly areaId: string; readonly role: 'lead' | 'shadow' };

/** Where somebody comes from, as an area sees it: its own shadows first, then others, then whoever led it already. */
export type Origin = 'own-shadow' | 'outsider' | 'led-before';

export type Applicant = {
  readonly id: string;
  readonly choices: readonly AreaChoice[];
  /** Cohorts of the programme in which they had a part before. */
  readonly earlierCohorts: number;
  /** How often they were turned down before. */
  readonly earlierTries: number;
  /** ISO instant of the application. */
  readonly since: string;
  /** What they were in each area before; an area that is not named saw nothing of them. */
  readonly before: ReadonlyMap<string, { readonly led: boolean; readonly shadowed: boolean }>;
};

export type SelectionArea = AreaPlan & { readonly id: string; readonly holders: readonly AreaHolder[] };

/** What became of one choice: chosen; chosen though the wished mix had no place; or why it fell through. */
export type ChoiceAnswer = 'chosen' | 'chosen-beyond-mix' | 'others-first' | 'full' | 'mix';

export type ChoiceLine = AreaChoice & {
  readonly applicantId: string;
  /** Which choice it was, from 1. */
  readonly choice: number;
  readonly answer: ChoiceAnswer;
  readonly origin: Origin;
  /** How many came before them when this choice was looked at. */
  readonly ahead: number;
};

/** Where somebody comes from, seen by an area. */
export const originOf = (applicant: Applicant, areaId: string): Origin => {
  const before = applicant.before.get(areaId);
  if (before?.led) return 'led-before';
  return before?.shadowed ? 'own-shadow' : 'outsider';
};

const rank: Readonly<Record<Origin, number>> = { 'own-shadow': 0, outsider: 1, 'led-before': 2 };
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * Fills the areas choice by choice: all first choices are looked at, then the second choices of those who are still
 * without, and so on. In each area they come in turn: by origin, then who was turned down before, then who applied first.
 * Shadows fill the wished mix; only when all choices were looked at do places that the mix has kept free go to whoever wanted
 * them. The same input has the same outcome, whatever its order.
 */
export const fallThrough = (areas: readonly SelectionArea[], applicants: readonly Applicant[]): ChoiceLine[] => {
  const holders = new Map(areas.map(({ id, holders: there }) => [id, [...there]]));
  const placed = new Set<string>();
  const lines = new Map<string, ChoiceLine>();
  const rounds = Math.max(0, ...applicants.map(({ choices }) => choices.length));
  for (const beyondMix of [false, true]) {
    for (let round = 0; round < rounds; round += 1) {
      for (const area of areas) {
        for (const role of ['lead', 'shadow'] as const) {
          const asking = inTurn(area.id, applicants, placed, round, role);
          const there = holders.get(area.id) ?? [];
          const hadRoom = takesMore(area, there, role);
          asking.forEach((applicant, ahead) => {
            const before = lines.get(keyOf(applicant.id, round));
            if (beyondMix && before?.answer !== 'mix') return;
            const holder: AreaHolder = { role, experienced: applicant.earlierCohorts > 0 };
            const answer = answerFor(area, there, holder, { hadRoom, beyondMix });
            const taken = answer === 'chosen' || answer === 'chosen-beyond-mix';
            if (beyondMix && !taken) return;
            if (taken) {
              there.push(holder);
              placed.add(applicant.id);
            }
            const choice = round + 1;
            const line = { applicantId: applicant.id, areaId: area.id, role, choice, answer };
            lines.set(keyOf(applicant.id, round), {
              ...line,
              origin: originOf(applicant, area.id),
              ahead: before?.ahead ?? ahead,
            });
          });
        }
      }
    }
  }
  return untilChosen([...lines.values()]);
};

/** The lines in order; what somebody wished for after the choice that they got was not needed. */
const untilChosen = (lines: readonly ChoiceLine[]): ChoiceLine[] => {
  const got = new Map(
    lines.filter(({ answer }) => answer.startsWith('chosen')).map(({ applicantId, choice }) => [applicantId, choice]),
  );
  return lines
    .filter(({ applicantId, choice }) => choice <= (got.get(applicantId) ?? choice))
    .toSorted((one, other) => compare(one.applicantId, other.applicantId) || one.choice - other.choice);
};

const keyOf = (id: string, round: number): string => `${id} ${round}`;

const inTurn = (
  areaId: string,
  applicants: readonly Applicant[],
  placed: ReadonlySet<string>,
  round: number,
  role: 'lead' | 'shadow',
): Applicant[] =>
  applicants
    .filter(({ id, choices }) => {
      const choice = choices[round];
      return !placed.has(id) && choice?.areaId === areaId && choice.role === role;
    })
    .toSorted(
      (one, other) =>
        rank[originOf(one, areaId)] - rank[originOf(other, areaId)] ||
        other.earlierTries - one.earlierTries ||
        compare(one.since, other.since) ||
        compare(one.id, other.id),
    );

const answerFor = (
  area: SelectionArea,
  there: readonly AreaHolder[],
  holder: AreaHolder,
  { hadRoom, beyondMix }: { readonly hadRoom: boolean; readonly beyondMix: boolean },
): ChoiceAnswer => {
  if (!hadRoom) return 'full';
  if (!takesMore(area, there, holder.role)) return 'others-first';
  if (holder.role === 'lead' || area.wishedExperienced + area.wishedNew === 0) return 'chosen';
  const { experiencedShort, newShort } = areaBoard(area, there);
  if ((holder.experienced ? experiencedShort : newShort) > 0) return 'chosen';
  return beyondMix ? 'chosen-beyond-mix' : 'mix';
};

/** Whether a run gives one more this role: within the ratio, and no more shadows than are wished for. */
const takesMore = (area: SelectionArea, there: readonly AreaHolder[], role: 'lead' | 'shadow' | 'adviser'): boolean => {
  if (!hasRoom(area, there, role)) return false;
  const wished = area.wishedExperienced + area.wishedNew;
  const { experienced, fresh } = areaBoard(area, there);
  return role !== 'shadow' || wished === 0 || experienced + fresh < wished;
};
