import { Card, Switch, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { changeSignalSettings, getSignalSettings } from '@understudy/contracts/assessments-signals';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { query, useAction } from '../../lib/query.js';

/** Whether people read what is observed in them; saved as it is switched. */
export const SignalSettingsCard = () => {
  const { t } = useTranslation('signals');
  const { data } = useSuspenseQuery(query('signals', getSignalSettings));
  const change = useAction(changeSignalSettings, ['signals']);
  const decide = (openToPerson: boolean) =>
    change.mutate(
      { body: { openToPerson, version: data.version } },
      { onSuccess: () => notifications.show({ message: t('settings.done') }) },
    );
  return (
    <Card maw={820} component="section" aria-labelledby="signal-settings">
      <Title order={2} size="h3" id="signal-settings" mb="md">
        {t('settings.title')}
      </Title>
      <ProblemAlert problem={change.error} />
      <Switch
        label={t('settings.label')}
        description={t('settings.help')}
        checked={data.openToPerson}
        disabled={change.isPending}
        onChange={(event) => decide(event.currentTarget.checked)}
      />
    </Card>
  );
};
