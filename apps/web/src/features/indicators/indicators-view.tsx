import { Button, Stack } from '@mantine/core';
import { IconDownload, IconMathFunction } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { exportIndicators } from '@understudy/contracts/indicators';
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
import { LeadersTable } from './leaders-table.js';
import { LinchpinList } from './linchpin-list.js';
import { NextSteps } from './next-steps.js';
import { hasNobody, NobodyYet } from './nobody-yet.js';
import { PartsCard } from './parts-card.js';
import type { RecordsChoiceProps } from './records-choice.js';
import { RecordsDrawer } from './records-drawer.js';
import { reportQuery } from './report-query.js';
import { SnapshotState } from './snapshot-state.js';
import { TalentCard } from './talent-card.js';
import { TimeInStageCard } from './time-in-stage-card.js';
import { ToldCards } from './told-cards.js';
import { TrendCard } from './trend-card.js';
import { TwoDays } from './two-days/two-days.js';

const noPart = { recordsStage: undefined, recordsStart: undefined } as const;

/** All indicators of one group on one day: what to do next, the figures, their course, and the records behind them. */
export const IndicatorsView = ({ ahead }: { ahead?: (group: ChosenGroup) => ReactNode }) => {
  const { t } = useTranslation('indicators');
  const format = useFormat();
  const session = useSession();
  const navigate = useNavigate();
  const search = useSearch({ from: '/signed-in/indicators' });
  const group = chosenGroup(session, search);
  const { data: report } = useSuspenseQuery(reportQuery(group, search.asOf));
  const { data: other } = useQuery({ ...reportQuery(group, search.compare), enabled: search.compare !== undefined });
  const go = (part: Partial<typeof search>) =>
    void navigate({ to: '/indicators', search: (current) => ({ ...current, ...part }), resetScroll: false });
  const openPart: RecordsChoiceProps['onRecords'] = (records, { stageId, start }) =>
    go({ records, recordsBy: undefined, recordsStage: stageId, recordsStart: start });
  const computed = report.state !== 'missing';

  return (
    <>
      <PageHeader
        title={t('title')}
        over={report.group.name}
        lead={t('lead', { range: format.dayRange(report.windowFrom, report.asOf) })}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconMathFunction size={18} aria-hidden />}
              onClick={() => go({ how: true })}
            >
              {t('how.open')}
            </Button>
            {computed ? (
              <Button
                component="a"
                variant="default"
                href={addressOf(exportIndicators, { query: { ...group, asOf: search.asOf } })}
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
        <SnapshotState report={report} jobId={search.job ?? null} onJob={(job) => go({ job })} />
        {computed && hasNobody(report) ? <NobodyYet /> : null}
        {computed && !hasNobody(report) ? (
          <>
            {report.asOf === session.organisation?.today ? <NextSteps report={report} /> : null}
            {search.compare ? (
              <Comparison group={group} before={other ?? null} asOf={search.asOf} other={search.compare} />
            ) : null}
            {search.compare && other ? <TwoDays group={group} report={report} other={other} /> : null}
            {search.known ? (
              <BeliefCard group={group} asOf={search.asOf ?? report.asOf} knownOn={search.known} />
            ) : null}
            <FigureGrid
              report={report}
              onRecords={(records, horizon) => go({ ...noPart, records, recordsBy: horizon })}
            />
            <TrendCard
              group={group}
              asOf={search.asOf}
              indicator={search.trend ?? 'retention'}
              months={search.months ?? 24}
              horizon={search.trendBy}
              onChange={go}
            />
            <PartsCard group={group} asOf={search.asOf} knownOn={search.known} />
            <FlowCard report={report} onRecords={openPart} />
            <TimeInStageCard report={report} onRecords={openPart} />
            <CurveCards group={group} asOf={search.asOf} onRecords={openPart} />
            <ToldCards group={group} asOf={search.asOf} compare={search.compare} />
            <TalentCard
              report={report}
              asOf={search.asOf}
              onRecords={(records) => go({ ...noPart, records, recordsBy: undefined })}
            />
            <LinchpinList report={report} />
            <GroupEffects asked={{ ...group, knownOn: search.asOf }} />
            <GroupCosts
              group={group}
              asOf={search.asOf}
              onRecords={(records) => go({ ...noPart, records, recordsBy: undefined })}
            />
            {search.asOf === undefined ? ahead?.(group) : null}
            <LeadersTable asOf={search.asOf} onChoose={(id) => go({ kind: 'leader', group: id })} />
          </>
        ) : null}
      </Stack>
      <RecordsDrawer
        group={group}
        asOf={search.asOf}
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
