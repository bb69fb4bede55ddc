import { ActionIcon, CloseButton, Group, Modal, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowLeft, IconArrowRight, IconMaximize } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ConfidentialIndicator } from '@understudy/contracts/indicators-confidential';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNewestForecast } from '../../features/forecast/newest-forecast.js';
import { ownGroup } from '../../features/indicators/chosen-group.js';
import { hasLinchpins } from '../../features/indicators/linchpins-within.js';
import { hasOpenings } from '../../features/indicators/openings-card.js';
import { toldQuery } from '../../features/indicators/told-query.js';
import { benchQuery } from '../../features/succession/role-queries.js';
import { useSession } from '../../lib/session.js';
import { FittedSlide } from './fitted-slide.js';
import { pipelineFigures, usePipelineReport } from './pipeline-figures.js';
import classes from './presentation.module.css';

/** Slides of the report itself; the others say by which formulas they were computed where they say of which day they are. */
const ofReport = new Set(['flow', 'bench', 'openings', 'linchpins', 'retention', 'talent']);

/** The pipeline for a room: one figure to a slide, in large type; arrow keys turn, Esc ends. */
export const PresentationPage = () => {
  const { t } = useTranslation(['indicators', 'common', 'figures']);
  const navigate = useNavigate();
  const group = ownGroup(useSession());
  const { linchpinsBy } = useSearch({ from: '/signed-in/pipeline/present' });
  const report = usePipelineReport(group);
  const title = t('pipeline.presentation.title', { group: report.group.name });
  const { data: bench } = useSuspenseQuery(benchQuery);
  const { data: told } = useSuspenseQuery(toldQuery(group));
  const { forecast } = useNewestForecast(group);
  const isTold = (name: ConfidentialIndicator) => told.figures.some(({ indicator }) => indicator === name);
  const empty = new Set<string>([
    ...(hasOpenings(report) ? [] : ['openings']),
    ...(['promoted-beyond-readiness', 'overlooked'] as const).filter((name) => !isTold(name)),
    ...(forecast === null ? ['ratio'] : []),
    ...(hasLinchpins(report) ? [] : ['linchpins']),
    ...(bench.roles.length === 0 ? ['bench-by-role'] : []),
  ]);
  const slides = pipelineFigures(report, group, { by: linchpinsBy }).filter(({ key }) => !empty.has(key));
  const [turned, setTurned] = useState(0);
  const there = (place: number) => Math.min(slides.length - 1, Math.max(0, place));
  // Slides can become fewer while they are shown, as when nothing of a figure may be told any more.
  const at = there(turned);
  const turn = (by: number) => setTurned((now) => there(there(now) + by));
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    void navigate({ to: '/pipeline', search: { linchpinsBy } });
  };
  const version = ofReport.has(slides[at]?.key ?? '') ? report.formulaVersion : null;
  const place = t('pipeline.presentation.of', { number: at + 1, count: slides.length });
  useHotkeys([
    ['ArrowRight', () => turn(1)],
    ['PageDown', () => turn(1)],
    ['ArrowLeft', () => turn(-1)],
    ['PageUp', () => turn(-1)],
    ['Home', () => setTurned(0)],
    ['End', () => setTurned(slides.length - 1)],
  ]);
  return (
    <Modal.Root opened fullScreen onClose={leave} transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label={title} className={classes.room}>
        <Modal.Body className={classes.body}>
          <Group justify="space-between" mb="sm" wrap="nowrap">
            <Title order={1} className={classes.title}>
              {title}
            </Title>
            <CloseButton size="lg" aria-label={t('common:close')} onClick={leave} />
          </Group>
          <FittedSlide name={place}>{slides[at]?.figure}</FittedSlide>
          <Group justify="space-between" wrap="nowrap" className={classes.foot} data-print="no">
            <Text c="dimmed" className={classes.words}>
              <span className={classes.keys}>
                {t('pipeline.presentation.keys')}
                {version === null ? null : ' · '}
              </span>
              {version === null ? null : <span>{t('figures:formulas.of', { version })}</span>}
            </Text>
            <Group gap="xs" wrap="nowrap">
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('pipeline.presentation.full')}
                onClick={() => void document.documentElement.requestFullscreen?.()}
              >
                <IconMaximize size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="default"
                size="lg"
                aria-label={t('pipeline.presentation.previous')}
                aria-disabled={at === 0}
                onClick={() => turn(-1)}
              >
                <IconArrowLeft size={18} aria-hidden />
              </ActionIcon>
              <Text className="figures" fw={600} style={{ whiteSpace: 'nowrap' }}>
                {place}
              </Text>
              <ActionIcon
                variant="filled"
                size="lg"
                data-autofocus
                aria-label={t('pipeline.presentation.next')}
                aria-disabled={at === slides.length - 1}
                onClick={() => turn(1)}
              >
                <IconArrowRight size={18} aria-hidden />
              </ActionIcon>
            </Group>
          </Group>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
