import { Stack } from '@mantine/core';
import type { Person } from '@understudy/contracts/people';
import { NextToLearnCard } from '../../features/assessments/results/next-to-learn-card.js';
import { ResultList } from '../../features/assessments/results/result-list.js';
import { CheckInsCard } from '../../features/development-plans/check-ins-card.js';
import { PlanPanel } from '../../features/development-plans/plan-panel.js';
import { ObservedOfPersonCard } from '../../features/effectiveness/observed-of-person-card.js';
import { KnownMentorships } from '../../features/mentoring/known-mentorships.js';
import { PersonStretches } from '../../features/opportunities/person-stretches.js';
import { PersonView } from '../../features/people/person-view.js';
import { LearningHomeCard } from '../../features/programmes/learning/learning-home-card.js';
import { SignalsPanel } from '../../features/signals/signals-panel.js';
import { TransitionNotice } from '../../features/transitions/transition-notice.js';
import { useCan, useSession } from '../../lib/session.js';
import { SkillEvidenceCard } from './skill-evidence-card.js';

const PlanTab = ({ person }: { person: Person }) => {
  const can = useCan();
  const { personId } = useSession();
  const own = personId === person.id;
  const above = person.line.some(({ id }) => id === personId);
  const scope = own ? 'mine' : above || !can('cycles.change') ? 'line' : 'organisation';
  return (
    <Stack gap="lg">
      <PlanPanel person={person} scope={scope} />
      {own || above ? <CheckInsCard person={person} employed={person.employed} /> : null}
      <ObservedOfPersonCard person={person} />
      {can('opportunities.read') ? <PersonStretches personId={person.id} mine={own} /> : null}
      <KnownMentorships personId={person.id} />
      {scope === 'mine' ? <LearningHomeCard /> : <LearningHomeCard person={{ id: person.id, scope }} />}
    </Stack>
  );
};

const ResultsTab = ({ person }: { person: Person }) => {
  const { personId } = useSession();
  return (
    <Stack gap="lg">
      <NextToLearnCard personId={person.id} />
      <SkillEvidenceCard personId={person.id} mine={personId === person.id} />
      <ResultList personId={person.id} />
    </Stack>
  );
};

/** One person's page, with what the other areas know about them. */
export const PersonPage = () => (
  <PersonView
    notice={(person) => <TransitionNotice person={person} />}
    panels={{
      plan: (person) => <PlanTab person={person} />,
      results: (person) => <ResultsTab person={person} />,
      signals: (person) => <SignalsPanel person={person} />,
    }}
  />
);
