import type { StageWithSkills } from './framework-shape.js';

/** The first stage: doing excellent work, and leading through it. */
export const individualContributor: StageWithSkills = {
  stage: {
    key: 'individual-contributor',
    ordinal: 1,
    track: 'leadership',
    name: 'Individual Contributor',
    coreFocus: 'Craft: solving hard technical problems well, and leaving the code better than it was.',
    valueSource: 'The work of your own hands: what you design, build, mend and bring into use.',
    description:
      'You are measured by work that anyone can look at: does it run, is it sound, could a colleague change it next year? There is leadership here already, although nobody reports to you. People follow the quality you hold yourself to, the documents you write before the argument starts, and the patience with which you help someone newer. Engineers tend to discount this influence because no title comes with it; every later stage is built on it.',
    typicalSpan: 'Your own work and the colleagues it touches; nobody reports to you.',
    derailers: [
      {
        key: 'brilliant-alone',
        name: 'Brilliant alone',
        description:
          'Depth becomes the whole identity. The technical skill keeps growing while listening, explaining and working with others stand still, until colleagues plan around you rather than with you. However gifted the person, this stops a career early, because each following stage is made of exactly the skills that were left aside.',
        earlySigns: [
          'Others route questions to someone slower because asking you costs them something.',
          'Your reviews are right, and the author changes the code without learning why.',
          'You find out about decisions late, since meetings feel like time taken from real work.',
          'You explain a design again, louder, instead of differently.',
        ],
        counterMove:
          'Pick one piece of work this month that can only succeed if a second person succeeds too, and ask them afterwards what you made easier and what you made harder.',
      },
    ],
  },
  skills: [
    {
      key: 'teaching-code-review',
      name: 'Code review that teaches',
      description: 'Reviews changes so that the author leaves with better judgement as well as better code.',
      homeStageKey: 'individual-contributor',
      indicators: [
        'Looks for defects or approves on trust; saying why a change matters is next to learn.',
        'Explains the reason behind the larger comments, and now and then asks before asserting.',
        'Separates what must change from what is taste, gives reasons with examples, and answers within a working day.',
        'Authors seek the review out: comments are few, well chosen, and the same remark is rarely needed twice.',
        'Has changed how the team reviews, so that newer engineers give reviews that others learn from.',
      ],
    },
    {
      key: 'technical-writing',
      name: 'Technical writing',
      description:
        'Writes design documents, decision records and proposals that make a question clear and move readers to a decision.',
      homeStageKey: 'individual-contributor',
      indicators: [
        'Keeps designs in the head or the code; putting one on paper before building is next to learn.',
        'Writes down what will be built when asked, with help on structure and on what to leave out.',
        'States problem, options and recommendation so that a reader who missed the meeting can agree or object.',
        'Contested questions get settled on the strength of the document; objections are met in it before they are raised.',
        'Colleagues borrow the form and the clarity; decisions written years ago still explain the system to newcomers.',
      ],
    },
    {
      key: 'mentoring-engineers',
      name: 'Mentoring engineers',
      description: 'Helps less experienced engineers find their own way to an answer, and lets them keep the work.',
      homeStageKey: 'individual-contributor',
      indicators: [
        'Is friendly when asked; offering help before someone is stuck is next to learn.',
        'Answers questions willingly, though the keyboard still tends to change hands.',
        'Asks what was tried, gives the next hint instead of the solution, and lets a safe mistake happen.',
        'Adapts to the person: at least one colleague has taken on work they would not have dared a year before.',
        'People mentored here now mentor others, and the team expects it of itself.',
      ],
    },
    {
      key: 'cross-team-collaboration',
      name: 'Working across teams',
      description: 'Gets shared systems and standards agreed and built together with people from other teams.',
      homeStageKey: 'individual-contributor',
      indicators: [
        'Stays within the own team’s code; meeting the people behind the interfaces is next to learn.',
        'Raises a question with another team directly and takes part in shared work that others have set up.',
        'Agrees interfaces and timing with another team, keeps the promises made, and says early when one will slip.',
        'Brings several teams to one standard by understanding what each would lose, and stays until it is adopted.',
        'Is asked for by name when teams disagree; the working agreements left behind are used without their author.',
      ],
    },
    {
      key: 'explaining-technology',
      name: 'Explaining technology to non-engineers',
      description: 'Presents a technical idea so that people outside engineering can use it in their own decisions.',
      homeStageKey: 'individual-contributor',
      indicators: [
        'Speaks mostly with engineers; telling the same thing to a customer-facing colleague is next to learn.',
        'Prepares with help, avoids most jargon, and still starts from how it works rather than why it matters.',
        'Begins with what it means for the listener, uses one good comparison, and checks what has arrived.',
        'Non-technical colleagues repeat the point correctly afterwards and change a plan because of it.',
        'Is trusted with the difficult explanations, and coaches other engineers before theirs.',
      ],
    },
  ],
};
