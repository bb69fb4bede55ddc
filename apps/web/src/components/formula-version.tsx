import { useTranslation } from 'react-i18next';

/** By which formulas a figure was computed, quietly behind its day; nothing where there is no figure. */
export const FormulaVersion = ({ version }: { version: number | null | undefined }) => {
  const { t } = useTranslation('figures');
  return version == null ? null : <span>{` · ${t('formulas.of', { version })}`}</span>;
};
