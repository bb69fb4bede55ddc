import type { ImportField, ImportRow } from '@understudy/contracts/data-exchange';
import type { Said } from '@understudy/contracts/said';

export type Outcome = ImportRow['outcome'];

/** Messages that are kept of one row at most. */
const mostMessages = 3;

/** What was found in one row: problems block the import, warnings do not. */
export type Finding = {
  readonly severity: 'problem' | 'warning';
  readonly field: ImportField | null;
  readonly messages: readonly Said[];
};

/** Everything found in the rows of a file, by line. */
export class Findings {
  private readonly byLine = new Map<number, Finding[]>();

  /** Notes a problem of a line; the same message is kept once. */
  problem(line: number, field: ImportField | null, message: Said): void {
    this.add(line, { severity: 'problem', field, messages: [message] });
  }

  /** Notes something a person should look at, which does not stop the import. */
  warning(line: number, field: ImportField | null, message: Said): void {
    this.add(line, { severity: 'warning', field, messages: [message] });
  }

  /** Whether the line has a problem. */
  hasProblem(line: number): boolean {
    return this.byLine.get(line)?.some(({ severity }) => severity === 'problem') ?? false;
  }

  /** The gravest findings of a line in one: all its problems, else all its warnings; undefined when there are none. */
  of(line: number): Finding | undefined {
    const found = this.byLine.get(line);
    const gravest = found?.find(({ severity }) => severity === 'problem') ?? found?.[0];
    if (found === undefined || gravest === undefined) return undefined;
    const messages = found
      .filter(({ severity }) => severity === gravest.severity)
      .flatMap((finding) => finding.messages);
    return { ...gravest, messages: messages.slice(0, mostMessages) };
  }

  private add(line: number, finding: Finding): void {
    const found = this.byLine.get(line);
    if (found === undefined) this.byLine.set(line, [finding]);
    else if (!found.some(({ messages }) => same(messages, finding.messages))) found.push(finding);
  }
}

function same(one: readonly Said[], other: readonly Said[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
