import { Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconArrowRight, IconVersions } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { getMyDevelopment } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { query } from '../../lib/query.js';
import { useCan } from '../../lib/session.js';
import { EarlierVersion } from './earlier-version.js';
import { StageMap } from './stage-map.js';
import { LevelLegend } from './stage-skills.js';
import { IdentityShift } from './transition-card.js';
import { useFramework } from './use-framework.js';

/** The career framework as a map: all stages, the steps between them, and what the levels mean. */
export const FrameworkView = () => {
  const { t } = useTranslation('career-framework');
  const can = useCan();
  const search = useSearch({ from: '/signed-in/framework' });
  const { framework, isEarlier } = useFramework(search.version);
  const { data: mine } = useSuspenseQuery(query('development', getMyDevelopment));
  const here = mine.stage ?? null;
  const target = mine.person?.targetStage?.stage ?? null;
  const next = target ?? mine.nextStage ?? null;

  const nameOf = (key: string) => framework.stages.find((stage) => stage.key === key)?.name ?? key;
  const transitions = framework.transitions.map((transition) => ({
    transition,
    between: t('transitions.between', {
      from: nameOf(transition.fromStageKey),
      to: nameOf(transition.toStageKey),
    }),
  }));
  return (
    <Stack gap={40}>
      <div>
        {isEarlier ? <EarlierVersion framework={framework} /> : null}
        <PageHeader
          title={t('title')}
          lead={framework.description || t('lead')}
          over={
            <TextLink to="/framework-versions" size="sm">
              {t('version', { name: framework.name, version: framework.version })}
            </TextLink>
          }
          actions={
            isEarlier ? null : (
              <>
                {can('framework.change') ? (
                  <ButtonLink
                    to="/framework-versions"
                    variant="default"
                    leftSection={<IconVersions size={18} aria-hidden />}
                  >
                    {t('change')}
                  </ButtonLink>
                ) : null}
                {next ? (
                  <ButtonLink
                    to="/framework/$stageKey"
                    params={{ stageKey: next.key }}
                    rightSection={<IconArrowRight size={18} aria-hidden />}
                  >
                    {t('readNext', { stage: next.name })}
                  </ButtonLink>
                ) : here ? (
                  <ButtonLink to="/framework/$stageKey" params={{ stageKey: here.key }}>
                    {t('readMine', { stage: here.name })}
                  </ButtonLink>
                ) : null}
              </>
            )
          }
        />
        <StageMap
          stages={framework.stages}
          tracks={framework.tracks}
          hereKey={here?.key ?? null}
          headingKey={target?.key ?? null}
          search={search}
        />
      </div>
      <section aria-label={t('transitions.title')}>
        <Title order={2}>{t('transitions.title')}</Title>
        <Text c="dimmed" mb="lg" maw="68ch">
          {t('transitions.lead')}
        </Text>
        <Stack gap="md">
          {transitions.map(({ transition, between }) => (
            <Card key={`${transition.fromStageKey} ${transition.toStageKey}`} component="article">
              <Group justify="space-between" mb="md" gap="xs">
                <div>
                  {between.toLowerCase() === transition.name.toLowerCase() ? null : (
                    <Text size="sm" c="dimmed">
                      {between}
                    </Text>
                  )}
                  <Title order={3}>{transition.name}</Title>
                </div>
                <TextLink
                  to="/framework/$stageKey"
                  params={{ stageKey: transition.toStageKey }}
                  search={search}
                  hash={`to-${transition.toStageKey}`}
                  aria-label={t('transitions.readOf', { name: transition.name })}
                  size="sm"
                >
                  {t('transitions.read')}
                </TextLink>
              </Group>
              <IdentityShift transition={transition} />
            </Card>
          ))}
        </Stack>
      </section>
      <SimpleGrid cols={1}>
        <Title order={2}>{t('level.label')}</Title>
        <LevelLegend />
      </SimpleGrid>
    </Stack>
  );
};
