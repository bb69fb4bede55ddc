const publicAddresses = [
  '/sign-in',
  '/sign-up',
  '/accept-invitation',
  '/forgot-password',
  '/reset-password',
  '/development/mails',
] as const;

/** Whether an address needs no sign-in. */
export const isPublicAddress = (address: string): boolean =>
  publicAddresses.some((own) => address === own || address === `${own}/`);
