import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { AreaChoices } from './area-choices.js';
import { ConsentSwitch } from './consent-switch.js';
import { EnrolmentNews } from './enrolment-news.js';
import { EnrolmentSteps } from './enrolment-steps.js';
import { NextStepLine } from './next-step-line.js';
import { OwnRoles } from './own-roles.js';
import { enrolmentQuery } from './programme-queries.js';
import { EnrolmentStateBadge } from './state-badges.js';

/** My own part in a cohort: how far it is, and what I can do. */
export const MyPart = ({ enrolmentId }: { enrolmentId: string }) => {
  const { t } = useTranslation('enrolments');
  const { data, isPending, error, refetch } = useQuery(enrolmentQuery(enrolmentId));
  return (
    <Card component="section" aria-labelledby="my-part">
      <Stack gap="sm">
        <Group gap="sm">
          <Title order={2} size="h3" id="my-part">
            {t('mine')}
          </Title>
          {data ? <EnrolmentStateBadge state={data.state} /> : null}
        </Group>
        {isPending ? <RowsSkeleton rows={2} /> : null}
        {error ? <ErrorState failure={error} onRetry={() => void refetch()} /> : null}
        {data ? (
          <>
            <EnrolmentNews enrolment={data} />
            {data.reason ? (
              <Text size="sm">
                <Text span fw={600} inherit>
                  {t('reason')}
                </Text>{' '}
                {data.reason}
              </Text>
            ) : null}
            {data.nextStep ? <NextStepLine step={data.nextStep} /> : null}
            <OwnRoles roles={data.roles} />
            <AreaChoices enrolmentId={data.id} cohortId={data.cohort.id} />
            <EnrolmentSteps enrolment={data} own />
            <ConsentSwitch enrolment={data} />
          </>
        ) : null}
      </Stack>
    </Card>
  );
};
