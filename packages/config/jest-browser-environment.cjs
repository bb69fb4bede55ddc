const { TestEnvironment } = require('jest-environment-jsdom');

const fromNode = {
  Blob,
  File,
  FormData,
  Headers,
  Request,
  Response,
  structuredClone,
  TextDecoder,
  TextEncoder,
};

/** Node's fetch, which knows no signal of jsdom: it gets one of its own that follows the given one. */
const fetchFromNode = (address, { signal, ...init } = {}) => {
  const own = new AbortController();
  if (signal?.aborted) own.abort();
  signal?.addEventListener('abort', () => own.abort());
  return fetch(address, { ...init, signal: own.signal });
};

class Unwatched {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom with what it lacks: Node's own fetch and its kin, and the parts of layout that our components ask about. */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, fromNode, { fetch: fetchFromNode });
    this.global.ResizeObserver = Unwatched;
    this.global.IntersectionObserver = Unwatched;
    this.global.scrollTo = () => {};
    this.global.Element.prototype.scrollIntoView = () => {};
    this.global.matchMedia = (media) => ({
      media,
      // Nobody looks at what glides: with less motion asked for, what opens is open at once.
      matches: media.includes('prefers-reduced-motion'),
      addEventListener() {},
      removeEventListener() {},
      addListener() {},
      removeListener() {},
    });
    Object.defineProperty(this.global.document, 'fonts', {
      value: { addEventListener() {}, removeEventListener() {} },
    });
  }
};
