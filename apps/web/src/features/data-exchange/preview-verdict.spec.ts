import type { ImportNotice, ImportSummary } from '@understudy/contracts/data-exchange';
import { verdictOf } from './preview-verdict.js';

const summary = (own: Partial<ImportSummary>): ImportSummary => ({
  create: 0,
  change: 0,
  nothing: 0,
  problem: 0,
  warning: 0,
  leavers: 0,
  employedBefore: 0,
  needsConfirmation: false,
  notices: [],
  ...own,
});
const message = { code: 'as-written', values: { text: 'Zxq' } };
const notice = (kind: ImportNotice['kind']): ImportNotice => ({
  kind,
  message,
  because: [],
  employeeNumbers: [],
  on: null,
});

describe('what a check comes to', () => {
  it.each([
    ['a row that stands in the way', { create: 5, problem: 1 }, 'problem'],
    ['a circle of managers', { change: 5, notices: [notice('cycle')] }, 'problem'],
    ['nothing new', { nothing: 5, notices: [notice('nothing-to-do')] }, 'nothing'],
    [
      'people who leave because they are missing',
      { nothing: 5, leavers: 2, notices: [notice('missing-people')] },
      'warning',
    ],
    ['rows worth a look', { create: 5, warning: 1 }, 'warning'],
    ['a possible duplicate', { create: 5, notices: [notice('possible-duplicate')] }, 'warning'],
    ['how it was read', { create: 5, notices: [notice('reading'), notice('history-begins')] }, 'ready'],
    ['everything fits', { create: 5 }, 'ready'],
  ] as const)('%s', (_name, own, expected) => {
    expect(verdictOf(summary(own as Partial<ImportSummary>))).toBe(expected);
  });
});
