import { Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { type Signal, signal as signals } from '@understudy/contracts/assessments-signals';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { DateInput } from '../../components/date-input.js';
import { useToday } from '../../lib/today.js';
import classes from './signals.module.css';

type SignalFieldsProps = {
  signal: { value?: string; onChange?: (value: string) => void; error?: ComponentProps<typeof Radio.Group>['error'] };
  observedOn: ComponentProps<typeof DateInput>;
  evidence: ComponentProps<typeof Textarea>;
};

const Choice = ({ value }: { value: Signal }) => {
  const { t } = useTranslation('signals');
  return (
    <Radio.Card value={value} className={classes.choice} radius="md" aria-label={t(`signal.${value}`)}>
      <Group wrap="nowrap" align="flex-start" gap="xs">
        <Radio.Indicator mt={2} />
        <Stack gap={2}>
          <Text size="sm" fw={600}>
            {t(`signal.${value}`)}
          </Text>
          <Text size="xs" c="dimmed">
            {t(`hint.${value}`)}
          </Text>
        </Stack>
      </Group>
    </Radio.Card>
  );
};

/** Which of the five signals, when, and the concrete moment. */
export const SignalFields = ({ signal, observedOn, evidence }: SignalFieldsProps) => {
  const { t } = useTranslation('signals');
  const today = useToday();
  return (
    <>
      <Radio.Group label={t('observe.signal')} {...signal}>
        <div className={classes.choices} style={{ marginTop: 6 }}>
          {signals.options.map((value) => (
            <Choice key={value} value={value} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t('observe.evidence')}
        description={t('observe.evidenceHelp')}
        autosize
        minRows={3}
        maxRows={12}
        {...evidence}
      />
      <DateInput label={t('observe.when')} maxDate={today} maw={260} {...observedOn} />
    </>
  );
};
