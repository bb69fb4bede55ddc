import { useTranslation } from 'react-i18next';

/** How many stays a curve leaves out because nobody knows when they began, as a sentence to append; nothing for none. */
export const useLeftOutWords = (): ((of: { readonly unknownStart: number }) => string) => {
  const { t } = useTranslation('indicators');
  return ({ unknownStart }) =>
    unknownStart > 0 ? ` ${t('curves.leftOut', { stays: t('stay.stays', { count: unknownStart }) })}` : '';
};
