import { Accordion, Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { InstrumentItem, InstrumentVersion } from '@understudy/contracts/assessments-instruments';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { MinutesLine } from './minutes-line.js';

type ItemPanelProps = { item: InstrumentItem; actions?: ReactNode };

/** One item with its wording for others and its anchors. */
export const ItemPanel = ({ item, actions }: ItemPanelProps) => {
  const { t } = useTranslation('instruments');
  return (
    <Stack gap="xs">
      <Text size="sm">
        <Text span c="dimmed">
          {t('othersRead')}{' '}
        </Text>
        {item.othersWording}
      </Text>
      {item.anchors.length > 0 ? (
        <ol start={0} style={{ margin: 0, paddingInlineStart: '1.6rem' }}>
          {[...item.anchors.entries()].map(([level, anchor]) => (
            <li key={level}>
              <Text size="sm">{anchor}</Text>
            </li>
          ))}
        </ol>
      ) : null}
      <Group justify="space-between">
        <Badge variant="light" color="gray">
          {item.stageKeys.length === 0 ? t('everyStage') : t('stages', { count: item.stageKeys.length })}
        </Badge>
        {actions}
      </Group>
    </Stack>
  );
};

/** The whole content to read, by dimension. */
export const InstrumentContentView = ({ version }: { version: InstrumentVersion }) => {
  const { t } = useTranslation('instruments');
  const place = useId();
  return (
    <Stack gap="lg">
      <MinutesLine minutes={version.minutes} />
      {version.content.scale ? (
        <Text size="sm">
          {t(`scale.kinds.${version.content.scale.kind}`)}: {version.content.scale.labels.join(' · ')}
        </Text>
      ) : null}
      {version.content.dimensions.map(({ key, name, description }) => (
        <Card key={key} component="section" aria-labelledby={`${place} ${key}`}>
          <Title order={2} size="h3" id={`${place} ${key}`}>
            {name}
          </Title>
          <Text size="sm" c="dimmed" mb="sm">
            {description}
          </Text>
          <Accordion multiple chevronPosition="left" order={3}>
            {version.content.items
              .filter(({ dimensionKey }) => dimensionKey === key)
              .map((item) => (
                <Accordion.Item key={item.key} value={item.key}>
                  <Accordion.Control>{item.selfWording}</Accordion.Control>
                  <Accordion.Panel>
                    <ItemPanel item={item} />
                  </Accordion.Panel>
                </Accordion.Item>
              ))}
          </Accordion>
        </Card>
      ))}
    </Stack>
  );
};
