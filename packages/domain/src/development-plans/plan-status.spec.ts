import { walkTable, writtenSteps } from '../testing/walk-table.js';
import { cycleTable } from './cycle-table.js';
import { statusAfter } from './plan-status.js';
import { planTable } from './plan-table.js';

test('a plan moves along these ways and no others', () => {
  expect(walkTable(planTable)).toEqual(
    writtenSteps(`
      draft all-signed agreed person,product,signer
      draft content-changed draft leader,person
      draft consent-withdrawn draft person,signer
      draft close closed leader,person
      agreed all-signed agreed person,product,signer
      agreed content-changed draft leader,person
      agreed consent-withdrawn draft person,signer
      agreed activate active leader,person,product
      agreed close closed leader,person
      active all-signed active person,product,signer
      active content-changed active leader,person
      active close closed leader,person`),
  );
});

test('what happens to a plan leads where the table says, whoever did it', () => {
  const said = walkTable(planTable).map((line) => line.split(' ').slice(0, 3));
  const statuses = ['draft', 'agreed', 'active', 'closed'] as const;
  const occurrences = ['all-signed', 'content-changed', 'consent-withdrawn', 'activate', 'close'] as const;
  const led = statuses.flatMap((status) =>
    occurrences.flatMap((occurrence) => {
      const to = statusAfter(status, occurrence);
      return to === null ? [] : [[status, occurrence, to]];
    }),
  );
  expect(led).toEqual(said);
});

test('a development cycle goes one way, and nothing leads out of where it is put away', () => {
  expect(walkTable(cycleTable)).toEqual(
    writtenSteps(`
      draft launch running admin,product
      running close closed admin,product
      closed archive archived admin`),
  );
});
