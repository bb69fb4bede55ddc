import { Card, Stack, Switch, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { changeCalendarSettings, getCalendarSettings } from '@understudy/contracts/calendar';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { query, useAction } from '../../lib/query.js';
import { LinkCard } from './link-card.js';
import { NextDatesCard } from './next-dates-card.js';

/** Dates that stand on the page. */
const many = 12;

/** How our dates reach my own calendar: by a secret link, and by mail. */
export const CalendarSettingsView = () => {
  const { t } = useTranslation('calendar');
  const { data } = useSuspenseQuery(query('calendar', getCalendarSettings));
  const change = useAction(changeCalendarSettings, ['calendar']);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Stack gap="lg">
        <NextDatesCard limit={many} />
        <LinkCard link={data.link} />
        <Card component="section" aria-labelledby="invitations">
          <Title order={2} size="h3" id="invitations">
            {t('mails.title')}
          </Title>
          <Text c="dimmed" mb="md">
            {t('mails.text')}
          </Text>
          <ProblemAlert problem={change.error} />
          <Switch
            label={t('mails.switch')}
            checked={change.isPending ? change.variables?.body.mailInvitations : data.mailInvitations}
            onChange={({ currentTarget }) => change.mutate({ body: { mailInvitations: currentTarget.checked } })}
          />
        </Card>
      </Stack>
    </>
  );
};
