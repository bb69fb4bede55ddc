import type { ImportWording } from '../import-messages.js';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November'],
  'December',
];

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const longDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
};

const span = (days: string): string => {
  const [from, to] = days.split('/');
  return `${from} to ${to || 'today'}`;
};

/** What somebody is in use for. */
const uses: Readonly<Record<string, string>> = {
  'signs-in': 'can sign in',
  invited: 'has been invited',
  'stage-set': 'has a stage set by hand',
  'stage-decided': 'has decided about a stage',
  'outside-ladder': 'has been set outside the ladder',
  target: 'has a target stage',
  'target-decided': 'has decided about a target stage',
  'critical-role': 'holds a critical role',
  opening: 'has to do with the opening of a role',
  successor: 'is a successor',
  nominator: 'has nominated a successor',
  observed: 'has been observed with a signal',
  observer: 'has observed somebody else, or said something about it',
  'leads-others': 'leads people who are not part of this import',
};

const withReason = (name: string, reason: string | undefined): string =>
  reason === undefined ? name : `${name} (${reason})`;

/** Everything an import says, in English. */
export const englishImportWords: ImportWording = {
  'as-written': ({ text }) => text,
  'invisible-characters': () => 'This cell contains invisible characters; type it again by hand.',
  'cell-too-long': ({ longest }) => `This cell is longer than ${longest} characters.`,
  formula: () => 'This cell begins like a formula; put the result there instead of the formula.',
  'not-a-date': ({ text }) => `“${text}” is not a date; write it as year-month-day, for example 2026-03-31.`,
  'malformed-date': ({ text }) => `“${text}” is not a date.`,
  'short-year': ({ text }) => `“${text}”: write the year with four digits, for example 2026-03-31.`,
  'ambiguous-date': ({ text, first, second }) =>
    `“${text}” can be ${longDay(first)} or ${longDay(second)}; choose the order in which this file writes its dates.`,
  'no-year-first': ({ text }) =>
    `“${text}” does not begin with the year; choose the order in which this file writes its dates.`,
  'no-month-name': ({ text }) => `“${text}” names no month; write it as year-month-day.`,
  'distant-year': ({ text }) => `“${text}” lies outside the years 1900 to 2100.`,
  'no-such-month': ({ text, month }) => `“${text}” is not a date: there is no month ${month}.`,
  'no-such-day': ({ text, day, month, year }) =>
    `“${text}” is not a date: there is no ${day} ${months[month - 1]} in ${year}.`,
  'nobody-with-email': ({ email }) => `Nobody with the e-mail address ${email} is in this file or recorded.`,
  'nobody-called': ({ text }) => `Nobody with the number or name “${text}” is in this file or recorded.`,
  'unknown-manager-email': ({ email }) =>
    `Unknown manager: nobody with the e-mail address ${email} is in this file or recorded.`,
  'unknown-manager': ({ text }) =>
    `Unknown manager: nobody with the number or name “${text}” is in this file or recorded.`,
  'several-called': ({ text }) => `More than one person is called “${text}”; give the employee number instead.`,
  'several-units-called': ({ name }) => `More than one unit is called “${name}”; map the parent unit as well.`,
  'no-employee-number': () => 'The employee number is missing.',
  'no-date': () => 'The date is missing.',
  'no-change': () => 'The kind of change is missing.',
  'no-title': () => 'The title is missing.',
  'no-name': () => 'The name is missing.',
  'no-joining-day': () => 'The joining day is missing.',
  'unknown-change': ({ text }) => `“${text}” is not a change; use joined, left, manager or title.`,
  'repeats-line': ({ line }) => `This row repeats line ${line}.`,
  'contradicts-line': ({ line, value }) =>
    `Line ${line} says otherwise about the same employee, day and change: “${value}”.`,
  'leaves-on-joining-day': ({ on }) => `Leaves on ${on}, the day of joining; leave a day between the two.`,
  'leaves-unemployed': ({ on }) => `Leaves on ${on} but is not employed before that day.`,
  'joins-while-employed': ({ on, since, line }) =>
    `Joins on ${on} but is employed since ${since}${line === 0 ? '' : ` (line ${line})`} without having left; two employments must not overlap.`,
  'joins-while-recorded': ({ on, since }) =>
    `Joins on ${on} but is recorded as employed since ${since}; two employments must not overlap.`,
  'nothing-says-employed': ({ on }) =>
    `Nothing says that this employee is employed on ${on}: there is no “joined” row and no record.`,
  'outside-employment': ({ on, employed }) =>
    `Lies outside the employment: on ${on} this employee is not employed (employed ${employed.map(span).join(', ')}).`,
  'overlaps-two': ({ employed }) =>
    `Overlaps two recorded employments (${employed.map(span).join(' and ')}); correct one of the days.`,
  'joining-corrected': ({ from, to }) => `The joining day is corrected from ${from} to ${to}.`,
  'left-before-file': ({ on }) =>
    `Is recorded as having left on ${on}, and this file gives no leaving day; nothing is changed. Give the new joining day of somebody who came back.`,
  'leaves-before-joining': ({ leftOn, joinedOn }) => `Leaves on ${leftOn}, which is not after joining on ${joinedOn}.`,
  'leaves-after-joining-again': ({ leftOn, joinedOn }) =>
    `Leaves on ${leftOn}, after joining again on ${joinedOn}; two employments must not overlap.`,
  'not-an-email': ({ text }) => `“${text}” is not an e-mail address.`,
  'email-twice': ({ email, line }) => `The e-mail address ${email} is given twice (also in line ${line}).`,
  'number-twice': ({ number, line }) => `The employee number ${number} is given twice (also in line ${line}).`,
  'email-taken': ({ email, person }) => `The e-mail address ${email} belongs to ${person} already.`,
  'reports-to-self': () => 'Nobody can report to themselves.',
  'manager-has-left': ({ manager, on }) => `The manager ${manager} has left: on ${on}.`,
  'manager-not-employed': ({ manager, on }) => `The manager ${manager} is not employed on ${on}.`,
  'manager-never-employed': ({ manager }) => `The manager ${manager} is never employed.`,
  'manager-joins-later': ({ manager, on, joinedOn }) =>
    `The manager ${manager} is not employed on ${on}, but joins on ${joinedOn}.`,
  'manager-left-before': ({ manager, leftOn, from }) =>
    `The manager ${manager} has left: on ${leftOn}, and this line begins on ${from}.`,
  'manager-leaves': ({ manager, leftOn }) =>
    `The manager ${manager} leaves on ${leftOn}; say to whom this person reports from that day on.`,
  'never-together': ({ manager }) => `${manager} was never employed at the same time; the reporting line is left out.`,
  'reporting-loop': ({ people, from, to }) =>
    `Reporting loop ${to === '' ? `from ${from} on` : `from ${from} to ${to}`}: ${people.join(' reports to ')}.`,
  'possible-duplicate': ({ people }) => `${listed(people)} may be one person`,
  'same-name-in-turn': () => 'they have the same name in employments that follow one another',
  'handover-near-names': ({ leaver, joiner, on }) =>
    `${leaver} leaves on ${on}, the day on which ${joiner} joins, and their names are nearly the same`,
  'handover-same-title': ({ leaver, joiner, on, title }) =>
    `${leaver} leaves on ${on}, the day on which ${joiner} joins with the same title, “${title}”`,
  'interim-begins': ({ person, title, on, other, before }) =>
    `${person} joins under “${title}” on ${on}, the day on which ${other} gives up “${before}”`,
  'interim-ends': ({ person, on, other, after }) =>
    `${person} leaves on ${on}, the day on which ${other} becomes “${after}”, the same title`,
  'many-leavers': ({ leavers, total, share }) =>
    `${leavers} of ${total} people (${share}%) would be recorded as having left. Confirm that this is meant before it is applied.`,
  'missing-people-leave': ({ count }) =>
    `${count} ${count === 1 ? 'person is' : 'people are'} employed but not in this file; their leaving is recorded.`,
  'missing-people-stay': ({ count }) =>
    `${count} ${count === 1 ? 'person is' : 'people are'} employed but not in this file; they stay as they are.`,
  'history-begins': ({ count, on }) =>
    `${count} people join on ${on}, where this record begins. They are taken as having been there before, since when is unknown, and are left out of figures that need to know.`,
  'lines-lost': ({ count, on, next }) =>
    `On ${on}, ${count} people have no manager; on ${next} those of them who are still employed have one. If that is a gap in the source, mend it there; it is kept as written.`,
  'short-employments': ({ count, people }) =>
    `${count === 1 ? 'One employment lasts' : `${count} employments last`} a week or less: ${listed(people)}. They count as joinings and leavings.`,
  'nothing-to-do': () => 'Everything in this file is already recorded.',
  'not-utf-8': () =>
    'This file is not UTF-8; it was read as Windows-1252. Look whether names with accents are right; if not, save it as "CSV UTF-8".',
  'last-admin-leaves': () => 'This would record every admin as having left: make somebody else an admin first.',
  'problems-since-check': ({ count }) =>
    `What is recorded has changed since this import was checked: ${count} rows have problems now. Check it again.`,
  'leavers-since-check': ({ count }) =>
    `What is recorded has changed since this import was checked: it would now record ${count} people as having left. Check it again.`,
  'changed-since-import': ({ people, more }) =>
    `This import cannot be undone: these people were changed since: ${people.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
  'in-use-since-import': ({ people, reasons }) =>
    `This import cannot be undone: it created people who are in use since: ${people.map((name, place) => withReason(name, uses[reasons[place] ?? ''])).join(', ')}.`,
};
