import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconCheck, IconShieldLock, IconUserCheck } from '@tabler/icons-react';
import { type Questionnaire, submitAnswers } from '@understudy/contracts/assessments';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../../components/problem-alert.js';
import { useAction } from '../../../lib/query.js';
import type { Answer } from './use-answers.js';

type ReviewStepProps = {
  questionnaire: Questionnaire;
  answers: ReadonlyMap<string, Answer>;
  flush: () => Promise<boolean>;
  onGo: (place: number) => void;
};

/** Before handing in: what is missing, who will see what, and that it happens once. */
export const ReviewStep = ({ questionnaire, answers, flush, onGo }: ReviewStepProps) => {
  const { t } = useTranslation(['assessments', 'common']);
  const { questions, anonymous, relation, threshold, campaign } = questionnaire;
  const submit = useAction(submitAnswers, ['assessments', 'results', 'campaigns']);
  const [late, setLate] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const open = questions.flatMap(({ key, kind, wording }, place) =>
    kind === 'scale' && !answers.has(key) ? [{ key, wording, place }] : [],
  );
  const handIn = async () => {
    const arrived = await flush();
    setLate(!arrived);
    if (arrived) submit.mutate({ params: { requestId: questionnaire.id } });
  };
  return (
    <Card component="section" aria-labelledby="review-title">
      <Title order={2} id="review-title" ref={title} tabIndex={-1} style={{ outline: 'none' }}>
        {open.length > 0 ? t('review.missing', { count: open.length }) : t('review.complete')}
      </Title>
      {open.length > 0 ? (
        <Stack gap={4} mt="md" align="flex-start">
          {open.map(({ key, wording, place }) => (
            <Button
              key={key}
              variant="subtle"
              size="compact-md"
              onClick={() => onGo(place)}
              styles={{ label: { whiteSpace: 'normal', textAlign: 'left' }, root: { height: 'auto' } }}
            >
              {wording}
            </Button>
          ))}
        </Stack>
      ) : null}
      <Alert
        mt="md"
        variant="light"
        color="pine"
        icon={anonymous ? <IconShieldLock aria-hidden /> : <IconUserCheck aria-hidden />}
      >
        {anonymous && (relation === 'peer' || relation === 'report')
          ? t(`review.anonymous.${relation}`, { count: threshold ?? 3 })
          : t(relation !== 'self' ? 'review.named' : campaign ? 'review.ownInCampaign' : 'review.own')}
      </Alert>
      <Stack mt="md" gap="sm">
        <ProblemAlert problem={submit.error ?? null} />
        {late ? <Text c="var(--next)">{t('review.notArrived')}</Text> : null}
      </Stack>
      <Group justify="space-between" mt="lg">
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={18} aria-hidden />}
          onClick={() => onGo(questions.length - 1)}
        >
          {t('common:back')}
        </Button>
        <Button
          leftSection={<IconCheck size={18} aria-hidden />}
          disabled={open.length > 0}
          loading={submit.isPending}
          onClick={() => void handIn()}
        >
          {t('review.submit')}
        </Button>
      </Group>
    </Card>
  );
};
