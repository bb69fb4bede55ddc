import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Cohort } from '@understudy/contracts/programmes-cohorts';
import { type CohortSurvey, stepCohortSurvey, surveyMoment } from '@understudy/contracts/programmes-surveys';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { ErrorState } from '../../../components/error-state.js';
import { useFormat } from '../../../lib/format.js';
import { useAction } from '../../../lib/query.js';
import { AnswerDialog } from './answer-dialog.js';
import { ChangeDaysDialog } from './change-days-dialog.js';
import { PlanSurveyDialog } from './plan-survey-dialog.js';
import { surveysQuery } from './survey-queries.js';
import { SurveyResults } from './survey-results.js';

const steps = ['open', 'close', 'drop'] as const;

const SurveyCard = ({ survey }: { survey: CohortSurvey }) => {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  const step = useAction(stepCohortSurvey, ['programmes']);
  const [asking, setAsking] = useState<(typeof steps)[number] | null>(null);
  const [answering, { open, close }] = useDisclosure(false);
  const [choosing, days] = useDisclosure(false);
  const { id, moment, state, opensOn, closesOn, abilities, mine, results, version } = survey;
  const stop = () => {
    step.reset();
    setAsking(null);
  };
  return (
    <Card component="li">
      <Stack gap="sm">
        <Title order={3} size="h4">
          {t(`moment.${moment}`)}
        </Title>
        <Text size="sm">
          {state === 'open' && mine === 'answered'
            ? t('answered')
            : t(`about.${state === 'dropped' ? 'closed' : state}`, {
                opens: format.day(opensOn),
                closes: format.day(closesOn),
              })}
        </Text>
        {results ? <SurveyResults results={results} /> : null}
        <Group gap="xs" data-print="no">
          {abilities.includes('answer') ? <Button onClick={open}>{t('answer')}</Button> : null}
          {steps.map((one) =>
            abilities.includes(one) ? (
              <Button key={one} variant="default" onClick={() => setAsking(one)}>
                {t(`step.${one}.label`)}
              </Button>
            ) : null,
          )}
          {abilities.includes('change-days') ? (
            <Button variant="default" onClick={days.open}>
              {t('change.open')}
            </Button>
          ) : null}
        </Group>
      </Stack>
      <ChangeDaysDialog opened={choosing} survey={survey} onClose={days.close} />
      <AnswerDialog opened={answering} survey={survey} onClose={close} />
      {asking ? (
        <ConfirmDialog
          opened
          danger={asking === 'drop'}
          title={t(`step.${asking}.title`)}
          confirmLabel={t(`step.${asking}.label`)}
          sending={step.isPending}
          problem={step.error}
          onConfirm={() =>
            step.mutate({ params: { surveyId: id }, body: { action: asking, version } }, { onSuccess: stop })
          }
          onClose={stop}
        >
          {t(`step.${asking}.text`)}
        </ConfirmDialog>
      ) : null}
    </Card>
  );
};

/** The surveys of a cohort: answering for those in it, planning for those who run it, and results for both at the end. */
export const CohortSurveys = ({ cohort }: { cohort: Cohort }) => {
  const { t } = useTranslation('surveys');
  const list = useQuery(surveysQuery(cohort.id));
  const [planning, { open, close }] = useDisclosure(false);
  const runs = cohort.abilities.includes('see-enrolments');
  const surveys = list.data?.items ?? [];
  const left = surveyMoment.options.filter((moment) => surveys.every((survey) => survey.moment !== moment));
  if (!list.isError && surveys.length === 0 && !runs) return null;
  return (
    <section aria-labelledby="surveys">
      <Stack gap="sm">
        <Title order={2} size="h3" id="surveys">
          {t('title')}
        </Title>
        {list.isError ? <ErrorState failure={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && surveys.length === 0 ? (
          <Text size="sm" c="dimmed" maw="68ch">
            {t('none')}
          </Text>
        ) : null}
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {surveys.map((survey) => (
            <SurveyCard key={survey.id} survey={survey} />
          ))}
        </Stack>
        {runs && list.data && left.length > 0 ? (
          <Group>
            <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={open}>
              {t('plan.open')}
            </Button>
          </Group>
        ) : null}
      </Stack>
      <PlanSurveyDialog opened={planning} cohort={cohort} moments={left} onClose={close} />
    </section>
  );
};
