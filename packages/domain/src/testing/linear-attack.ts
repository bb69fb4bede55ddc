import { connected, type ToldSum } from '../differencing/told-columns.js';

const prime = 1_000_003;

/**
 * What an attacker learns from sums: each row lists the unknowns of one told sum, as often as they count in it. A group of unknowns is recovered when the
 * sum of it (or some weighted sum of exactly these unknowns) follows from the rows. Arithmetic is modulo a prime.
 */
class LinearSystem {
  readonly unknowns: string[];
  /** Reduced rows: pivot column first, zero in all other rows. */
  private readonly rows: number[][] = [];

  constructor(told: readonly (readonly string[])[]) {
    this.unknowns = [...new Set(told.flat())].sort();
    const place = new Map(this.unknowns.map((name, column) => [name, column]));
    for (const names of told) {
      const row = new Array<number>(this.unknowns.length).fill(0);
      for (const name of names) row[place.get(name) ?? 0] = (row[place.get(name) ?? 0] ?? 0) + 1;
      this.add(row);
    }
  }

  /** What is left of a sum after everything is taken off that the told sums say of it. */
  rest(target: readonly number[]): number[] {
    const left = [...target];
    for (const row of this.rows) {
      const pivot = row.findIndex((value) => value !== 0);
      subtract(left, row, left[pivot] ?? 0);
    }
    return left;
  }

  /** Vectors that no told sum sees: one per free unknown. */
  unseen(): number[][] {
    const pivots = this.rows.map((row) => row.findIndex((value) => value !== 0));
    const free = this.unknowns.map((_, column) => column).filter((column) => !pivots.includes(column));
    return free.map((column) => {
      const vector = new Array<number>(this.unknowns.length).fill(0);
      vector[column] = 1;
      for (const [number, row] of this.rows.entries()) {
        vector[pivots[number] ?? 0] = (prime - (row[column] ?? 0)) % prime;
      }
      return vector;
    });
  }

  private add(row: readonly number[]): void {
    const left = this.rest(row);
    const pivot = left.findIndex((value) => value !== 0);
    if (pivot < 0) return;
    const scale = inverse(left[pivot] ?? 1);
    const scaled = left.map((value) => (value * scale) % prime);
    for (const known of this.rows) subtract(known, scaled, known[pivot] ?? 0);
    this.rows.push(scaled);
  }
}

/** Whether the sum of these unknowns follows from the told sums. */
export function determined(told: readonly (readonly string[])[], names: readonly string[]): boolean {
  const system = new LinearSystem(told);
  const target = system.unknowns.map((name) => (names.includes(name) ? 1 : 0));
  return system.rest(target).every((value) => value === 0);
}

/**
 * The smallest group of at most so many unknowns of which some weighted sum follows from the told sums, or null. A weighted
 * sum follows exactly when no unseen vector changes it, so what each unknown is in the unseen vectors must be dependent.
 * Single unknowns and pairs are tried one and all. Larger groups: a sum that follows gives unknowns that are told together
 * always the same weight, so only groups made of all unknowns of the same told sums can be recovered.
 */
export function smallestRecovered(told: readonly (readonly string[])[], most: number): string[] | null {
  const system = new LinearSystem(told);
  const unseen = system.unseen();
  const vectors = system.unknowns.map((_, column) => unseen.map((vector) => vector[column] ?? 0));
  const seenAs = new Map<string, number>();
  for (const [column, vector] of vectors.entries()) {
    const pivot = vector.find((value) => value !== 0);
    if (pivot === undefined) return [system.unknowns[column] ?? ''];
    const scale = inverse(pivot);
    const direction = vector.map((value) => (value * scale) % prime).join(' ');
    const other = seenAs.get(direction);
    if (other !== undefined && most > 1) return [other, column].map((one) => system.unknowns[one] ?? '');
    seenAs.set(direction, column);
  }
  const alike = new Map<string, number[]>();
  for (const [column, name] of system.unknowns.entries()) {
    const pattern = told.map((names) => (names.includes(name) ? '1' : '0')).join('');
    alike.set(pattern, [...(alike.get(pattern) ?? []), column]);
  }
  const small = [...alike.values()].filter((columns) => columns.length <= most);
  for (let groups = 1; groups <= most; groups += 1) {
    for (const choice of choices(small, groups)) {
      const columns = choice.flat();
      if (columns.length > most) continue;
      if (dependent(columns.map((column) => vectors[column] ?? []))) {
        return columns.map((column) => system.unknowns[column] ?? '');
      }
    }
  }
  return null;
}

/**
 * The smallest group of at most so many people about whose unknowns some weighted sum follows from the told sums, or null;
 * somebody may have many unknowns. Unknowns that count alike in every told sum have the same weight in whatever follows from
 * them, so only those are looked at that no more than so many people have alike, and choices of those people are tried one
 * and all.
 */
export function fewestPeople(told: readonly ToldSum[], most: number): string[] | null {
  // What has nothing to do with each other tells nothing of each other.
  for (let left = told.filter(({ length }) => length > 0); left[0] !== undefined; ) {
    const together = new Set(connected(left, left[0]));
    const found = fewestOfConnected([...together], most);
    if (found !== null) return found;
    left = left.filter((sum) => !together.has(sum));
  }
  return null;
}

function fewestOfConnected(told: readonly ToldSum[], most: number): string[] | null {
  const system = new LinearSystem(
    told.map((sum) => sum.flatMap(({ key, times }) => new Array<string>(times).fill(key))),
  );
  const places = new Map(system.unknowns.map((name, column) => [name, column]));
  const counts = system.unknowns.map(() => ({ person: '', alike: '' }));
  for (const [number, sum] of told.entries()) {
    for (const { key, personId, times } of sum) {
      const count = counts[places.get(key) ?? 0];
      if (count) Object.assign(count, { person: personId, alike: `${count.alike} ${number}:${times}` });
    }
  }
  const unseen = system.unseen();
  const alike = new Map<string, { people: Set<string>; vector: number[] }>();
  for (const [column, { person, alike: name }] of counts.entries()) {
    const group = alike.get(name) ?? { people: new Set<string>(), vector: unseen.map(() => 0) };
    alike.set(name, group);
    group.people.add(person);
    for (const [at, vector] of unseen.entries()) {
      group.vector[at] = ((group.vector[at] ?? 0) + (vector[column] ?? 0)) % prime;
    }
  }
  const small = [...alike.values()].filter(({ people }) => people.size <= most);
  if (!dependent(small.map(({ vector }) => vector))) return null;
  const people = [...new Set(small.flatMap((group) => [...group.people]))];
  for (let count = 1; count <= most; count += 1) {
    for (const chosen of choices(people, count)) {
      const theirs = small.filter((group) => [...group.people].every((one) => chosen.includes(one)));
      if (dependent(theirs.map(({ vector }) => vector))) return chosen;
    }
  }
  return null;
}

function* choices<Item>(items: readonly Item[], count: number, from = 0): Generator<Item[]> {
  if (count === 0) yield [];
  else {
    for (let place = from; place < items.length; place += 1) {
      for (const rest of choices(items, count - 1, place + 1)) yield [items[place] as Item, ...rest];
    }
  }
}

function dependent(vectors: readonly (readonly number[])[]): boolean {
  const reduced: number[][] = [];
  for (const vector of vectors) {
    const left = [...vector];
    for (const row of reduced) {
      const pivot = row.findIndex((value) => value !== 0);
      subtract(left, row, left[pivot] ?? 0);
    }
    const pivot = left.findIndex((value) => value !== 0);
    if (pivot < 0) return true;
    const scale = inverse(left[pivot] ?? 1);
    reduced.push(left.map((value) => (value * scale) % prime));
  }
  return false;
}

function subtract(from: number[], row: readonly number[], factor: number): void {
  if (factor === 0) return;
  for (const [column, value] of row.entries()) {
    if (value !== 0) from[column] = ((((from[column] ?? 0) - factor * value) % prime) + prime) % prime;
  }
}

function inverse(value: number): number {
  let result = 1;
  let base = value % prime;
  for (let exponent = prime - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result;
}
