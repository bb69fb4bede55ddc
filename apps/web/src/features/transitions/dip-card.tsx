import { Card, Text, Title } from '@mantine/core';
import type { DipOfStage } from '@understudy/contracts/development-plans-transitions';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { DipCurve } from './dip-curve.js';
import classes from './transitions.module.css';

/** The expected dip, shown as what it is: normal, and with an end. */
export const DipCard = ({ dip }: { dip: DipOfStage }) => {
  const { t } = useTranslation('transitions');
  const format = useFormat();
  return (
    <Card component="section" aria-labelledby="dip" className={classes.calm}>
      <Title order={2} id="dip">
        {t('dip.title')}
      </Title>
      <Text mt={6} maw="70ch">
        {dip.within
          ? t('dip.within', { month: dip.month, months: dip.months })
          : t('dip.over', { day: format.day(dip.endsOn) })}
      </Text>
      <DipCurve dip={dip} />
      {dip.within ? (
        <Text size="sm" mt="sm">
          {t('dip.managers')}
        </Text>
      ) : null}
    </Card>
  );
};
