/** What managers of managers have seen, one for each of those whom they place. */
export const seenOfManagers = [
  'Two of the engineers took over an on-call rotation that one person had carried for a year.',
  'Said no to a date that could not be kept, and brought a smaller plan that was.',
  'After the outage wrote the review and took the blame that was due, not more.',
  'The team still asks before every merge; that is known, and staying out has begun.',
  'Hired three people in spring, and all three were productive by summer.',
  'Has led the team for four months. The one-to-ones happen, the roadmap is still somebody else’s.',
  'Explained to Finance in two pages why the migration costs what it costs.',
  'Let a disagreement between two seniors run for a quarter before speaking to them.',
  'Lent an engineer to another team for three months without being asked.',
  'Keeps the team calm in a month with two reorganisations.',
  'People move on from here: two of the last four tech leads come from this team.',
  'Tells the story of the numbers well, and less well that of the people behind them.',
  'Would like to stay close to the code for now, and teaches while doing so.',
  'Ran the planning of the whole department while the director was away.',
  'Asks for feedback after every incident and changes something because of it.',
  'Is new here and has already met every team that depends on this one.',
] as const;

/** What managers have seen of engineers. */
export const seenOfEngineers = [
  'Took the pager of another team in a bad week and wrote down what was missing there.',
  'Reviews of others are quick and kind, and people ask for them.',
  'Has finished what was begun by three people before.',
  'Asked in the planning what a customer would notice of it; we dropped half of it.',
  'Is in the third month here and still finding the way around.',
  'Explains the queue to every newcomer, unasked.',
  'Led the upgrade from the first draft to the day after.',
  'Likes deep work most and says so; the profiler has no secrets any more.',
  'Spoke up when the estimate was wishful.',
  'Began to write the design notes that everybody quotes now.',
] as const;

/** Moves of a meeting, each by whose voice: the director who brought somebody, another one, or whoever facilitates. */
export const movesOfMeeting = [
  { to: 'beyond-reaching', by: 'other', reason: 'Ran planning for the department alone, and three teams kept to it.' },
  {
    to: 'dependable-widening',
    by: 'own',
    reason: 'I had only the last quarter in mind. The year before was steadier.',
  },
  {
    to: 'dependable-reaching',
    by: 'other',
    reason: 'One good quarter in the new role; let us look again in spring.',
  },
  { to: 'beyond-widening', by: 'facilitator', reason: 'Two people grown into leads are results, too.' },
  { to: 'beyond-reaching', by: 'own', reason: 'You are right about the leads. I see it differently now.' },
] as const;
