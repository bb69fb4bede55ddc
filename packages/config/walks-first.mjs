import { default as sequencing } from '@jest/test-sequencer';

/**
 * What takes longest by far, longest first: suites that walk over the product, and over many pages of the web. Suites in
 * browsers share a product, whose start all that begin with it wait for: one of them begins it, and whoever walks beside it
 * meanwhile needs none.
 */
const walks = ['screens.browser.spec', 'twins.security.spec', 'plans.browser.spec', 'list-sorts.spec'];

const placeOf = ({ path }) => {
  const place = walks.findIndex((walk) => path.includes(walk));
  return place < 0 ? walks.length : place;
};

/**
 * The order of spec files: the walks first, then as Jest would. A fresh clone knows no times and goes by the sizes of files,
 * which puts the longest walk, a short file, near the end, where one core then waits for it.
 */
export default class WalksFirst extends (sequencing.default ?? sequencing) {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
}
