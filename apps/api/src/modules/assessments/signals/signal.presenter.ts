import type { Observation, SignalEntry } from '@understudy/contracts/assessments-signals';
import { referenceOf } from '../../people/cards/person-card.presenter.js';
import { type SignalFacts, signalAbilities } from './signal.policy.js';
import type { SignalEntryRow, SignalRow } from './signals.repository.js';

/** An observation with what this actor may say about it. */
export const presentSignal = (row: SignalRow, facts: SignalFacts): Observation => ({
  id: row.id,
  person: { id: row.personId, name: row.personName },
  observer: { id: row.observerId, name: row.observerName },
  signal: row.signal,
  observedOn: row.observedOn,
  evidence: row.evidence,
  state: row.state,
  openToPerson: row.openToPerson,
  imported: row.imported,
  recordedAt: row.recordedAt,
  version: row.version,
  thread: row.thread.map(presentEntry),
  abilities: signalAbilities(facts),
});

const presentEntry = (row: SignalEntryRow): SignalEntry => ({
  id: row.id,
  kind: row.kind,
  by: row.by,
  author: referenceOf(row.authorId, row.authorName),
  text: row.text,
  former:
    row.formerSignal === null || row.formerObservedOn === null || row.formerEvidence === null
      ? null
      : { signal: row.formerSignal, observedOn: row.formerObservedOn, evidence: row.formerEvidence },
  at: new Date(row.at).toISOString(),
});
