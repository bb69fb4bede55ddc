import type { Person } from '@understudy/contracts/people';
import { actionsOf, nextStepsOf } from './person-actions.js';

const stage = { id: 's', key: 'tech-lead', name: 'Tech Lead', ordinal: 2 };
const person = (own: Partial<Person>): Person => ({
  id: 'p',
  employeeNumber: 'E1',
  name: 'Ada',
  email: null,
  title: null,
  unit: null,
  manager: { id: 'm', name: 'Ben' },
  stage,
  joinedOn: '2024-01-01',
  leftOn: null,
  employed: true,
  reports: 0,
  fullName: 'Ada Quill',
  preferredName: 'Ada',
  pronouns: null,
  location: null,
  employmentKind: 'employee',
  version: 1,
  line: [],
  targetStage: null,
  stageSince: null,
  abilities: ['see-history', 'change', 'change-stage', 'change-target', 'invite'],
  ...own,
});

describe('what can be done with a person', () => {
  it('is what the server allows', () => {
    expect(actionsOf({ abilities: ['see-history'] })).toEqual([]);
    expect(actionsOf({ abilities: ['change-target'] })).toEqual(['target']);
    expect(actionsOf(person({}))).toContain('leaving');
  });
});

describe('what waits to be done for a person', () => {
  it('is a stage before a target', () => {
    expect(nextStepsOf(person({ stage: null }))).toEqual(['stage']);
    expect(nextStepsOf(person({}))).toEqual(['target']);
  });

  it('is a manager for somebody who reports to nobody and leads nobody', () => {
    expect(nextStepsOf(person({ manager: null }))).toContain('manager');
    expect(nextStepsOf(person({ manager: null, reports: 3 }))).not.toContain('manager');
  });

  it('is nothing for somebody who has left, or whom the viewer may not change', () => {
    expect(nextStepsOf(person({ employed: false, stage: null }))).toEqual([]);
    expect(nextStepsOf(person({ stage: null, abilities: [] }))).toEqual([]);
  });
});
