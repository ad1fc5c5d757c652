import { browserForAll, stillWorks } from './still-works.ts';

const browser = browserForAll();
const isDefined = "customElements.get('glossator-overlay') !== undefined";

stillWorks(
  'a page with an element of its own under our name, whose internals know its shadow root',
  { page: 'element-internals', proof: isDefined },
  browser,
);

stillWorks(
  'a page with an element of its own under our name, which brings a shadow root along',
  { page: 'element-shadow', proof: isDefined },
  browser,
);

stillWorks(
  'a page that defines such an element once we are there',
  { page: 'element-defined-late', proof: isDefined },
  browser,
);
