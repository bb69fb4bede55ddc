import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './indicators.module.css';

export type Multiple = {
  readonly key: string;
  readonly name: string;
  /** What the drawing shows in a sentence; where there is too little to draw, why. */
  readonly says: string;
  readonly drawing: ReactNode | null;
};

/** Small drawings side by side, each under its name and a sentence; what cannot be drawn is said below them. */
export const SmallMultiples = ({ of }: { of: readonly Multiple[] }) => {
  const [drawn, said] = [of.filter(({ drawing }) => drawing !== null), of.filter(({ drawing }) => drawing === null)];
  return (
    <Stack gap="lg">
      {drawn.length > 0 ? (
        <div className={classes.small}>
          {drawn.map(({ key, name, says, drawing }) => (
            <div key={key} className={classes.multiple}>
              <div>
                <Text size="sm" fw={620}>
                  {name}
                </Text>
                <Text size="xs" c="dimmed" mb={4} className="figures">
                  {says}
                </Text>
              </div>
              {drawing}
            </div>
          ))}
        </div>
      ) : null}
      {said.length > 0 ? (
        <Stack component="ul" gap={4} m={0} p={0} className={classes.plain}>
          {said.map(({ key, name, says }) => (
            <Text key={key} component="li" size="sm" className="figures">
              <strong>{name}</strong>{' '}
              <Text span size="sm" c="dimmed">
                {says}
              </Text>
            </Text>
          ))}
        </Stack>
      ) : null}
    </Stack>
  );
};
