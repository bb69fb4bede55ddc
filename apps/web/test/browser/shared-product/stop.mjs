/** Ends what start.mjs began. */
export default async () => {
  await globalThis.understudyBrowserProduct?.stop();
};
