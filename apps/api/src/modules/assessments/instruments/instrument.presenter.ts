import type { InstrumentSummary, InstrumentVersion } from '@understudy/contracts/assessments-instruments';
import { askedItems, stageKeysOf } from '@understudy/domain/assessments/asked-items';
import { minutesToAnswer } from '@understudy/domain/assessments/time-to-answer';
import type { Actor } from '../../../common/auth/actor.js';
import { type InstrumentFacts, instrumentActions, mayWithInstrument } from './instrument.policy.js';
import type { InstrumentRow, VersionRow, WholeVersionRow } from './instruments.repository.js';

/** What the rules need to know of a row. */
export const factsOf = ({ builtIn, retired, selfOffered, draft, published }: InstrumentRow): InstrumentFacts => ({
  builtIn,
  retired,
  selfOffered,
  hasDraft: draft !== null,
  isPublished: published !== null,
});

/** A version as lists show it. */
export const presentVersion = ({ id, number, status, publishedAt, uses }: VersionRow) => ({
  id,
  number,
  status,
  publishedAt,
  uses,
});

/** An instrument with what this actor may do with it. */
export const presentInstrument = (actor: Actor, row: InstrumentRow): InstrumentSummary => {
  const shown = row.published ?? row.draft;
  const facts = factsOf(row);
  return {
    id: row.id,
    name: shown?.name ?? '',
    description: shown?.description ?? '',
    builtIn: row.builtIn,
    retired: row.retired,
    selfOffered: row.selfOffered,
    published: row.published && presentVersion(row.published),
    draft: row.draft && presentVersion(row.draft),
    abilities: instrumentActions.filter((action) => mayWithInstrument(actor, action, facts)),
  };
};

/** One version, whole, with how long it takes for each target stage. */
export const presentWholeVersion = (
  actor: Actor,
  instrument: InstrumentRow,
  row: WholeVersionRow,
): InstrumentVersion => {
  const facts = factsOf(instrument);
  const mayChange = row.status === 'draft';
  return {
    ...presentVersion(row),
    instrumentId: instrument.id,
    name: row.name,
    description: row.description,
    expiresAfterMonths: row.expiresAfterMonths,
    content: row.content,
    framework: row.framework,
    origin: row.origin,
    minutes: stageKeysOf(row.content.items).map((stageKey) => {
      const items = askedItems(row.content.items, stageKey);
      return { stageKey, minutes: minutesToAnswer(items, 'self'), items: items.length };
    }),
    version: row.version,
    abilities: (['change', 'publish', 'discard-draft'] as const).filter(
      (action) => mayChange && mayWithInstrument(actor, action, facts),
    ),
  };
};
