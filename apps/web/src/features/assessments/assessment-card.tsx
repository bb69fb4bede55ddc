import { Card, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { listMyRequests } from '@understudy/contracts/assessments';
import { listRaterPanels } from '@understudy/contracts/assessments-raters';
import { listResults } from '@understudy/contracts/assessments-results';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { query } from '../../lib/query.js';
import { useSession } from '../../lib/session.js';
import { BeginButton } from './begin-button.js';

/** Where I am the one who says which colleagues are asked about me, and have not said it yet. */
const NameColleagues = () => {
  const { t } = useTranslation('assessments');
  const panels = useQuery(query('assessments', listRaterPanels, { query: { mine: 'true', limit: 100 } }));
  const mine = panels.data?.items.find(
    ({ outlook, waitingForApproval, abilities }) =>
      outlook === 'ask-more' && waitingForApproval === 0 && abilities.includes('nominate'),
  );
  return mine ? (
    <TextLink to="/rater-panels/$assessmentId" params={{ assessmentId: mine.assessmentId }}>
      {t('card.name')}
    </TextLink>
  ) : null;
};

/** The way back to what was released last. */
const LatestResult = ({ personId }: { personId: string }) => {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const results = useQuery(query('results', listResults, { params: { personId }, query: { limit: 1 } }));
  const [latest] = results.data?.items ?? [];
  return latest ? (
    <TextLink to="/results/$assessmentId" params={{ assessmentId: latest.id }}>
      {t('card.result', { day: format.day(latest.releasedOn) })}
    </TextLink>
  ) : null;
};

/** For a home: start or resume my assessment in one click, and how many requests of others wait for me. */
export const AssessmentCard = () => {
  const { t } = useTranslation('assessments');
  const { personId } = useSession();
  const requests = useQuery(query('assessments', listMyRequests));
  if (requests.isPending) return <Skeleton height={180} radius="lg" />;
  if (requests.isError) return <ErrorState failure={requests.error} onRetry={() => void requests.refetch()} />;
  const { items, nextCursor } = requests.data;
  const own = items.find(({ relation }) => relation === 'self');
  const others = items.filter(({ relation }) => relation !== 'self').length;
  return (
    <Card component="section" aria-labelledby="assessment-card">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h3" id="assessment-card">
          {t('card.title')}
        </Title>
        {own ? (
          <>
            <Text>
              {own.minutesLeft === 0
                ? t('card.ready')
                : `${t(own.answered > 0 ? 'card.underWay' : 'card.waiting', { done: own.answered, count: own.items })} ${t('minutesLeft', { count: own.minutesLeft })}.`}
            </Text>
            <ButtonLink
              to="/my-assessments/$requestId"
              params={{ requestId: own.id }}
              leftSection={<IconPlayerPlay size={18} aria-hidden />}
            >
              {t(own.minutesLeft === 0 ? 'card.finish' : own.answered > 0 ? 'card.resume' : 'card.begin')}
            </ButtonLink>
          </>
        ) : (
          <>
            <Text>{t('card.none')}</Text>
            <BeginButton />
          </>
        )}
        <NameColleagues />
        {personId ? <LatestResult personId={personId} /> : null}
        {others > 0 ? (
          <TextLink to="/my-assessments">{t('card.others', { count: others, more: nextCursor ? '+' : '' })}</TextLink>
        ) : (
          <TextLink to="/my-assessments">{t('card.all')}</TextLink>
        )}
      </Stack>
    </Card>
  );
};
