import type { Organisation } from '@understudy/contracts/organisations';

/** An organisation as it is read, with today in its own time zone. */
export type OrganisationRow = {
  id: string;
  slug: string;
  name: string;
  locale: string;
  timeZone: string;
  fiscalYearStartMonth: number;
  privacyThreshold: number;
  historyBeginsOn: string | null;
  demonstration: boolean;
  version: number;
  today: string;
};

/** An organisation as its members see it. */
export const presentOrganisation = (row: OrganisationRow): Organisation => ({ ...row });
