import type { StageWithSkills } from './framework-shape.js';

/** The second stage: pointing a team in a technical direction while still building. */
export const techLead: StageWithSkills = {
  stage: {
    key: 'tech-lead',
    ordinal: 2,
    track: 'leadership',
    name: 'Tech Lead',
    coreFocus: 'The technical direction of one team, held by someone who still writes code in it.',
    valueSource: 'Half your own work, half the quality and pace that your direction makes possible for the team.',
    description:
      'This is the first role with two halves. You answer for what the team builds and you build some of it, and every day asks which half comes first. Doing it yourself is quicker today and pleasanter; making it possible for someone else is slower this week and the only thing that grows. Most people meet that pull here for the first time. Learning to choose the second, often enough and on purpose, is the real content of this stage.',
    typicalSpan: 'One team, usually 3 to 8 engineers; technical responsibility without line management.',
    derailers: [
      {
        key: 'hero-coder',
        name: 'The rescuer',
        description:
          'When something is late or broken you step in and put it right. It works, it is thanked, and it feels like the most useful hour of the week. Over months the team learns to wait for you, and you never get to find out what they could have done, nor what you could have become.',
        earlySigns: [
          'The riskiest ticket of each iteration has your name on it.',
          'Incidents pause until you have joined.',
          'You rewrite a colleague’s change in the evening instead of talking about it in the morning.',
          'Before a holiday there is a list of things only you can do, and it is longer than last year’s.',
        ],
        counterMove:
          'The next time you feel the urge to take over, sit beside the person instead with your hands off the keyboard; afterwards write down what they needed, and teach that.',
      },
    ],
  },
  skills: [
    {
      key: 'breaking-down-work',
      name: 'Breaking down large problems',
      description: 'Cuts a large problem into streams of work that several people can carry forward at the same time.',
      homeStageKey: 'tech-lead',
      indicators: [
        'Works through a large task from front to back; finding the seams first is next to learn.',
        'Splits work by component with guidance; pieces still wait for one another more than they need to.',
        'Cuts thin slices that each show something, names the dependencies, and puts the riskiest first.',
        'Several engineers move in parallel for weeks because the interfaces between them were settled early.',
        'Others on the team now plan this way, and large efforts start with the seams drawn by more than one hand.',
      ],
    },
    {
      key: 'architecture-decisions',
      name: 'Balanced architecture decisions',
      description: 'Decides how systems are shaped so that what is built lasts and still reaches people in time.',
      homeStageKey: 'tech-lead',
      indicators: [
        'Favours one side by habit, the clean or the quick; naming what each costs is next to learn.',
        'Compares two options with a more experienced colleague and can say what was given up.',
        'Matches the care to the cost of being wrong: quick where it can be undone, thorough where it cannot.',
        'Takes on debt knowingly, with a note of when it is due, and the team ships sooner without regretting it.',
        'Decisions from two years ago still look wise, and the way of deciding has spread to other teams.',
      ],
    },
    {
      key: 'technical-discussions',
      name: 'Leading technical discussions',
      description: 'Runs a discussion in which every useful view is heard and a decision comes out at the end.',
      homeStageKey: 'tech-lead',
      indicators: [
        'Joins discussions as one voice among others; holding the room for the rest is next to learn.',
        'Prepares the question and the timing, though the own opinion tends to come first.',
        'Speaks late, invites the quiet people by name, sums up, and closes with who decided what.',
        'Strong disagreement stays about the matter; the people who lost the argument carry the decision anyway.',
        'The team holds discussions of this quality when the lead is away.',
      ],
    },
    {
      key: 'estimating-and-trade-offs',
      name: 'Estimating and explaining trade-offs',
      description: 'Forecasts work honestly and gives product partners real choices about scope, time and quality.',
      homeStageKey: 'tech-lead',
      indicators: [
        'Gives a single number when asked; saying how sure one is comes next to learn.',
        'Estimates own tasks fairly and asks the team for theirs, with help on what was forgotten.',
        'Offers ranges with their reasons, and two or three options with what each would cost.',
        'Forecasts are close often enough to plan by; news of a change arrives before anyone has to ask.',
        'Product partners bring ideas early to weigh them together, and past forecasts are compared with what came true.',
      ],
    },
    {
      key: 'technical-feedback',
      name: 'Direct feedback on technical work',
      description: 'Tells people plainly and usefully what is strong in their work and what would make it better.',
      homeStageKey: 'tech-lead',
      indicators: [
        'Keeps concerns back or lets them out in hints; saying one thing clearly is next to learn.',
        'Gives feedback when asked, softened so far that the point is sometimes lost.',
        'Describes what was seen and its effect, soon and in private, and agrees what to try next.',
        'Praises as precisely as it criticises; people’s work visibly changes and the relationship holds.',
        'Is regularly asked for feedback, also by peers and seniors, and the team gives it to one another freely.',
      ],
    },
    {
      key: 'guarding-scope',
      name: 'Guarding scope, keeping trust',
      description: 'Declines or defers work that would sink the plan, and stays a partner whom product people trust.',
      homeStageKey: 'tech-lead',
      indicators: [
        'Says yes and works late, or says no and leaves it there; offering an alternative is next to learn.',
        'Notices when scope grows and asks for help before answering.',
        'Asks what the request is for, shows what it would displace, and finds a smaller thing that serves.',
        'Declines clearly under pressure; product partners come back with the next idea all the same.',
        'Team and product decide together what not to do, and such a no has become an ordinary event.',
      ],
    },
  ],
};
