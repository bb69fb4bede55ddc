import { useState } from 'react';
import type { ProblemError } from '../lib/problem-error.js';
import { CsvFile, FileCheck, unsaid } from './file-check.js';
import type { FileRows } from './file-preview.js';

type ChosenFile = { fileName: string; text: string };
type Checked = { observations: number; problemCount: number; problems: readonly unknown[] };
type Step<Answer> = {
  data: Answer | undefined;
  error: ProblemError | null;
  isPending: boolean;
  reset: () => void;
  mutateAsync: (input: { body: ChosenFile }) => Promise<Answer>;
};

type CheckedFileProps<Found extends Checked> = {
  words: {
    /** What the file says it may contain. */
    columns: string;
    file: string;
    choose: string;
    check: string;
    bring: string;
    found: (found: Found) => string;
    problems: (count: number) => string;
    problem: (problem: Found['problems'][number]) => string;
    more: (count: number) => string;
  };
  check: Step<Found>;
  bring: Step<{ observations: number }>;
  /** What each row would become. */
  preview?: (found: Found) => readonly FileRows[];
  /** Once it is in; how many observations it brought. */
  onBrought: (observations: number) => void;
  onClose: () => void;
};

/** A file of observations: checked as often as needed, row by row, and brought in once nothing is to be mended. */
export const CheckedFile = <Found extends Checked>({
  words,
  check,
  bring,
  preview,
  onBrought,
  onClose,
}: CheckedFileProps<Found>) => {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const found = check.data;
  const choose = (text: string | null, name: string) => {
    check.reset();
    bring.reset();
    setFile(text === null ? null : { fileName: name.slice(0, 200), text });
  };
  const send = async (body: ChosenFile) => {
    const { observations } = await bring.mutateAsync({ body });
    onBrought(observations);
  };
  const problemsOf = ({ problemCount, problems }: Found) => {
    if (problemCount === 0) return null;
    const more = unsaid(problemCount);
    return {
      title: words.problems(problemCount),
      lines: problems.map(words.problem),
      more: more > 0 ? words.more(more) : null,
    };
  };
  return (
    <FileCheck
      columns={words.columns}
      problem={check.error ?? bring.error}
      found={found ? { title: words.found(found), problems: problemsOf(found), preview: preview?.(found) ?? [] } : null}
      check={{
        label: words.check,
        disabled: file === null,
        sending: check.isPending,
        run: () => void (file && check.mutateAsync({ body: file }).catch(() => undefined)),
      }}
      bring={
        found && found.problemCount === 0 && found.observations > 0 && file
          ? { label: words.bring, sending: bring.isPending, run: () => void send(file).catch(() => undefined) }
          : null
      }
      onClose={onClose}
    >
      <CsvFile label={words.file} placeholder={words.choose} onText={choose} />
    </FileCheck>
  );
};
