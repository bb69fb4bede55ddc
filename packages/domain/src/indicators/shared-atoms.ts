/** One thing that a record says about one person: the same on every day on which it is counted. */
export type Piece = { readonly personId: string; readonly key: string };

/** A set of pieces that is told as one number. */
export type ToldSet = readonly Piece[];

type Atom = Map<string, Piece>;

/**
 * What has been told, cut into atoms: pieces that are in exactly the same told numbers, over all groups, days and files.
 * Whoever adds and subtracts told numbers in whatever way arrives at the same factor for every piece of an atom. So as long
 * as no atom is of fewer people than the threshold, no sum of told numbers is about fewer people, or counts fewer of them.
 */
export class SharedAtoms {
  private readonly atomOf = new Map<string, Atom>();

  constructor(private readonly threshold: number) {}

  /** Whether these numbers, which share no piece, may be told together beside all that was told before. */
  mayTell(sets: readonly ToldSet[]): boolean {
    const { split, fresh } = this.cut(sets);
    if (fresh.some((piece) => this.isTooSmall(piece))) return false;
    return [...split].every(([atom, parts]) => {
      const taken = new Set(parts.flatMap((part) => part.map(({ key }) => key)));
      const rest = [...atom.values()].filter(({ key }) => !taken.has(key));
      return !this.isTooSmall(rest) && !parts.some((part) => this.isTooSmall(part));
    });
  }

  /** Notes that these numbers were told. */
  tell(sets: readonly ToldSet[]): void {
    const { split, fresh } = this.cut(sets);
    for (const [atom, parts] of split) {
      for (const part of parts) {
        for (const { key } of part) atom.delete(key);
        this.keep(part);
      }
    }
    for (const part of fresh) this.keep(part);
  }

  /** For every atom how many people it is of. */
  sizes(): number[] {
    return [...new Set(this.atomOf.values())].map((atom) => peopleIn([...atom.values()]));
  }

  private keep(part: ToldSet): void {
    if (part.length === 0) return;
    const atom: Atom = new Map(part.map((piece) => [piece.key, piece]));
    for (const { key } of part) this.atomOf.set(key, atom);
  }

  private isTooSmall(pieces: ToldSet): boolean {
    return pieces.length > 0 && peopleIn(pieces) < this.threshold;
  }

  /** The parts that the sets take out of each known atom, and what they hold of pieces never told before. */
  private cut(sets: readonly ToldSet[]): { split: Map<Atom, ToldSet[]>; fresh: ToldSet[] } {
    const split = new Map<Atom, ToldSet[]>();
    const fresh: ToldSet[] = [];
    for (const set of sets) {
      const parts = new Map<Atom, Piece[]>();
      const unknown: Piece[] = [];
      for (const piece of set) {
        const atom = this.atomOf.get(piece.key);
        if (atom === undefined) unknown.push(piece);
        else listIn(parts, atom).push(piece);
      }
      if (unknown.length > 0) fresh.push(unknown);
      for (const [atom, part] of parts) listIn(split, atom).push(part);
    }
    return { split, fresh };
  }
}

function listIn<Item>(lists: Map<Atom, Item[]>, atom: Atom): Item[] {
  const known = lists.get(atom);
  if (known !== undefined) return known;
  const list: Item[] = [];
  lists.set(atom, list);
  return list;
}

function peopleIn(pieces: ToldSet): number {
  return new Set(pieces.map(({ personId }) => personId)).size;
}
