import { Box, Button, Card, Divider, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconPrinter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { getMyDevelopment, type Stage } from '@understudy/contracts/career-framework';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { ProblemError } from '../../lib/problem-error.js';
import { query } from '../../lib/query.js';
import { EarlierVersion } from './earlier-version.js';
import { StageDerailers } from './stage-derailers.js';
import { StageMap } from './stage-map.js';
import { LevelLegend, StageSkills } from './stage-skills.js';
import { TransitionCard } from './transition-card.js';
import { useFramework } from './use-framework.js';

const Facts = ({ stage }: { stage: Stage }) => {
  const { t } = useTranslation('career-framework');
  return (
    <Card>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing={40}>
        <Text fz="lg" lh={1.6}>
          {stage.description}
        </Text>
        <Stack gap="lg" component="dl" m={0}>
          <div>
            <Text component="dt" size="sm" fw={600} c="var(--accent)">
              {t('stage.value')}
            </Text>
            <Text component="dd" m={0}>
              {stage.valueSource}
            </Text>
          </div>
          <div>
            <Text component="dt" size="sm" fw={600} c="var(--accent)">
              {t('stage.span')}
            </Text>
            <Text component="dd" m={0}>
              {stage.typicalSpan}
            </Text>
          </div>
        </Stack>
      </SimpleGrid>
    </Card>
  );
};

/** One stage in full: what it is for, what it asks, its derailers, and the steps that lead to it and beyond. */
export const StageView = () => {
  const { stageKey } = useParams({ from: '/signed-in/framework/$stageKey' });
  const { t } = useTranslation('career-framework');
  const search = useSearch({ from: '/signed-in/framework/$stageKey' });
  const { framework, isEarlier } = useFramework(search.version);
  const { data: mine } = useSuspenseQuery(query('development', getMyDevelopment));
  const stages = framework.stages.toSorted((one, other) => one.ordinal - other.ordinal);
  const stage = stages.find(({ key }) => key === stageKey);
  if (!stage) {
    return (
      <ErrorState
        failure={new ProblemError('not-found', '', 404)}
        action={<ButtonLink to="/framework">{t('backToMap')}</ButtonLink>}
        order={1}
      />
    );
  }
  const own = stages.filter(({ track }) => track === stage.track);
  const before = own.findLast(({ ordinal }) => ordinal < stage.ordinal);
  const after = own.find(({ ordinal }) => ordinal > stage.ordinal);
  const into = framework.transitions.filter(({ toStageKey }) => toStageKey === stageKey);
  const onward = framework.transitions.filter(({ fromStageKey }) => fromStageKey === stageKey);

  return (
    <Stack gap={40}>
      <div>
        {isEarlier ? <EarlierVersion framework={framework} /> : null}
        <PageHeader
          over={
            <TextLink to="/framework" search={search} size="sm">
              {t('backToMap')}
            </TextLink>
          }
          title={stage.name}
          lead={stage.coreFocus}
          actions={
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} aria-hidden />}
              onClick={() => window.print()}
            >
              {t('print')}
            </Button>
          }
        />
        <Box data-print="no">
          <StageMap
            stages={stages}
            tracks={framework.tracks}
            search={search}
            hereKey={mine.stage?.key ?? null}
            headingKey={mine.person?.targetStage?.stage.key ?? null}
            currentKey={stage.key}
          />
        </Box>
      </div>
      <Facts stage={stage} />
      <StageSkills framework={framework} stage={stage} />
      <StageDerailers stage={stage} />
      {into.map((transition) => (
        <TransitionCard key={transition.fromStageKey} transition={transition} over={t('transitions.into')} />
      ))}
      {onward.map((transition) => (
        <TransitionCard key={transition.toStageKey} transition={transition} over={t('transitions.onward')} />
      ))}
      <div>
        <Divider mb="lg" label={t('level.label')} labelPosition="left" />
        <LevelLegend />
      </div>
      <Group justify="space-between" data-print="no">
        {before ? (
          <ButtonLink
            variant="default"
            to="/framework/$stageKey"
            params={{ stageKey: before.key }}
            search={search}
            leftSection={<IconArrowLeft size={18} aria-hidden />}
          >
            {before.name}
          </ButtonLink>
        ) : (
          <span />
        )}
        {after ? (
          <ButtonLink
            variant="default"
            to="/framework/$stageKey"
            params={{ stageKey: after.key }}
            search={search}
            rightSection={<IconArrowRight size={18} aria-hidden />}
          >
            {after.name}
          </ButtonLink>
        ) : null}
      </Group>
    </Stack>
  );
};
