import { Card, Stack, Text, Title } from '@mantine/core';
import type { EffectComparison, ProgrammeEffect } from '@understudy/contracts/indicators-effect';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.js';
import classes from './effect.module.css';
import { EffectCard } from './effect-card.js';

/** Whether anything may be told of a programme. */
export const isTold = ({ comparisons }: ProgrammeEffect): boolean => comparisons.some(({ result }) => result !== null);

type EffectCardsProps = {
  effects: readonly ProgrammeEffect[];
  /** The programmes are those for which somebody of a chosen group stands. */
  ofGroup: boolean;
  /** The day by which it was told; today without it. */
  knownOn?: string;
};

/** Programmes of which nothing can be said, each with the reasons. */
const Untold = ({ effects, headed }: { effects: readonly ProgrammeEffect[]; headed: boolean }) => {
  const { t } = useTranslation('effect');
  if (effects.length === 0) return null;
  const reason = ({ comparison, state }: EffectComparison, threshold: number) =>
    `${t(`against.${comparison}`)}: ${t(`why.${state === 'told' ? 'too-few' : state}`, { count: threshold })}`;
  const reasons = ({ comparisons, threshold }: ProgrammeEffect) => {
    const states = new Set(comparisons.map(({ state }) => state));
    const [only] = comparisons;
    return states.size === 1 && only
      ? t(`why.${only.state === 'told' ? 'too-few' : only.state}`, { count: threshold })
      : comparisons.map((one) => reason(one, threshold)).join(' ');
  };
  return (
    <Stack gap={4} mt={headed ? undefined : 'xs'}>
      {headed ? (
        <Title order={3} size="h5">
          {t('untold')}
        </Title>
      ) : null}
      <Stack component="ul" gap={4} m={0} p={0} className={classes.untold}>
        {effects.map((effect) => (
          <Text key={effect.programme.id} component="li" size="sm" maw="68ch">
            {t('untoldOf', { name: effect.programme.name, reasons: reasons(effect) })}
          </Text>
        ))}
      </Stack>
    </Stack>
  );
};

/** What programmes bring; where nothing can be said yet, that. */
export const EffectCards = ({ effects, ofGroup, knownOn }: EffectCardsProps) => {
  const { t } = useTranslation('effect');
  const seesAll = useSession().standings.includes('admin');
  const told = effects.filter(isTold);
  const none = ofGroup ? 'noneInGroup' : seesAll ? 'noProgrammes' : 'noneBelow';
  const untold = <Untold effects={effects.filter((one) => !isTold(one))} headed={told.length > 0} />;
  if (told.length === 0) {
    return (
      <Card component="section" aria-labelledby="effects">
        <Title order={2} size="h3" id="effects" mb={4}>
          {t('programmes')}
        </Title>
        <Text size="sm" c="dimmed" maw="68ch">
          {t(effects.length === 0 ? none : ofGroup ? 'noneToldInGroup' : 'noneTold')}
        </Text>
        {untold}
      </Card>
    );
  }
  return (
    <Stack gap="xl">
      {ofGroup ? (
        <Text size="sm" c="dimmed" maw="68ch" data-print="above">
          {t('wholeProgrammes')}
        </Text>
      ) : null}
      {told.map((effect) => (
        <EffectCard key={effect.programme.id} effect={effect} named knownOn={knownOn} />
      ))}
      {untold}
    </Stack>
  );
};
