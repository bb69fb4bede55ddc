import { builtInFramework } from '../../built-in-framework/built-in-framework.js';
import { programmeTemplates } from './programme-templates.js';

const english = programmeTemplates('en-GB');
const german = programmeTemplates('de');

it('has one for each transition of the built-in framework', () => {
  const transitions = builtInFramework.transitions.map(({ fromStageKey, toStageKey }) => [fromStageKey, toStageKey]);
  expect(english.map(({ fromKey, leadsToKey }) => [fromKey, leadsToKey])).toEqual(transitions);
});

it.each([...english, ...german].map((template) => [template.name, template] as const))(
  '%s can be run on Monday: every module says what to prepare, how it goes, and how one knows that it worked',
  (_name, { outline, weeks }) => {
    expect(outline.length).toBeGreaterThanOrEqual(5);
    expect(new Set(outline.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4);
    for (const { kind, title, week, minutes, prepare, agenda, questions, worked } of outline) {
      expect({ title, filled: [prepare, agenda].every(({ length }) => length > 0) && worked.length > 30 }).toEqual({
        title,
        filled: true,
      });
      if (kind === 'reading-group' || kind === 'peer-group') expect(questions.length).toBeGreaterThanOrEqual(4);
      expect(week).toBeLessThanOrEqual(weeks);
      expect(minutes).toBeGreaterThanOrEqual(45);
      for (const line of [...prepare, ...agenda, ...questions, worked]) expect(line.length).toBeLessThanOrEqual(600);
    }
    const order = outline.map(({ week }) => week);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  },
);

it('says the same in both languages: the same modules, in the same weeks, of the same length', () => {
  const frame = (templates: typeof english) =>
    templates.map(({ key, outline }) => [
      key,
      ...outline.map(({ kind, week, minutes, prepare, agenda, questions }) =>
        [kind, week, minutes, prepare.length, agenda.length, questions.length].join(' '),
      ),
    ]);
  expect(frame(german)).toEqual(frame(english));
});
