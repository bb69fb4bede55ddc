import { Card, Stack, Switch, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { changeCalibrationSettings } from '@understudy/contracts/calibration';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import { settingsQuery } from './calibration-queries.js';

/** Whether there is calibration here, and whether people see where they were placed; says first what that means. */
export const CalibrationSettingsCard = () => {
  const { t } = useTranslation('calibration');
  const { data } = useSuspenseQuery(settingsQuery);
  const change = useAction(changeCalibrationSettings, ['calibration']);
  const [asking, setAsking] = useState(false);
  const decide = (part: Partial<typeof data>) =>
    change.mutate(
      { body: { ...data, ...part } },
      {
        onSuccess: () => {
          setAsking(false);
          notifications.show({ message: t('settings.done') });
        },
      },
    );
  return (
    <Card maw={820} component="section" aria-labelledby="calibration-settings">
      <Title order={2} size="h3" id="calibration-settings" mb="xs">
        {t('settings.title')}
      </Title>
      <Text size="sm" mb="md">
        {t('settings.what')}
      </Text>
      <Stack gap="md">
        {asking ? null : <ProblemAlert problem={change.error} />}
        <Switch
          label={t('settings.enabled')}
          description={t('settings.enabledHelp')}
          checked={data.enabled}
          disabled={change.isPending}
          onChange={(event) => (event.currentTarget.checked ? setAsking(true) : decide({ enabled: false }))}
        />
        <Switch
          label={t('settings.subjectsSee')}
          description={t('settings.subjectsSeeHelp')}
          checked={data.subjectsSee}
          disabled={change.isPending || !data.enabled}
          onChange={(event) => decide({ subjectsSee: event.currentTarget.checked })}
        />
      </Stack>
      {asking ? (
        <ConfirmDialog
          opened
          title={t('settings.askTitle')}
          confirmLabel={t('settings.switchOn')}
          sending={change.isPending}
          problem={change.error}
          onConfirm={() => decide({ enabled: true })}
          onClose={() => {
            change.reset();
            setAsking(false);
          }}
        >
          <Stack gap="xs">
            {(['seen', 'notSeen', 'never', 'forgotten'] as const).map((part) => (
              <Text key={part} size="sm">
                {t(`settings.means.${part}`)}
              </Text>
            ))}
          </Stack>
        </ConfirmDialog>
      ) : null}
    </Card>
  );
};
