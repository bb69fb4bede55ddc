import { Button, Group, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { changeSkill, removeSkill } from '@understudy/domain/career-framework/content-editing';
import { useTranslation } from 'react-i18next';
import { LineField, ProseField } from './fields.js';
import { NotesField } from './notes-field.js';
import type { RecordPanelProps } from './panel-props.js';

const levels = [0, 1, 2, 3, 4] as const;

/** One skill: what it is, where it is at home, and what one sees at each of its five levels. */
export const SkillPanel = ({ content, change, remove, at, onRemoved }: RecordPanelProps) => {
  const { t } = useTranslation(['framework-editor', 'career-framework']);
  const skill = content.skills.find(({ key }) => key === at);
  if (!skill) return <Text>{t('gone')}</Text>;
  const write = (changes: Parameters<typeof changeSkill>[2]) => change((text) => changeSkill(text, at, changes));
  return (
    <Stack gap="lg">
      <Group justify="space-between">
        <Title order={2}>{skill.name || t('unnamed')}</Title>
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            remove(skill.name || t('unnamed'), (text) => removeSkill(text, at));
            onRemoved();
          }}
        >
          {t('skill.remove')}
        </Button>
      </Group>
      <LineField label={t('field.name')} required value={skill.name} onText={(name) => write({ name })} />
      <ProseField
        label={t('field.description')}
        value={skill.description}
        onText={(description) => write({ description })}
      />
      <Select
        label={t('field.homeStageKey')}
        description={t('skill.homeHint')}
        data={content.stages.map(({ key, name }) => ({ value: key, label: name || key }))}
        value={content.stages.some(({ key }) => key === skill.homeStageKey) ? skill.homeStageKey : null}
        allowDeselect={false}
        error={content.stages.some(({ key }) => key === skill.homeStageKey) ? null : t('skill.chooseHome')}
        onChange={(homeStageKey) => homeStageKey && write({ homeStageKey })}
      />
      <section aria-labelledby="levels-title">
        <Title order={3} id="levels-title">
          {t('skill.levels')}
        </Title>
        <Text size="sm" c="dimmed" mb="md">
          {t('skill.levelsLead')}
        </Text>
        <Stack gap="sm">
          {levels.map((level) => (
            <Textarea
              key={level}
              label={`${level} · ${t(`career-framework:level.${level}.name`)}`}
              value={skill.indicators[level] ?? ''}
              maxLength={8000}
              autosize
              minRows={2}
              maxRows={12}
              onChange={({ currentTarget: { value } }) =>
                write({ indicators: skill.indicators.map((text, index) => (index === level ? value : text)) })
              }
            />
          ))}
        </Stack>
      </section>
      <NotesField value={skill.notes} onText={(notes) => write({ notes })} />
    </Stack>
  );
};
