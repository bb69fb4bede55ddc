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

/** The name that one of the texts gives to a stage, a skill or a track. */
const nameIn = (texts: readonly FrameworkContent[], key: string): string => {
  for (const { stages, skills, tracks } of texts) {
    const found = [...stages, ...skills, ...tracks].find((one) => one.key === key);
    if (found) return found.name || key;
  }
  return key;
};

/** What a change is about, by the names that the two texts give it. */
const subjectOf = (change: ContentChange, texts: readonly FrameworkContent[]): string => {
  const nameOf = (key: string): string => nameIn(texts, key);
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

type Together = { readonly kind: 'added' | 'removed'; readonly stageKey: string; readonly count: number };

/** What a stage expects comes and goes with it: that is one change for whoever reads, and not as many as there are skills. */
const withTheirStage = (changes: readonly ContentChange[]): { together: Together[]; single: ContentChange[] } => {
  const whole = new Map<string, Together>();
  for (const { part, kind, key } of changes) {
    if (part === 'stages' && (kind === 'added' || kind === 'removed'))
      whole.set(key, { kind, stageKey: key, count: 0 });
  }
  const single = changes.filter(({ part, kind, key }) => {
    const [stageKey = ''] = part === 'expectations' ? key.split(' ') : [];
    const stage = whole.get(stageKey);
    if (stage?.kind !== kind) return true;
    whole.set(stageKey, { ...stage, count: stage.count + 1 });
    return false;
  });
  return { together: [...whole.values()].filter(({ count }) => count > 0), single };
};

type ChangeListProps = { before: FrameworkContent; after: FrameworkContent };

const parts = ['framework', 'tracks', 'stages', 'derailers', 'skills', 'expectations', 'transitions'] as const;

/** What a text changes against another, part by part, old and new side by side. */
export const ChangeList = ({ before, after }: ChangeListProps) => {
  const { t } = useTranslation('framework-editor');
  const changes = contentChanges(before, after);
  if (changes.length === 0) return <Text c="dimmed">{t('changes.none')}</Text>;
  const texts = [after, before];
  const { together, single } = withTheirStage(changes);
  // A stage is referred to by its key, which nobody reads.
  const shownOf = (field: string, value: unknown) =>
    textOf(field === 'homeStageKey' ? nameIn(texts, String(value ?? '')) : value) || t('changes.empty');
  const fieldName = (field: string) => t(`field.${field}` as 'field.name', { defaultValue: field });
  return (
    <Stack gap="xl">
      {parts.map((part) => {
        const own = single.filter((change) => change.part === part);
        const whole = part === 'expectations' ? together : [];
        if (own.length + whole.length === 0) return null;
        return (
          <section key={part} aria-label={t(`part.${part}`)}>
            <Title order={3} mb="sm">
              {t('changes.of', {
                part: t(`part.${part}`),
                count: own.length + whole.reduce((sum, { count }) => sum + count, 0),
              })}
            </Title>
            <Stack gap="sm">
              {whole.map(({ kind, stageKey, count }) => (
                <Card key={`${kind} ${stageKey}`} component="article" padding="sm">
                  <Group gap="sm">
                    <Badge variant="light" color={looks[kind]}>
                      {t(`changes.${kind}`)}
                    </Badge>
                    <Text fw={600}>{nameIn(texts, stageKey)}</Text>
                    <Text c="dimmed">{t('changes.allOf', { count })}</Text>
                  </Group>
                </Card>
              ))}
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
                    <Text fw={600}>{subjectOf(change, texts)}</Text>
                    {change.kind === 'changed' ? <Text c="dimmed">{fieldName(change.field)}</Text> : null}
                  </Group>
                  {change.kind === 'changed' ? (
                    <div className={classes.pair}>
                      <del>{shownOf(change.field, change.before)}</del>
                      <ins>{shownOf(change.field, change.after)}</ins>
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
