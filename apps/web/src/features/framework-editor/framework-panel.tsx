import { ActionIcon, Card, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { addTrack, removeTrack } from '@understudy/domain/career-framework/content-editing';
import { useTranslation } from 'react-i18next';
import { AddForm } from './add-form.js';
import { LineField, ProseField } from './fields.js';
import type { RemovingPanelProps } from './panel-props.js';

/** What the framework is called and what it is for, and the tracks that its stages belong to. */
export const FrameworkPanel = ({ content, change, remove }: RemovingPanelProps) => {
  const { t } = useTranslation('framework-editor');
  const used = new Set(content.stages.map(({ track }) => track));
  const rename = (key: string, name: string) =>
    change((text) => ({
      ...text,
      tracks: text.tracks.map((track) => (track.key === key ? { ...track, name } : track)),
    }));
  return (
    <Stack gap="lg">
      <Title order={2}>{t('framework.title')}</Title>
      <LineField
        label={t('field.name')}
        required
        value={content.name}
        onText={(name) => change((text) => ({ ...text, name }))}
      />
      <ProseField
        label={t('field.description')}
        value={content.description}
        onText={(description) => change((text) => ({ ...text, description }))}
      />
      <Textarea
        label={t('field.notes')}
        description={t('field.notesHint')}
        value={content.notes}
        maxLength={100_000}
        autosize
        minRows={2}
        maxRows={10}
        onChange={({ currentTarget: { value: notes } }) => change((text) => ({ ...text, notes }))}
      />
      <Card component="section" aria-labelledby="tracks-title">
        <Title order={3} id="tracks-title">
          {t('tracks.title')}
        </Title>
        <Text size="sm" c="dimmed" mb="md">
          {t('tracks.lead')}
        </Text>
        <Stack gap="sm">
          {content.tracks.map(({ key, name }) => (
            <Group key={key} align="flex-end" gap="sm" wrap="nowrap">
              <div style={{ flex: 1 }}>
                <LineField label={t('tracks.name')} value={name} onText={(text) => rename(key, text)} />
              </div>
              <ActionIcon
                variant="default"
                size="lg"
                disabled={used.has(key)}
                aria-label={t('remove', { name })}
                onClick={() => remove(name || t('unnamed'), (text) => removeTrack(text, key))}
              >
                <IconTrash size={16} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
          <AddForm
            label={t('tracks.new')}
            button={t('tracks.add')}
            onAdd={(name) => change((text) => addTrack(text, name).content)}
          />
        </Stack>
      </Card>
    </Stack>
  );
};
