import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import type { FrameworkContent } from '@understudy/contracts/framework-content';
import { type ContentChange, contentChanges } from '@understudy/domain/career-framework/content-change';
import { useTranslation } from 'react-i18next';
import classes from './change-list.module.css';

const textOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).join(' · ');
  return String(value ?? '');
};

const looks = { added: 'pine', removed: 'red', changed: 'blue', reordered: 'gray' } as const;

/** What a change is about, by the names that the two texts give it. */
const subjectOf = (change: ContentChange, texts: readonly FrameworkContent[]): string => {
  const nameOf = (key: string): string => {
    for (const { stages, skills, tracks } of texts) {
      const found = [...stages, ...skills, ...tracks].find((one) => one.key === key);
      if (found) return found.name || key;
    }
    return key;
  };
  if (change.part === 'derailers') {
    const [stageKey, key] = change.key.split(' ');
    const derailers = texts.flatMap(({ stages }) => stages.find((stage) => stage.key === stageKey)?.derailers ?? []);
    return `${nameOf(stageKey ?? '')} – ${derailers.find((one) => one.key === key)?.name ?? key}`;
  }
  return change.key
    .split(' ')
    .map(nameOf)
    .join(change.part === 'transitions' ? ' → ' : ' – ');
};

type ChangeListProps = { before: FrameworkContent; after: FrameworkContent };

const parts = ['framework', 'tracks', 'stages', 'derailers', 'skills', 'expectations', 'transitions'] as const;

/** What a text changes against another, part by part, old and new side by side. */
export const ChangeList = ({ before, after }: ChangeListProps) => {
  const { t } = useTranslation('framework-editor');
  const changes = contentChanges(before, after);
  if (changes.length === 0) return <Text c="dimmed">{t('changes.none')}</Text>;
  const fieldName = (field: string) => t(`field.${field}` as 'field.name', { defaultValue: field });
  return (
    <Stack gap="xl">
      {parts.map((part) => {
        const own = changes.filter((change) => change.part === part);
        if (own.length === 0) return null;
        return (
          <section key={part} aria-label={t(`part.${part}`)}>
            <Title order={3} mb="sm">
              {t('changes.of', { part: t(`part.${part}`), count: own.length })}
            </Title>
            <Stack gap="sm">
              {own.map((change) => (
                <Card
                  key={`${change.kind} ${change.key} ${change.kind === 'changed' ? change.field : ''}`}
                  component="article"
                  padding="sm"
                >
                  <Group gap="sm">
                    <Badge variant="light" color={looks[change.kind]}>
                      {t(`changes.${change.kind}`)}
                    </Badge>
                    <Text fw={600}>{subjectOf(change, [after, before])}</Text>
                    {change.kind === 'changed' ? <Text c="dimmed">{fieldName(change.field)}</Text> : null}
                  </Group>
                  {change.kind === 'changed' ? (
                    <div className={classes.pair}>
                      <del>{textOf(change.before) || t('changes.empty')}</del>
                      <ins>{textOf(change.after) || t('changes.empty')}</ins>
                    </div>
                  ) : null}
                </Card>
              ))}
            </Stack>
          </section>
        );
      })}
    </Stack>
  );
};
