import { Reflector } from '@nestjs/core';
import { z } from 'zod';
import { markShared } from '../together/shared-answer.js';
import { AnswerSerializer, writtenOnce } from './shared-answers.js';

const named = z.object({ name: z.string() });
const counted = z.object({ people: z.number() });

/** Notes how often it is read, as whoever strips or writes it must. */
const answerThatCounts = (shared = true) => {
  let read = 0;
  const answer = {
    get name() {
      read += 1;
      return 'Payments';
    },
    people: 3,
    secret: 'never in a contract',
  };
  if (shared) markShared(answer);
  return { answer, timesRead: () => read };
};

describe('an answer that several requests share', () => {
  const strip = (serializer: AnswerSerializer, answer: object, schema: z.ZodType) =>
    serializer.transformToPlain(answer, schema);

  it('is stripped to its contract once for all of them', async () => {
    const serializer = new AnswerSerializer(new Reflector());
    const { answer, timesRead } = answerThatCounts();
    const first = await strip(serializer, answer, named);
    const readOnce = timesRead();
    const second = await strip(serializer, answer, named);
    expect([first, second, timesRead()]).toEqual([{ name: 'Payments' }, { name: 'Payments' }, readOnce]);
  });

  it('is stripped anew to another contract, whichever was first', async () => {
    const serializer = new AnswerSerializer(new Reflector());
    const { answer } = answerThatCounts();
    const given = [];
    for (const schema of [named, counted, named]) given.push(await strip(serializer, answer, schema));
    expect(given).toEqual([{ name: 'Payments' }, { people: 3 }, { name: 'Payments' }]);
  });

  it('is written once for all of them, and an equal one of its own', () => {
    const write = writtenOnce();
    const { answer, timesRead } = answerThatCounts();
    const written = [write(answer), write(answer), write({ ...answer })];
    expect([new Set(written).size, timesRead()]).toEqual([1, 2]);
  });
});

describe('an answer of one request alone', () => {
  it('is stripped and written whenever it is asked to be, and nothing is kept of it', async () => {
    const serializer = new AnswerSerializer(new Reflector());
    const { answer, timesRead } = answerThatCounts(false);
    const write = writtenOnce();
    const stripped = [];
    for (const _ of [1, 2]) stripped.push(await serializer.transformToPlain(answer, named), write(answer));
    expect(stripped[0]).toEqual({ name: 'Payments' });
    expect([stripped[0] === stripped[2], stripped[1] === stripped[3], timesRead() > 3]).toEqual([false, true, true]);
  });
});
