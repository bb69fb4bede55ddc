import type { TitleImport, TitleImportRow } from '@understudy/contracts/career-framework-title-imports';
import { benId, titles } from './growth-data.js';

export const titleTables: TitleImport[] = [
  {
    id: benId,
    fileName: 'Zxq.csv',
    titles: 3,
    changed: 2,
    importedAt: '2026-03-02T10:00:00.000Z',
    importedBy: 'Ben Ash',
    undoneAt: null,
    leftAlone: null,
    abilities: ['undo'],
  },
];

export const titleRows: TitleImportRow[] = [
  {
    line: 2,
    title: 'Zxq A',
    now: { decided: false, stage: null },
    stage: titles[2]?.stage ?? null,
    changes: true,
    holdersNow: 3,
  },
];
