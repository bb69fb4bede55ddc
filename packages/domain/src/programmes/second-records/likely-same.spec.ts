import { likelySame } from './likely-same.js';

const person = (id: string, name: string, email: string | null = null) => ({ id, name, email });

it('finds a name again in any order, case and accent, and a mailbox under another address', () => {
  const found = likelySame([
    person('b', 'Rivera, Tomás', 'tomas.rivera@here.example'),
    person('a', 'tomas  RIVERA', 'trivera@elsewhere.example'),
    person('c', 'Someone Else', 'Tomas.Rivera+forms@private.example'),
    person('d', 'Nobody Near', 'nn@here.example'),
  ]);
  expect(found).toEqual([
    { one: 'a', other: 'b', why: ['same-name'] },
    { one: 'b', other: 'c', why: ['same-mailbox'] },
  ]);
});

it('takes short mailboxes, numbered ones and missing names for no evidence', () => {
  expect(likelySame([person('a', 'Ann Lee', 'al@x.example'), person('b', 'Al Bo', 'al@y.example')])).toEqual([]);
  expect(likelySame([person('a', 'One', 'smith1@x.example'), person('b', 'Two', 'smith2@x.example')])).toEqual([]);
  expect(likelySame([person('a', ' '), person('b', '')])).toEqual([]);
});
