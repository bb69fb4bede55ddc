import { Alert, Group, List, Stack, Text, ThemeIcon } from '@mantine/core';
import { IconCheck, IconHourglass } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { RuleAnswer } from '@understudy/contracts/programmes';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import { eligibilityQuery } from './programme-queries.js';
import { asOf, useRuleWords } from './rule-words.js';

/** The earlier cohorts behind a number, and those that do not count with why. */
const CountedCohorts = ({ answer: { rule, cohorts } }: { answer: RuleAnswer }) => {
  const { t } = useTranslation('programmes');
  const format = useFormat();
  const roles = rule.kind === 'earlier-roles' ? rule.roles : [];
  const counted = cohorts
    .filter(({ counts }) => counts === 'counted')
    .map(({ name, inRole }) =>
      inRole ? t('eligibility.cohortAs', { name, role: t(`eligibility.as.${asOf(roles)}`) }) : name,
    );
  const others = cohorts.flatMap(({ name, counts }) =>
    counts === 'counted' ? [] : [t(`eligibility.notCountedAs.${counts}`, { name })],
  );
  return (
    <>
      {counted.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('eligibility.counted', { cohorts: format.list(counted) })}
        </Text>
      ) : null}
      {others.length > 0 ? (
        <Text size="sm" c="dimmed">
          {t('eligibility.notCounted', { cohorts: format.list(others) })}
        </Text>
      ) : null}
    </>
  );
};

const Answer = ({ answer, own }: { answer: RuleAnswer; own: boolean }) => {
  const { t } = useTranslation('programmes');
  const needs = useRuleWords();
  const who = own ? 'mine' : 'theirs';
  const { rule, has, ofWhich, stage, met } = answer;
  const there =
    rule.kind === 'stage'
      ? t(`eligibility.has.${who}.stage`, { stage: stage ?? t('eligibility.noStage') })
      : rule.kind === 'earlier-roles'
        ? t(`eligibility.has.${who}.earlier-roles`, {
            count: has ?? 0,
            ofWhich: t('eligibility.inRole', { count: ofWhich ?? 0, role: t(`eligibility.as.${asOf(rule.roles)}`) }),
          })
        : t(`eligibility.has.${who}.${rule.kind}`, { count: has ?? 0 });
  return (
    <List.Item
      icon={
        <ThemeIcon size={22} radius="xl" variant="light" color={met ? 'pine' : 'apricot'}>
          {met ? <IconCheck size={14} aria-hidden /> : <IconHourglass size={14} aria-hidden />}
        </ThemeIcon>
      }
    >
      <Text size="sm">
        {needs(rule)}: {there}
        <span className="visually-hidden"> {t(met ? 'eligibility.met' : 'eligibility.notYet')}</span>
      </Text>
      <CountedCohorts answer={answer} />
    </List.Item>
  );
};

type EligibilityListProps = {
  cohortId: string;
  /** Of somebody else. */
  personId?: string;
  /** Says so where nothing is needed; otherwise nothing is shown then. */
  saysNone?: boolean;
};

/** Whether somebody can take part, rule by rule, with what there is of what is needed. */
export const EligibilityList = ({ cohortId, personId, saysNone = false }: EligibilityListProps) => {
  const { data, isPending, error, refetch } = useQuery(eligibilityQuery(cohortId, personId));
  if (isPending) return <RowsSkeleton rows={2} />;
  if (error) return <ErrorState failure={error} onRetry={() => void refetch()} />;
  return <RuleAnswers {...data} own={personId === undefined} saysNone={saysNone} />;
};

type RuleAnswersProps = { met: boolean; rules: readonly RuleAnswer[]; own: boolean; saysNone?: boolean };

/** What there is of what is needed, rule by rule. */
export const RuleAnswers = ({ met, rules, own, saysNone = false }: RuleAnswersProps) => {
  const { t } = useTranslation('programmes');
  if (rules.length === 0) return saysNone ? <Text size="sm">{t('eligibility.nothing')}</Text> : null;
  return (
    <Stack gap="xs">
      {met ? null : (
        <Alert
          variant="light"
          color="apricot"
          title={t('eligibility.nextToCome')}
          styles={{ title: { color: 'inherit' } }}
        >
          {t('eligibility.nextToComeText')}
        </Alert>
      )}
      <Group>
        <List spacing={6} center aria-label={t('form.eligibility')}>
          {rules.map((answer) => (
            <Answer key={answer.rule.kind} answer={answer} own={own} />
          ))}
        </List>
      </Group>
    </Stack>
  );
};
