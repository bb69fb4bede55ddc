import { useQueryClient } from '@tanstack/react-query';
import { type Questionnaire, saveAnswer } from '@understudy/contracts/assessments';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../../lib/api-client.js';
import { asProblem, type ProblemError } from '../../../lib/problem-error.js';
import { readUnsent, type UnsentAnswers, writeUnsent } from './unsent-answers.js';

/** One answer: a level, words, or neither where the rater could not see it. */
export type Answer = { readonly level: number | null; readonly note: string | null };

/** `waiting`: kept here until the server can be reached. */
export type Saving = 'saved' | 'saving' | 'waiting';

const retryAfter = 4_000;
const worthWaiting = new Set(['offline', 'unavailable', 'internal', 'too-many-requests', 'not-signed-in']);

/** The answers of one questionnaire: each is sent as it is given, in order, and kept in this tab until it has arrived. */
export const useAnswers = ({ id, questions }: Questionnaire) => {
  const client = useQueryClient();
  const [unsent] = useState<UnsentAnswers>(() => readUnsent(id));
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(
    () => new Map([...questions.flatMap(({ key, answer }) => (answer ? [[key, answer] as const] : [])), ...unsent]),
  );
  const [saving, setSaving] = useState<Saving>(unsent.size > 0 ? 'waiting' : 'saved');
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const running = useRef<Promise<void> | null>(null);

  const deliver = useCallback((): Promise<void> => {
    const send = async (): Promise<void> => {
      for (let entry = first(unsent); entry !== null; entry = first(unsent)) {
        const [itemKey, answer] = entry;
        setSaving('saving');
        try {
          await call(saveAnswer, { params: { requestId: id, itemKey }, body: { ...answer } });
          setProblem(null);
        } catch (failure) {
          const reason = asProblem(failure);
          if (worthWaiting.has(reason.code)) return setSaving('waiting');
          setProblem(reason);
        }
        if (unsent.get(itemKey) === answer) unsent.delete(itemKey);
        writeUnsent(id, unsent);
      }
      setSaving('saved');
    };
    running.current ??= send().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [id, unsent]);

  // What an earlier visit could not send is sent at once.
  useEffect(() => {
    if (unsent.size > 0) void deliver();
  }, [deliver, unsent]);
  useEffect(() => {
    if (saving !== 'waiting') return;
    const retry = setInterval(() => void deliver(), retryAfter);
    return () => clearInterval(retry);
  }, [saving, deliver]);

  // The lists elsewhere say how far this is: they ask again once this page is left.
  useEffect(() => () => void client.invalidateQueries({ queryKey: ['assessments'] }), [client]);

  const answer = (itemKey: string, given: Answer): void => {
    setAnswers((known) => new Map(known).set(itemKey, given));
    unsent.set(itemKey, given);
    writeUnsent(id, unsent);
    void deliver();
  };
  /** Resolves to whether everything has arrived. */
  const flush = async (): Promise<boolean> => {
    await deliver();
    return unsent.size === 0;
  };
  return { answers, answer, saving, problem, flush };
};

const first = (unsent: UnsentAnswers): readonly [string, Answer] | null => unsent.entries().next().value ?? null;
