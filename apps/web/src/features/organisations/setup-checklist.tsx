import { Badge, Card, Group, Progress, Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { SetupStep } from '@understudy/contracts/organisations';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';
import { isNearlyDone, nextStepOf } from './next-step.js';

type SetupChecklistProps = {
  steps: readonly SetupStep[];
  /** Where each step is done; a step without a place has no button. */
  places: Readonly<Partial<Record<SetupStep['key'], string>>>;
};

/** What leads from empty to running: a few steps, the next one in the light. */
export const SetupChecklist = ({ steps, places }: SetupChecklistProps) => {
  const { t } = useTranslation('home');
  const format = useFormat();
  const done = steps.filter((step) => step.done).length;
  const next = nextStepOf(steps);
  const progress = t('setUp.progress', { done: format.count(done), total: format.count(steps.length) });
  return (
    <Stack>
      <Group gap="md" wrap="nowrap">
        <Progress
          value={(done / Math.max(steps.length, 1)) * 100}
          radius="xl"
          aria-label={progress}
          style={{ flex: 1 }}
        />
        <Text size="sm" c="dimmed">
          {progress}
        </Text>
      </Group>
      <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {steps.map((step, index) => {
          const isNext = step.key === next;
          const place = places[step.key];
          return (
            <Card
              key={step.key}
              component="li"
              padding="md"
              style={isNext ? { borderColor: 'var(--next)', background: 'var(--next-soft)' } : undefined}
            >
              <Group align="flex-start" justify="flex-end" gap="md">
                <Group wrap="nowrap" align="flex-start" gap="md" flex="1 1 16rem">
                  <ThemeIcon radius="xl" size={34} variant={step.done ? 'filled' : 'light'} aria-hidden>
                    {step.done ? <IconCheck size={18} /> : index + 1}
                  </ThemeIcon>
                  <Stack gap={4} style={{ flex: 1, minWidth: 0 }}>
                    <Group gap="xs">
                      <Title order={2} size="h4">
                        {t(`setUp.step.${step.key}.title`)}
                      </Title>
                      {step.done ? <Badge variant="light">{t('setUp.done')}</Badge> : null}
                      {isNearlyDone(step) ? <Badge variant="light">{t('setUp.nearly')}</Badge> : null}
                      {isNext ? (
                        <Badge variant="outline" color="apricot.7" styles={{ label: { color: 'var(--next)' } }}>
                          {t('setUp.next')}
                        </Badge>
                      ) : null}
                    </Group>
                    <Text size="sm" c={isNext ? undefined : 'dimmed'}>
                      {t(`setUp.step.${step.key}.text`)}
                    </Text>
                    {step.count > 0 ? (
                      <Text size="sm" className="figures" fw={550}>
                        {t(`setUp.step.${step.key}.count`, { count: step.count, total: format.count(step.total ?? 0) })}
                      </Text>
                    ) : null}
                  </Stack>
                </Group>
                {place ? (
                  <ButtonLink to={place} variant={isNext ? 'filled' : 'default'} size="sm" style={{ flex: 'none' }}>
                    {t(
                      step.done
                        ? 'setUp.again'
                        : step.total && step.count > 0
                          ? 'setUp.goOn'
                          : isNext
                            ? 'setUp.go'
                            : 'setUp.again',
                    )}
                    <span className="visually-hidden">: {t(`setUp.step.${step.key}.title`)}</span>
                  </ButtonLink>
                ) : null}
              </Group>
            </Card>
          );
        })}
      </Stack>
    </Stack>
  );
};
