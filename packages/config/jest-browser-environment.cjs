const { TestEnvironment } = require('jest-environment-jsdom');

const fromNode = {
  AbortController,
  AbortSignal,
  Blob,
  File,
  FormData,
  Headers,
  Request,
  Response,
  fetch,
  structuredClone,
  TextDecoder,
  TextEncoder,
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
    Object.assign(this.global, fromNode);
    this.global.ResizeObserver = Unwatched;
    this.global.IntersectionObserver = Unwatched;
    this.global.scrollTo = () => {};
    this.global.Element.prototype.scrollIntoView = () => {};
    this.global.matchMedia = (media) => ({
      media,
      matches: false,
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
