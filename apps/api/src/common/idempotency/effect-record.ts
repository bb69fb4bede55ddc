import { deserialize, serialize } from 'node:v8';

/**
 * What a keyed request has done so far: the results of its transactions, in order. They are recorded in the very
 * transactions that made them, so that a repetition can go through the same code without acting again, and comes to the
 * same answer even when the process died between commit and answer.
 */
export type EffectRecord = {
  readonly key: string;
  readonly userId: string;
  readonly route: string;
  /** A digest of everything that was sent, under the key. */
  readonly bodyHash: string;
  /** How many transactions this run of the handler has passed. */
  passed: number;
};

const recordKey = Symbol('effect record');

/** The actor, marked so that its transactions are recorded. */
export const withEffectRecord = <Given extends object>(actor: Given, record: EffectRecord): Given =>
  Object.assign({}, actor, { [recordKey]: record });

/** The record that an actor carries, if its request was keyed. */
export const effectRecordOf = (actor: object): EffectRecord | undefined =>
  (actor as { [recordKey]?: EffectRecord })[recordKey];

/** A transaction's result as text; keeps dates, maps and absent values as they are. */
export const written = (result: unknown): string => serialize(result).toString('base64');

/** The result that `written` made a text of. */
export const readBack = (text: string): unknown => deserialize(Buffer.from(text, 'base64'));
