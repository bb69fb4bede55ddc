import type { CalibrationPlace } from '@understudy/contracts/calibration';
import { cellOf } from '@understudy/domain/calibration/places';
import { useTranslation } from 'react-i18next';

/** What places are called, short, and with their two sides. */
export const usePlaceWords = () => {
  const { t } = useTranslation('calibration');
  const name = (place: CalibrationPlace | null): string => (place === null ? t('notPlaced') : t(`place.${place}`));
  return {
    name,
    /** The two sides of the place, where it has any. */
    sides: (place: CalibrationPlace): string | null => {
      const cell = cellOf(place);
      return cell === null
        ? null
        : t('sides', { performance: t(`performance.${cell.performance}`), growth: t(`growth.${cell.growth}`) });
    },
  };
};
