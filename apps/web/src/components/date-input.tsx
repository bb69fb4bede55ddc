import { type DateInputProps, DateInput as MantineDateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import 'dayjs/locale/de';
import 'dayjs/locale/en-gb';

type Props = Omit<DateInputProps, 'value' | 'onChange' | 'locale' | 'valueFormat'> & {
  /** YYYY-MM-DD, or null. */
  value?: string | null;
  onChange?: (value: string | null) => void;
};

/** A day to type or to pick; speaks YYYY-MM-DD to the form and the language of the page to the person. */
export const DateInput = ({ value, onChange, ...rest }: Props) => {
  const { t, i18n } = useTranslation();
  const german = i18n.language.startsWith('de');
  return (
    <MantineDateInput
      {...rest}
      value={value ?? null}
      onChange={(day) => onChange?.(day)}
      locale={german ? 'de' : 'en-gb'}
      valueFormat={german ? 'DD.MM.YYYY' : 'D MMM YYYY'}
      placeholder={rest.placeholder ?? t('datePlaceholder')}
      previousLabel={t('previous')}
      nextLabel={t('next')}
      clearButtonProps={{ 'aria-label': t('clear') }}
    />
  );
};
