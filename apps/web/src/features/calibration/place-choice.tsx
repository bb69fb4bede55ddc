import { Radio, SimpleGrid, Text } from '@mantine/core';
import type { CalibrationGrid, CalibrationPlace } from '@understudy/contracts/calibration';
import { calibrationPlace } from '@understudy/contracts/calibration';
import { gridPlaces, growths, horizonPlaces } from '@understudy/domain/calibration/places';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './calibration.module.css';
import { usePlaceWords } from './place-words.js';

type Props = {
  grid: CalibrationGrid;
  value: CalibrationPlace | null;
  onChange: (place: CalibrationPlace) => void;
  error?: ReactNode;
};

/** Where to place somebody: the nine places as rows of the grid, or the horizons, each as a choice of its own. */
export const PlaceChoice = ({ grid, value, onChange, error }: Props) => {
  const { t } = useTranslation('calibration');
  const words = usePlaceWords();
  const choice = (place: CalibrationPlace, description: string | null) => (
    <Radio.Card
      key={place}
      value={place}
      className={classes.choice}
      aria-label={[words.name(place), words.sides(place)].filter(Boolean).join('. ')}
    >
      <Radio.Indicator aria-hidden />
      <div>
        <Text size="sm" fw={600}>
          {words.name(place)}
        </Text>
        {description ? (
          <Text size="xs" c="dimmed">
            {description}
          </Text>
        ) : null}
      </div>
    </Radio.Card>
  );
  return (
    <Radio.Group
      label={t('choice.label')}
      description={t(grid === 'horizons' ? 'choice.horizons' : 'choice.grid')}
      value={value}
      error={error}
      onChange={(place) => onChange(calibrationPlace.parse(place))}
    >
      {grid === 'horizons' ? (
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt="xs">
          {horizonPlaces.map((place) => choice(place, null))}
        </SimpleGrid>
      ) : (
        growths.toReversed().map((growth) => (
          <div key={growth}>
            <Text size="sm" fw={600} mt="sm" mb={4}>
              {t(`growth.${growth}`)}
            </Text>
            <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="xs">
              {gridPlaces
                .filter((place) => place.endsWith(growth))
                .map((place) => choice(place, t(`performance.${performanceOf(place)}`)))}
            </SimpleGrid>
          </div>
        ))
      )}
    </Radio.Group>
  );
};

const performanceOf = (place: (typeof gridPlaces)[number]) =>
  place.startsWith('beyond') ? 'beyond' : place.startsWith('dependable') ? 'dependable' : 'finding-feet';
