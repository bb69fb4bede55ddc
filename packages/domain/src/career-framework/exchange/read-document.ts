import type { ImportedFramework } from '@understudy/contracts/framework-exchange';
import { isCase, readCase } from './read-case.js';
import { isCompetencies, isJobFamily, readFinancialTimes } from './read-financial-times.js';
import { readHeadings } from './read-headings.js';
import { isTopics, readMonzo } from './read-monzo.js';
import { isFields, type Value } from './unread-fields.js';

/**
 * Reads a parsed YAML or JSON document in whichever public format it is; `body` is the text below front matter. Null when
 * it is none that we know.
 * @throws CaseCircle for a CASE package whose items stand below themselves
 * @throws BeyondFramework for what would take the square of its size to read
 */
export const readDocument = (document: Value, body: string): ImportedFramework | null => {
  if (isCompetencies(document)) return readFinancialTimes({ levels: [], competencies: document });
  if (!isFields(document)) return null;
  if (isCase(document)) return readCase(document);
  if (isTopics(document)) return readMonzo(document, body);
  return isJobFamily(document) ? readFinancialTimes(document) : readHeadings(document, body);
};
