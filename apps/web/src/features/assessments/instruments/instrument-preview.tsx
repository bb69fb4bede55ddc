import { Card, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AskedItem } from '@understudy/contracts/assessments';
import type { InstrumentVersion } from '@understudy/contracts/assessments-instruments';
import { getFramework } from '@understudy/contracts/career-framework';
import { askedItems, stageKeysOf } from '@understudy/domain/assessments/asked-items';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { query } from '../../../lib/query.js';
import { QuestionCard } from '../answering/question-card.js';
import type { Answer } from '../answering/use-answers.js';

type Side = 'self' | 'others';

/** Trying it as a rater would see it; nothing of it is kept. */
export const InstrumentPreview = ({ version }: { version: InstrumentVersion }) => {
  const { t } = useTranslation(['instruments', 'assessments']);
  const { data: framework } = useQuery(query('framework', getFramework));
  const stageKeys = stageKeysOf(version.content.items);
  const [stageKey, setStageKey] = useState(stageKeys[0] ?? '');
  const [side, setSide] = useState<Side>('self');
  const [place, setPlace] = useState(0);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(new Map());
  const items = askedItems(version.content.items, stageKey).map(
    ({ key, dimensionKey, kind, anchors, selfWording, othersWording }): AskedItem => ({
      key,
      dimensionKey,
      kind,
      anchors,
      labels: kind === 'scale' ? (version.content.scale?.labels ?? []) : [],
      wording: side === 'self' ? selfWording : othersWording,
      answer: null,
    }),
  );
  const item = items[Math.min(place, items.length - 1)];
  return (
    <Stack gap="lg" style={{ maxWidth: '52rem' }}>
      <Group gap="sm" align="flex-end">
        {stageKeys.length > 0 ? (
          <Select
            label={t('preview.stage')}
            allowDeselect={false}
            value={stageKey}
            data={stageKeys.map((key) => ({
              value: key,
              label: framework?.stages.find((stage) => stage.key === key)?.name ?? key,
            }))}
            onChange={(key) => {
              setStageKey(key ?? '');
              setPlace(0);
            }}
          />
        ) : null}
        <SegmentedControl
          aria-label={t('preview.side')}
          value={side}
          onChange={(value) => setSide(value === 'others' ? 'others' : 'self')}
          data={[
            { value: 'self', label: t('preview.self') },
            { value: 'others', label: t('preview.others') },
          ]}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {t('preview.note')} {t('assessments:progress.question', { number: place + 1, count: items.length })}
      </Text>
      {item ? (
        <Card>
          <QuestionCard
            key={`${item.key} ${side}`}
            item={item}
            dimension={version.content.dimensions.find(({ key }) => key === item.dimensionKey)?.name ?? ''}
            answer={answers.get(item.key)}
            anonymous={side === 'others'}
            own={side === 'self'}
            first={place === 0}
            onAnswer={(given) => setAnswers(new Map(answers).set(item.key, given))}
            onNext={() => setPlace((place + 1) % items.length)}
            onBack={() => setPlace(place - 1)}
          />
        </Card>
      ) : (
        <Text>{t('preview.empty')}</Text>
      )}
    </Stack>
  );
};
