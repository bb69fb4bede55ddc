import type { Matching, MatchPrices } from './match-certificate.js';
import type { MatchProblem } from './match-problem.js';

/**
 * Of all prices that prove a matching, those by which places are worth most: a mentor's price is then exactly what all
 * together would lose with one of their places. Prices are raised along what keeps them down (Dijkstra): a place that nobody
 * has taken, a mentee who would rather have nobody, or one who would rather go to another mentor.
 */
export const fullPrices = (problem: MatchProblem, { mentorOf, bonus }: Matching, prices: MatchPrices): MatchPrices => {
  const { gains, sameUnit, mentorIds, places } = problem;
  const count = mentorIds.length;
  const mentees = prices.mentees.slice();
  const loads = new Int32Array(count);
  const insiders = new Int32Array(count);
  for (const [row, column] of mentorOf.entries()) {
    if (column < 0) continue;
    loads[column] = (loads[column] ?? 0) + 1;
    insiders[column] = (insiders[column] ?? 0) + (sameUnit[row * count + column] ?? 0);
  }
  const at = (list: Float64Array, index: number): number => list[index] ?? 0;
  // How far each price can rise: first the places, then the doors. The price behind a door is that of the place and its own.
  const rise = new Float64Array(2 * count).fill(Number.POSITIVE_INFINITY);
  for (const [column, { free, costs }] of places.entries()) {
    const load = loads[column] ?? 0;
    const unused = load < free ? 0 : costs[load - free];
    if (unused !== undefined) rise[column] = unused - at(prices.mentors, column);
  }
  const doorOf = (row: number, column: number): number =>
    sameUnit[row * count + column] === 1 ? count + column : column;
  const lower = (node: number, to: number): void => {
    if (to < at(rise, node)) rise[node] = to;
  };
  for (const [row, column] of mentorOf.entries()) {
    if (column >= 0) lower(doorOf(row, column), at(mentees, row));
  }
  const settled = new Uint8Array(2 * count);
  for (;;) {
    let node = -1;
    for (let each = 0; each < 2 * count; each += 1) {
      if (
        settled[each] === 0 &&
        at(rise, each) < Number.POSITIVE_INFINITY &&
        (node < 0 || at(rise, each) < at(rise, node))
      ) {
        node = each;
      }
    }
    if (node < 0) break;
    settled[node] = 1;
    const column = node % count;
    const isDoor = node >= count;
    const own = at(rise, node);
    const shut = (insiders[column] ?? 0) >= (places[column]?.sameUnitCap ?? 0);
    // A place costs no more than behind the door; and behind a door that is open no more than the place.
    if (isDoor) lower(column, own + at(prices.sameUnit, column));
    else if (!shut) lower(count + column, own);
    const price = at(prices.mentors, column) + (isDoor ? at(prices.sameUnit, column) : 0) - bonus;
    for (const [row, other] of mentorOf.entries()) {
      const gain = gains[row * count + column] ?? -1;
      if (other < 0 || other === column || gain < 0 || doorOf(row, column) !== node) continue;
      lower(doorOf(row, other), own + at(mentees, row) + price - gain);
    }
  }
  const mentors = prices.mentors.map((price, column) => price + finite(at(rise, column)));
  const doors = prices.sameUnit.map((price, column) => {
    const open = (insiders[column] ?? 0) < (places[column]?.sameUnitCap ?? 0);
    const behind = at(prices.mentors, column) + price + finite(at(rise, count + column));
    return open ? 0 : Math.max(0, behind - at(mentors, column));
  });
  for (const [row, column] of mentorOf.entries()) {
    if (column < 0) continue;
    const door = sameUnit[row * count + column] === 1 ? at(doors, column) : 0;
    mentees[row] = (gains[row * count + column] ?? 0) + bonus - at(mentors, column) - door;
  }
  // Where there is no place, or nobody may pass, a price costs nobody anything: just so high that nobody would wish to.
  const wished = (column: number, inside: number): number =>
    mentees.reduce((most, own, row) => {
      const gain = gains[row * count + column] ?? -1;
      return gain < 0 || sameUnit[row * count + column] !== inside ? most : Math.max(most, gain + bonus - own);
    }, 0);
  for (const [column, { free, costs, sameUnitCap }] of places.entries()) {
    if (free + costs.length === 0) mentors[column] = Math.max(wished(column, 0), wished(column, 1));
    else if (sameUnitCap === 0) doors[column] = Math.max(0, wished(column, 1) - at(mentors, column));
  }
  return { mentees, mentors, sameUnit: doors };
};

/** What nothing keeps down was not asked for: nobody could use it. */
const finite = (rise: number): number => (rise === Number.POSITIVE_INFINITY ? 0 : rise);
