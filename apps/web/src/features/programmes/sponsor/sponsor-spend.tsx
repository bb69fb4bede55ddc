import { Card, Group, Progress, Stack, Text, Title } from '@mantine/core';
import type { SponsorReport } from '@understudy/contracts/programmes-sponsor';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format.js';
import { moneyWords } from '../learning/money-words.js';

type Spend = SponsorReport['spend'][number];

const Line = ({ label, value, strong = false }: { label: string; value: string; strong?: boolean }) => (
  <Group component="li" justify="space-between" gap="md" wrap="wrap" style={{ rowGap: 0 }}>
    <Text size="sm" fw={strong ? 600 : undefined}>
      {label}
    </Text>
    <Text size="sm" fw={strong ? 600 : undefined} className="figures">
      {value}
    </Text>
  </Group>
);

const CurrencyCard = ({ spend, budget }: { spend: Spend; budget: SponsorReport['budget'] }) => {
  const { t, i18n } = useTranslation('sponsor');
  const format = useFormat();
  const money = (amount: number) => moneyWords(i18n.language, { amount, currency: spend.currency });
  const { learning, kinds } = spend;
  const total = spend.cohorts + (learning.value ?? 0);
  const own = budget?.currency === spend.currency ? budget : null;
  const share = own && own.amount > 0 ? total / own.amount : null;
  return (
    <Card>
      <Stack gap="sm">
        <Text fz={28} fw={650} className="figures">
          {own ? t('spend.of', { spent: money(total), budget: money(own.amount) }) : money(total)}
        </Text>
        {share === null ? null : (
          <Progress
            value={Math.min(100, share * 100)}
            color={share > 1 ? 'orange.7' : undefined}
            aria-label={t('spend.share', { share: format.percent(share) })}
          />
        )}
        {share !== null && share > 1 ? (
          <Text size="sm">{t('spend.over', { amount: money(total - (own?.amount ?? 0)) })}</Text>
        ) : null}
        <Stack component="ul" gap={6} p={0} m={0} style={{ listStyle: 'none' }}>
          {kinds.map(({ kind, amount }) => (
            <Line key={kind} label={t(`cost.kind.${kind}`)} value={money(amount)} />
          ))}
          <Line
            label={t('spend.learning')}
            value={
              learning.value === null
                ? t('tooFew')
                : learning.asOf
                  ? t('spend.amountOf', { amount: money(learning.value), day: format.day(learning.asOf) })
                  : money(learning.value)
            }
          />
        </Stack>
      </Stack>
    </Card>
  );
};

/** What a programme cost in the budget year, against what it may cost. */
export const SponsorSpend = ({ report }: { report: SponsorReport }) => {
  const { t, i18n } = useTranslation('sponsor');
  const format = useFormat();
  const { spend, budget, since, until } = report;
  return (
    <section aria-labelledby="spend">
      <Title order={2} size="h3" id="spend" mb={4}>
        {t('spend.title')}
      </Title>
      <Text size="sm" c="dimmed" mb="sm" maw="68ch" data-print="above">
        {t('spend.lead', { range: format.dayRange(since, until) })}
      </Text>
      <Stack gap="md">
        {spend.length === 0 ? (
          <Text size="sm">
            {budget ? t('spend.noneOf', { budget: moneyWords(i18n.language, budget) }) : t('spend.none')}
          </Text>
        ) : null}
        {spend.map((one) => (
          <CurrencyCard key={one.currency} spend={one} budget={budget} />
        ))}
        {budget === null ? (
          <Text size="sm" c="dimmed">
            {t('spend.noBudget')}
          </Text>
        ) : null}
      </Stack>
    </section>
  );
};
