import { Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { LearningRecord } from '@understudy/contracts/programmes-learning';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.js';
import { useFormat } from '../../../lib/format.js';
import { skillsQuery } from './learning-queries.js';
import { moneyWords } from './money-words.js';

export type LearningAct = 'change' | 'look-back' | 'remove' | 'restore';

type Props = { record: LearningRecord; named?: boolean; onAct: (act: LearningAct) => void };

const useFacts = (record: LearningRecord): string[] => {
  const { t, i18n } = useTranslation('learning');
  const format = useFormat();
  const framework = useQuery({ ...skillsQuery, enabled: record.skillKey !== null });
  const { hours, cost, certificate, certificateValidUntil: until, skillKey, module } = record;
  const skill = framework.data?.skills.find(({ key }) => key === skillKey)?.name ?? skillKey?.replaceAll('-', ' ');
  return [
    ...(hours === null ? [] : [t('hours', { count: hours, shown: format.number(hours) })]),
    ...(cost ? [moneyWords(i18n.language, cost)] : []),
    ...(skill ? [t('forSkill', { skill })] : []),
    ...(module ? [t('inModule', { module: module.title })] : []),
    ...(certificate === ''
      ? []
      : [until ? t('certificateUntil', { certificate, day: format.day(until) }) : t('certificateIs', { certificate })]),
  ];
};

/** One thing that was learned, and what came of it as far as the reader may know. */
export const LearningCard = ({ record, named = false, onAct }: Props) => {
  const { t } = useTranslation('learning');
  const format = useFormat();
  const facts = useFacts(record);
  const { person, title, kind, provider, startedOn, endedOn, applied, enrolment, abilities } = record;
  const changes = abilities.includes('change');
  return (
    <Card component="li">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Title order={3} size="h4" flex="1 1 14rem" style={{ overflowWrap: 'anywhere' }}>
            {title}
          </Title>
          <Badge variant="outline" color="gray" style={{ flex: 'none' }}>
            {t(`kind.${kind}`)}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {named ? (
            <>
              <TextLink to="/people/$personId" params={{ personId: person.id }} inherit>
                {person.name}
              </TextLink>
              {' · '}
            </>
          ) : null}
          {provider === '' ? '' : `${provider} · `}
          {endedOn ? format.dayRange(startedOn, endedOn) : t('since', { day: format.day(startedOn) })}
        </Text>
        {facts.length > 0 ? (
          <Text size="sm" className="figures" style={{ overflowWrap: 'anywhere' }}>
            {facts.join(' · ')}
          </Text>
        ) : null}
        {enrolment ? (
          <Text size="sm">
            <TextLink to="/cohorts/$cohortId" params={{ cohortId: enrolment.cohortId }} inherit>
              {enrolment.programme}, {enrolment.cohort}
            </TextLink>
          </Text>
        ) : null}
        {applied ? (
          <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            <Text span fw={600} inherit>
              {t('applied')}
            </Text>{' '}
            {applied.text}
            {changes ? (
              <Text span c="dimmed" inherit>
                {' '}
                {t(applied.shared ? 'appliedShared' : 'appliedMine')}
              </Text>
            ) : null}
          </Text>
        ) : null}
        {record.wantsLookBack ? <Text size="sm">{t('lookBack.wanted')}</Text> : null}
        <Group gap="xs" data-print="no">
          {changes ? (
            <>
              <Button
                size="xs"
                variant={record.wantsLookBack ? 'filled' : 'default'}
                aria-label={t('lookBack.openOf', { title })}
                onClick={() => onAct('look-back')}
              >
                {t(applied ? 'lookBack.change' : 'lookBack.open')}
              </Button>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconPencil size={16} aria-hidden />}
                aria-label={t('changeOf', { title })}
                onClick={() => onAct('change')}
              >
                {t('change')}
              </Button>
            </>
          ) : null}
          {(['remove', 'restore'] as const).map((act) =>
            abilities.includes(act) ? (
              <Button
                key={act}
                size="xs"
                variant="subtle"
                aria-label={t(`${act}Of`, { title })}
                onClick={() => onAct(act)}
              >
                {t(act)}
              </Button>
            ) : null,
          )}
        </Group>
      </Stack>
    </Card>
  );
};
