import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { Programme } from '@understudy/contracts/programmes';
import { useTranslation } from 'react-i18next';
import { ButtonLink, TextLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormat } from '../../lib/format.js';
import { CohortsSection } from './cohorts-section.js';
import { HistorySection } from './history-section.js';
import { OutlineSection } from './outline-section.js';
import { programmeQuery } from './programme-queries.js';
import { ProgrammeSteps } from './programme-steps.js';
import { useRuleWords } from './rule-words.js';
import { ProgrammeStateBadge } from './state-badges.js';

const Facts = ({ programme }: { programme: Programme }) => {
  const { t, i18n } = useTranslation('programmes');
  const format = useFormat();
  const needs = useRuleWords();
  const { stages, leadsTo, sponsor, budget, eligibility } = programme;
  const money =
    budget &&
    new Intl.NumberFormat(i18n.language, {
      style: 'currency',
      currency: budget.currency,
      maximumFractionDigits: 0,
    }).format(budget.amount);
  const facts = [
    ...(stages.length > 0 ? [{ label: t('form.stages'), value: format.list(stages.map(({ name }) => name)) }] : []),
    ...(leadsTo ? [{ label: t('form.leadsTo'), value: leadsTo.name }] : []),
    ...(sponsor ? [{ label: t('form.sponsor'), value: sponsor.name }] : []),
    ...(money ? [{ label: t('form.budget'), value: money }] : []),
    {
      label: t('form.eligibility'),
      value: eligibility.length > 0 ? format.list(eligibility.map(needs)) : t('eligibility.everybody'),
    },
  ];
  return (
    <Card component="section" aria-label={t('facts')}>
      <Stack gap="xs">
        {facts.map(({ label, value }) => (
          <Group key={label} gap="md" wrap="wrap" align="baseline" style={{ rowGap: 0 }}>
            <Text size="sm" c="dimmed" w="11rem">
              {label}
            </Text>
            <Text size="sm" flex="1 1 12rem">
              {value}
            </Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
};

/** One programme: what it is for, its cohorts, and an outline that can be run as it stands. */
export const ProgrammeView = () => {
  const { t } = useTranslation(['programmes', 'sponsor', 'alumni']);
  const { programmeId } = useParams({ from: '/signed-in/programmes/$programmeId' });
  const { data: programme } = useSuspenseQuery(programmeQuery(programmeId));
  return (
    <>
      <PageHeader
        over={<TextLink to="/programmes">{t('title')}</TextLink>}
        title={programme.name}
        lead={
          <Stack gap="sm" align="flex-start">
            <span>{programme.purpose}</span>
            {programme.state === 'open' ? null : <ProgrammeStateBadge state={programme.state} />}
            {programme.state === 'draft' && programme.abilities.includes('open') ? <span>{t('draftNext')}</span> : null}
          </Stack>
        }
        actions={
          <>
            {programme.state === 'draft' ? null : (
              <ButtonLink variant="default" to="/programmes/$programmeId/alumni" params={{ programmeId: programme.id }}>
                {t('alumni:open')}
              </ButtonLink>
            )}
            {programme.abilities.includes('see-progress') ? (
              <>
                <ButtonLink
                  variant="default"
                  to="/programmes/$programmeId/sponsor"
                  params={{ programmeId: programme.id }}
                >
                  {t('sponsor:open')}
                </ButtonLink>
                <ButtonLink
                  variant="default"
                  to="/programmes/$programmeId/shadow-to-lead"
                  params={{ programmeId: programme.id }}
                >
                  {t('shadowToLead')}
                </ButtonLink>
              </>
            ) : null}
            <ProgrammeSteps programme={programme} />
          </>
        }
      />
      <Stack gap="xl">
        <Facts programme={programme} />
        <section aria-labelledby="cohorts">
          <Title order={2} id="cohorts" mb="sm">
            {t('cohort.title')}
          </Title>
          <CohortsSection programme={programme} />
        </section>
        <section aria-labelledby="outline">
          <Title order={2} id="outline" mb="sm">
            {t('outline.title')}
          </Title>
          <OutlineSection programme={programme} />
        </section>
        {programme.abilities.includes('change') ? <HistorySection programme={programme} /> : null}
      </Stack>
    </>
  );
};
