import { Card, Group, SegmentedControl, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import type { AnswerScale } from '@understudy/contracts/assessments-instruments';
import { pointsOf } from '@understudy/domain/assessments/answer-scale';
import { useTranslation } from 'react-i18next';

type ScaleEditorProps = {
  scale: AnswerScale | undefined;
  onChange: (scale: AnswerScale | undefined) => void;
};

const kinds = ['behaviour', 'agreement', 'frequency'] as const;
const sizes = [4, 5, 6] as const;

/** Two levels may have the same name while they are written. */
const placed = ({ labels }: AnswerScale) => labels.map((label, level) => ({ id: `level ${level}`, label, level }));

/** On which levels an instrument is answered: the five of the product, or its own in its own words. */
export const ScaleEditor = ({ scale, onChange }: ScaleEditorProps) => {
  const { t } = useTranslation('instruments');
  const fresh = (kind: AnswerScale['kind'], size: number): AnswerScale => ({
    kind,
    labels: Array.from({ length: size }, (_, level) => t(`scale.words.${kind}.${size as 4}.${level as 0}`)),
  });
  const points = pointsOf(scale);
  return (
    <Card component="section" aria-labelledby="scale-title">
      <Title order={2} size="h3" id="scale-title" mb={4}>
        {t('scale.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="md" maw="62ch">
        {t('scale.lead')}
      </Text>
      <Stack>
        <Group align="flex-end">
          <Select
            label={t('scale.kind')}
            allowDeselect={false}
            w={320}
            maw="100%"
            value={scale?.kind ?? 'product'}
            data={['product' as const, ...kinds].map((value) => ({ value, label: t(`scale.kinds.${value}`) }))}
            onChange={(value) => {
              const kind = kinds.find((one) => one === value);
              onChange(kind === undefined ? undefined : fresh(kind, points));
            }}
          />
          {scale ? (
            <SegmentedControl
              aria-label={t('scale.points')}
              value={String(points)}
              onChange={(value) => onChange(fresh(scale.kind, Number(value)))}
              data={sizes.map((size) => ({ value: String(size), label: t('scale.levels', { count: size }) }))}
            />
          ) : null}
        </Group>
        {scale ? (
          <>
            {placed(scale).map(({ id, label, level }) => (
              <TextInput
                key={id}
                required
                maw={480}
                label={t('scale.level', { level: level + 1 })}
                value={label}
                error={label.trim() === '' ? t('item.missing') : null}
                onChange={(event) =>
                  onChange({
                    ...scale,
                    labels: scale.labels.map((one, place) => (place === level ? event.currentTarget.value : one)),
                  })
                }
              />
            ))}
            <Text size="sm" c="dimmed" maw="62ch">
              {t('scale.counts')} {scale.kind === 'behaviour' ? t('scale.anchors') : t('scale.caution')}
            </Text>
          </>
        ) : null}
      </Stack>
    </Card>
  );
};
