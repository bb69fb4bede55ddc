import type { MailWords } from './mail-words.js';

/** What mails about notifications say in English. */
export const englishMailWords: MailWords = {
  subject: { atOnce: 'Something waits for you on Understudy', digest: 'What is new for you on Understudy' },
  greeting: (name) => `Hello ${name},`,
  lead: {
    atOnce: (organisation) => `At ${organisation}:`,
    digest: (organisation) => `Since your last digest, at ${organisation}:`,
  },
  kinds: {
    'stage-changed': 'Your stage was changed.',
    'target-changed': 'Your target stage was changed.',
    'report-target-changed': 'Somebody in your team has chosen a target stage.',
    'new-manager': 'You have a new manager.',
    'new-report': 'Somebody new reports to you.',
    'plan-to-sign': 'A development plan waits for your agreement.',
    'plan-agreed': 'A development plan has been agreed.',
    'plan-consent-withdrawn': 'The agreement to a development plan was taken back.',
    'plan-commented': 'There is a new comment on a development plan.',
    'check-in-changed': 'Something changed about a check-in.',
    'check-in-overdue': 'A check-in is overdue.',
    'assessment-asked': 'Your view is asked for in an assessment.',
    'assessment-reminded': 'An assessment still waits for your view.',
    'raters-to-approve': 'Proposed raters wait for your approval.',
    'results-released': 'The results of your assessment are there.',
    'result-shared': 'Somebody has shared an assessment result with you.',
    'signal-replied': 'There is a reply to an observation.',
    'framework-published': 'There is a new version of the career framework.',
    'critical-role-changed': 'Something changed about a critical role in your line.',
    'bench-changed': 'Something changed about the succession in your line.',
    'import-applied': 'An import was applied.',
    'import-undone': 'An import was undone.',
    'job-failed': 'A background job has failed.',
  },
  times: (sentence, count) => (count === 1 ? sentence : `${sentence} (${count} times)`),
  link: 'See what it is',
  closing: (url) => `You decide what reaches you by mail, and when: ${url}`,
};
