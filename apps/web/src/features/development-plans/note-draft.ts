import { useDebouncedCallback } from '@mantine/hooks';
import { type CheckIn, writeCheckInNote } from '@understudy/contracts/development-plans-check-ins';
import { useRef, useState } from 'react';
import { asProblem, type ProblemError } from '../../lib/problem-error.js';
import { useAction } from '../../lib/query.js';
import { keepWords, readWords } from '../../lib/unsent-words.js';

type Visibility = 'shared' | 'private';
const noteOf = (checkIn: CheckIn, visibility: Visibility) =>
  visibility === 'shared' ? checkIn.myNote : checkIn.myPrivateNote;

const pause = 1200;

/**
 * What I am writing in a check-in. What nobody else reads yet is saved whenever the typing pauses and before anything else
 * is done with it; what the other side reads at once, when I say so, for each change of it is kept as a correction. One save
 * follows the other, so that a slow one never overtakes a later one. Until it is saved, this tab keeps it.
 */
export const useNoteDraft = (checkIn: CheckIn, visibility: Visibility) => {
  const asTyped = visibility === 'private' || checkIn.twoSided;
  const stored = noteOf(checkIn, visibility);
  const about = `${visibility}-note-${checkIn.id}`;
  const [found, setFound] = useState(() => readWords(about)?.note ?? null);
  const [text, setText] = useState(found ?? stored?.text ?? '');
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const typed = useRef(text);
  const kept = useRef({ text: stored?.text ?? '', version: stored?.version ?? 0 });
  const queue = useRef<Promise<boolean>>(Promise.resolve(true));
  const write = useAction(writeCheckInNote, ['check-ins', 'development', 'plans']);

  const letGo = (): void => {
    keepWords(about, null);
    setFound(null);
  };
  const keep = async (): Promise<boolean> => {
    const wanted = typed.current;
    if (wanted === kept.current.text) return true;
    try {
      const answer = await write.mutateAsync({
        params: { checkInId: checkIn.id },
        body: { visibility, text: wanted, version: kept.current.version },
      });
      const written = noteOf(answer, visibility);
      kept.current = { text: wanted, version: written?.version ?? kept.current.version };
      if (typed.current === wanted) letGo();
      setProblem(null);
      return true;
    } catch (failure) {
      setProblem(asProblem(failure));
      return false;
    }
  };
  /** Saves what is typed by now; true once it is kept. */
  const save = (): Promise<boolean> => {
    queue.current = queue.current.then(keep);
    return queue.current;
  };
  const saveSoon = useDebouncedCallback(() => void save(), pause);
  const change = (next: string): void => {
    typed.current = next;
    setText(next);
    keepWords(about, { note: next });
    if (asTyped) saveSoon();
  };
  const leave = (): void => {
    if (asTyped) void save();
  };
  /** Back to what is saved. */
  const drop = (): void => {
    typed.current = kept.current.text;
    setText(kept.current.text);
    letGo();
  };
  const changed = text !== kept.current.text;
  const state = write.isPending ? 'saving' : !changed && text !== '' ? 'saved' : 'typing';
  return { text, change, leave, save, problem, state, changed, kept: { back: found !== null, drop } } as const;
};
