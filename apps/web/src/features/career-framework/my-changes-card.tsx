import { Card, Stack, Text, Title } from '@mantine/core';
import type { MyDevelopment } from '@understudy/contracts/career-framework';
import { eventName } from '@understudy/contracts/events';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../components/links.js';
import { useFormat } from '../../lib/format.js';

type Change = MyDevelopment['changes'][number];

/** What has a page to read it on, and what the way there says. */
const pages = {
  'signal.observed': { says: 'mine.observed', to: () => '/signals' },
  'signal.replied': { says: 'mine.signalAnswered', to: () => '/signals' },
  'campaign.released': { says: 'mine.resultReleased', to: (id: string) => `/results/${id}` },
  'result.disputed': { says: 'mine.disputeAnswered', to: (id: string) => `/results/${id}` },
} as const;
/** What others did in a plan of mine; of these the words say who. */
const planNews = {
  'plan.commented': 'mine.planCommented',
  'plan.begun': 'mine.planBegun',
  'plan.signed': 'mine.planSigned',
  'plan.agreed': 'mine.planAgreed',
  'plan.signature-withdrawn': 'mine.planSignatureWithdrawn',
  'plan.changed': 'mine.planChanged',
} as const;
const isOfPlan = (what: string): what is keyof typeof planNews => what in planNews;
/** Whether the words name who did it, so that the name does not follow them. */
const saysWho = ({ what }: Change): boolean => isOfPlan(what) || what === 'signal.replied';
const isLeading = (what: string): what is keyof typeof pages => what in pages;

/** What changed about me since my last visit, and whom I report to. */
export const MyChangesCard = ({ changes, manager }: Pick<MyDevelopment, 'changes' | 'manager'>) => {
  const { t } = useTranslation(['home', 'audit']);
  const nameOf = ({ what, value, recordId }: Change) => {
    if (isOfPlan(what)) {
      return (
        <TextLink to="/plans/$planId" params={{ planId: recordId ?? '' }}>
          {t(planNews[what], { name: value ?? '' })}
        </TextLink>
      );
    }
    const page = isLeading(what) ? pages[what] : undefined;
    if (page) {
      const says = what === 'signal.replied' && value ? 'mine.signalAnsweredBy' : page.says;
      return <TextLink to={page.to(recordId ?? '')}>{t(says, { name: value ?? '' })}</TextLink>;
    }
    const known = eventName.safeParse(what);
    return known.success ? t(`audit:event.${known.data}`) : what;
  };
  const format = useFormat();
  return (
    <Card component="section">
      <Title order={2} size="h3" mb="sm">
        {t('mine.changes')}
      </Title>
      {changes.length === 0 ? <Text c="dimmed">{t('mine.noChanges')}</Text> : null}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {changes.map((change) => (
          <li key={`${change.on} ${change.what} ${change.value}`}>
            <Text size="xs" c="dimmed">
              {format.instant(change.on)}
            </Text>
            <Text size="sm">
              {nameOf(change)}
              {change.value && !saysWho(change) ? `: ${change.value}` : ''}
            </Text>
          </li>
        ))}
      </Stack>
      <Title order={2} size="h3" mt="lg" mb={4}>
        {t('mine.manager')}
      </Title>
      {manager ? (
        <TextLink to="/people/$personId" params={{ personId: manager.id }}>
          {manager.name}
        </TextLink>
      ) : (
        <Text>{t('mine.noManager')}</Text>
      )}
    </Card>
  );
};
