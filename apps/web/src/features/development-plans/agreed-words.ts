import type { Plan } from '@understudy/contracts/development-plans';
import type { PlanAgreed } from '@understudy/contracts/development-plans-agreed';
import type { PlanAgreement } from '@understudy/contracts/development-plans-goals';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** With which words it is said how far an agreement is: of two who sign, of one who is enough, or once nobody signs any more. */
export const meaningOf = ({ state, counterpart, ended, signatures }: PlanAgreement) => {
  const isOfBoth = signatures.filter(({ current }) => current).length > 1;
  if (state === 'agreed' && isOfBoth) return 'meaning';
  if (ended) return 'meaningEnded';
  return counterpart === 'alone' ? 'meaningAlone' : 'meaning';
};

/** Who signs, and who has signed: what a manager signed stays named where nobody leads the person any more. */
export const signersOf = ({ person, agreement }: Pick<Plan, 'person' | 'agreement'>) => {
  const { counterSigner, signatures } = agreement;
  const signed = (role: 'person' | 'manager') => signatures.find((one) => one.role === role && one.current) ?? null;
  const beside = counterSigner ?? signed('manager')?.signer ?? null;
  return [
    { role: 'person' as const, who: person, signature: signed('person') },
    ...(beside === null ? [] : [{ role: 'manager' as const, who: beside, signature: signed('manager') }]),
  ];
};

/**
 * What is said of an agreement. Of one who signed alone the day is told as that of the signature: when it was agreed, because
 * nobody leads them any more, stands in the history.
 */
export const useAgreedWords = () => {
  const { t } = useTranslation('plans');
  const format = useFormat();
  return ({ agreedAt, until, by }: PlanAgreed) => {
    const told = { day: format.instant(agreedAt), names: format.list(by.map(({ name }) => name)) };
    if (until !== null) {
      const line = t('agreed.byUntil', { ...told, until: format.instant(until) });
      return { line, read: t('agreed.readOf', told) };
    }
    return by.length === 1
      ? { line: t('agreed.alone', told), read: t('agreed.readSigned', told) }
      : { line: t('agreed.by', told), read: t('agreed.readOf', told) };
  };
};
