import { Button, Card, Group, Stack, Switch, Text, Textarea, Title } from '@mantine/core';
import { type StretchAssignment, writeReflection } from '@understudy/contracts/opportunities-assignments';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFrame } from '../../components/form-frame.js';
import { FormModal } from '../../components/form-modal.js';
import { useContractForm } from '../../lib/form.js';
import { useFormat } from '../../lib/format.js';
import { useAction } from '../../lib/query.js';
import classes from './opportunities.module.css';

const rows = { autosize: true, minRows: 3, maxRows: 12 } as const;

const ReflectionForm = ({ stretch, onClose }: { stretch: StretchAssignment; onClose: () => void }) => {
  const { t } = useTranslation('stretches');
  const send = useAction(writeReflection, ['opportunities']);
  const { reflection } = stretch;
  const { form, submit, sending, problem, kept } = useContractForm({
    endpoint: writeReflection,
    keep: { about: `reflection-${stretch.id}`, fields: ['learned', 'nextTime'] },
    initialValues: {
      version: reflection?.version ?? 0,
      learned: reflection?.learned ?? '',
      nextTime: reflection?.nextTime ?? '',
      shared: reflection?.shared ?? false,
    },
    send: async (body) => {
      await send.mutateAsync({ params: { stretchId: stretch.id }, body });
      onClose();
    },
  });
  return (
    <FormFrame
      submit={submit}
      sending={sending}
      kept={kept}
      problem={problem}
      submitLabel={t('reflection.save')}
      onClose={onClose}
    >
      <Textarea data-autofocus required label={t('reflection.learned')} {...rows} {...form.getInputProps('learned')} />
      <Textarea label={t('reflection.nextTime')} {...rows} {...form.getInputProps('nextTime')} />
      <Switch
        label={t('reflection.share')}
        description={t('reflection.shareHelp')}
        {...form.getInputProps('shared', { type: 'checkbox' })}
      />
    </FormFrame>
  );
};

/** What the person learned, in their own words: theirs alone unless they share it. */
export const ReflectionCard = ({ stretch, deed }: { stretch: StretchAssignment; deed: ReactNode }) => {
  const { t } = useTranslation('stretches');
  const format = useFormat();
  const [writing, setWriting] = useState(false);
  const { reflection, abilities } = stretch;
  const writes = abilities.includes('reflect');
  if (!reflection && !writes) return null;
  return (
    <Card component="section" aria-labelledby="reflection">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3" id="reflection">
          {t('reflection.title')}
        </Title>
        <Group gap="xs">
          {reflection ? deed : null}
          {writes ? (
            <Button size="xs" variant="default" onClick={() => setWriting(true)} data-print="no">
              {t(reflection ? 'reflection.change' : 'reflection.write')}
            </Button>
          ) : null}
        </Group>
      </Group>
      {reflection ? (
        <Stack gap="xs">
          <Text size="xs" c="dimmed">
            {format.day(reflection.writtenOn)} · {t(reflection.shared ? 'reflection.shared' : 'reflection.mine')}
          </Text>
          <Text className={classes.text}>{reflection.learned}</Text>
          {reflection.nextTime ? (
            <Text className={classes.text}>
              <strong>{t('reflection.nextTime')}:</strong> {reflection.nextTime}
            </Text>
          ) : null}
        </Stack>
      ) : (
        <Text c="dimmed">{t('reflection.none')}</Text>
      )}
      <FormModal opened={writing} title={t('reflection.title')} onClose={() => setWriting(false)}>
        <ReflectionForm stretch={stretch} onClose={() => setWriting(false)} />
      </FormModal>
    </Card>
  );
};
