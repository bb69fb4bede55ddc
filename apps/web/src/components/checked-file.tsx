import { type ReactNode, useState } from 'react';
import type { ProblemError } from '../lib/problem-error.js';
import { CsvFile, FileCheck, unsaid } from './file-check.js';
import type { FileRows } from './file-preview.js';

type ChosenFile = { fileName: string; text: string };
type Checked = { problemCount: number; problems: readonly unknown[] };
type Step<Input, Answer> = {
  data: Answer | undefined;
  error: ProblemError | null;
  isPending: boolean;
  reset: () => void;
  mutateAsync: (input: Input) => Promise<Answer>;
};

type Shown<Found extends Checked> = {
  words: {
    /** What the file says it may contain. */
    columns: string;
    check: string;
    bring: string;
    found: (found: Found) => string;
    problems: (count: number) => string;
    problem: (problem: Found['problems'][number]) => string;
    more: (count: number) => string;
  };
  /** What each row would become. */
  preview?: (found: Found) => readonly FileRows[];
  onClose: () => void;
};

type CheckedChoiceProps<Chosen, Found extends Checked, Answer> = Shown<Found> & {
  check: Step<Chosen, Found>;
  bring: Step<Chosen, Answer>;
  /** How much of the file can be brought in. */
  extent: (found: Found) => number;
  /** Once it is in. */
  onBrought: (answer: Answer) => void;
  /** Where the file is chosen. */
  children: (choose: (chosen: Chosen | null) => void) => ReactNode;
};

/** A file of any kind: checked as often as needed, row by row, and brought in once nothing is to be mended. */
export const CheckedChoice = <Chosen, Found extends Checked, Answer>({
  words,
  check,
  bring,
  extent,
  preview,
  onBrought,
  onClose,
  children,
}: CheckedChoiceProps<Chosen, Found, Answer>) => {
  const [file, setFile] = useState<Chosen | null>(null);
  const found = check.data;
  const choose = (chosen: Chosen | null) => {
    check.reset();
    bring.reset();
    setFile(chosen);
  };
  const send = async (chosen: Chosen) => onBrought(await bring.mutateAsync(chosen));
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
        run: () => void (file && check.mutateAsync(file).catch(() => undefined)),
      }}
      bring={
        found && found.problemCount === 0 && extent(found) > 0 && file
          ? { label: words.bring, sending: bring.isPending, run: () => void send(file).catch(() => undefined) }
          : null
      }
      onClose={onClose}
    >
      {children(choose)}
    </FileCheck>
  );
};

type CheckedFileProps<Found extends Checked & { observations: number }> = Shown<Found> & {
  words: Shown<Found>['words'] & { file: string; choose: string };
  check: Step<{ body: ChosenFile }, Found>;
  bring: Step<{ body: ChosenFile }, { observations: number }>;
  /** Once it is in; how many observations it brought. */
  onBrought: (observations: number) => void;
};

/** A CSV file of observations: checked as often as needed, row by row, and brought in once nothing is to be mended. */
export const CheckedFile = <Found extends Checked & { observations: number }>({
  onBrought,
  ...props
}: CheckedFileProps<Found>) => (
  <CheckedChoice
    {...props}
    extent={({ observations }) => observations}
    onBrought={({ observations }) => onBrought(observations)}
  >
    {(choose) => (
      <CsvFile
        label={props.words.file}
        placeholder={props.words.choose}
        onText={(text, name) => choose(text === null ? null : { body: { fileName: name.slice(0, 200), text } })}
      />
    )}
  </CheckedChoice>
);
