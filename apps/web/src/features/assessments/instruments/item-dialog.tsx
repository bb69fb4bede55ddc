import {
  Button,
  Group,
  Modal,
  MultiSelect,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { itemKind } from '@understudy/contracts/assessments';
import {
  type InstrumentContent,
  type InstrumentItem,
  instrumentItem,
} from '@understudy/contracts/assessments-instruments';
import { getFramework } from '@understudy/contracts/career-framework';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../lib/query.js';
import { blankAnchors } from './instrument-draft.js';

const weights = [1, 2, 3] as const;

type ItemDialogProps = {
  item: InstrumentItem;
  content: InstrumentContent;
  onKeep: (item: InstrumentItem) => void;
  onClose: () => void;
};

/** One item: what is asked of whom, and what can be seen at each level that shows behaviour. */
export const ItemDialog = ({ item, content: { scale, dimensions }, onKeep, onClose }: ItemDialogProps) => {
  const { t } = useTranslation(['instruments', 'assessments', 'common']);
  const [draft, setDraft] = useState(item);
  const [checked, setChecked] = useState(false);
  const { data: framework } = useQuery(query('framework', getFramework));
  const stages = (framework?.stages ?? []).toSorted((one, other) => one.ordinal - other.ordinal);
  const skills = framework?.skills ?? [];
  const nameOf = (level: number) => scale?.labels[level] ?? t(`assessments:level.${level as 0}`);
  const change = (part: Partial<InstrumentItem>) => setDraft({ ...draft, ...part });
  const missing = (text: string | undefined) => (checked && !text?.trim() ? t('item.missing') : null);
  const keep = () => {
    setChecked(true);
    const parsed = instrumentItem.safeParse(draft);
    const anchored = draft.kind === 'text' || draft.anchors.length === blankAnchors(scale).length;
    if (parsed.success && anchored) onKeep(parsed.data);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={<Text fw={650}>{t('item.title')}</Text>}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      <Stack>
        <SegmentedControl
          aria-label={t('item.kind')}
          value={draft.kind}
          onChange={(value) => {
            const kind = itemKind.parse(value);
            change({ kind, anchors: kind === 'scale' ? blankAnchors(scale) : [] });
          }}
          data={itemKind.options.map((value) => ({ value, label: t(`item.kinds.${value}`) }))}
        />
        <Textarea
          data-autofocus
          required
          autosize
          label={t('item.self')}
          value={draft.selfWording}
          error={missing(draft.selfWording)}
          onChange={(event) => change({ selfWording: event.currentTarget.value })}
        />
        <Textarea
          required
          autosize
          label={t('item.others')}
          value={draft.othersWording}
          error={missing(draft.othersWording)}
          onChange={(event) => change({ othersWording: event.currentTarget.value })}
        />
        {draft.kind === 'scale'
          ? blankAnchors(scale).map((_blank, level) => (
              <Textarea
                key={nameOf(level)}
                required
                autosize
                label={t('item.anchor', { level: scale ? level + 1 : level, name: nameOf(level) })}
                value={draft.anchors[level] ?? ''}
                error={missing(draft.anchors[level])}
                onChange={(event) =>
                  change({
                    anchors: draft.anchors.map((anchor, place) =>
                      place === level ? event.currentTarget.value : anchor,
                    ),
                  })
                }
              />
            ))
          : null}
        {dimensions.length > 1 ? (
          <Select
            allowDeselect={false}
            label={t('dimension.name')}
            data={dimensions.map(({ key, name }) => ({ value: key, label: name }))}
            value={draft.dimensionKey}
            onChange={(dimensionKey) => change(dimensionKey === null ? {} : { dimensionKey })}
          />
        ) : null}
        <MultiSelect
          label={t('item.stages')}
          description={t('item.stagesHelp')}
          data={stages.map(({ key, name }) => ({ value: key, label: name }))}
          value={draft.stageKeys}
          onChange={(stageKeys) => change({ stageKeys })}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            clearable
            searchable
            label={t('item.skill')}
            data={skills.map(({ key, name }) => ({ value: key, label: name }))}
            value={draft.skillKey}
            onChange={(skillKey) => change({ skillKey })}
          />
          <Select
            allowDeselect={false}
            label={t('item.weight')}
            data={weights.map((weight) => ({ value: String(weight), label: t(`item.weights.${weight}`) }))}
            value={String(draft.weight)}
            onChange={(weight) => change({ weight: Number(weight) })}
          />
        </SimpleGrid>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common:cancel')}
          </Button>
          <Button onClick={keep}>{t('item.keep')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
};
