import { Button, Stack, Text, Title } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../lib/problem-error.js';
import { SteppingPath } from './stepping-path.js';

type ErrorStateProps = {
  failure: unknown;
  onRetry?: () => void;
  /** The way on where trying again cannot help. */
  action?: ReactNode;
  /** 1 where it stands for a whole page. */
  order?: 1 | 2;
};

/** What stands in place of something that could not be shown, with a way to try again. */
export const ErrorState = ({ failure, onRetry, action, order = 2 }: ErrorStateProps) => {
  const { t } = useTranslation(['problems', 'common']);
  const problem = failure instanceof ProblemError ? failure : null;
  const code = problem?.code ?? 'internal';
  return (
    <Stack role="alert" align="center" gap="sm" py={56} px="md" ta="center">
      <SteppingPath width={180} broken />
      <Title order={order} size="h2">
        {t(`problems:${code}.title`)}
      </Title>
      <Text c="dimmed" maw="52ch">
        {t(`problems:${code}.advice`)}
      </Text>
      {problem?.requestId ? (
        <Text size="xs" c="dimmed">
          {t('problems:reference', { id: problem.requestId })}
        </Text>
      ) : null}
      {onRetry ? (
        <Button leftSection={<IconRefresh size={18} aria-hidden />} onClick={onRetry}>
          {t('common:tryAgain')}
        </Button>
      ) : null}
      {action}
    </Stack>
  );
};
