import { Button, Group, NumberInput, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { changeTransition, removeTransition } from '@understudy/domain/career-framework/content-editing';
import { milestoneDays } from '@understudy/domain/development-plans/transition-course';
import { useTranslation } from 'react-i18next';
import { LineField, LinesField, ProseField } from './fields.js';
import type { RecordPanelProps } from './panel-props.js';

const texts = ['shift', 'identityBefore', 'identityAfter', 'navigation'] as const;
const lists = ['stop', 'start', 'keep'] as const;

/** One step between two stages: the shift, what to stop, start and keep, the dip, and what to look at on the way. */
export const TransitionPanel = ({ content, change, remove, at, onRemoved }: RecordPanelProps) => {
  const { t } = useTranslation('framework-editor');
  const [fromStageKey = '', toStageKey = ''] = at.split(' ');
  const ends = { fromStageKey, toStageKey };
  const transition = content.transitions.find(
    (one) => one.fromStageKey === fromStageKey && one.toStageKey === toStageKey,
  );
  if (!transition) return <Text>{t('gone')}</Text>;
  const nameOf = (key: string) => content.stages.find((stage) => stage.key === key)?.name ?? key;
  const write = (changes: Parameters<typeof changeTransition>[2]) =>
    change((text) => changeTransition(text, ends, changes));
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <div>
          <Text size="sm" c="dimmed">
            {t('transition.between', { from: nameOf(fromStageKey), to: nameOf(toStageKey) })}
          </Text>
          <Title order={2}>{transition.name || t('unnamed')}</Title>
        </div>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            remove(transition.name || t('unnamed'), (text) => removeTransition(text, ends));
            onRemoved();
          }}
        >
          {t('transition.remove')}
        </Button>
      </Group>
      <LineField label={t('field.name')} required value={transition.name} onText={(name) => write({ name })} />
      {texts.map((field) => (
        <ProseField
          key={field}
          label={t(`field.${field}`)}
          value={transition[field]}
          onText={(value) => write({ [field]: value })}
        />
      ))}
      <NumberInput
        label={t('field.dipMonths')}
        description={t('transition.dipHint')}
        value={transition.dipMonths}
        min={0}
        max={60}
        clampBehavior="strict"
        allowDecimal={false}
        maw={220}
        onChange={(value) => write({ dipMonths: Number(value) || 0 })}
      />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {lists.map((field) => (
          <LinesField
            key={field}
            label={t(`field.${field}`)}
            description={t('field.oneALine')}
            lines={transition[field]}
            onLines={(value) => write({ [field]: value })}
          />
        ))}
        {milestoneDays(transition.prompts).map((day) => (
          <LinesField
            key={day}
            label={t('transition.prompts', { number: day })}
            description={t('field.oneALine')}
            lines={transition.prompts.filter((prompt) => prompt.day === day).map(({ text }) => text)}
            onLines={(value) =>
              write({
                prompts: [
                  ...transition.prompts.filter((prompt) => prompt.day !== day),
                  ...value.map((text) => ({ day, text })),
                ].sort((one, other) => one.day - other.day),
              })
            }
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
};
