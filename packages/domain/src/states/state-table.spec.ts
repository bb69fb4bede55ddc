import { readFileSync } from 'node:fs';
import { drawnTables } from './drawn-tables.js';
import { stateDiagram, stateMachinesPage } from './state-diagram.js';
import { actionsOf, decideBeginning, decideStep, defineStateTable, endsOf, possibleActions } from './state-table.js';

const lamp = defineStateTable({
  name: 'Lamp',
  about: 'A lamp in a stairwell.',
  states: { dark: 'It is dark.', lit: 'It is lit.', broken: 'Nothing helps any more.' },
  beginnings: [{ action: 'hang', by: ['caretaker'], to: 'dark', needs: ['bulb'] }],
  steps: [
    { from: ['dark'], action: 'switch', by: ['tenant', 'caretaker'], to: 'lit', needs: ['current', 'bulb'] },
    { from: ['lit'], action: 'switch', by: ['tenant'], to: 'dark' },
    { from: ['dark', 'lit'], action: 'break', by: ['product'], to: 'broken' },
  ],
});

it('says where a step leads, or why it is refused', () => {
  const tenant = { roles: ['tenant'] as const };
  expect(decideStep(lamp, 'dark', 'switch', { ...tenant, met: ['bulb', 'current'] })).toEqual({ to: 'lit' });
  expect(decideStep(lamp, 'dark', 'switch', { ...tenant, met: ['bulb'] })).toEqual({
    refused: 'unmet',
    missing: ['current'],
  });
  expect(decideStep(lamp, 'lit', 'switch', { roles: ['caretaker'] })).toEqual({ refused: 'not-yours' });
  expect(decideStep(lamp, 'broken', 'switch', tenant)).toEqual({ refused: 'impossible' });
});

it('says whether a record may begin', () => {
  expect(decideBeginning(lamp, 'hang', { roles: ['caretaker'], met: ['bulb'] })).toEqual({ to: 'dark' });
  expect(decideBeginning(lamp, 'hang', { roles: ['tenant'], met: ['bulb'] })).toEqual({ refused: 'not-yours' });
  expect(decideBeginning(lamp, 'hang', { roles: ['caretaker'] })).toEqual({ refused: 'unmet', missing: ['bulb'] });
  expect(decideBeginning(lamp, 'switch', { roles: ['caretaker'] })).toEqual({ refused: 'impossible' });
});

it('offers what somebody could do, and knows its ends', () => {
  expect(possibleActions(lamp, 'dark', ['caretaker', 'product'])).toEqual(['switch', 'break']);
  expect(possibleActions(lamp, 'broken', ['tenant', 'caretaker', 'product'])).toEqual([]);
  expect(endsOf(lamp)).toEqual(['broken']);
  expect(actionsOf(lamp)).toEqual(['hang', 'switch', 'break']);
});

it('refuses to be declared with two ways for one step, with nobody to take it, or with a state out of reach', () => {
  const base = { name: 'Lamp', about: '', states: { dark: '', lit: '' } } as const;
  const beginnings = [{ action: 'hang', by: ['tenant'], to: 'dark' }] as const;
  const step = { from: ['dark'], action: 'switch', by: ['tenant'], to: 'lit' } as const;
  const doubled = { ...base, beginnings, steps: [step, { ...step, to: 'dark' as const }] };
  expect(() => defineStateTable(doubled)).toThrow('switch leads from dark to two places');
  expect(() => defineStateTable({ ...base, beginnings, steps: [{ ...step, by: [] }] })).toThrow('nobody may switch');
  expect(() => defineStateTable({ ...base, beginnings, steps: [] })).toThrow('there is no way to lit');
});

it('is drawn whole', () => {
  expect(stateDiagram(lamp)).toBe(
    [
      'stateDiagram-v2',
      '  direction LR',
      '  [*] --> dark: hang (caretaker)',
      '  dark --> lit: switch (tenant, caretaker)',
      '  lit --> dark: switch (tenant)',
      '  dark --> broken: break (product)',
      '  lit --> broken: break (product)',
      '  broken --> [*]',
    ].join('\n'),
  );
});

it('stands in the documentation as it stands in the code', () => {
  const page = readFileSync(new URL('../../../../docs/state-machines.md', import.meta.url), 'utf8');
  expect(page).toBe(stateMachinesPage(drawnTables));
});
