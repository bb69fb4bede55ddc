import { Injectable } from '@nestjs/common';
import type { ColumnMapping, ImportKind, ImportOptions } from '@understudy/contracts/data-exchange';
import type { CheckedImport, PreparedImport, PreparedUndoing } from '@understudy/domain/data-exchange/import-work';
import { ProblemError } from '../../../common/errors/problem-error.js';
import { runApart } from '../../../common/threads/run-apart.js';
import type { RecordedTexts } from '../state/organisation-state.repository.js';

/** A file as it waits to be planned; its rows as JSON text. */
export type FileToPlan = {
  readonly kind: ImportKind;
  readonly mapping: ColumnMapping;
  readonly options: ImportOptions;
  readonly source: string;
};

type Task = 'check' | 'apply' | 'undo';

const limits = {
  timeMs: 120_000,
  memoryMb: 2_048,
  tooMuch: () =>
    new ProblemError('too-large', 'This import takes too long or too much memory to work out. Split the file.'),
};

/**
 * Thinks about imports in a thread of its own, with bounded memory and time: thousands of histories must not hold up
 * everybody else's requests. What is recorded goes in and what is to be written comes out as JSON text, which this
 * thread hands on between thread and database without ever taking it apart.
 */
@Injectable()
export class ImportPlanner {
  check(today: string, recorded: RecordedTexts, file: FileToPlan, signal: AbortSignal): Promise<CheckedImport> {
    return think('check', planning(today, recorded, file), signal);
  }

  apply(today: string, recorded: RecordedTexts, file: FileToPlan, signal: AbortSignal): Promise<PreparedImport> {
    return think('apply', planning(today, recorded, file), signal);
  }

  /** @param done what the import changed, as JSON text. */
  undo(today: string, recorded: RecordedTexts, done: string, signal: AbortSignal): Promise<PreparedUndoing> {
    const { historyBeginsOn, ...rows } = recorded;
    return think('undo', { today, historyBeginsOn, texts: { ...rows, done } }, signal);
  }
}

const planning = (today: string, recorded: RecordedTexts, { source, ...file }: FileToPlan): object => {
  const { historyBeginsOn, ...rows } = recorded;
  return { today, historyBeginsOn, texts: { ...rows, source }, ...file };
};

/** Both ends of the thread are ours: what it answers is what the domain's function of that name returns. */
const think = async <Result>(task: Task, input: object, signal: AbortSignal): Promise<Result> =>
  (await runApart(
    new URL('./planning.worker.js', import.meta.url),
    { task, ...input },
    { ...limits, signal },
  )) as Result;
