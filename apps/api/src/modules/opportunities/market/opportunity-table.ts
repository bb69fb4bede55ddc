import type { OpportunityCard } from '@understudy/contracts/opportunities';

const header = [
  'title',
  'kind',
  'status',
  'stage',
  'skills',
  'sponsor',
  'hours_per_week',
  'starts_on',
  'ends_on',
  'apply_by',
  'places',
  'places_taken',
  'visibility',
];

/** Opportunities as a table, the first row naming the columns. */
export const tableOf = (cards: readonly OpportunityCard[]): (string | number | null)[][] => [
  header,
  ...cards.map((card) => [
    card.title,
    card.kind,
    card.status,
    card.stageKey,
    card.skillKeys.join(' '),
    card.sponsor.name,
    card.hoursPerWeek,
    card.startsOn,
    card.endsOn,
    card.applyBy,
    card.places,
    card.placesTaken,
    card.visibility,
  ]),
];
