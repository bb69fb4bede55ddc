import type { OpportunityTemplate } from '@understudy/contracts/opportunities';
import type { OwnTemplateRow } from './own-templates.repository.js';

/** The key of a template that the organisation wrote itself; none of the product's begins like this. */
export const ownKey = (id: string): string => `own-${id}`;

/** One of the organisation's own, as those who publish see it. */
export const presentOwnTemplate = (
  { id, version, basedOn: _basedOn, ...row }: OwnTemplateRow,
  putAway: readonly string[],
): OpportunityTemplate => ({
  ...row,
  key: ownKey(id),
  offered: !putAway.includes(ownKey(id)),
  own: { id, version },
});
