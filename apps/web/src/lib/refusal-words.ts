import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * The server's sentence in the language of the page; null until it is known, and where there are no words for it, unless
 * something else is to stand there then. The German ones are loaded when the first is needed: the sign-in page does
 * without.
 */
export const useRefusalWords = (detail: string | null, otherwise: string | null = null): string | null => {
  const german = useTranslation().i18n.language === 'de';
  const [found, setFound] = useState<{ detail: string; words: string | null } | null>(null);
  useEffect(() => {
    if (!german || !detail) return;
    let wanted = true;
    const tell = (words: string | null) => wanted && setFound({ detail, words });
    import('@understudy/domain/refusals/refusal-words').then(
      ({ refusalInGerman }) => tell(refusalInGerman(detail)),
      // Without the words, the advice of the code stands.
      () => tell(null),
    );
    return () => {
      wanted = false;
    };
  }, [german, detail]);
  if (!german) return detail;
  return found !== null && found.detail === detail ? (found.words ?? otherwise) : null;
};
