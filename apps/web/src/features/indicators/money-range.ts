import { useTranslation } from 'react-i18next';

export type Range = { low: number; high: number };

/** An amount range in whole units of its currency, as the language writes it. */
export const useMoneyRange = (currency: string | null) => {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'pseudo' ? 'en-GB' : i18n.language;
  const numbers = new Intl.NumberFormat(locale, {
    ...(currency === null ? {} : { style: 'currency' as const, currency }),
    maximumSignificantDigits: 3,
  });
  return ({ low, high }: Range): string => (low === high ? numbers.format(low) : numbers.formatRange(low, high));
};
