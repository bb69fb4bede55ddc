import { Alert, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconCalendarCheck, IconUserPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { useCan, useSession } from '../../lib/session.js';
import { useToday } from '../../lib/today.js';
import { AdviserCard } from './alumni/adviser-card.js';
import { CohortEnrolments } from './cohort-enrolments.js';
import { CohortRoles } from './cohort-roles.js';
import { CohortSteps } from './cohort-steps.js';
import { EligibilityList } from './eligibility-list.js';
import { LearnedHere } from './learning/learned-here.js';
import { MyPart } from './my-part.js';
import { cohortQuery } from './programme-queries.js';
import { RetrospectiveBoard } from './retrospectives/retrospective-board.js';
import { ScoringSection } from './scoring/scoring-section.js';
import { SecondRecords } from './second-records/second-records.js';
import { SessionsSection } from './sessions/sessions-section.js';
import { CohortCosts } from './sponsor/cohort-costs.js';
import { CohortStateBadge } from './state-badges.js';
import { CohortSurveys } from './surveys/cohort-surveys.js';

const Facts = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const { places, capacity, waiting, facilitators, counts, room } = cohort;
  const facts = [
    { label: t('cohort.form.when'), value: format.dayRange(cohort.startsOn, cohort.endsOn) },
    { label: t('cohort.form.applyUntil'), value: format.day(cohort.applyUntil) },
    { label: t('cohort.form.joinUntil'), value: format.day(cohort.joinUntil) },
    {
      label: t('cohort.form.capacity'),
      value:
        places === null
          ? t('cohort.placesInWords', { capacity: format.count(capacity), room: t(`cohort.room.${room}`) })
          : t('cohort.placesWhole', {
              capacity: format.count(capacity),
              taken: format.count(places.taken),
              offered: format.count(places.offered),
              free: format.count(places.free),
            }),
    },
    ...(waiting ? [{ label: t('cohort.waitingList'), value: t('cohort.waiting', { count: waiting }) }] : []),
    ...(facilitators.length > 0
      ? [{ label: t('cohort.form.facilitators'), value: format.list(facilitators.map(({ name }) => name)) }]
      : []),
    ...(counts && counts.ever > 0
      ? [{ label: t('cohort.ever'), value: t('cohort.everText', { count: counts.ever }) }]
      : []),
  ];
  return (
    <Card component="section" aria-label={t('facts')}>
      <Stack gap="xs">
        {facts.map(({ label, value }) => (
          <Group key={label} gap="md" wrap="wrap" align="baseline" style={{ rowGap: 0 }}>
            <Text size="sm" c="dimmed" w="11rem">
              {label}
            </Text>
            <Text size="sm" flex="1 1 12rem" className="figures">
              {value}
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
};

/** Whoever has or had a place has something to write down. */
const takesPart: ReadonlySet<string> = new Set(['enrolled', 'extended', 'completed']);

/** One cohort: when and with whom, my own part in it, and for those who run it who is in it and who wishes to be. */
export const CohortView = () => {
  const { t } = useTranslation(['programmes', 'milestones']);
  const { cohortId } = useParams({ from: '/signed-in/cohorts/$cohortId' });
  const { data: cohort } = useSuspenseQuery(cohortQuery(cohortId));
  const configures = useCan()('programmes.change');
  const runs = cohort.abilities.includes('see-enrolments');
  const isPast = useToday() > cohort.endsOn && cohort.abilities.includes('end');
  const isSomebody = useSession().personId !== null;
  const undecided = cohort.mine === null || cohort.mine.state === 'withdrawn';
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/programmes/$programmeId" params={{ programmeId: cohort.programme.id }}>
            {cohort.programme.name}
          </TextLink>
        }
        title={cohort.name}
        lead={<CohortStateBadge state={cohort.state} />}
        actions={
          <>
            {runs ? (
              <ButtonLink variant="default" to="/cohorts/$cohortId/milestones" params={{ cohortId }}>
                {t('milestones:open')}
              </ButtonLink>
            ) : null}
            {cohort.mine && takesPart.has(cohort.mine.state) ? (
              <ButtonLink
                variant="default"
                to="/cohorts/$cohortId/milestones/$enrolmentId"
                params={{ cohortId, enrolmentId: cohort.mine.id }}
              >
                {t('milestones:openMine')}
              </ButtonLink>
            ) : null}
            <CohortSteps cohort={cohort} />
          </>
        }
      />
      <Stack gap="xl">
        {cohort.mine ? <MyPart enrolmentId={cohort.mine.id} /> : null}
        <Facts cohort={cohort} />
        {cohort.abilities.includes('open') && cohort.facilitators.length === 0 ? (
          <Alert variant="light" color="pine" icon={<IconUserPlus aria-hidden />} title={t('cohort.nobodyFacilitates')}>
            {t('cohort.nobodyFacilitatesText')}
          </Alert>
        ) : null}
        {isPast ? (
          <Alert variant="light" color="pine" icon={<IconCalendarCheck aria-hidden />} title={t('cohort.pastEnd')}>
            {t('cohort.pastEndText')}
          </Alert>
        ) : null}
        <AdviserCard cohortId={cohort.id} />
        <CohortSurveys cohort={cohort} />
        <SessionsSection cohort={cohort} />
        {cohort.mine && takesPart.has(cohort.mine.state) ? <LearnedHere enrolmentId={cohort.mine.id} /> : null}
        {isSomebody && undecided && !runs && cohort.state === 'open' ? (
          <section aria-labelledby="eligibility">
            <Title order={2} size="h3" id="eligibility" mb="sm">
              {t('eligibility.title')}
            </Title>
            <EligibilityList cohortId={cohort.id} />
          </section>
        ) : null}
        <ScoringSection cohortId={cohort.id} />
        {cohort.abilities.includes('see-enrolments') ? <CohortRoles cohort={cohort} /> : null}
        {runs ? <SecondRecords cohortId={cohort.id} /> : null}
        {cohort.abilities.includes('see-enrolments') ? <CohortEnrolments cohort={cohort} /> : null}
        {runs || (cohort.mine && takesPart.has(cohort.mine.state)) ? <RetrospectiveBoard cohortId={cohort.id} /> : null}
        {configures ? <CohortCosts cohortId={cohort.id} /> : null}
      </Stack>
    </>
  );
};
