import { addDays } from '@understudy/domain/calendar/day';
import { templatesIn } from '@understudy/domain/opportunities/templates/opportunity-templates';
import { cast } from './opening.js';
import type { Spell, Story } from './story-shape.js';

export type StoryCandidacy = {
  readonly employee: string;
  readonly status: 'nominated' | 'applied' | 'offered' | 'accepted' | 'turned-down';
  readonly nominatedBy: string | null;
  readonly nomination: string;
  readonly motivation: string;
  readonly reason: string;
  readonly on: string;
  readonly stretch: StoryStretch | null;
};

/** What came of an accepted candidacy: a net that is complete, or one that still lacks something. */
export type StoryStretch = {
  readonly mentor: string | null;
  readonly skipLevel: string | null;
  readonly permission: string;
  readonly startedOn: string | null;
  readonly talks: readonly { readonly plannedOn: string; readonly heldOn: string | null; readonly note: string }[];
  readonly reflection: { readonly learned: string; readonly nextTime: string; readonly shared: boolean } | null;
  readonly evidence: readonly { readonly skillKey: string; readonly author: string; readonly text: string }[];
};

export type StoryOpportunity = {
  readonly template: string;
  readonly title: string;
  readonly sponsor: string;
  readonly status: 'draft' | 'open' | 'closed';
  readonly visibility: 'organisation' | 'line' | 'nomination';
  readonly places: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly applyBy: string | null;
  readonly createdOn: string;
  readonly candidacies: readonly StoryCandidacy[];
};

const isNow = (spell: Spell<string>, today: string): boolean =>
  spell.from <= today && (spell.to === null || spell.to > today);

const templates = templatesIn('en-GB');

const candidate = (
  employee: string,
  status: StoryCandidacy['status'],
  rest: Partial<StoryCandidacy>,
): StoryCandidacy => ({
  employee,
  status,
  nominatedBy: null,
  nomination: '',
  motivation: '',
  reason: '',
  on: '',
  stretch: null,
  ...rest,
});

/**
 * What people of Meridian offer each other to grow on: Jonas stands in as a tech lead and has an offer, Grace has three who would
 * like to lead her interns and is thought of herself, and one of hers has taken on a hiring round. The same day always tells the same.
 */
export const tellOpportunities = (story: Pick<Story, 'titles' | 'managers'>, today: string): StoryOpportunity[] => {
  const offer = (
    template: string,
    sponsor: { readonly employee: string },
    rest: Partial<StoryOpportunity> & { readonly begins?: number } = {},
  ): StoryOpportunity => {
    const source = templates.find(({ key }) => key === template);
    const startsOn = addDays(today, rest.begins ?? 24);
    const createdOn = addDays(today, (rest.begins ?? 24) - 42);
    const shown: StoryOpportunity = {
      template,
      title: source?.title ?? template,
      sponsor: sponsor.employee,
      status: 'open',
      visibility: 'organisation',
      places: 1,
      startsOn,
      endsOn: addDays(startsOn, (source?.weeks ?? 12) * 7 - 1),
      applyBy: addDays(today, 16),
      createdOn,
      candidacies: [],
    };
    return { ...shown, ...(({ begins: _begins, ...own }) => own)(rest) };
  };
  const titleOf = new Map(story.titles.filter((one) => isNow(one, today)).map((one) => [one.employee, one.value]));
  const team = story.managers
    .filter((one) => isNow(one, today) && one.value === cast.manager.employee)
    .map(({ employee }) => employee)
    .filter((employee) => employee !== cast.individual.employee && /Engineer$/.test(titleOf.get(employee) ?? ''))
    .toSorted();
  const on = (days: number): string => addDays(today, -days);
  const ofTeam = (place: number, status: StoryCandidacy['status'], rest: Partial<StoryCandidacy>): StoryCandidacy[] => {
    const employee = team[place];
    return employee === undefined ? [] : [candidate(employee, status, rest)];
  };
  return [
    offer('cross-team-initiative', cast.linchpin, {
      title: 'Bring search, editor and mobile to one offline design',
      candidacies: [
        candidate(cast.individual.employee, 'offered', {
          motivation: 'I have rebuilt sync twice in our team. I would like to learn how one does that with three.',
          reason: 'You ask before you answer. That is what the three teams need.',
          on: on(9),
        }),
      ],
    }),
    offer('acting-tech-lead', cast.linchpin, {
      title: 'Stand in as tech lead of Workspace',
      status: 'closed',
      begins: -34,
      applyBy: null,
      candidacies: [
        candidate(cast.individual.employee, 'accepted', {
          nominatedBy: cast.manager.employee,
          nomination: 'He does half of it already, and does not say so.',
          motivation: 'I would like to know how it is before I say that I want it.',
          reason: 'That is the right order.',
          on: on(48),
          stretch: {
            mentor: cast.infrastructure.employee,
            skipLevel: cast.leader.employee,
            permission:
              'You will decide something that I would have decided otherwise, and it will stand. That is what standing in means.',
            startedOn: on(32),
            talks: [
              { plannedOn: on(20), heldOn: on(20), note: 'Carries the release and the design rounds. Hand one on.' },
              { plannedOn: addDays(today, 8), heldOn: null, note: '' },
              { plannedOn: addDays(today, 18), heldOn: null, note: '' },
            ],
            reflection: null,
            evidence: [
              {
                skillKey: 'technical-discussions',
                author: cast.linchpin.employee,
                text: 'Closed a design round of nine people with one sentence, and wrote it down while they watched.',
              },
            ],
          },
        }),
      ],
    }),
    offer('lead-the-interns', cast.manager, {
      candidacies: [
        ...ofTeam(0, 'applied', {
          motivation: 'Somebody led me well when I was an intern here. I would like to pass that on.',
          on: on(6),
        }),
        ...ofTeam(1, 'applied', { motivation: 'I want to find out whether I like leading people at all.', on: on(4) }),
        ...ofTeam(2, 'nominated', {
          nominatedBy: cast.manager.employee,
          nomination: 'Newer colleagues come to you first. I think you would enjoy this.',
          on: on(2),
        }),
      ],
    }),
    offer('department-metric', cast.linchpin, {
      title: 'Own the time from an idea to its first user',
      candidacies: [
        candidate(cast.manager.employee, 'nominated', {
          nominatedBy: cast.linchpin.employee,
          nomination: 'You moved this in your own team without anybody noticing how. Show the others.',
          on: on(5),
        }),
      ],
    }),
    offer('hiring-round', cast.manager, {
      title: 'Run the hiring round for our fifth engineer',
      status: 'closed',
      begins: -30,
      applyBy: null,
      candidacies: ofTeam(3, 'accepted', {
        motivation: 'I have sat in on six interviews and have opinions.',
        reason: 'Good opinions, too.',
        on: on(50),
        stretch: {
          mentor: cast.grower.employee,
          skipLevel: cast.linchpin.employee,
          permission:
            'You will invite somebody whom we then do not take, and once you will say the wrong thing to a candidate. That is what this round is for. I stand by it.',
          startedOn: on(28),
          talks: [
            { plannedOn: on(21), heldOn: on(21), note: 'Wants to be told sooner when the panel disagrees. Agreed.' },
            { plannedOn: on(5), heldOn: null, note: '' },
            { plannedOn: addDays(today, 12), heldOn: null, note: '' },
          ],
          reflection: null,
          evidence: [
            {
              skillKey: 'hiring',
              author: cast.grower.employee,
              text: 'Stopped the debrief when two of us argued from taste, and went back to what each had seen.',
            },
          ],
        },
      }),
    }),
    offer('incident-learning', cast.infrastructure, {
      places: 2,
      candidacies: ofTeam(4, 'accepted', {
        motivation: 'I was on call in March and would like it to have been for something.',
        reason: 'That is the best reason there is.',
        on: on(12),
        stretch: {
          mentor: null,
          skipLevel: cast.linchpin.employee,
          permission: '',
          startedOn: null,
          talks: [],
          reflection: null,
          evidence: [],
        },
      }),
    }),
    offer('two-teams-one-seam', cast.leader, {
      status: 'closed',
      begins: -120,
      applyBy: null,
      candidacies: [
        candidate(cast.manager.employee, 'accepted', {
          motivation: 'I live on one side of that seam.',
          reason: 'Then look at it from the other.',
          on: on(150),
          stretch: {
            mentor: cast.grower.employee,
            skipLevel: cast.leader.employee,
            permission: 'Bring me a proposal that somebody will hate. If nobody does, it is too careful.',
            startedOn: on(120),
            talks: [
              { plannedOn: on(106), heldOn: on(106), note: '' },
              { plannedOn: on(78), heldOn: on(77), note: '' },
            ],
            reflection: {
              learned:
                'People were less afraid of the change than of hearing of it from somebody else. I asked all of them first, and it took three weeks that I would spend again.',
              nextTime: 'Show the second way earlier, also when I do not like it.',
              shared: true,
            },
            evidence: [
              {
                skillKey: 'organisational-design',
                author: cast.leader.employee,
                text: 'Laid out what each way would cost the people in it, name by name, before speaking of teams.',
              },
            ],
          },
        }),
      ],
    }),
    offer('acting-manager', cast.grower, { title: 'Look after the Activation team during a parental leave' }),
    offer('quarter-plan', cast.leader, { visibility: 'line' }),
    offer('board-conversation', cast.leader, { visibility: 'nomination' }),
    offer('cloud-bill', cast.infrastructure, { title: 'Own the cloud bill of Platform' }),
    offer('retire-a-system', cast.data, { places: 2, title: 'Switch off the old reporting warehouse' }),
    offer('company-voice', cast.technology, { visibility: 'nomination' }),
    offer('customer-rescue', cast.manager, { status: 'draft', applyBy: null }),
  ];
};
