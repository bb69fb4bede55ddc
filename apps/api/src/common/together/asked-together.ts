import { gathered } from './gathered.js';
import { markShared } from './shared-answer.js';

/**
 * One answer for all who ask the same at the same time: the first is answered at once, and those who come meanwhile share
 * the next answer, which is found after the last of them came. `name` says what is the same; nothing is remembered.
 */
export const askedTogether = <Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
): ((name: string, question: Question) => Promise<Answer>) => {
  const open = new Map<string, ReturnType<typeof oneAnswer<Question, Answer>>>();
  return async (name, question) => {
    const together = open.get(name) ?? oneAnswer(ask);
    open.set(name, together);
    together.asking += 1;
    try {
      return await together.answer.load(question);
    } finally {
      together.asking -= 1;
      if (together.asking === 0) open.delete(name);
    }
  };
};

const oneAnswer = <Question, Answer>(ask: (question: Question) => Promise<Answer>) => ({
  asking: 0,
  answer: gathered(async (questions: readonly Question[]) => {
    const [first] = questions;
    if (first === undefined) return [];
    const answer = await ask(first);
    if (questions.length > 1) markShared(answer);
    return questions.map(() => answer);
  }),
});
