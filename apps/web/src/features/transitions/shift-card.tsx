import { Card, Text, Title } from '@mantine/core';
import type { Companion } from '@understudy/contracts/development-plans-transitions';
import { useTranslation } from 'react-i18next';
import classes from './transitions.module.css';

/** The identity shift and how to get across; where the framework does not describe it, what the new stage is for. */
export const ShiftCard = ({ companion }: { companion: Companion }) => {
  const { t } = useTranslation('transitions');
  const { shift, coreFocus, valueSource } = companion;
  return (
    <Card component="section" aria-labelledby="shift">
      <Title order={2} id="shift" mb={6}>
        {t('shift.title')}
      </Title>
      <Text mb="md" maw="70ch">
        {shift?.shift ?? coreFocus}
      </Text>
      {shift ? (
        <div className={classes.shift}>
          <figure>
            <figcaption>{t('shift.before')}</figcaption>
            <blockquote>{shift.identityBefore}</blockquote>
          </figure>
          <figure>
            <figcaption>{t('shift.after')}</figcaption>
            <blockquote>{shift.identityAfter}</blockquote>
          </figure>
        </div>
      ) : null}
      <Title order={3} mt="lg" mb={6}>
        {t(shift ? 'shift.navigation' : 'shift.value')}
      </Title>
      <Text maw="72ch">{shift?.navigation ?? valueSource}</Text>
    </Card>
  );
};
