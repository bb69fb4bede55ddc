import type { Unit } from '@understudy/contracts/people';
import { createFormat } from '../../lib/format.js';
import { placeUnits, unitChoices } from './unit-choices.js';

const { compare } = createFormat('de', 'Europe/Berlin');
const unit = (id: string, name: string, parentId: string | null = null): Unit => ({
  id,
  name,
  parentId,
  people: 0,
  version: 1,
});
const units = [unit('p', 'Payments', 'e'), unit('s', 'Sales'), unit('e', 'Engineering'), unit('c', 'Cards', 'p')];

describe('units as a tree', () => {
  it('stand below their parents, neighbours by name', () => {
    const shape = placeUnits(units, compare).map(({ unit: { id }, children }) => [
      id,
      children.map((child) => child.unit.id),
    ]);
    expect(shape).toEqual([
      ['e', ['p']],
      ['s', []],
    ]);
  });

  it('stand as the language orders their names', () => {
    const named = ['Zoll', 'Öffentlichkeit', 'Ortung', 'Post'].map((name) => unit(name, name));
    expect(placeUnits(named, compare).map(({ unit: { name } }) => name)).toEqual([
      'Öffentlichkeit',
      'Ortung',
      'Post',
      'Zoll',
    ]);
  });

  it('keep a unit whose parent is unknown', () => {
    expect(placeUnits([unit('x', 'Lost', 'gone')], compare).map((placed) => placed.unit.id)).toEqual(['x']);
  });

  it('become choices with the names above them', () => {
    expect(unitChoices(units, compare).map(({ label }) => label)).toEqual([
      'Engineering',
      'Engineering › Payments',
      'Engineering › Payments › Cards',
      'Sales',
    ]);
  });

  it('leave out a unit with everything below it, so that it cannot move below itself', () => {
    expect(unitChoices(units, compare, 'p').map(({ value }) => value)).toEqual(['e', 's']);
  });
});
