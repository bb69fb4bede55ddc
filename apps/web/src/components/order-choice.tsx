import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

type OrderChoiceProps<Order extends string> = {
  value: Order;
  data: readonly { value: Order; label: string }[];
  onChoose: (order: Order) => void;
};

/** By what a list of cards is arranged; a table has its heads for it. */
export const OrderChoice = <Order extends string>({ value, data, onChoose }: OrderChoiceProps<Order>) => {
  const { t } = useTranslation();
  return (
    <Select
      allowDeselect={false}
      w={220}
      maw="100%"
      label={t('order')}
      data={[...data]}
      value={value}
      onChange={(chosen) => {
        const known = data.find((one) => one.value === chosen);
        if (known) onChoose(known.value);
      }}
    />
  );
};
