import { Card, Group, Radio, SimpleGrid, Stack, Title } from '@mantine/core';
import { type ImportKind, type ImportOptions, importOptions } from '@understudy/contracts/data-exchange';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';

type ImportOptionsFormProps = {
  kind: ImportKind;
  options: ImportOptions;
  onChange: (options: ImportOptions) => void;
};

const orders = importOptions.shape.dateOrder.unwrap().options;
const missing = importOptions.shape.missingPeople.unwrap().options;
const beginnings = ['notice', 'day', 'never'] as const;

/** What the file itself does not say: how dates are written, which day it describes, where the record begins. */
export const ImportOptionsForm = ({ kind, options, onChange }: ImportOptionsFormProps) => {
  const { t } = useTranslation('data-exchange');
  const { historyBeginsOn } = options;
  const beginning = historyBeginsOn === undefined ? 'notice' : historyBeginsOn === null ? 'never' : 'day';
  const chooseBeginning = (value: string) => {
    const { historyBeginsOn: _, ...rest } = options;
    if (value === 'notice') onChange(rest);
    else if (value === 'never') onChange({ ...options, historyBeginsOn: null });
    else onChange({ ...options, historyBeginsOn: '' });
  };
  return (
    <Card component="section" aria-label={t('options.title')}>
      <Title order={2} size="h3" mb="md">
        {t('options.title')}
      </Title>
      <SimpleGrid cols={{ base: 1, md: 2, lg: 3 }} spacing="xl">
        <Radio.Group
          label={t('options.dateOrder')}
          value={options.dateOrder}
          onChange={(value) => {
            const dateOrder = orders.find((order) => order === value);
            if (dateOrder) onChange({ ...options, dateOrder });
          }}
        >
          <Stack gap="xs" mt={6}>
            {orders.map((order) => (
              <Radio key={order} value={order} label={t(`options.dateOrderOf.${order}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {kind === 'people' ? (
          <Stack gap="md">
            <DateInput
              label={t('options.snapshotOn')}
              description={t('options.snapshotOnHelp')}
              value={options.snapshotOn ?? null}
              onChange={(day) => onChange({ ...options, snapshotOn: day ?? undefined })}
            />
            <Radio.Group
              label={t('options.missing')}
              value={options.missingPeople}
              onChange={(value) => {
                const missingPeople = missing.find((one) => one === value);
                if (missingPeople) onChange({ ...options, missingPeople });
              }}
            >
              <Stack gap="xs" mt={6}>
                {missing.map((one) => (
                  <Radio key={one} value={one} label={t(`options.missingOf.${one}`)} />
                ))}
              </Stack>
            </Radio.Group>
          </Stack>
        ) : null}
        <Radio.Group
          label={t('options.begins')}
          description={t('options.beginsHelp')}
          value={beginning}
          onChange={chooseBeginning}
        >
          <Stack gap="xs" mt={6}>
            {beginnings.map((one) => (
              <Group key={one} gap="sm">
                <Radio value={one} label={t(`options.beginsOf.${one}`)} />
                {one === 'day' && beginning === 'day' ? (
                  <DateInput
                    aria-label={t('options.beginsOn')}
                    size="xs"
                    value={historyBeginsOn === '' ? null : historyBeginsOn}
                    onChange={(day) => onChange({ ...options, historyBeginsOn: day ?? '' })}
                  />
                ) : null}
              </Group>
            ))}
          </Stack>
        </Radio.Group>
      </SimpleGrid>
    </Card>
  );
};
