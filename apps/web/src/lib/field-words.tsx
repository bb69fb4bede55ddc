import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from './format.js';
import { useRefusalWords } from './refusal-words.js';
import { ownWords } from './validation-messages.js';

const day = /\d{4}-\d{2}-\d{2}/g;

/** A message at a field, of the contract's schema or of the server, in the language of the page. */
const FieldWords = ({ message }: { message: string }): ReactNode => {
  const { t } = useTranslation('validation');
  const format = useFormat();
  const own = ownWords(t, message);
  // A sentence that nobody has put into words of this language is better than none.
  const said = useRefusalWords(own === null ? message : null, message);
  return own ?? said?.replace(day, (found) => format.day(found)) ?? null;
};

/** What to show at a field for a message. */
export const fieldWords = (message: string): ReactNode => <FieldWords message={message} />;
