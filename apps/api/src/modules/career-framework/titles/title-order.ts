import type { TitleMapping, titleMappingSorts } from '@understudy/contracts/career-framework-titles';
import type { StageReference } from '@understudy/contracts/people';
import { byLetters } from '@understudy/domain/collections/folded';
import { z } from 'zod';
import type { Arrangement } from '../../../common/http/arranged.js';
import { readPageCursor, writePageCursor } from '../../../common/http/page-cursor.js';

type Sort = (typeof titleMappingSorts)[number];
type Order = Arrangement<Sort>;
/** Where a title stands: numbers first, the lesser before the greater, and among equals by its words. */
type Place = { readonly ranks: readonly number[]; readonly title: string };

const byHeight = (stage: StageReference | null, way: number): number[] =>
  stage === null ? [1, 0] : [0, way * stage.ordinal];

/** What has no stage stands behind what has one, and what is not decided behind that, whichever way. */
const ranksBy: Readonly<Record<Sort, (mapping: TitleMapping, way: number) => number[]>> = {
  holders: ({ holdersNow, holdersEver }, way) => [way * holdersNow, way * holdersEver],
  title: () => [],
  stage: ({ decided, stage }, way) => [...byHeight(stage, way), decided ? 0 : 1],
  suggestion: ({ suggestion }, way) => [...byHeight(suggestion.stage, way), suggestion.sure ? 0 : 1],
};

const placeOf = (mapping: TitleMapping, { sort, direction }: Order): Place => ({
  ranks: ranksBy[sort](mapping, direction === 'ascending' ? 1 : -1),
  title: mapping.title,
});

const byWords = (one: string, other: string): number =>
  byLetters(one, other) || (one < other ? -1 : one > other ? 1 : 0);

/** Equal ranks stand by their words from A to Z, unless the words themselves are turned round. */
const compare = (one: Place, other: Place, { sort, direction }: Order): number => {
  const at = one.ranks.findIndex((rank, place) => rank !== other.ranks[place]);
  if (at >= 0) return (one.ranks[at] ?? 0) - (other.ranks[at] ?? 0);
  const turned = sort === 'title' && direction === 'descending';
  return turned ? byWords(other.title, one.title) : byWords(one.title, other.title);
};

/** One page of titles in the order that is asked for. @throws ProblemError invalid-input for a cursor of another order. */
export const pageOfTitles = (
  mappings: readonly TitleMapping[],
  { cursor, limit, ...order }: Order & { readonly cursor?: string | undefined; readonly limit: number },
): { items: TitleMapping[]; nextCursor: string | null } => {
  const { sort, direction } = order;
  const known = z.tuple([z.literal(sort), z.literal(direction), z.array(z.number()).max(3), z.string()]);
  const after = readPageCursor(known, cursor);
  const placed = mappings.map((mapping) => ({ mapping, place: placeOf(mapping, order) }));
  const rest =
    after === undefined
      ? placed
      : placed.filter(({ place }) => compare(place, { ranks: after[2], title: after[3] }, order) > 0);
  const shown = rest.toSorted((one, other) => compare(one.place, other.place, order)).slice(0, limit);
  const last = rest.length > limit ? shown.at(-1)?.place : undefined;
  const nextCursor = last === undefined ? null : writePageCursor([sort, direction, [...last.ranks], last.title]);
  return { items: shown.map(({ mapping }) => mapping), nextCursor };
};
