import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { SponsorFigure, SponsorShare } from '@understudy/contracts/programmes-sponsor';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { useFormat } from '../../../lib/format.js';
import { programmeQuery } from '../programme-queries.js';
import { SponsorCohorts } from './sponsor-cohorts.js';
import { sponsorReportQuery } from './sponsor-queries.js';
import { SponsorSpend } from './sponsor-spend.js';

type FigureProps = {
  title: string;
  figure: SponsorFigure;
  unit?: string;
  note?: string | undefined;
  /** Nothing is hidden from this reader: where there is no figure, there is nothing to tell. */
  exact: boolean;
};

const FigureCard = ({ title, figure, unit, note, exact }: FigureProps) => {
  const { t } = useTranslation('sponsor');
  const format = useFormat();
  const { value, asOf } = figure;
  return (
    <Card component="li">
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      {value === null ? (
        <Text size="sm" mt={4}>
          {t(exact ? 'nothingYet' : 'tooFew')}
        </Text>
      ) : (
        <Text fz={28} fw={650} className="figures">
          {unit ?? format.number(value)}
        </Text>
      )}
      {note ? (
        <Text size="xs" c="dimmed" className="figures">
          {note}
        </Text>
      ) : null}
      {asOf ? (
        <Text size="xs" c="dimmed">
          {t('asOf', { day: format.day(asOf) })}
        </Text>
      ) : null}
    </Card>
  );
};

/** A share with how many stand behind it and its interval. */
const ShareCard = ({ title, share, exact }: { title: string; share: SponsorShare; exact: boolean }) => {
  const { t } = useTranslation('sponsor');
  const format = useFormat();
  const { numerator, denominator, value, lower, upper } = share;
  if (value === null || lower === null || upper === null) {
    return <FigureCard exact={exact} title={title} figure={share} />;
  }
  const interval = format.interval(lower, upper, 'proportion');
  const note = t('progress.share', {
    some: format.count(numerator ?? 0),
    all: format.count(denominator ?? 0),
    interval,
  });
  return <FigureCard exact={exact} title={title} figure={share} unit={format.percent(value)} note={note} />;
};

/** A programme for whoever stands for it: how far people are, what it cost, and what it brings. */
export const SponsorView = ({ effect }: { effect: ReactNode }) => {
  const { t } = useTranslation('sponsor');
  const format = useFormat();
  const { programmeId } = useParams({ from: '/signed-in/programmes/$programmeId/sponsor' });
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const { data: report } = useSuspenseQuery(sponsorReportQuery(programmeId));
  const { exact, progress, completion, hours, sessionHours, attendance, milestones } = report;
  const inHours = ({ value }: SponsorFigure) =>
    value === null ? undefined : t('hours.count', { count: value, shown: format.number(value) });
  return (
    <>
      <PageHeader
        over={
          <TextLink to="/programmes/$programmeId" params={{ programmeId }}>
            {programme.name}
          </TextLink>
        }
        title={t('title')}
        lead={report.exact ? t('leadExact') : t('lead', { count: report.threshold })}
      />
      <Stack gap="xl">
        <section aria-labelledby="progress">
          <Title order={2} size="h3" id="progress" mb={4}>
            {t('progress.title')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm" maw="68ch" data-print="above">
            {t('progress.lead')}
          </Text>
          <SimpleGrid component="ul" cols={{ base: 1, xs: 2, md: 3 }} p={0} m={0} style={{ listStyle: 'none' }}>
            {(['enrolled', 'underWay', 'completed', 'deferred', 'withdrawn'] as const).map((name) => (
              <FigureCard key={name} exact={exact} title={t(`progress.${name}`)} figure={progress[name]} />
            ))}
            <ShareCard exact={exact} title={t('progress.completion')} share={completion} />
            <FigureCard exact={exact} title={t('progress.milestones')} figure={milestones} />
          </SimpleGrid>
        </section>
        <SponsorSpend report={report} />
        <section aria-labelledby="hours">
          <Title order={2} size="h3" id="hours" mb={4}>
            {t('hours.title')}
          </Title>
          <Text size="sm" c="dimmed" mb="sm" maw="68ch" data-print="above">
            {t('hours.lead')}
          </Text>
          <SimpleGrid component="ul" cols={{ base: 1, xs: 2, lg: 4 }} p={0} m={0} style={{ listStyle: 'none' }}>
            <FigureCard exact={exact} title={t('hours.sessions')} figure={sessionHours} unit={inHours(sessionHours)} />
            <FigureCard exact={exact} title={t('hours.learned')} figure={hours} unit={inHours(hours)} />
            <FigureCard
              exact={exact}
              title={t('hours.attendance')}
              figure={attendance}
              unit={attendance.value === null ? undefined : format.percent(attendance.value)}
            />
          </SimpleGrid>
        </section>
        {effect}
        <SponsorCohorts report={report} />
      </Stack>
    </>
  );
};
