import { Card, Group, Progress, Stack, Text } from '@mantine/core';
import { IconPlayerPlay, IconUserQuestion } from '@tabler/icons-react';
import type { RequestSummary } from '@understudy/contracts/assessments';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { PersonAvatar } from '../../components/person-card.js';
import { useFormat } from '../../lib/format.js';

/** One request that waits for me: about whom, how far I am, and one click to go on. */
export const RequestRow = ({ request }: { request: RequestSummary }) => {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const { subject, relation, answered, items, minutesLeft, closesOn, campaign, targetStage } = request;
  const own = relation === 'self';
  const name = own ? t('aboutMe') : t('about', { name: subject.name });
  const facts = [
    campaign?.name ?? t('ownAssessment'),
    targetStage ? t('lookingAt', { stage: targetStage.name }) : null,
    closesOn ? t('until', { day: format.day(closesOn) }) : null,
  ].filter((part) => part);
  return (
    <Card component="article" aria-label={name} padding="md">
      <Group justify="space-between" gap="md">
        <Group gap="sm" wrap="nowrap" style={{ flex: '1 1 18rem', minWidth: 0 }} align="flex-start">
          <PersonAvatar person={subject} />
          <Stack gap={2} style={{ minWidth: 0, flex: 1 }}>
            <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Text>
            <Text size="sm" c="dimmed">
              {facts.join(' · ')}
            </Text>
            {answered > 0 ? (
              <Progress
                mt={6}
                maw="16rem"
                radius="xl"
                value={(answered / Math.max(items, 1)) * 100}
                aria-label={t('progress.answered', { done: answered, count: items })}
              />
            ) : null}
          </Stack>
        </Group>
        <Group gap="md">
          <Text size="sm" c="dimmed">
            {minutesLeft === 0 ? t('readyToHandIn') : t('minutesLeft', { count: minutesLeft })}
          </Text>
          <ButtonLink
            to="/my-assessments/$requestId"
            params={{ requestId: request.id }}
            variant={own ? 'filled' : 'light'}
            leftSection={own ? <IconPlayerPlay size={18} aria-hidden /> : <IconUserQuestion size={18} aria-hidden />}
            aria-label={t(answered > 0 ? 'resumeNamed' : 'beginNamed', { what: name })}
          >
            {t(answered > 0 ? 'resume' : 'begin')}
          </ButtonLink>
        </Group>
      </Group>
    </Card>
  );
};
