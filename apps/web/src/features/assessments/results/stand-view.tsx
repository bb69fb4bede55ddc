import { Stack, Text } from '@mantine/core';
import { IconChartRadar } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { getSkillGaps } from '@understudy/contracts/assessments-results';
import { getPerson } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../../components/empty-state.js';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { query } from '../../../lib/query.js';
import { useSession } from '../../../lib/session.js';
import { StandRadar } from './stand-radar.js';
import { StandSkills } from './stand-skills.js';
import { standingsOf } from './standing.js';

/** Where somebody stands: every skill that their target stage asks for against self, manager and others, across results. */
export const StandView = () => {
  const { t } = useTranslation('results');
  const { personId } = useParams({ from: '/signed-in/people/$personId/standing' });
  const mine = useSession().personId === personId;
  const { data: person } = useSuspenseQuery(query('people', getPerson, { params: { personId } }));
  const { data: gaps } = useSuspenseQuery(query('results', getSkillGaps, { params: { personId } }));
  const { targetStage } = gaps;
  const standings = standingsOf(gaps);
  return (
    <>
      <PageHeader
        over={
          mine ? (
            <TextLink to="/my-assessments">{t('toMine')}</TextLink>
          ) : (
            <TextLink to="/people/$personId" params={{ personId }} search={{ tab: 'results' }}>
              {person.name}
            </TextLink>
          )
        }
        title={mine ? t('stand.titleMine') : t('stand.title', { name: person.name })}
        lead={targetStage ? t('stand.lead', { stage: targetStage.name }) : null}
      />
      {targetStage === null || standings.length === 0 ? (
        <EmptyState icon={<IconChartRadar />} title={t('stand.none.title')}>
          {t(mine ? 'stand.none.mine' : 'stand.none.theirs')}
        </EmptyState>
      ) : (
        <Stack gap="lg">
          {standings.every(({ ratings }) => ratings.size === 0) ? (
            <Text>{t(mine ? 'next.unrated' : 'next.unseen')}</Text>
          ) : null}
          <StandRadar standings={standings} stage={targetStage.name} />
          <StandSkills standings={standings} />
        </Stack>
      )}
    </>
  );
};
