import { importKind, importSorts, listImports } from '@understudy/contracts/data-exchange';
import { z } from 'zod';
import { arrangementSearch } from '../../lib/arrangement.js';
import { pagedQuery } from '../../lib/query.js';

/** What the address of the imports may say. */
export const importsSearch = z.object({
  importKind: importKind.optional().catch(undefined),
  ...arrangementSearch(importSorts),
});
type ImportsSearch = z.infer<typeof importsSearch>;

/** What an address asks the list and its CSV for. */
export const importsAsked = ({ importKind: kind, sort, direction }: ImportsSearch) => ({
  query: { kind, sort, direction },
});

/** Imports, page after page. */
export const importsQuery = (search: ImportsSearch) => pagedQuery('imports', listImports, importsAsked(search));
