import { Box, Text } from '@mantine/core';
import type { EffectivenessObservation } from '@understudy/contracts/effectiveness-observations';
import { useTranslation } from 'react-i18next';
import classes from './effectiveness.module.css';

type Observed = Pick<EffectivenessObservation, 'metric' | 'misleads'>;

/** How figures of a table can mislead: once for each metric among its rows, and again where a later edition says it otherwise. */
export const ObservedWarnings = ({ rows }: { rows: readonly Observed[] }) => {
  const { t } = useTranslation('effectiveness');
  const warnings = new Map(rows.map((row) => [`${row.metric.id} ${row.misleads}`, row]));
  if (warnings.size === 0) return null;
  return (
    <Box component="section" mt="md" className={classes.aside} aria-labelledby="observed-warnings">
      <Text size="sm" fw={620} id="observed-warnings">
        {t('misleads')}
      </Text>
      <ul className={classes.prompts}>
        {[...warnings].map(([key, { metric, misleads }]) => (
          <Text component="li" size="sm" key={key}>
            {metric.name}: <span>{misleads}</span>
          </Text>
        ))}
      </ul>
    </Box>
  );
};
