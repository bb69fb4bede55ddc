import { Card, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconStairsUp } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ShadowToLeadReport } from '@understudy/contracts/programmes-rotations';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.js';
import { TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { programmeQuery, shadowToLeadQuery } from './programme-queries.js';
import { CohortPlaces, LeadAreas, ShadowCurve, ShadowPeople } from './shadow-tables.js';

type Share = ShadowToLeadReport['laterLed'];

const ShareCard = ({ title, share }: { title: string; share: Share }) => {
  const { t } = useTranslation('rotations');
  const format = useFormat();
  const { value, lower, upper, numerator, denominator } = share;
  return (
    <Card>
      <Text size="sm" c="dimmed">
        {title}
      </Text>
      {share.hidden ? <Text mt={4}>{t('hidden')}</Text> : null}
      {!share.hidden && value === null ? <Text mt={4}>{t('nobody')}</Text> : null}
      {value === null || lower === null || upper === null ? null : (
        <>
          <Text fz={30} fw={700} className="figures">
            {format.percent(value)}
          </Text>
          <Text size="sm" c="dimmed" className="figures">
            {t('of', { some: format.count(numerator ?? 0), all: format.count(denominator ?? 0) })}
            {' · '}
            {t('interval', { interval: format.interval(lower, upper, 'proportion') })}
          </Text>
        </>
      )}
    </Card>
  );
};

/** How shadows of a programme become leads: shares, the curve over cohorts, and for admins who and when. */
export const ShadowToLeadView = () => {
  const { t } = useTranslation('rotations');
  const { programmeId } = useParams({ from: '/signed-in/programmes/$programmeId/shadow-to-lead' });
  const format = useFormat();
  const { since } = useSearch({ from: '/signed-in/programmes/$programmeId/shadow-to-lead' });
  const navigate = useNavigate();
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  const { data: report } = useSuspenseQuery(shadowToLeadQuery(programmeId, since));
  const header = (
    <PageHeader
      over={
        <TextLink to="/programmes/$programmeId" params={{ programmeId }}>
          {programme.name}
        </TextLink>
      }
      title={t('title')}
      lead={t('lead')}
    />
  );
  if (report.cohorts.length === 0) {
    return (
      <>
        {header}
        <EmptyState icon={<IconStairsUp />} title={t('none.title')}>
          {t('none.text')}
        </EmptyState>
      </>
    );
  }
  const asOf = report.asOf ?? '';
  return (
    <>
      {header}
      <Stack gap="xl">
        {report.canChooseSince ? (
          <Select
            w={280}
            maw="100%"
            searchable
            allowDeselect={false}
            label={t('since')}
            description={t('sinceHelp')}
            data={report.cohorts.map(({ id, name }) => ({ value: id, label: name }))}
            value={report.since}
            onChange={(value) =>
              void navigate({
                to: '/programmes/$programmeId/shadow-to-lead',
                params: { programmeId },
                search: value ? { since: value } : {},
                replace: true,
                resetScroll: false,
              })
            }
          />
        ) : null}
        <section aria-labelledby="shares">
          <Title order={2} size="h3" id="shares" mb="sm">
            {t('shares')}
          </Title>
          {report.canChooseSince ? null : (
            <Text c="dimmed" mb="sm">
              {report.asOf ? t('told', { day: format.day(report.asOf) }) : t('notTold')}
            </Text>
          )}
          <SimpleGrid cols={{ base: 1, sm: 2, xl: 3 }}>
            <ShareCard title={t('laterLed')} share={report.laterLed} />
            {report.canChooseSince ? (
              <ShareCard
                title={t('laterLedOfLongSeen', { count: report.longSeen })}
                share={report.laterLedOfLongSeen}
              />
            ) : null}
            <ShareCard title={t('servedBefore')} share={report.leads.servedBefore} />
            <ShareCard title={t('shadowJustBefore')} share={report.leads.shadowJustBefore} />
            <ShareCard title={t('sameArea')} share={report.leads.shadowOfSameAreaJustBefore} />
          </SimpleGrid>
        </section>
        {report.curve.length > 0 ? <ShadowCurve curve={report.curve} asOf={asOf} /> : null}
        {report.leads.areas.length > 0 ? <LeadAreas leads={report.leads} asOf={asOf} /> : null}
        {report.placesTogether && report.placesTogether.people > 0 ? (
          <CohortPlaces places={report.places} placesTogether={report.placesTogether} asOf={asOf} />
        ) : null}
        {report.people.length > 0 ? <ShadowPeople people={report.people} asOf={asOf} /> : null}
      </Stack>
    </>
  );
};
