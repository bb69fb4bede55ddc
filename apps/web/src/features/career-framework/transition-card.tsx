import { Badge, Box, Card, Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconRipple } from '@tabler/icons-react';
import type { Transition } from '@understudy/contracts/career-framework';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './transition-card.module.css';

/** What somebody believes of their own worth before the step, and after it. */
export const IdentityShift = ({ transition }: { transition: Transition }) => {
  const { t } = useTranslation('career-framework');
  return (
    <div className={classes.shift}>
      <figure className={classes.before}>
        <figcaption>{t('transition.before')}</figcaption>
        <blockquote>{transition.identityBefore}</blockquote>
      </figure>
      <IconArrowRight className={classes.arrow} aria-hidden />
      <figure className={classes.after}>
        <figcaption>{t('transition.after')}</figcaption>
        <blockquote>{transition.identityAfter}</blockquote>
      </figure>
    </div>
  );
};

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }) => (
  <div>
    <Text fw={650} size="sm" mb={6}>
      {title}
    </Text>
    <List size="sm" spacing={6}>
      {lines.map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  </div>
);

/** One step between two stages, whole: the shift, how to navigate it, the dip, what to let go, and the first 90 days. */
export const TransitionCard = ({ transition, over }: { transition: Transition; over?: ReactNode }) => {
  const { t } = useTranslation('career-framework');
  const titleId = useId();
  return (
    <Card component="section" aria-labelledby={titleId} id={`to-${transition.toStageKey}`} className={classes.card}>
      <Stack gap="lg">
        <div>
          {over ? (
            <Text size="sm" c="dimmed">
              {over}
            </Text>
          ) : null}
          <Title order={2} id={titleId}>
            {transition.name}
          </Title>
          <Text mt={6} maw="70ch">
            {transition.shift}
          </Text>
        </div>
        <IdentityShift transition={transition} />
        <Group wrap="nowrap" align="flex-start" gap="sm" className={classes.dip}>
          <IconRipple aria-hidden style={{ flex: 'none' }} />
          <Text size="sm">
            <strong>{t('transition.dipTitle', { count: transition.dipMonths })}</strong>{' '}
            {t('transition.dip', { count: transition.dipMonths })}
          </Text>
        </Group>
        <Box>
          <Title order={3} mb={6}>
            {t('transition.navigation')}
          </Title>
          <Text maw="72ch">{transition.navigation}</Text>
        </Box>
        <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xl">
          <Lines title={t('transition.stop')} lines={transition.stop} />
          <Lines title={t('transition.start')} lines={transition.start} />
          <Lines title={t('transition.keep')} lines={transition.keep} />
        </SimpleGrid>
        <Box>
          <Title order={3} mb="sm">
            {t('transition.prompts')}
          </Title>
          <ol className={classes.prompts}>
            {transition.prompts.map(({ day, text }) => (
              <li key={`${day} ${text}`}>
                <Badge variant="light" className={classes.day}>
                  {t('transition.day', { number: day })}
                </Badge>
                <Text size="sm">{text}</Text>
              </li>
            ))}
          </ol>
        </Box>
      </Stack>
    </Card>
  );
};
