import { Button, Group, SegmentedControl, Slider, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconRoute } from '@tabler/icons-react';
import type { ResponseOf } from '@understudy/contracts/endpoint';
import {
  type getBenchStress,
  type StressAmong,
  type StressCase,
  stressAmong,
} from '@understudy/contracts/indicators-bench';
import { useTranslation } from 'react-i18next';
import { ChartCard } from '../../components/chart-card.js';
import { useFormat } from '../../lib/format.js';
import classes from './bench.module.css';
import { StressChart } from './stress-chart.js';
import { StressLegend } from './stress-legend.js';

type Stress = ResponseOf<typeof getBenchStress>;

type StressCardProps = {
  stress: Stress;
  leaving: number;
  onLeaving: (leaving: number) => void;
  onAmong: (among: StressAmong) => void;
  onFollow: (leaving: string[]) => void;
};

const useWords = () => {
  const { t } = useTranslation('bench');
  const format = useFormat();
  const short = (value: number) => format.number(Math.round(value * 100) / 100);
  return {
    short,
    worst: ({ worstAtLeast, worstAtMost }: StressCase) =>
      worstAtLeast === worstAtMost
        ? format.count(worstAtLeast)
        : t('stress.between', { least: format.count(worstAtLeast), most: format.count(worstAtMost) }),
    interval: ({ averageIsExact, averageLower, averageUpper }: StressCase) =>
      averageIsExact ? t('stress.exact') : t('stress.range', { from: short(averageLower), to: short(averageUpper) }),
  };
};

/** The hardest case found for so many: who leaves, and which roles stay open then. */
const HardestCase = ({
  one,
  among,
  onFollow,
}: { one: StressCase; among: StressAmong } & Pick<StressCardProps, 'onFollow'>) => {
  const { t } = useTranslation('bench');
  const format = useFormat();
  if (one.people.length === 0) return <Text size="sm">{t('hardest.none')}</Text>;
  return (
    <Stack gap={6} className={classes.hardest}>
      <Title order={3} size="h4">
        {t('hardest.title', { count: one.leaving })}
      </Title>
      <Text size="sm">
        {t('hardest.people', { people: format.list(one.people.map(({ name }) => name)) })}{' '}
        {t('hardest.roles', { count: one.roles.length, roles: format.list(one.roles.map(({ name }) => name)) })}{' '}
        {one.people.length < one.leaving ? t('hardest.fewer') : null}
      </Text>
      {among === 'everybody' ? (
        <Button
          variant="light"
          size="sm"
          leftSection={<IconRoute size={16} aria-hidden />}
          onClick={() => onFollow(one.people.map(({ id }) => id))}
          style={{ alignSelf: 'flex-start' }}
          data-print="no"
        >
          {t('hardest.follow')}
        </Button>
      ) : null}
    </Stack>
  );
};

/** The stress test: how many roles stay open when so many people leave, at worst and on average. */
export const StressCard = ({ stress, leaving, onLeaving, onAmong, onFollow }: StressCardProps) => {
  const { t } = useTranslation('bench');
  const format = useFormat();
  const words = useWords();
  const narrow = useMediaQuery('(max-width: 36em)');
  const { items, people, roles, openBefore, asOf, among } = stress;
  const chosen = items.find((one) => one.leaving === leaving) ?? items.at(-1);
  return (
    <ChartCard
      title={
        chosen
          ? t('stress.title', {
              count: chosen.leaving,
              people: format.count(people),
              roles: format.count(roles),
              worst: words.worst(chosen),
              average: words.short(chosen.average),
            })
          : t('stress.nobody')
      }
      description={t(`stress.lead.${among}`)}
      unit={t('stress.unit')}
      asOf={asOf}
      fileName="stress-test"
      table={{
        columns: [
          t('stress.leave'),
          t('stress.worst'),
          t('stress.average'),
          t('stress.interval'),
          t('stress.without'),
          t('stress.openThen'),
        ],
        rows: items.map((one) => [
          one.leaving,
          words.worst(one),
          words.short(one.average),
          words.interval(one),
          format.list(one.people.map(({ name }) => name)),
          format.list(one.roles.map(({ name }) => name)),
        ]),
      }}
      records={
        chosen ? (
          <Stack gap="lg">
            <StressLegend cases={items} openBefore={openBefore} />
            <Group gap="xl" align="flex-end" data-print="no">
              <div style={{ flex: '1 1 18rem', maxWidth: '28rem' }}>
                <Text size="sm" fw={500} mb={6} id="how-many-leave">
                  {t('stress.howMany')}
                </Text>
                <Slider
                  min={1}
                  max={items.length}
                  value={chosen.leaving}
                  onChange={onLeaving}
                  marks={items.map((one) => ({ value: one.leaving, label: format.count(one.leaving) }))}
                  label={null}
                  thumbLabel={t('stress.howMany')}
                  styles={{ markLabel: { color: 'inherit' } }}
                  mb="lg"
                />
              </div>
              <SegmentedControl
                aria-label={t('stress.among.label')}
                value={among}
                onChange={(value) => onAmong(stressAmong.parse(value))}
                data={stressAmong.options.map((value) => ({ value, label: t(`stress.among.${value}`) }))}
                orientation={narrow ? 'vertical' : 'horizontal'}
                style={{ flexShrink: 0 }}
              />
            </Group>
            <HardestCase one={chosen} among={among} onFollow={onFollow} />
          </Stack>
        ) : null
      }
    >
      {chosen ? <StressChart cases={items} openBefore={openBefore} chosen={chosen.leaving} /> : null}
    </ChartCard>
  );
};
