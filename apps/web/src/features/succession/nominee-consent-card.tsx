import { Card, Radio, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import {
  changeSuccessionSettings,
  getSuccessionSettings,
  successionSettings,
} from '@understudy/contracts/succession-nominations';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { query, useAction } from '../../lib/query.js';

const choices = successionSettings.shape.nomineeConsent;

/** Whether nominees are asked before they are confirmed, told afterwards, or neither; saved as it is chosen. */
export const NomineeConsentCard = () => {
  const { t } = useTranslation('succession');
  const { data } = useSuspenseQuery(query('succession', getSuccessionSettings));
  const change = useAction(changeSuccessionSettings, ['succession']);
  const decide = (value: string) =>
    change.mutate(
      { body: { nomineeConsent: choices.parse(value), version: data.version } },
      { onSuccess: () => notifications.show({ message: t('settings.done') }) },
    );
  return (
    <Card maw={820} component="section" aria-labelledby="nominee-consent">
      <Title order={2} size="h3" id="nominee-consent">
        {t('settings.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md">
        {t('settings.lead')}
      </Text>
      <ProblemAlert problem={change.error} />
      <Radio.Group aria-labelledby="nominee-consent" value={data.nomineeConsent} onChange={decide}>
        <Stack gap="sm">
          {choices.options.map((value) => (
            <Radio
              key={value}
              value={value}
              disabled={change.isPending}
              label={t(`settings.${value}`)}
              description={t(`settings.help.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </Card>
  );
};
