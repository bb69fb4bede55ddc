import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * The server's sentence in the language of the page; null until it is known, and where there are no words for it. The German
 * ones are loaded when the first is needed: the sign-in page does without.
 */
export const useRefusalWords = (detail: string | null): string | null => {
  const german = useTranslation().i18n.language === 'de';
  const [found, setFound] = useState<{ detail: string; words: string | null } | null>(null);
  useEffect(() => {
    if (!german || !detail) return;
    let wanted = true;
    import('@understudy/domain/refusals/refusal-words').then(
      ({ refusalInGerman }) => wanted && setFound({ detail, words: refusalInGerman(detail) }),
      // Without the words, the advice of the code stands.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [german, detail]);
  if (!german) return detail;
  return found !== null && found.detail === detail ? found.words : null;
};
