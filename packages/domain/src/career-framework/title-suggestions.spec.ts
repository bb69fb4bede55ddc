import { builtInFramework } from '../built-in-framework/built-in-framework.js';
import { suggestStage } from './title-suggestions.js';

const suggested = (title: string, hadReports = false) => {
  const { stageKey, sure } = suggestStage(title, { hadReports });
  return `${stageKey ?? 'none'}${sure ? '' : '?'}`;
};

test.each([
  ['Software Engineer II', 'individual-contributor'],
  ['(Interim) Senior Backend Engineer', 'individual-contributor'],
  ['Web Developer, Brand', 'individual-contributor'],
  ['Developer Advocate', 'none'],
  ['Solutions Architect', 'individual-contributor?'],
  ['Sales Engineer', 'individual-contributor'],
  ['Technical Recruiter, Engineering', 'none'],
  ['Product Designer, Frontend Engineering', 'none'],
  ['Tech Lead', 'tech-lead'],
  ['Lead Data Engineer', 'tech-lead'],
  ['Staff Software Engineer', 'tech-lead?'],
  ['Product Marketing Lead', 'none?'],
  ['ENGINEERING MANAGER – PAYMENTS', 'engineering-manager'],
  ['👋 Senior Manager, Platform', 'engineering-manager'],
  ['Senior Manager, Brand', 'engineering-manager?'],
  ['Director of Engineering', 'director-of-engineering'],
  ['Interim Head of Design', 'director-of-engineering?'],
  ['VP Engineering', 'vp-of-engineering'],
  ['Vice President, Sales', 'vp-of-engineering?'],
  ['Chief Information Security Officer', 'vp-of-engineering'],
  ['CTO, Co-founder', 'cto'],
  ['CEO', 'none'],
  ['Chief of Staff to the CTO', 'none'],
  ['Executive Assistant to VP Engineering', 'none'],
  ['Builder', 'none?'],
  ['', 'none?'],
])('%s: %s', (title, expected) => {
  expect(suggested(title)).toBe(expected);
});

test('whether a manager leads people is read from the reporting lines', () => {
  expect(suggested('Tech Ops Manager')).toBe('none?');
  expect(suggested('Tech Ops Manager', true)).toBe('engineering-manager');
  expect(suggested('Product Manager')).toBe('none');
  expect(suggested('Product Manager', true)).toBe('engineering-manager?');
});

test('every suggestion says why and names a stage of the ladder or none', () => {
  const keys = new Set<string>(builtInFramework.stages.map(({ key }) => key));
  for (const title of ['Engineer', 'Manager, People', 'VP', 'Gärtnerin', 'x'.repeat(200), '((((', 'Lead']) {
    const { stageKey, reason } = suggestStage(title, { hadReports: false });
    expect(reason).toMatch(/^[A-Z].{10,}\.$/);
    expect(stageKey === null || keys.has(stageKey)).toBe(true);
  }
});

// Backtracking over these would take years, not seconds: the limit of a test is enough to notice.
test('a hostile title does not hold the reader up', () => {
  for (const word of ['chief ', 'senior ']) {
    expect(suggestStage(`${word.repeat(20_000)}x`, { hadReports: false }).reason).toMatch(/\.$/);
  }
});
