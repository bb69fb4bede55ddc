import { fieldChanges } from './field-changes.js';

test('names what differs and nothing else, with nothing as null', () => {
  const before = { title: 'Lead a review', fromLevel: 1, why: '', dueOn: null };
  const after = { title: 'Lead a review', fromLevel: 2, why: 'It is next', dueOn: null };
  expect(fieldChanges(['title', 'fromLevel', 'why', 'dueOn'], before, after)).toEqual([
    { field: 'fromLevel', before: '1', after: '2' },
    { field: 'why', before: null, after: 'It is next' },
  ]);
});

test('of something new it names all that was said', () => {
  expect(fieldChanges(['title', 'why'], {}, { title: 'A', why: '' })).toEqual([
    { field: 'title', before: null, after: 'A' },
  ]);
});
