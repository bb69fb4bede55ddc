/** Ends what start.mjs began. */
export default async () => {
  await globalThis.understudyTestServer?.stop();
};
