import { builtInFramework } from '../../built-in-framework/built-in-framework.js';
import { classicTemplates } from './classic-templates.js';
import { opportunityTemplates, templatesIn } from './opportunity-templates.js';

const skills = new Set(builtInFramework.skills.map(({ key }) => key));
const told = [...templatesIn('en-GB'), ...templatesIn('de')];

it('has the four classic kinds, one for each step up the ladder, and at least twelve more', () => {
  expect(classicTemplates.map(({ stageKey }) => stageKey)).toEqual([
    'tech-lead',
    'director-of-engineering',
    'vp-of-engineering',
    'cto',
  ]);
  expect(opportunityTemplates.length - classicTemplates.length).toBeGreaterThanOrEqual(12);
  expect(new Set(opportunityTemplates.map(({ key }) => key)).size).toBe(opportunityTemplates.length);
});

it('practises skills that the framework knows, at least three each', () => {
  for (const { skillKeys } of opportunityTemplates) {
    expect(skillKeys.length).toBeGreaterThanOrEqual(3);
    expect(skillKeys.filter((key) => !skills.has(key))).toEqual([]);
  }
});

it('ties most of the net beforehand, in both languages, short enough to be read', () => {
  for (const { what, scope, scopeLimit, stepBackPlan, exitCriterion } of told) {
    for (const text of [what, scope, scopeLimit, stepBackPlan, exitCriterion]) {
      expect(text.length).toBeGreaterThan(40);
      expect(text.length).toBeLessThan(500);
    }
  }
});

it('lets everybody come back who stands in for somebody or holds a seat', () => {
  for (const { kind, rightToReturn } of told) expect(rightToReturn !== '').toBe(kind !== 'project');
  const interim = opportunityTemplates.filter(({ kind }) => kind === 'interim');
  expect(interim.length).toBeGreaterThanOrEqual(2);
  expect(interim.every(({ weeks }) => weeks <= 13)).toBe(true);
});

it('says nothing twice', () => {
  const titles = told.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});
