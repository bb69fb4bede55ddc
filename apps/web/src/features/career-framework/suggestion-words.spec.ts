import { suggestStage } from '@understudy/domain/career-framework/title-suggestions';
import { testI18n } from '../../../test/render.js';
import { suggestionWords } from './suggestion-words.js';

const titles = [
  'Chief of Staff',
  'CEO',
  'CTO',
  'VP Engineering',
  'VP Sales',
  'Director of Platform',
  'Head of Legal',
  'Engineering Manager',
  'Manager, Data',
  'Manager, Legal',
  'Team Lead',
  'Lead Software Engineer',
  'Staff Engineer',
  'Community Lead',
  'Advisor',
  'Solutions Architect',
  'Software Engineer',
  'Recruiter',
  'Support Manager',
  'Product Manager',
  'Gardener',
];

describe('reasons for suggestions', () => {
  test('every reason is known in German', async () => {
    const german = (await testI18n('de')).getFixedT('de', 'title-mapping');
    const reasons = titles.flatMap((title) =>
      [true, false].map((hadReports) => suggestStage(title, { hadReports }).reason),
    );
    expect(reasons.filter((reason) => suggestionWords(german, reason) === reason)).toEqual([]);
  });

  test('the English texts are the reasons themselves, and an unknown one is shown as it came', async () => {
    const english = (await testI18n('en-GB')).getFixedT('en-GB', 'title-mapping');
    const { reason } = suggestStage('Staff Engineer', { hadReports: false });
    expect(suggestionWords(english, reason)).toBe(reason);
    expect(suggestionWords(english, 'Because.')).toBe('Because.');
  });
});
