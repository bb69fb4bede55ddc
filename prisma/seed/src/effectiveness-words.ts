import { cast } from './opening.js';

/** What stands beside figures of the latest quarter, by leader and metric. */
export const periodNotes: Readonly<Record<string, string>> = {
  [`${cast.manager.employee} delivery-predictability`]:
    'Two of the promises that were not kept were moved on purpose after the outage of the partner.',
  [`${cast.manager.employee} team-engagement`]:
    'Asked in the week after the move of the office; one person was on leave.',
  [`${cast.linchpin.employee} cross-team-delivery`]:
    'The shared search index waited five weeks for another department.',
  [`${cast.leader.employee} cost-efficiency`]: 'In pounds. The second region is paid for and not used yet.',
};

/** What Grace and her director wrote and kept of the quarter before the last. */
export const closingWords = {
  grace:
    'We kept most of what we promised and it felt harder than the figure says. I said yes to two things in the middle of the quarter because I did not want to be the one who says no.',
  director:
    'I see a team that delivers and a manager who protects it with her own evenings. The figures look calm. I would like to know what they cost.',
  learned:
    'The figure for predictability was good because Grace caught what fell. Next time the team should see what falls before she does.',
  herTry: 'Bring every new wish of the quarter to the weekly planning before saying yes or no to it.',
  theirTry: 'Ask first what would have to give way, whenever I bring a wish in the middle of a quarter.',
} as const;

/** What was written about the latest quarter. */
export const openingWords = {
  grace:
    'Bringing wishes to the planning worked for five of eight weeks. The three others were the weeks of the outage.',
  priya:
    'Two teams waited for each other over the search index and I carried the messages between them. It went well and I should not have been needed.',
  tomas: 'You solved it, and quickly. I keep thinking about who would have solved it if you had been away.',
  learned: 'Priya steps in when teams wait for each other, and so they have learned to wait.',
} as const;
