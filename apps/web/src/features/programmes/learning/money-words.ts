/** An amount with its currency, as the language writes it; without cents where there are none. */
export const moneyWords = (language: string, { amount, currency }: { amount: number; currency: string }): string =>
  new Intl.NumberFormat(language === 'pseudo' ? 'en-GB' : language, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(amount);
