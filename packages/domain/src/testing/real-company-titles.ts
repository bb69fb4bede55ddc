import { csvRows } from './real-company.js';
import { readShared } from './shared-files.js';

/** A title of the real company with the stage a person gave it and whether holders of it led anybody meanwhile. */
export interface DecidedTitle {
  readonly title: string;
  readonly stageKey: string | null;
  readonly hadReports: boolean;
}

type Span = { employee: string; value: string; from: string; to: string };

/** The titles of the shared reference data. */
export function realCompanyTitles(): DecidedTitle[] {
  const changes = csvRows(readShared('data/real-company/history.csv')).map(
    ([on = '', employee = '', change = '', value = '']) => ({ on, employee, change, value }),
  );
  const leftOn = new Map(changes.filter(({ change }) => change === 'left').map(({ employee, on }) => [employee, on]));
  const spansOf = (kind: string): Span[] => {
    const open = new Map<string, Span>();
    const spans: Span[] = [];
    for (const { on, employee, value } of changes.filter(({ change }) => change === kind)) {
      const last = open.get(employee);
      if (last !== undefined) last.to = on;
      const span = { employee, value, from: on, to: leftOn.get(employee) ?? '9999-12-31' };
      open.set(employee, span);
      spans.push(span);
    }
    return spans;
  };
  const lines = spansOf('manager').filter(({ value }) => value !== '');
  const leading = new Set(
    spansOf('title')
      .filter((held) =>
        lines.some(({ value, from, to }) => value === held.employee && from < held.to && to > held.from),
      )
      .map(({ value }) => value),
  );
  return csvRows(readShared('data/real-company/stage-mapping.csv')).map(([title = '', stage = '']) => ({
    title,
    stageKey: stage === '' ? null : stage,
    hadReports: leading.has(title),
  }));
}
