import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Stage } from '@understudy/contracts/career-framework';
import type { Person } from '@understudy/contracts/people';
import { useTranslation } from 'react-i18next';
import { StageBadge } from '../../components/stage-badge.js';
import { StageWords } from './stage-words.js';
import { TargetStageDialog } from './target-stage-dialog.js';

/** My target stage and by when, where I may choose it; and the next stage where that is another one. */
export const WhereIAmHeadingCard = ({ person, nextStage }: { person: Person; nextStage: Stage | null }) => {
  const { t } = useTranslation('home');
  const [choosing, { open, close }] = useDisclosure(false);
  const target = person.targetStage;
  const current = target && { stageKey: target.stage.key, horizon: target.horizon };
  const same = target !== null && target.stage.id === nextStage?.id;
  return (
    <Card component="section">
      <Group justify="space-between" align="flex-start" mb={4}>
        <Title order={2} size="h3">
          {t('mine.heading')}
        </Title>
        {person.abilities.includes('change-target') ? (
          <Button size="xs" variant={target ? 'default' : 'filled'} onClick={open}>
            {t(target ? 'mine.changeTarget' : 'mine.chooseTarget')}
          </Button>
        ) : null}
      </Group>
      {target ? (
        <Stack gap={4}>
          <StageBadge stage={target.stage} size="md" />
          <Text size="sm" c="dimmed">
            {t(`mine.horizon.${target.horizon}`)}
          </Text>
        </Stack>
      ) : (
        <Text c="dimmed">{t('mine.noTarget')}</Text>
      )}
      {nextStage && !same ? (
        <Stack gap={4} mt="md">
          <Text size="sm" c="dimmed">
            {t('mine.nextStage')}
          </Text>
          <StageBadge stage={nextStage} size="md" />
        </Stack>
      ) : null}
      {nextStage ? <StageWords stage={nextStage} /> : null}
      <TargetStageDialog own current={current} person={person} opened={choosing} onClose={close} />
    </Card>
  );
};
