import { Accordion, ActionIcon, Button, Card, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { InstrumentContent, InstrumentItem } from '@understudy/contracts/assessments-instruments';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ItemPanel } from './instrument-content-view.js';
import { newItem, withItem, withItemMoved } from './instrument-draft.js';
import { ItemDialog } from './item-dialog.js';

type DimensionEditorProps = {
  dimension: InstrumentContent['dimensions'][number];
  content: InstrumentContent;
  onChange: (content: InstrumentContent) => void;
};

/** One dimension with its items: to rename, to order, to add to, to take from. */
export const DimensionEditor = ({ dimension, content, onChange }: DimensionEditorProps) => {
  const { t } = useTranslation('instruments');
  const [edited, setEdited] = useState<InstrumentItem | null>(null);
  const { key, name } = dimension;
  const items = content.items.filter(({ dimensionKey }) => dimensionKey === key);
  const change = (part: Partial<typeof dimension>) =>
    onChange({
      ...content,
      dimensions: content.dimensions.map((one) => (one.key === key ? { ...one, ...part } : one)),
    });
  const without = (itemKey: string) =>
    onChange({ ...content, items: content.items.filter((item) => item.key !== itemKey) });
  const actions = (item: InstrumentItem, place: number) => (
    <Group gap={4}>
      <ActionIcon
        variant="subtle"
        disabled={place === 0}
        aria-label={t('item.up', { wording: item.selfWording })}
        onClick={() => onChange(withItemMoved(content, item.key, -1))}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        disabled={place === items.length - 1}
        aria-label={t('item.down', { wording: item.selfWording })}
        onClick={() => onChange(withItemMoved(content, item.key, 1))}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('item.remove', { wording: item.selfWording })}
        onClick={() => without(item.key)}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
      <Button
        size="xs"
        variant="light"
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => setEdited(item)}
      >
        {t('item.change')}
      </Button>
    </Group>
  );
  return (
    <Card component="section" aria-label={name}>
      <Stack>
        <Group align="flex-start" wrap="nowrap">
          <TextInput
            required
            label={t('dimension.name')}
            style={{ flex: 1 }}
            value={name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <ActionIcon
            mt={26}
            size="lg"
            variant="subtle"
            color="gray"
            disabled={items.length > 0}
            aria-label={t('dimension.remove', { name })}
            onClick={() => onChange({ ...content, dimensions: content.dimensions.filter((one) => one.key !== key) })}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
        <Textarea
          label={t('dimension.description')}
          autosize
          value={dimension.description}
          onChange={(event) => change({ description: event.currentTarget.value })}
        />
        <Accordion multiple chevronPosition="left" order={3}>
          {items.map((item, place) => (
            <Accordion.Item key={item.key} value={item.key}>
              <Accordion.Control>{item.selfWording || t('item.unnamed')}</Accordion.Control>
              <Accordion.Panel>
                <ItemPanel item={item} actions={actions(item, place)} />
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => setEdited(newItem(content, key))}
          >
            {t('item.add')}
          </Button>
        </Group>
      </Stack>
      {edited ? (
        <ItemDialog
          item={edited}
          content={content}
          onKeep={(item) => {
            onChange(withItem(content, item));
            setEdited(null);
          }}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Card>
  );
};
