import { Button, Stack } from '@mantine/core';
import { IconDownload, IconMathFunction } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type BenchHorizon, exportIndicators, type IndicatorName } from '@understudy/contracts/indicators';
import { exportPipelineBoard } from '@understudy/contracts/indicators-board';
import { toldUpTo } from '@understudy/domain/indicators/told-up-to';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../components/page-header.js';
import { addressOf } from '../../lib/api-client.js';
import { useFormat } from '../../lib/format.js';
import { useSession } from '../../lib/session.js';
import { BeliefCard } from './belief-card.js';
import { type ChosenGroup, chosenGroup } from './chosen-group.js';
import { Comparison } from './comparison.js';
import { CurveCards } from './curve-cards.js';
import { DefinitionsDrawer } from './definitions-drawer.js';
import { FigureGrid } from './figure-grid.js';
import { FlowCard } from './flow-card.js';
import { GroupCosts } from './group-costs.js';
import { GroupEffects } from './group-effects.js';
import { IndicatorControls } from './indicator-controls.js';
import { KnownState } from './known-state.js';
import { LeadersTable } from './leaders-table.js';
import { LinchpinList } from './linchpin-list.js';
import { MovesCard } from './moves-card.js';
import { NextSteps } from './next-steps.js';
import { hasNobody, NobodyYet } from './nobody-yet.js';
import { PartsCard } from './parts-card.js';
import type { RecordsChoiceProps } from './records-choice.js';
import { RecordsDrawer } from './records-drawer.js';
import { reportQuery } from './report-query.js';
import { SnapshotState } from './snapshot-state.js';
import { SpanCard } from './span-card.js';
import { TalentCard } from './talent-card.js';
import { TimeInStageCard } from './time-in-stage-card.js';
import { ToldCards } from './told-cards.js';
import { TrendCard } from './trend-card.js';
import { TwoDays } from './two-days/two-days.js';

const noPart = { recordsStage: undefined, recordsStart: undefined } as const;

/** All indicators of one group on one day: what to do next, the figures, their course, and the records behind them. */
export const IndicatorsView = ({ ahead }: { ahead?: (group: ChosenGroup) => ReactNode }) => {
  const { t, i18n } = useTranslation(['indicators', 'figures']);
  const format = useFormat();
  const session = useSession();
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/indicators' });
  const group = chosenGroup(session, search);
  const { data: report } = useSuspenseQuery(reportQuery(group, search.asOf, search.known));
  const { data: other } = useQuery({
    ...reportQuery(group, search.compare, search.compareKnown),
    enabled: search.compare !== undefined,
  });
  const go = (part: Partial<typeof search>) =>
    void navigate({ to: '/indicators', search: (current) => ({ ...current, ...part }), resetScroll: false });
  const openPart: RecordsChoiceProps['onRecords'] = (records, { stageId, start }) =>
    go({ records, recordsBy: undefined, recordsStage: stageId, recordsStart: start });
  const computed = report.state !== 'missing';
  const { known } = search;
  // What stands behind figures, and lists of people beside them, are kept as they are known now alone; openings as known then.
  const asOfNow = known === undefined;
  const openFigure = asOfNow
    ? (records: IndicatorName, horizon?: BenchHorizon) => go({ ...noPart, records, recordsBy: horizon })
    : undefined;
  const toldBy = known ? toldUpTo(report.asOf, known) : search.asOf;
  const knownThen = search.compare && other?.state !== 'missing' ? other?.asOf : undefined;
  const onPart = asOfNow ? openPart : undefined;

  return (
    <>
      <PageHeader
        title={t('title')}
        over={report.group.name}
        lead={[
          t('lead', { range: format.dayRange(report.windowFrom, report.asOf) }),
          ...(known ? [t('figures:asKnownOn', { day: format.day(known) })] : []),
        ].join(' ')}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconMathFunction size={18} aria-hidden />}
              onClick={() => go({ how: true })}
            >
              {t('how.open')}
            </Button>
            {computed && search.asOf === undefined ? (
              <Button
                component="a"
                variant="default"
                href={addressOf(exportPipelineBoard, {
                  query: {
                    ...group,
                    knownOn: known,
                    linchpinsBy: search.linchpinsBy,
                    locale: i18n.language === 'de' ? 'de' : 'en-GB',
                  },
                })}
                aria-label={known ? t('pipeline.boardKnown', { day: format.day(known) }) : undefined}
                download
                leftSection={<IconDownload size={18} aria-hidden />}
              >
                {t('pipeline.board')}
              </Button>
            ) : null}
            {computed ? (
              <Button
                component="a"
                variant="default"
                href={addressOf(exportIndicators, { query: { ...group, asOf: search.asOf, knownOn: known } })}
                download
                leftSection={<IconDownload size={18} aria-hidden />}
              >
                {t('csv')}
              </Button>
            ) : null}
          </>
        }
      />
      <Stack gap={40}>
        <IndicatorControls search={search} group={group} report={report} onChange={go} />
        {known === undefined ? (
          <SnapshotState report={report} jobId={search.job ?? null} onJob={(job) => go({ job })} />
        ) : (
          <KnownState report={report} asked={search.asOf} knownOn={known} onEnd={() => go({ known: undefined })} />
        )}
        {computed && hasNobody(report) ? <NobodyYet /> : null}
        {computed && !hasNobody(report) ? (
          <>
            {asOfNow && report.asOf === session.organisation?.today ? <NextSteps report={report} /> : null}
            {search.compare ? (
              <Comparison
                group={group}
                before={other ?? null}
                asOf={search.asOf}
                other={search.compare}
                knownOn={known}
                otherKnownOn={search.compareKnown}
              />
            ) : null}
            {search.compare && other ? (
              <TwoDays
                group={group}
                report={report}
                other={other}
                linchpinsBy={search.linchpinsBy}
                onLinchpinsBy={(linchpinsBy) => go({ linchpinsBy })}
              />
            ) : null}
            {known ? <BeliefCard group={group} asOf={search.asOf} knownOn={known} /> : null}
            <FigureGrid report={report} onRecords={openFigure} />
            <TrendCard
              group={group}
              asOf={search.asOf}
              knownOn={known}
              indicator={search.trend ?? 'retention'}
              months={search.months ?? 24}
              horizon={search.trendBy}
              onChange={go}
            />
            <PartsCard group={group} asOf={known ? report.asOf : search.asOf} knownOn={known} />
            <FlowCard report={report} onRecords={onPart} />
            <MovesCard report={report} onRecords={openFigure} />
            <SpanCard report={report} onRecords={onPart} />
            <TimeInStageCard report={report} onRecords={onPart} />
            <CurveCards group={group} asOf={search.asOf} knownOn={known} onRecords={onPart} />
            <ToldCards
              group={group}
              asOf={toldBy}
              compare={search.compareKnown ? knownThen && toldUpTo(knownThen, search.compareKnown) : search.compare}
              onRecords={(of) => go({ ...noPart, records: of })}
            />
            {asOfNow ? <TalentCard report={report} asOf={search.asOf} onRecords={openFigure} /> : null}
            <LinchpinList report={report} by={search.linchpinsBy} onBy={(linchpinsBy) => go({ linchpinsBy })} />
            <GroupEffects asked={{ ...group, knownOn: known ?? search.asOf }} />
            <GroupCosts
              group={group}
              asOf={known ? report.asOf : search.asOf}
              knownOn={known}
              onRecords={(records) => openPart(records, {})}
            />
            {asOfNow && search.asOf === undefined ? ahead?.(group) : null}
            {asOfNow ? <LeadersTable asOf={search.asOf} onChoose={(id) => go({ kind: 'leader', group: id })} /> : null}
          </>
        ) : null}
      </Stack>
      <RecordsDrawer
        group={group}
        asOf={known ? report.asOf : search.asOf}
        knownOn={known}
        indicator={search.records ?? null}
        horizon={search.recordsBy}
        stageId={search.recordsStage}
        start={search.recordsStart}
        onClose={() => go({ ...noPart, records: undefined, recordsBy: undefined })}
      />
      <DefinitionsDrawer report={report} opened={search.how ?? false} onClose={() => go({ how: undefined })} />
    </>
  );
};
