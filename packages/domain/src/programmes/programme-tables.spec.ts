import { decideBeginning, decideStep, endsOf } from '../states/state-table.js';
import { walkTable, writtenSteps } from '../testing/walk-table.js';
import { cohortTable } from './cohort-table.js';
import { programmeTable } from './programme-table.js';

describe('a programme', () => {
  it('takes exactly these steps of all that one can think of, and by admins alone', () => {
    expect(walkTable(programmeTable).toSorted()).toEqual(
      writtenSteps(`
        archived restore closed admin
        closed archive archived admin
        closed open open admin
        draft archive archived admin
        draft open open admin
        open close closed admin`),
    );
  });

  it('is never lost: nothing leads to an end', () => expect(endsOf(programmeTable)).toEqual([]));

  it('opens with an outline, and is put away once no cohort of it is open', () => {
    const admin = { roles: ['admin'] } as const;
    expect(decideBeginning(programmeTable, 'draft', admin)).toEqual({ to: 'draft' });
    expect(decideStep(programmeTable, 'draft', 'open', admin)).toEqual({ refused: 'unmet', missing: ['outline'] });
    const closed = decideStep(programmeTable, 'closed', 'archive', admin);
    expect(closed).toEqual({ refused: 'unmet', missing: ['no-open-cohort'] });
  });
});

describe('a cohort', () => {
  it('takes exactly these steps of all that one can think of, by exactly these', () => {
    expect(walkTable(cohortTable).toSorted()).toEqual(
      writtenSteps(`
        open cancel cancelled admin
        open end ended admin,facilitator
        planned cancel cancelled admin
        planned open open admin`),
    );
  });

  it('ends, or is called off, for good', () => expect(endsOf(cohortTable)).toEqual(['ended', 'cancelled']));

  it('opens with an open programme and somebody who facilitates it', () => {
    const admin = { roles: ['admin'] } as const;
    expect(decideBeginning(cohortTable, 'plan', { roles: ['facilitator'] })).toEqual({ refused: 'not-yours' });
    expect(decideStep(cohortTable, 'planned', 'open', admin)).toEqual({
      refused: 'unmet',
      missing: ['programme-open', 'facilitator'],
    });
  });
});
