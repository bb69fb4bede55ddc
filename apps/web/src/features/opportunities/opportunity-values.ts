import type {
  Opportunity,
  OpportunityKind,
  OpportunityTemplate,
  OpportunityVisibility,
} from '@understudy/contracts/opportunities';
import type { PersonReference } from '@understudy/contracts/people';
import { addDays } from '@understudy/domain/calendar/day';

/** What the fields of an opportunity hold; a person stands there whole so that their name can be shown. */
export type OpportunityValues = {
  kind: OpportunityKind;
  title: string;
  what: string;
  scope: string;
  stageKey: string | null;
  skillKeys: string[];
  sponsorId: PersonReference | null;
  hoursPerWeek: number;
  startsOn: string | null;
  endsOn: string | null;
  applyBy: string | null;
  places: number;
  visibility: OpportunityVisibility;
  rightToReturn: string;
  scopeLimit: string;
  stepBackPlan: string;
  exitCriterion: string;
};

const soon = 28;
const usualWeeks = 12;

/** The fields of a new opportunity, from a template or an empty page. */
export const newValues = (
  template: OpportunityTemplate | null,
  sponsorId: PersonReference | null,
  today: string,
): OpportunityValues => {
  const startsOn = addDays(today, soon);
  return {
    kind: template?.kind ?? 'project',
    title: template?.title ?? '',
    what: template?.what ?? '',
    scope: template?.scope ?? '',
    stageKey: template?.stageKey ?? null,
    skillKeys: template?.skillKeys ?? [],
    sponsorId,
    hoursPerWeek: template?.hoursPerWeek ?? 6,
    startsOn,
    endsOn: addDays(startsOn, (template?.weeks ?? usualWeeks) * 7 - 1),
    applyBy: addDays(today, soon / 2),
    places: 1,
    visibility: 'organisation',
    rightToReturn: template?.rightToReturn ?? '',
    scopeLimit: template?.scopeLimit ?? '',
    stepBackPlan: template?.stepBackPlan ?? '',
    exitCriterion: template?.exitCriterion ?? '',
  };
};

/** The fields of an opportunity that exists. */
export const valuesOf = (opportunity: Opportunity): OpportunityValues => {
  const { kind, title, what, scope, stageKey, skillKeys, sponsor, hoursPerWeek, startsOn, endsOn } = opportunity;
  const { applyBy, places, visibility, rightToReturn, net } = opportunity;
  return {
    ...{ kind, title, what, scope, stageKey, skillKeys, sponsorId: sponsor, hoursPerWeek, startsOn, endsOn },
    ...{ applyBy, places, visibility, rightToReturn, ...net },
  };
};

/** What the fields say, as the server wants it; what is still empty is refused by the contract. */
export const draftOf = ({ stageKey, sponsorId, startsOn, endsOn, ...rest }: OpportunityValues) => ({
  ...rest,
  stageKey: stageKey ?? '',
  sponsorId: sponsorId?.id ?? '',
  startsOn: startsOn ?? '',
  endsOn: endsOn ?? '',
});
