import { ActionIcon, Group, Modal, Text } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconMaximize } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownGroup } from '../../features/indicators/chosen-group.js';
import { useSession } from '../../lib/session.js';
import { pipelineFigures, usePipelineReport } from './pipeline-figures.js';
import classes from './presentation.module.css';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The pipeline for a room: one figure to a slide, in large type; arrow keys turn, Esc ends. */
export const PresentationPage = () => {
  const { t } = useTranslation(['indicators', 'common']);
  const navigate = useNavigate();
  const group = ownGroup(useSession());
  const report = usePipelineReport(group);
  const slides = pipelineFigures(report, group).filter(({ key }) => key !== 'linchpins' || report.linchpins.length > 0);
  const [at, setAt] = useState(0);
  const turn = (by: number) => setAt((now) => Math.min(slides.length - 1, Math.max(0, now + by)));
  const leave = () => {
    if (document.fullscreenElement) void document.exitFullscreen();
    void navigate({ to: '/pipeline' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = steps[event.key];
    const inField =
      event.target instanceof HTMLElement && event.target.closest('input, select, table, [role=radiogroup]');
    if (by === undefined || inField) return;
    event.preventDefault();
    turn(by);
  };
  return (
    <Modal
      opened
      fullScreen
      onClose={leave}
      onKeyDown={onKeyDown}
      transitionProps={{ duration: 0 }}
      title={t('pipeline.presentation.title', { group: report.group.name })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
      classNames={{ content: classes.room ?? '', body: classes.body ?? '', title: classes.title ?? '' }}
    >
      <section className={classes.slide} aria-live="polite">
        {slides[at]?.figure}
      </section>
      <Group justify="space-between" className={classes.foot} data-print="no">
        <Text size="sm" c="dimmed">
          {t('pipeline.presentation.keys')}
        </Text>
        <Group gap="xs">
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
          <Text className="figures" fw={600}>
            {t('pipeline.presentation.of', { number: at + 1, count: slides.length })}
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
    </Modal>
  );
};
