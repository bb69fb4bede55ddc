import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import { type FrameworkDraft, getFrameworkDraft, saveFrameworkDraft } from '@understudy/contracts/framework-versions';
import { mergeContents } from '@understudy/domain/career-framework/content-change';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from '../../lib/api-client.js';
import { noteOwnWrite } from '../../lib/own-writes.js';
import { asProblem, type ProblemError } from '../../lib/problem-error.js';
import { query } from '../../lib/query.js';

/** Milliseconds of rest after which what was typed is saved. */
const rest = 900;

export type DraftState = {
  readonly content: FrameworkContent;
  readonly revision: number;
  readonly saved: boolean;
  readonly saving: boolean;
  readonly problem: ProblemError | null;
  /** What somebody else saved meanwhile that does not fit together with what was typed here. */
  readonly theirs: FrameworkDraft | null;
  /** Whose changes were taken in beside the own ones. */
  readonly mergedWith: string | null;
  readonly change: (change: (content: FrameworkContent) => FrameworkContent) => void;
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  readonly saveNow: () => void;
};

/**
 * The draft as it is typed: saved after a moment of rest, as one. Where somebody else has saved meanwhile, both sets of
 * changes are kept if they fit together; else the person chooses.
 */
export const useDraft = (newest: FrameworkDraft): DraftState => {
  const client = useQueryClient();
  const [content, setContent] = useState(newest.content);
  const [base, setBase] = useState({ id: newest.id, content: newest.content, revision: newest.revision });
  const [theirs, setTheirs] = useState<FrameworkDraft | null>(null);
  const [mergedWith, setMergedWith] = useState<string | null>(null);
  const saved = content === base.content;
  // What is typed while a save is under way, and what that save ends with, are known before the next drawing.
  const now = useRef({ content, base });
  now.current.content = content;
  const begin = useCallback((from: typeof base) => {
    now.current.base = from;
    setBase(from);
  }, []);

  const takeIn = useCallback(
    (other: FrameworkDraft) => {
      const merged = mergeContents(now.current.base.content, now.current.content, other.content);
      if (merged === null) return setTheirs(other);
      begin(other);
      setContent(merged);
      setMergedWith(other.changedBy?.name ?? '');
    },
    [begin],
  );

  const { mutate, isPending, error, reset } = useMutation<void, ProblemError, FrameworkContent>({
    // One save after the other: two at once would each find that the draft was changed meanwhile.
    scope: { id: 'framework-draft' },
    mutationFn: async (sent) => {
      const { id, revision: known } = now.current.base;
      try {
        const { revision } = await call(saveFrameworkDraft, { body: { revision: known, content: sent } });
        noteOwnWrite();
        begin({ id, content: sent, revision });
      } catch (failure) {
        const problem = asProblem(failure);
        if (problem.code !== 'changed-meanwhile') throw problem;
        takeIn(await client.fetchQuery({ ...query('framework-draft', getFrameworkDraft), staleTime: 0 }));
      }
    },
  });

  const isNews = saved && !isPending && (newest.id !== base.id || newest.revision > base.revision);
  useEffect(() => {
    if (!isNews) return;
    begin(newest);
    setContent(newest.content);
  }, [isNews, newest, begin]);

  const waiting = !saved && !isPending && theirs === null && error === null;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => mutate(content), rest);
    return () => clearTimeout(timer);
  }, [waiting, content, mutate]);

  const last = useRef<FrameworkContent | null>(null);
  last.current = saved || theirs !== null ? null : content;
  useEffect(
    () => () => {
      if (last.current !== null) mutate(last.current);
    },
    [mutate],
  );

  return {
    content,
    revision: base.revision,
    saved,
    saving: isPending,
    problem: error,
    theirs,
    mergedWith,
    change: (change) => {
      // Forgetting a save that is under way would send the next one beside it.
      if (error !== null) reset();
      setContent(change);
    },
    takeTheirs: () => {
      if (theirs === null) return;
      begin(theirs);
      setContent(theirs.content);
      setTheirs(null);
    },
    keepMine: () => {
      if (theirs === null) return;
      begin(theirs);
      setTheirs(null);
    },
    saveNow: () => mutate(content),
  };
};
