import type { ImportKind } from '@understudy/contracts/data-exchange';

type Template = { readonly fileName: string; readonly rows: readonly (readonly string[])[] };

/** Example files that import without a problem. */
export const importTemplates: Readonly<Record<ImportKind, Template>> = {
  people: {
    fileName: 'people-template.csv',
    rows: [
      [
        ...['Employee number', 'Name', 'Work email', 'Job title', 'Department', 'Location', 'Manager', 'Hire date'],
        ...['Termination date', 'Leaving kind', 'Regretted'],
      ],
      ['1001', 'Ada Moreno', 'ada.moreno@example.com', 'CTO', 'Engineering', 'Lisbon', '', '2019-03-01', '', '', ''],
      [
        '1002',
        'Kofi Brandt',
        'kofi.brandt@example.com',
        'Engineering Manager',
        'Platform',
        'Lisbon',
        '1001',
        '2020-06-15',
        '',
        '',
        '',
      ],
      [
        '1003',
        'Mei Castell',
        'mei.castell@example.com',
        'Software Engineer',
        'Platform',
        'Oslo',
        '1002',
        '2021-09-01',
        '2024-02-29',
        'voluntary',
        'yes',
      ],
    ],
  },
  history: {
    fileName: 'history-template.csv',
    rows: [
      ['effective_on', 'employee', 'change', 'value'],
      ['2019-03-01', '1001', 'joined', ''],
      ['2019-03-01', '1001', 'title', 'CTO'],
      ['2020-06-15', '1002', 'joined', ''],
      ['2020-06-15', '1002', 'manager', '1001'],
      ['2020-06-15', '1002', 'title', 'Software Engineer'],
      ['2022-01-01', '1002', 'title', 'Engineering Manager'],
      ['2024-02-29', '1002', 'left', 'voluntary'],
    ],
  },
};
