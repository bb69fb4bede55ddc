/** The runner of the Node projects waits for ever; here every promise and every preparation ends, or says that it did not. */
import { bind } from 'jest-each';

const limit = 120_000;

const limited = (run, milliseconds = limit) =>
  run &&
  (async () => {
    let timer;
    const tooLong = new Promise((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`Not done within ${milliseconds / 1000} s.`)), milliseconds);
    });
    try {
      return await Promise.race([run(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  });

const limitedTest = (define) => {
  const withLimit = (name, run, milliseconds) => define(name, limited(run, milliseconds), milliseconds);
  withLimit.each = bind(withLimit);
  return withLimit;
};

const { test } = globalThis;
const within = Object.assign(limitedTest(test), { only: limitedTest(test.only), skip: test.skip, todo: test.todo });
Object.assign(globalThis, { it: within, test: within });

for (const hook of ['beforeAll', 'afterAll', 'beforeEach', 'afterEach']) {
  const define = globalThis[hook];
  globalThis[hook] = (run, milliseconds) => define(limited(run, milliseconds), milliseconds);
}
