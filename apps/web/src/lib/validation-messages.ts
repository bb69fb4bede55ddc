import type { TFunction } from 'i18next';

const known = [
  [/^Use at least (\d+) characters/, 'atLeast'],
  [/^Use at most (\d+) characters/, 'atMost'],
  [/^Use (\d+) to \d+ lower-case letters/, 'slug'],
  [/^At least (\d+)\.$/, 'atLeastNumber'],
  [/^At most (\d+)\.$/, 'atMostNumber'],
] as const;

const exact = {
  'This must not be empty.': 'empty',
  'Type your password.': 'password',
  'Give an e-mail address such as name@example.com.': 'email',
  'Give a date as year-month-day, for example 2026-03-31.': 'date',
  'Choose a time zone such as Europe/London.': 'timeZone',
  'Control characters are not allowed.': 'controlCharacters',
  'This is not an identifier.': 'choose',
  'Map at least one title.': 'choose',
  'Describe the moment in a sentence or two.': 'moment',
  'Choose a day after the first.': 'dayAfterFirst',
  'Choose a day before it ends.': 'dayBeforeEnd',
  'Choose a day within a year.': 'dayWithinYear',
  'Say what the person can come back to.': 'wayBack',
  'Choose at least one skill.': 'skills',
  'Choose at most eight skills.': 'skills',
  'Choose skills of the framework.': 'skills',
  'Choose somebody who works here.': 'worksHere',
  'Say why, in words that help.': 'sayWhy',
  'Choose somebody else who works here.': 'someoneElse',
  'Choose two people.': 'twoPeople',
  'Choose somebody who does not lead the person.': 'notLeading',
  'Choose somebody above the person’s manager.': 'overManager',
  'Choose days to come, before the last day.': 'daysAhead',
  'What runs keeps its net.': 'keepsNet',
  'Choose a day that has come.': 'dayPast',
  'Choose a day to come.': 'dayAhead',
  'Choose a day after the last.': 'dayAfterLast',
  'Choose a day within half a year.': 'halfYear',
} as const;

/** A message of the contract's schemas in the language of the page; what is not known is shown as it came. */
export const translateValidation = (t: TFunction<'validation'>, message: string): string => {
  const key = exact[message as keyof typeof exact];
  if (key) return t(key);
  for (const [pattern, name] of known) {
    const found = pattern.exec(message);
    if (found) return t(name, { count: Number(found[1]) });
  }
  if (/^Invalid (input|option)/.test(message)) return t('choose');
  if (/^Too (small|big)/.test(message)) return t('range');
  return message;
};
