import { employment, emptyHistory } from '../testing/small-history.js';
import type { OrganisationHistory, RoleOpeningRow } from './history.js';
import { indexHistory } from './index-history.js';
import { daysToFill, openingShare } from './openings.js';

const opening = (id: string, openedOn: string, rest: Partial<RoleOpeningRow> = {}): RoleOpeningRow => ({
  id,
  roleId: null,
  stageId: 'lead',
  unitId: null,
  ownerId: 'head',
  openedOn,
  filledOn: null,
  filledBy: null,
  withdrawnOn: null,
  ...rest,
});

const history: OrganisationHistory = {
  ...emptyHistory,
  people: ['head', 'named', 'other', 'newcomer', 'unclear'].map((id) => ({ id })),
  employments: [
    employment('head', '2020-01-01'),
    employment('named', '2020-01-01'),
    employment('other', '2020-01-01'),
    employment('newcomer', '2024-03-01'),
    employment('unclear', '2024-04-01', null, { startKnown: false }),
  ],
  reportingLines: ['named', 'other'].map((personId) => ({ personId, managerId: 'head', from: '2020-01-01', to: null })),
  units: [{ id: 'unit', parentId: null }],
  criticalRoles: [{ id: 'role', openedOn: '2022-01-01', closedOn: null, units: [], holders: [] }],
  successors: [
    { roleId: 'role', personId: 'named', horizon: 'within-3-years', from: '2023-01-01', to: '2024-02-01' },
    { roleId: 'role', personId: 'other', horizon: 'ready-now', from: '2023-01-01', to: '2024-05-31' },
  ],
  openings: [
    opening('1', '2024-01-01', { roleId: 'role', filledOn: '2024-02-01', filledBy: 'named' }),
    opening('2', '2024-02-01', { roleId: 'role', filledOn: '2024-06-01', filledBy: 'other' }),
    opening('3', '2024-02-20', { filledOn: '2024-03-01', filledBy: 'newcomer', unitId: 'unit' }),
    opening('4', '2024-02-20', { filledOn: '2024-04-01', filledBy: 'unclear' }),
    opening('5', '2024-02-20', { filledOn: '2024-04-10' }),
    opening('6', '2022-01-01', { filledOn: '2022-02-01', filledBy: 'named' }),
    opening('7', '2024-03-01', { withdrawnOn: '2024-03-11' }),
    opening('8', '2024-12-01'),
    opening('9', '2025-02-01'),
  ],
};

const request = { asOf: '2024-12-31', group: { kind: 'organisation' }, fewest: 1 } as const;

describe('how leadership openings were filled', () => {
  const index = indexHistory(history);

  test('counts as from inside whoever was employed on the day before, and leaves out who may have been', () => {
    const inside = openingShare(index, request, 'internal-fill-rate');
    expect(inside.details).toEqual({ filled: 5, inside: 2, unknownStart: 1, byNominee: 1 });
    expect([inside.numerator, inside.denominator]).toEqual([2, 4]);
    const outside = openingShare(index, request, 'external-reliance');
    expect([outside.numerator, outside.denominator]).toEqual([2, 4]);
  });

  test('counts a nominee who was active on the day before, and nobody whose nomination had ended', () => {
    const effective = openingShare(index, request, 'succession-effectiveness');
    expect([effective.numerator, effective.denominator]).toEqual([1, 5]);
  });

  test('watches every opening until it is filled, and lets those open or withdrawn say no more than they can', () => {
    const days = daysToFill(index, request);
    expect(days.details).toEqual({ open: 1, filled: 6, withdrawn: 1 });
    expect([days.numerator, days.denominator, days.value]).toEqual([6, 8, 41]);
    expect(daysToFill(index, { ...request, fewest: 9 })).toMatchObject({ status: 'too-few', value: null });
  });

  test('knows of an ending only from the day it came', () => {
    const before = daysToFill(index, { ...request, asOf: '2024-02-28' });
    expect(before.details).toEqual({ open: 4, filled: 2, withdrawn: 0 });
  });

  test('counts no opening at a stage of a track on which nobody leads, nor at the lowest', () => {
    const beside = indexHistory({
      ...history,
      stages: [...history.stages, { id: 'staff', key: 'staff', ordinal: 4, track: 'beside' }],
      openings: (history.openings ?? []).map((one) =>
        one.id === '1' ? { ...one, stageId: 'staff' } : one.id === '7' ? { ...one, stageId: 'ic' } : one,
      ),
    });
    expect(daysToFill(beside, request).details).toEqual({ open: 1, filled: 5, withdrawn: 0 });
    expect(openingShare(beside, request, 'internal-fill-rate').details.filled).toBe(4);
  });

  test('belongs to its unit, to whom it answers to, and to nobody else', () => {
    const filled = (group: Parameters<typeof daysToFill>[1]['group']) =>
      daysToFill(index, { ...request, group }).denominator;
    expect(filled({ kind: 'unit', unitId: 'unit' })).toBe(1);
    expect(filled({ kind: 'leader', personId: 'head' })).toBe(8);
    expect(filled({ kind: 'leader', personId: 'named' })).toBe(0);
  });
});
