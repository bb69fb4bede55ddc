/** The product that all browser suites of a run share, with the demonstration in it. */
export type Product = { readonly origin: string; readonly password: string };

/** Where the shared product is; the first who asks starts it, and everybody waits until it is ready. */
export const sharedProduct = async (): Promise<Product> => {
  const desk = process.env.UNDERSTUDY_BROWSER_PRODUCT;
  if (desk === undefined) throw new Error('Run browser suites as the project "browser", which brings the product.');
  const answer = await fetch(desk);
  if (!answer.ok) throw new Error(await answer.text());
  const { origin, password }: Product = JSON.parse(await answer.text());
  return { origin, password };
};
