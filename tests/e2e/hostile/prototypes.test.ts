import { browserForAll, stillWorks } from './still-works.ts';

const browser = browserForAll();

stillWorks(
  'a page that has replaced the methods of nodes, ranges and highlights',
  {
    page: 'overridden-prototypes',
    proof: "(() => { try { document.createElement('p'); return false; } catch { return true; } })()",
  },
  browser,
);

stillWorks(
  'a page whose nodes and events tell nothing of themselves',
  {
    page: 'redefined-getters',
    proof:
      "document.querySelector('h1').parentNode === null && new PointerEvent('click', { clientX: 9 }).clientX === null",
  },
  browser,
);

stillWorks(
  'a page that has frozen the prototypes of everything',
  { page: 'frozen-prototypes', proof: 'Object.isFrozen(Node.prototype) && Object.isFrozen(Highlight.prototype)' },
  browser,
);
