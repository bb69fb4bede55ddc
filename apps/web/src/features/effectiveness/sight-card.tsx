import { Card, Radio, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { changeEffectivenessSettings, effectivenessSight } from '@understudy/contracts/effectiveness';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useAction } from '../../lib/query.js';
import { settingsQuery } from './effectiveness-queries.js';

/** Who sees what is observed: for everybody to know, and for whoever configures to decide. */
export const SightCard = () => {
  const { t } = useTranslation('effectiveness');
  const { data } = useQuery(settingsQuery);
  const change = useAction(changeEffectivenessSettings, ['effectiveness']);
  if (!data) return null;
  const mayChange = data.abilities.includes('change');
  return (
    <Card component="section" aria-labelledby="sight">
      <Title order={2} size="h3" id="sight" mb={4}>
        {t('sight.title')}
      </Title>
      <Text size="sm" mb={mayChange ? 'sm' : 0}>
        {t(`sight.says.${data.sight}`)}
      </Text>
      {mayChange ? (
        <Stack gap="sm" data-print="no">
          <Radio.Group
            label={t('sight.label')}
            value={data.sight}
            onChange={(value) =>
              change.mutate({ body: { sight: effectivenessSight.parse(value), version: data.version } })
            }
          >
            <Stack gap="xs" mt="xs">
              {effectivenessSight.options.map((value) => (
                <Radio key={value} value={value} label={t(`sight.choice.${value}`)} disabled={change.isPending} />
              ))}
            </Stack>
          </Radio.Group>
          <ProblemAlert problem={change.error} />
        </Stack>
      ) : null}
    </Card>
  );
};
