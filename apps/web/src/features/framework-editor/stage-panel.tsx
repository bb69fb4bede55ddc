import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { changeStage, moveStage, removeStage } from '@understudy/domain/career-framework/content-editing';
import { stepsOf } from '@understudy/domain/career-framework/stage-order';
import { useTranslation } from 'react-i18next';
import { DerailerFields } from './derailer-fields.js';
import { LineField, ProseField } from './fields.js';
import { NotesField } from './notes-field.js';
import type { RecordPanelProps } from './panel-props.js';

const texts = ['coreFocus', 'valueSource', 'description', 'typicalSpan'] as const;

/** One stage: where it stands, what it is for, and the habits to watch there. */
export const StagePanel = ({ content, change, remove, at, onRemoved }: RecordPanelProps) => {
  const { t } = useTranslation('framework-editor');
  const stage = content.stages.find(({ key }) => key === at);
  if (!stage) return <Text>{t('gone')}</Text>;
  const step = stepsOf(content.stages).get(at) ?? stage.ordinal;
  const write = (changes: Parameters<typeof changeStage>[2]) => change((text) => changeStage(text, at, changes));
  const parallel = content.stages.filter(({ key, ordinal }) => key !== at && ordinal === stage.ordinal);
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Title order={2}>{stage.name || t('unnamed')}</Title>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            remove(stage.name || t('unnamed'), (text) => removeStage(text, at));
            onRemoved();
          }}
        >
          {t('stage.remove')}
        </Button>
      </Group>
      <LineField label={t('field.name')} required value={stage.name} onText={(name) => write({ name })} />
      <Group align="flex-end" gap="lg">
        <Select
          label={t('field.track')}
          data={content.tracks.map(({ key, name }) => ({ value: key, label: name || key }))}
          value={stage.track === '' ? null : stage.track}
          allowDeselect={false}
          onChange={(track) => track && write({ track })}
        />
        <div>
          <Text size="sm" fw={500} id="step-label">
            {t('stage.step', { number: step })}
          </Text>
          <Group gap="xs" role="group" aria-labelledby="step-label">
            <Button
              variant="default"
              size="sm"
              leftSection={<IconArrowUp size={16} aria-hidden />}
              onClick={() => change((text) => moveStage(text, at, 1))}
            >
              {t('stage.higher')}
            </Button>
            <Button
              variant="default"
              size="sm"
              disabled={stage.ordinal <= 1}
              leftSection={<IconArrowDown size={16} aria-hidden />}
              onClick={() => change((text) => moveStage(text, at, -1))}
            >
              {t('stage.lower')}
            </Button>
          </Group>
        </div>
      </Group>
      {parallel.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('stage.parallel', { stages: parallel.map(({ name }) => name).join(', ') })}
        </Text>
      ) : null}
      {texts.map((field) => (
        <ProseField
          key={field}
          label={t(`field.${field}`)}
          value={stage[field]}
          onText={(value) => write({ [field]: value })}
        />
      ))}
      <NotesField value={stage.notes} onText={(notes) => write({ notes })} />
      <DerailerFields stage={stage} change={change} remove={remove} />
    </Stack>
  );
};
