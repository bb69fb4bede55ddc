import { cast } from './opening.js';
import { tellMeridian } from './story.js';

const today = '2026-11-23';
const story = tellMeridian(today);
const inForce = <Spell extends { from: string; to: string | null }>(spells: readonly Spell[], day: string) =>
  spells.filter(({ from, to }) => from <= day && (to === null || to > day));
const employedOn = (day: string) =>
  new Set(
    story.employments
      .filter(({ joined, left }) => joined <= day && (left === null || left > day))
      .map(({ employee }) => employee),
  );

describe('the story of Meridian', () => {
  it('is the same story whenever it is told for the same day', () => {
    expect(tellMeridian(today)).toEqual(story);
  });

  it('ends with about three hundred people after four years, having begun with about two hundred', () => {
    expect(employedOn(today).size).toBeGreaterThan(270);
    expect(employedOn(today).size).toBeLessThan(330);
    expect(employedOn(story.historyBeginsOn).size).toBeGreaterThan(170);
    expect(employedOn(story.historyBeginsOn).size).toBeLessThan(250);
  });

  it('tells nothing that happens after its last day', () => {
    const days = [
      ...story.employments.flatMap(({ joined, left }) => [joined, left]),
      ...[...story.titles, ...story.managers, ...story.unitMemberships].flatMap(({ from, to }) => [from, to]),
    ];
    expect(days.filter((day) => day !== null && day > today)).toEqual([]);
  });

  it('never lets anybody report to somebody who is not employed that day, nor hold two lines, titles or units', () => {
    for (const track of [story.managers, story.titles, story.unitMemberships]) {
      const last = new Map<string, string | null>();
      for (const { employee, from, to } of track) {
        const before = last.get(employee);
        expect(before === null).toBe(false);
        if (before) expect(from >= before).toBe(true);
        expect(to === null || to > from).toBe(true);
        last.set(employee, to);
      }
    }
    const employmentOf = new Map(story.employments.map((employment) => [employment.employee, employment]));
    for (const { employee, value, from, to } of story.managers) {
      for (const who of [employee, value]) {
        const employment = employmentOf.get(who);
        expect(
          employment &&
            employment.joined <= from &&
            (employment.left === null || (to !== null && to <= employment.left)),
        ).toBe(true);
      }
    }
  });

  it('has a team that loses people, a director whose people grow, and one person nominated for three roles', () => {
    const yearAgo = '2025-11-23';
    const payments = new Set(
      story.unitMemberships.filter(({ value }) => value === 'Payments').map(({ employee }) => employee),
    );
    const left = story.employments.filter(
      ({ employee, left: day }) => payments.has(employee) && day !== null && day > yearAgo,
    );
    expect(left.length).toBeGreaterThanOrEqual(4);
    expect(left.filter(({ regretted }) => regretted).length).toBeGreaterThanOrEqual(2);

    const grown = story.titles.filter(
      ({ value, from }) => value === 'Engineering Manager' && from > story.historyBeginsOn,
    );
    expect(grown.length).toBeGreaterThan(5);
    expect(inForce(story.titles, today).find(({ employee }) => employee === cast.grower.employee)?.value).toBe(
      'Director of Engineering',
    );

    const nominations = story.roles
      .flatMap(({ successors }) => successors)
      .filter(({ employee }) => employee === cast.linchpin.employee);
    expect(nominations).toHaveLength(3);
  });

  it('has new tech leads whom another team has now, after a year in the one they grew in', () => {
    const exported = story.managers.filter(({ employee, from, value }) => {
      const risen = story.titles.some(
        (title) =>
          title.employee === employee &&
          title.value === 'Tech Lead' &&
          title.to === null &&
          title.from < from &&
          title.from > '2025-12-01',
      );
      return (
        risen &&
        from > '2026-10-01' &&
        story.managers.some((line) => line.employee === employee && line.value !== value && line.to === from)
      );
    });
    expect(exported.length).toBeGreaterThan(1);
  });

  it('names only people who work there in roles, targets and sign-ins, but for the mentor from outside', () => {
    const employed = employedOn(today);
    const named = [
      ...story.roles.flatMap(({ incumbent, successors }) => [incumbent, ...successors.map(({ employee }) => employee)]),
      ...story.targets.map(({ employee }) => employee),
      ...story.signIns.filter(({ persona }) => persona !== 'mentor').map(({ employee }) => employee),
    ];
    expect(named.filter((employee) => employee !== null && !employed.has(employee))).toEqual([]);
    expect(story.signIns.filter(({ employee }) => !employed.has(employee)).map(({ persona }) => persona)).toEqual([
      'mentor',
    ]);
  });
});
