import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { AgreedGoal, AgreedVersion } from '@understudy/contracts/development-plans-agreed';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../components/error-state.js';
import { FormModal } from '../../components/form-modal.js';
import { RowsSkeleton } from '../../components/loading.js';
import { useFormat } from '../../lib/format.js';
import { useAgreedWords } from './agreed-words.js';
import { useChangeWords } from './change-words.js';
import { levelNameOf } from './level-name.js';
import classes from './plan.module.css';
import { agreedVersionOf } from './plan-queries.js';

const looks = { changed: 'blue', removed: 'red', added: 'pine' } as const;

const Difference = ({ kind }: { kind: keyof typeof looks }) => {
  const { t } = useTranslation('plans');
  return (
    <Badge variant="light" color={looks[kind]} style={{ flex: 'none' }}>
      {t(`agreed.${kind}`)}
    </Badge>
  );
};

/** What it says instead today; what it said then stands above. */
const Changes = ({ changes }: { changes: AgreedGoal['changes'] }) => {
  const { t } = useTranslation('plans');
  const words = useChangeWords();
  if (changes.length === 0) return null;
  return (
    <div className={classes.since}>
      <Text size="xs" c="dimmed">
        {t('agreed.today')}
      </Text>
      {changes.map((change) => (
        <Text key={change.field} size="sm" className={classes.prose}>
          {words.field(change.after === null ? change : { ...change, before: null })}
        </Text>
      ))}
    </div>
  );
};

const Written = ({ label, text }: { label: string; text: string }) =>
  text === '' ? null : (
    <Text size="sm" className={classes.prose}>
      <Text span size="sm" c="dimmed">
        {label}
      </Text>{' '}
      {text}
    </Text>
  );

const Goal = ({ goal }: { goal: AgreedGoal }) => {
  const { t } = useTranslation(['plans', 'career-framework']);
  const format = useFormat();
  const [from, to] = [goal.fromLevel, goal.toLevel].map((level) => (level === null ? null : levelNameOf(t, level)));
  const facts = [
    goal.skill?.name,
    from && to ? t('goal.levels', { from, to }) : (to ?? from),
    goal.dueOn ? t('goal.dueOn', { day: format.day(goal.dueOn) }) : null,
  ].filter((fact) => fact);
  return (
    <Stack component="li" gap={4}>
      <Group gap="sm" wrap="nowrap" align="flex-start" justify="space-between">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
          {goal.title}
        </Text>
        {goal.since === 'same' ? null : <Difference kind={goal.since} />}
      </Group>
      {facts.length > 0 ? (
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
      ) : null}
      <Written label={`${t('goal.why')}:`} text={goal.why} />
      <Written label={t('goal.measureIs')} text={goal.measure} />
      <Changes changes={goal.changes} />
    </Stack>
  );
};

const Version = ({ version }: { version: AgreedVersion }) => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const agreedWords = useAgreedWords();
  const { startsOn, endsOn, focus, target, goals, changes, added, agreements } = version;
  const isSame = changes.length === 0 && added.length === 0 && goals.every(({ since }) => since === 'same');
  return (
    <Stack gap="lg">
      <Stack gap={4}>
        {agreements.map((agreed) => (
          <Text key={`${agreed.agreedAt} ${agreed.until}`} size="sm">
            {agreedWords(agreed).line}
          </Text>
        ))}
        <Text size="sm" c="dimmed">
          {t('agreed.covers')}
        </Text>
        <Text size="sm">{t(isSame ? 'agreed.same' : 'agreed.differs')}</Text>
      </Stack>
      <Stack gap={4}>
        <Text size="sm">
          {[format.dayRange(startsOn, endsOn), target ? t('towards', { stage: target.name }) : null]
            .filter((fact) => fact)
            .join(' · ')}
        </Text>
        <Written label={`${t('focus.label')}:`} text={focus} />
        <Changes changes={changes} />
      </Stack>
      <section aria-label={t('goals')}>
        <Title order={3} size="h4" mb="sm">
          {t('goals')}
        </Title>
        <ul className={classes.lines}>
          {goals.map((goal) => (
            <Goal key={goal.id} goal={goal} />
          ))}
          {added.map(({ id, title }) => (
            <Group key={id} component="li" gap="sm" wrap="nowrap" align="flex-start" justify="space-between">
              <Text fw={600} style={{ overflowWrap: 'anywhere' }}>
                {title}
              </Text>
              <Difference kind="added" />
            </Group>
          ))}
        </ul>
      </section>
    </Stack>
  );
};

type AgreedVersionProps = { planId: string; versionId: string };

const Asked = ({ planId, versionId }: AgreedVersionProps) => {
  const version = useQuery(agreedVersionOf(planId, versionId));
  if (version.isPending) return <RowsSkeleton rows={4} />;
  if (version.isError) return <ErrorState failure={version.error} onRetry={() => void version.refetch()} />;
  return <Version version={version.data} />;
};

/** What a plan said when it was agreed on, with what is different today. */
export const AgreedVersionDialog = ({
  planId,
  versionId,
  onClose,
}: Omit<AgreedVersionProps, 'versionId'> & { versionId: string | null; onClose: () => void }) => {
  const { t } = useTranslation('plans');
  return (
    <FormModal opened={versionId !== null} onClose={onClose} title={t('agreed.title')}>
      {versionId === null ? null : <Asked planId={planId} versionId={versionId} />}
    </FormModal>
  );
};
