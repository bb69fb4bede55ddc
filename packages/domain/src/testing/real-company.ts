import type { OrganisationHistory, StageAssignmentRow, StageRow } from '../indicators/history.js';
import { readShared } from './shared-files.js';

const ladder = [
  'individual-contributor',
  'tech-lead',
  'engineering-manager',
  'director-of-engineering',
  'vp-of-engineering',
  'cto',
];

type Span = { value: string; from: string; to: string | null };

/** The history of a real company, read from the shared reference data; ids are employee numbers and stage keys. */
export function realCompanyHistory(): OrganisationHistory {
  const stageOfTitle = new Map(
    csvRows(readShared('data/real-company/stage-mapping.csv')).map(([title = '', stage = '']) => [title, stage]),
  );
  const changes = csvRows(readShared('data/real-company/history.csv')).map(
    ([on = '', employee = '', change = '', value = '']) => ({ on, employee, change, value }),
  );
  const joined = changes.filter(({ change }) => change === 'joined');
  const leftOn = new Map(changes.filter(({ change }) => change === 'left').map(({ employee, on }) => [employee, on]));
  const stages: StageRow[] = ladder.map((key, position) => ({ id: key, key, ordinal: position + 1 }));
  const spans = (kind: string, employee: string): Span[] => {
    const own = changes.filter((row) => row.change === kind && row.employee === employee);
    return own.map(({ on, value }, position) => ({
      value,
      from: on,
      to: own[position + 1]?.on ?? leftOn.get(employee) ?? null,
    }));
  };
  return {
    historyBegins: '2021-10-29',
    people: joined.map(({ employee }) => ({ id: employee })),
    employments: joined.map(({ employee, on }) => ({
      personId: employee,
      joined: on,
      left: leftOn.get(employee) ?? null,
      leavingKind: null,
      regretted: null,
      startKnown: true,
    })),
    reportingLines: joined.flatMap(({ employee }) =>
      spans('manager', employee)
        .filter(({ value }) => value !== '')
        .map(({ value, from, to }) => ({ personId: employee, managerId: value, from, to })),
    ),
    unitMemberships: [],
    units: [],
    stages,
    stageAssignments: joined.flatMap(({ employee }) =>
      spans('title', employee).flatMap(({ value, from, to }): StageAssignmentRow[] => {
        const stageId = stageOfTitle.get(value);
        if (stageId === undefined) throw new Error(`No mapping for the title '${value}'`);
        return stageId === '' ? [] : [{ personId: employee, stageId, from, to, startKnown: true }];
      }),
    ),
    criticalRoles: [],
    successors: [],
  };
}

/** The rows of a comma-separated text with optional quotes, without its header. */
export function csvRows(text: string): string[][] {
  return text
    .trimEnd()
    .split(/\r?\n/)
    .slice(1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}
