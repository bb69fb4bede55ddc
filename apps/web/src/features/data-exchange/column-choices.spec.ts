import { peopleField } from '@understudy/contracts/data-exchange';
import { examplesOf, fieldGroups, mapColumn } from './column-choices.js';
import { isReadable } from './upload-file.js';

describe('the columns of a file', () => {
  it('show a few different examples', () => {
    const sample = [['E1', ' '], ['E1', 'Ada'], ['E2', ''], ['E3'], ['E4', 'Ben']];
    expect(examplesOf(sample, 0)).toEqual(['E1', 'E2', 'E3']);
    expect(examplesOf(sample, 1)).toEqual(['Ada', 'Ben']);
    expect(examplesOf(sample, 7)).toEqual([]);
  });

  it('change one at a time', () => {
    const mapping = [
      { column: 'No', field: 'employeeNumber' as const },
      { column: 'Who', field: null },
    ];
    expect(mapColumn(mapping, 1, 'name').map(({ field }) => field)).toEqual(['employeeNumber', 'name']);
    expect(mapColumn(mapping, 0, null).map(({ field }) => field)).toEqual([null, null]);
  });

  it('can mean every field there is', () => {
    const offered = fieldGroups.people.flatMap(({ fields }) => fields);
    expect([...offered].sort()).toEqual([...peopleField.options].sort());
  });
});

describe('a file', () => {
  it.each([
    ['people.csv', true],
    ['PEOPLE.XLSX', true],
    ['people.pdf', false],
    ['csv', false],
  ])('%s can be read: %s', (name, readable) => {
    expect(isReadable(name)).toBe(readable);
  });
});
