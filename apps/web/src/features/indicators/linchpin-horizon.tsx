import { Select } from '@mantine/core';
import { type BenchHorizon, benchHorizon } from '@understudy/contracts/indicators';
import { useTranslation } from 'react-i18next';

type LinchpinHorizonProps = {
  /** By how soon those who are counted are ready. */
  by: BenchHorizon;
  onBy: (by: BenchHorizon) => void;
};

/** Chooses by how soon those are ready over whom linchpins are counted. */
export const LinchpinHorizon = ({ by, onBy }: LinchpinHorizonProps) => {
  const { t } = useTranslation(['indicators', 'figures']);
  return (
    <Select
      label={t('linchpins.by')}
      size="sm"
      maw={260}
      my="md"
      allowDeselect={false}
      value={by}
      data={benchHorizon.options.map((value) => ({ value, label: t(`figures:horizon.${value}`) }))}
      onChange={(value) => onBy(benchHorizon.safeParse(value).data ?? by)}
      wrapperProps={{ 'data-print': 'no' }}
    />
  );
};
