/** What mentors of Meridian say they can help with. */
export const mentorOffers = [
  {
    help: 'Leading a change that crosses three teams which do not report to you. I have done it well once and badly twice, and the bad ones taught me more.',
    stageKeys: ['tech-lead', 'engineering-manager'],
    skillKeys: ['cross-team-collaboration', 'architecture-decisions', 'managing-ambiguity'],
    languages: ['en'],
    timeZone: 'Africa/Accra',
    capacity: 2,
  },
  {
    help: 'Saying difficult things to people above you, with numbers and without drama.',
    stageKeys: ['engineering-manager', 'director-of-engineering'],
    skillKeys: ['executive-communication', 'stakeholder-communication', 'strategic-planning'],
    languages: ['de', 'en'],
    timeZone: 'Europe/Berlin',
    capacity: 2,
  },
  {
    help: 'Your first year with a team of your own: one-to-ones that are worth the hour, and letting go of the keyboard.',
    stageKeys: ['engineering-manager'],
    skillKeys: ['one-to-ones', 'career-development', 'psychological-safety'],
    languages: ['en', 'pt'],
    timeZone: 'Europe/Lisbon',
    capacity: 3,
  },
  {
    help: 'Hiring your first people, and the evening before a hard conversation.',
    stageKeys: ['tech-lead', 'engineering-manager'],
    skillKeys: ['hiring', 'performance-management', 'technical-feedback'],
    languages: ['en'],
    timeZone: 'Europe/London',
    capacity: 2,
  },
  {
    help: 'Running several teams without running into every room. And when to take a step back.',
    stageKeys: ['director-of-engineering', 'vp-of-engineering'],
    skillKeys: ['organisational-design', 'talent-strategy', 'budget-management'],
    languages: ['en'],
    timeZone: 'Europe/London',
    capacity: 1,
  },
  {
    help: 'Writing so that people who were not in the meeting can decide.',
    stageKeys: ['tech-lead'],
    skillKeys: ['technical-writing', 'explaining-technology', 'technical-discussions'],
    languages: ['en', 'es'],
    timeZone: 'Europe/Amsterdam',
    capacity: 2,
  },
  {
    help: 'Cutting work into pieces that can be finished, and saying no to the rest in a way that keeps friends.',
    stageKeys: ['tech-lead'],
    skillKeys: ['breaking-down-work', 'estimating-and-trade-offs', 'guarding-scope'],
    languages: ['en', 'de'],
    timeZone: 'Europe/Berlin',
    capacity: 2,
  },
] as const;

/** Mentors who come from outside. */
export const outsiders = [
  {
    name: 'Amara Oduya',
    email: 'amara.oduya@northgate.example',
    comesFrom: 'Northgate Systems, formerly its chief technology officer',
    help: 'I have no stake in your company: ask me what you would not ask inside it.',
    stageKeys: ['engineering-manager', 'director-of-engineering'],
    skillKeys: ['delivery-management', 'stakeholder-communication'],
    languages: ['en'],
    timeZone: 'Europe/London',
    capacity: 2,
  },
  {
    name: 'Bengt Lindahl',
    email: 'bengt.lindahl@example.org',
    comesFrom: 'Independent coach for engineering leaders',
    help: 'From senior engineer to leading people: what to keep, what to leave behind.',
    stageKeys: ['tech-lead', 'engineering-manager'],
    skillKeys: ['mentoring-engineers', 'technical-feedback', 'one-to-ones'],
    languages: ['en', 'sv'],
    timeZone: 'Europe/Stockholm',
    capacity: 2,
  },
] as const;

/** By which number the story knows a mentor from outside, who has none of an employee. */
export const outsiderNumber = (place: number): string => `external-${place + 1}`;

/** What people who look for a mentor wish for. */
export const wishes = [
  {
    wish: 'I would like to hear how somebody else decided whether leading people is for them.',
    stageKey: 'engineering-manager',
    skillKeys: ['one-to-ones'],
  },
  {
    wish: 'My designs are good and my documents are not. I would like to change that.',
    stageKey: 'tech-lead',
    skillKeys: ['technical-writing', 'technical-discussions'],
  },
  {
    wish: 'I say yes too often. In half a year I want to have said no five times, and kept the friends.',
    stageKey: 'tech-lead',
    skillKeys: ['guarding-scope', 'estimating-and-trade-offs'],
  },
] as const;

/** What stands in the mentorships that a visitor opens. */
export const pairWords = {
  jonas: {
    words:
      'Priya offers me to bring three teams to one offline design. You did something like it with the platform move. I would like somebody to think with who is in none of the three teams.',
    goals: [
      { text: 'Find out who decides, before I propose anything', doneAgo: 20, dueIn: null },
      { text: 'One page that all three teams would sign', doneAgo: null, dueIn: 21 },
    ],
    removed: [{ text: 'Convince all three teams of my design', by: 'mentee', ago: 13 }],
    sessions: [
      { ago: 42, about: 'What we want from this' },
      { ago: 14, about: 'Who loses something by one design?' },
      { ago: -9, about: 'Reading the one page together' },
    ],
    notes: [
      {
        by: 'mentor',
        shared: true,
        text: 'You described the three teams by their systems. Next time describe them by what each is afraid to lose.',
        ago: 14,
      },
      {
        by: 'mentee',
        shared: true,
        text: 'Talked with mobile first. They are afraid of a fourth rewrite. That goes to the top of the page.',
        ago: 8,
      },
      {
        by: 'mentee',
        shared: false,
        text: 'I notice that I want to be right more than I want it to happen. Bring this up next time?',
        ago: 7,
      },
    ],
  },
  grace: {
    goals: ['Decide by spring whether I want a second team'],
    sessions: [
      { ago: 60, about: 'Getting to know each other' },
      { ago: 25, about: 'What a second team would cost me' },
      { ago: -12, about: 'The view from the third year' },
    ],
    notes: [
      {
        by: 'mentor',
        shared: true,
        text: 'You spoke of the second team for an hour and never of what you would give up. Bring that list in December.',
        ago: 25,
      },
      {
        by: 'mentee',
        shared: true,
        text: 'First on the list: knowing everybody’s week. I did not expect that one.',
        ago: 11,
      },
    ],
    question:
      'You told the guild how you hired your fourth engineer. I am about to hire my first. Would you have an hour a month?',
  },
  grown: {
    goals: ['Hire my first engineer without copying myself'],
    sessions: [
      { ago: 120, about: 'What I was afraid of in the first interview' },
      { ago: 40, about: 'A month with somebody new' },
    ],
  },
  stuck: 'We have moved our talk four times. I do not want to complain, I would just like it to begin.',
} as const;
