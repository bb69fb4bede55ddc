import { Radio, Stack } from '@mantine/core';
import { type CalibrationGrid, calibrationGrid } from '@understudy/contracts/calibration';
import { useTranslation } from 'react-i18next';

type Props = { value: CalibrationGrid; onChange: (grid: CalibrationGrid) => void };

/** With the grid of results and growth, or with horizons alone. */
export const GridChoice = ({ value, onChange }: Props) => {
  const { t } = useTranslation('calibration');
  return (
    <Radio.Group label={t('field.grid')} value={value} onChange={(grid) => onChange(calibrationGrid.parse(grid))}>
      <Stack gap="xs" mt="xs">
        {calibrationGrid.options.map((grid) => (
          <Radio key={grid} value={grid} label={t(`grid.${grid}`)} description={t(`gridHelp.${grid}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
};
