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

  const takeIn = useCallback((other: FrameworkDraft, mine: FrameworkContent, from: FrameworkContent) => {
    const merged = mergeContents(from, mine, other.content);
    if (merged === null) return setTheirs(other);
    setBase(other);
    setContent(merged);
    setMergedWith(other.changedBy?.name ?? '');
  }, []);

  const { mutate, isPending, error, reset } = useMutation<void, ProblemError, FrameworkContent>({
    mutationFn: async (sent) => {
      try {
        const { revision } = await call(saveFrameworkDraft, { body: { revision: base.revision, content: sent } });
        noteOwnWrite();
        setBase({ id: base.id, content: sent, revision });
      } catch (failure) {
        const problem = asProblem(failure);
        if (problem.code !== 'changed-meanwhile') throw problem;
        const other = await client.fetchQuery({ ...query('framework-draft', getFrameworkDraft), staleTime: 0 });
        takeIn(other, sent, base.content);
      }
    },
  });

  const isNews = saved && !isPending && (newest.id !== base.id || newest.revision > base.revision);
  useEffect(() => {
    if (!isNews) return;
    setBase(newest);
    setContent(newest.content);
  }, [isNews, newest]);

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
      reset();
      setContent(change);
    },
    takeTheirs: () => {
      if (theirs === null) return;
      setBase(theirs);
      setContent(theirs.content);
      setTheirs(null);
    },
    keepMine: () => {
      if (theirs === null) return;
      setBase(theirs);
      setTheirs(null);
    },
    saveNow: () => mutate(content),
  };
};
