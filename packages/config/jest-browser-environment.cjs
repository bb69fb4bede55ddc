const { TestEnvironment } = require('jest-environment-jsdom');

const fromNode = {
  Blob,
  File,
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

/**
 * Node's form data, as fetch takes it, made of a form of jsdom as well: React asks for that where a form is sent while a page
 * is still on its way, which a busy machine comes upon and a quiet one does not.
 */
const formDataFromNode = (OfPage) =>
  class extends FormData {
    constructor(form, submitter) {
      super();
      if (form === undefined) return;
      for (const [name, value] of new OfPage(form, submitter)) this.append(name, value);
    }
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
    const own = { FormData: formDataFromNode(this.global.FormData), fetch: fetchFromNode };
    Object.assign(this.global, fromNode, own);
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
