import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconListCheck } from '@tabler/icons-react';
import { type DataImport, previewImport } from '@understudy/contracts/data-exchange';
import { fieldsMappedTwice, missingFields } from '@understudy/domain/data-exchange/recognise-columns';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../components/problem-alert.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import { useToday } from '../../lib/today.js';
import { ColumnMapping } from './column-mapping.js';
import classes from './column-mapping.module.css';
import { ImportOptionsForm } from './import-options.js';

type ColumnsStepProps = { dataImport: DataImport; onChecked: () => void };

/** The first step: what the columns mean and what the file does not say; ends with the check of every row. */
export const ColumnsStep = ({ dataImport, onChecked }: ColumnsStepProps) => {
  const { t } = useTranslation('data-exchange');
  const format = useFormat();
  const today = useToday();
  const { kind } = dataImport;
  const [mapping, setMapping] = useState(dataImport.mapping);
  const [options, setOptions] = useState(
    kind === 'people'
      ? { ...dataImport.options, snapshotOn: dataImport.options.snapshotOn ?? today }
      : dataImport.options,
  );
  const preview = useAction(previewImport, ['imports', 'jobs']);
  const missing = missingFields(kind, mapping);
  const incomplete = missing.length > 0 || fieldsMappedTwice(mapping).length > 0;

  const check = async () => {
    const { historyBeginsOn, ...rest } = options;
    const body = { mapping, options: historyBeginsOn === '' ? rest : options };
    await preview.mutateAsync({ params: { importId: dataImport.id }, body });
    onChecked();
  };

  return (
    <Stack gap="lg">
      <div>
        <Title order={2}>{t('columns.title')}</Title>
        <Text c="dimmed" maw="68ch">
          {t('columns.lead')}
        </Text>
      </div>
      <ColumnMapping dataImport={dataImport} mapping={mapping} onChange={setMapping} />
      <ImportOptionsForm kind={kind} options={options} onChange={setOptions} />
      <ProblemAlert problem={preview.error} />
      <div className={classes.bar}>
        <div role="status">
          {missing.length > 0 ? (
            <>
              <Text fw={600}>
                {t('columns.missing', { fields: format.list(missing.map((field) => t(`field.${field}`))) })}
              </Text>
              {missing.includes('name') ? (
                <Text size="sm" c="dimmed">
                  {t('columns.nameHint')}
                </Text>
              ) : null}
            </>
          ) : (
            <Group gap="xs" wrap="nowrap">
              <IconCircleCheck size={20} color="var(--good)" aria-hidden />
              <Text fw={600}>{t('columns.complete')}</Text>
            </Group>
          )}
          <Text size="sm" c="dimmed">
            {t('columns.remembered')}
          </Text>
        </div>
        <Group gap="md">
          <Text size="sm" c="dimmed" visibleFrom="sm">
            {t('columns.submitHelp')}
          </Text>
          <Button
            leftSection={<IconListCheck size={18} aria-hidden />}
            disabled={incomplete}
            loading={preview.isPending}
            onClick={() => void check().catch(() => undefined)}
          >
            {t('columns.submit')}
          </Button>
        </Group>
      </div>
    </Stack>
  );
};
