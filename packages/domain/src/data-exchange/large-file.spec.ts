import { addDays } from '../calendar/day.js';
import { stateAfter } from './plan-import.js';
import { emptyOrganisation, historyFile, peopleFile, planSample } from './testing/exchange-samples.js';

const size = 10_000;
const number = (index: number) => `N${String(index).padStart(5, '0')}`;
const joined = (index: number) => addDays('2018-01-01', Math.floor(index / 8));

/** Everybody reports to somebody who came before; titles and managers change later. */
const history = historyFile(
  ...Array.from({ length: size }, (_, index) => {
    const rows = [
      `${joined(index)} ${number(index)} joined`,
      `${joined(index)} ${number(index)} title Engineer ${index % 40}`,
    ];
    if (index > 0) rows.push(`${joined(index)} ${number(index)} manager ${number(Math.floor((index - 1) / 7))}`);
    rows.push(`${addDays(joined(index), 400)} ${number(index)} title Engineer ${(index % 40) + 1}`);
    if (index > 20) rows.push(`${addDays(joined(index), 500)} ${number(index)} manager ${number(index % 20)}`);
    return rows;
  }).flat(),
);

describe('a file of 10,000 people', () => {
  it('is planned whole, and changes nothing against what it has recorded', () => {
    const plan = planSample(emptyOrganisation, history);
    expect([plan.counts.problem, plan.effects.length]).toEqual([0, size]);
    const state = stateAfter(emptyOrganisation, plan);
    expect(planSample(state, history).effects).toEqual([]);
  });

  it('is planned whole as a snapshot', () => {
    const rows = Array.from({ length: size }, (_, index) => [
      ...[number(index), `Person ${index}`, `p${index}@x.example`, joined(index), `Engineer ${index % 40}`],
      index === 0 ? '' : number(Math.floor((index - 1) / 7)),
    ]);
    const file = peopleFile(['Employee number', 'Name', 'Email', 'Hire date', 'Title', 'Manager'], ...rows);
    expect(planSample(emptyOrganisation, file).counts).toMatchObject({ create: size, problem: 0 });
  });

  it('is planned whole when everybody joins, leaves and is called the same on one day', () => {
    const rows = Array.from({ length: size }, (_, index) => [
      number(index),
      'Same Name',
      '2020-01-01',
      '2022-01-01',
      'Engineer',
    ]);
    const joiners = Array.from({ length: size }, (_, index) => [
      `J${index}`,
      'Same Name',
      '2022-01-01',
      '',
      'Interim Engineer',
    ]);
    const file = peopleFile(['Employee number', 'Name', 'Hire date', 'Termination date', 'Title'], ...rows, ...joiners);
    expect(planSample(emptyOrganisation, file).counts).toMatchObject({ create: 2 * size, problem: 0 });
  });
});
