import { cast } from './opening.js';
import { tellMeridian } from './story.js';

const today = '2026-11-23';
const { assessments, employments, managers } = tellMeridian(today);
const [lastYear, running] = assessments.campaigns;
const employed = new Set(employments.filter(({ left }) => left === null).map(({ employee }) => employee));

describe('the assessments of the story', () => {
  it('are a round of last year that was released, and one that runs', () => {
    expect(lastYear?.releasedOn !== null && (lastYear?.releasedOn ?? today) < today).toBe(true);
    expect(running?.releasedOn).toBeNull();
    expect((running?.closesOn ?? '') > today).toBe(true);
  });

  it('begin with the round that runs wherever the one drafted last comes first', () => {
    const drafted = [...assessments.campaigns, ...assessments.scheduled].map(({ draftedOn }) => draftedOn);
    expect(new Set(drafted).size).toBe(3);
    expect(drafted.toSorted().at(-1)).toBe(running?.draftedOn);
    expect(assessments.campaigns.every(({ draftedOn, launchedOn }) => draftedOn < launchedOn)).toBe(true);
  });

  it('ask people who work here, once each about a person', () => {
    for (const { employee, requests } of assessments.campaigns.flatMap(({ subjects }) => subjects)) {
      expect(employed.has(employee)).toBe(true);
      expect(requests.every(({ rater }) => employed.has(rater))).toBe(true);
      expect(new Set(requests.map(({ rater }) => rater)).size).toBe(requests.length);
    }
  });

  it('give Jonas something to go on with and a result, and leave Grace with requests and names to decide', () => {
    const jonas = running?.subjects.find(({ employee }) => employee === cast.individual.employee);
    expect(jonas?.requests.find(({ relation }) => relation === 'self')).toMatchObject({ status: 'asked', answered: 5 });
    expect(jonas?.requests.some(({ status }) => status === 'proposed')).toBe(true);
    expect(lastYear?.subjects.some(({ employee }) => employee === cast.individual.employee)).toBe(true);
    const ofGrace = running?.subjects
      .flatMap(({ requests }) => requests)
      .filter(({ rater }) => rater === cast.manager.employee);
    expect(
      ofGrace?.filter(({ relation, status }) => relation === 'manager' && status === 'asked').length,
    ).toBeGreaterThan(3);
  });

  it('have groups that are shown and groups that are too small', () => {
    const sizes = lastYear?.subjects.map(
      ({ requests }) => requests.filter(({ relation }) => relation === 'report').length,
    );
    expect(sizes?.some((size) => size >= 3)).toBe(true);
    expect(sizes?.some((size) => size < 3)).toBe(true);
    expect(managers.length).toBeGreaterThan(0);
  });
});
