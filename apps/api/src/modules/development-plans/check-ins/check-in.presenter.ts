import type { CheckIn } from '@understudy/contracts/development-plans-check-ins';
import { type PartState, readsOther, turnOf } from '@understudy/domain/development-plans/two-sided';
import type { Actor } from '../../../common/auth/actor.js';
import { type CheckInFacts, mayWithCheckIn } from './check-in.policy.js';
import type { CheckInRow, NoteRow } from './check-ins.repository.js';

const abilities: readonly CheckIn['abilities'][number][] = [
  'change',
  'write',
  'submit',
  'take-back',
  'release',
  'write-private',
  'cancel',
];

const noteOf = (row: CheckInRow, authorId: string | null, visibility: NoteRow['visibility']): NoteRow | undefined =>
  row.notes.find((note) => note.authorId === authorId && note.visibility === visibility);
const partOf = (row: CheckInRow, authorId: string): PartState => noteOf(row, authorId, 'shared')?.state ?? 'none';

/** What decides what the actor may do with this check-in. */
export const checkInFactsOf = (actor: Actor, row: CheckInRow): CheckInFacts => {
  const isPerson = actor.personId === row.personId;
  const takesPart = isPerson || actor.personId === row.counterpartId;
  const [me, other] = isPerson ? [row.personId, row.counterpartId] : [row.counterpartId, row.personId];
  const { visible, status, twoSided } = row;
  return {
    visible,
    takesPart,
    status,
    twoSided,
    mine: takesPart ? partOf(row, me) : 'none',
    theirs: partOf(row, other),
  };
};

/** The shared notes that the actor may read. Others than the two read a two-sided talk once it is open to both. */
const readable = (actor: Actor, row: CheckInRow, { takesPart, mine, theirs }: CheckInFacts): NoteRow[] => {
  const shared = row.notes.filter(
    ({ visibility, text, earlierCount }) => visibility === 'shared' && (text !== '' || earlierCount > 0),
  );
  if (!row.twoSided) return shared;
  const isOpen = turnOf(partOf(row, row.personId), partOf(row, row.counterpartId)) === 'open';
  return shared.filter(({ authorId }) => {
    if (!takesPart) return isOpen;
    return authorId === actor.personId || readsOther(mine, theirs);
  });
};

const ownOf = (note: NoteRow | undefined): CheckIn['myNote'] =>
  note === undefined ? null : { text: note.text, state: note.state, version: note.version, writtenAt: note.writtenAt };

/** A check-in as far as this actor may read it. */
export const presentCheckIn = (actor: Actor, row: CheckInRow): CheckIn => {
  const facts = checkInFactsOf(actor, row);
  return {
    id: row.id,
    person: { id: row.personId, name: row.personName },
    counterpart: { id: row.counterpartId, name: row.counterpartName },
    kind: row.kind,
    status: row.status,
    heldOn: row.heldOn,
    nextOn: row.nextOn,
    overdueSince: row.overdueSince,
    planId: row.planId,
    twoSided: row.twoSided,
    turn: row.twoSided && facts.takesPart ? turnOf(facts.mine, facts.theirs) : null,
    notes: readable(actor, row, facts).map(({ authorId, authorName, text, earlier, earlierCount }) => ({
      author: { id: authorId, name: authorName },
      text,
      earlier,
      earlierCount,
    })),
    myNote: ownOf(noteOf(row, actor.personId, 'shared')),
    myPrivateNote: ownOf(noteOf(row, actor.personId, 'private')),
    version: row.version,
    abilities: abilities.filter((ability) => mayWithCheckIn(actor, ability, facts)),
  };
};
