import { Card, Group, Menu, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconMessages, IconUsers } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getPipelineBoard } from '@understudy/contracts/career-framework';
import type { IndicatorName } from '@understudy/contracts/indicators';
import type { PersonReference } from '@understudy/contracts/people';
import { subtractCalendarMonths } from '@understudy/domain/calendar/day';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { IndicatorFigure } from '../../components/indicator-figure.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { AssessmentsWaiting } from '../../features/assessments/assessments-waiting.js';
import { TeamGaps } from '../../features/assessments/results/team-gaps.js';
import { AttentionList } from '../../features/career-framework/attention-list.js';
import { PipelineBoard } from '../../features/career-framework/pipeline-board.js';
import { CheckInDialog } from '../../features/development-plans/check-in-dialog.js';
import { isPlanReason, PlanDeed } from '../../features/development-plans/plan-deed.js';
import { PromisesCard } from '../../features/development-plans/promises-card.js';
import { TeamCycles } from '../../features/development-plans/team-cycles.js';
import { myPeopleGroup } from '../../features/indicators/chosen-group.js';
import { FigureQuestions, Questions } from '../../features/indicators/figure-questions.js';
import { reportQuery } from '../../features/indicators/report-query.js';
import { LineMentorships } from '../../features/mentoring/line-mentorships.js';
import { LineStretches } from '../../features/opportunities/line-stretches.js';
import { NetsMissing } from '../../features/opportunities/nets-missing.js';
import { TalksMissed } from '../../features/opportunities/talks-missed.js';
import { UnobservedPanel } from '../../features/signals/unobserved-panel.js';
import { PlansWaiting } from '../../features/succession/plans-waiting.js';
import { LineTransitions } from '../../features/transitions/line-transitions.js';
import { query } from '../../lib/query.js';
import { useCan, useSession } from '../../lib/session.js';

const keyFigures: readonly IndicatorName[] = ['headcount', 'retention', 'turnover', 'promotions'];

const NobodyReports = () => {
  const { t } = useTranslation('my-people');
  return (
    <>
      <PageHeader title={t('title')} />
      <EmptyState
        icon={<IconUsers />}
        title={t('nobody.title')}
        action={<ButtonLink to="/organisation-tree">{t('nobody.tree')}</ButtonLink>}
      >
        {t('nobody.text')}
      </EmptyState>
    </>
  );
};

/** A manager's first screen: who needs them and why, where everyone stands, and the key figures of the group. */
export const MyPeoplePage = () => {
  const { t } = useTranslation(['my-people', 'check-ins', 'results']);
  const can = useCan();
  const [talk, setTalk] = useState<PersonReference | null>(null);
  const session = useSession();
  const { groupKind, groupId } = myPeopleGroup(session);
  const { data: report } = useSuspenseQuery(reportQuery({ groupKind, groupId }));
  const { data: board } = useSuspenseQuery(query('stages', getPipelineBoard));
  if (board.columns.every(({ total }) => total === 0)) return <NobodyReports />;
  const figures = keyFigures.flatMap((name) => report.figures.filter(({ indicator }) => indicator === name));
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <AssessmentsWaiting />
      <NetsMissing />
      <TalksMissed scope="line" />
      {can('succession.read') ? <PlansWaiting /> : null}
      <Stack gap={48}>
        <AttentionList
          deed={(person, reason, look) =>
            isPlanReason(reason) ? <PlanDeed person={person} reason={reason} look={look} /> : null
          }
        />
        {session.personId === null ? null : <TeamCycles />}
        {session.personId === null ? null : <PromisesCard />}
        <PipelineBoard
          deeds={
            can('plans.change')
              ? (person) => (
                  <Menu.Item leftSection={<IconMessages size={15} aria-hidden />} onClick={() => setTalk(person)}>
                    {t('check-ins:record.open')}
                  </Menu.Item>
                )
              : undefined
          }
        />
        <LineTransitions />
        <LineStretches />
        <LineMentorships />
        {session.personId === null ? null : <UnobservedPanel />}
        {session.personId === null || !can('results.read') ? null : (
          <TeamGaps questions={<Questions about="team-gaps" name={t('results:team.title')} />} />
        )}
        <section aria-labelledby="key-figures">
          <Group justify="space-between" mb="md" align="baseline">
            <Title order={2} id="key-figures">
              {t('figures.title')}
            </Title>
            <Group gap="md">
              {figures.length > 0 ? (
                <TextLink
                  to="/indicators"
                  search={{ kind: groupKind, group: groupId, compare: subtractCalendarMonths(report.asOf, 12) }}
                >
                  {t('figures.compare')}
                </TextLink>
              ) : null}
              <TextLink to="/indicators" search={{ kind: groupKind, group: groupId }}>
                {t('figures.all')}
              </TextLink>
            </Group>
          </Group>
          {figures.length === 0 ? (
            <Text c="dimmed">{t('figures.none')}</Text>
          ) : (
            <SimpleGrid cols={{ base: 1, sm: 2, xl: 4 }}>
              {figures.map((figure) => (
                <Card key={figure.indicator}>
                  <IndicatorFigure
                    figure={figure}
                    asOf={report.asOf}
                    windowFrom={figure.indicator === 'headcount' ? null : report.windowFrom}
                    records={
                      <TextLink
                        size="sm"
                        to="/indicators"
                        search={{ kind: groupKind, group: groupId, records: figure.indicator }}
                      >
                        {t('figures.records')}
                      </TextLink>
                    }
                  />
                  <FigureQuestions indicator={figure.indicator} />
                </Card>
              ))}
            </SimpleGrid>
          )}
        </section>
      </Stack>
      {talk ? <CheckInDialog opened person={talk} onClose={() => setTalk(null)} /> : null}
    </>
  );
};
