import { browserForAll, stillWorks } from './still-works.ts';

const browser = browserForAll();

stillWorks(
  'a page with forms named browser and chrome',
  { page: 'named-forms', proof: 'window.browser instanceof HTMLFormElement' },
  browser,
);

stillWorks(
  'a page whose elements are named like the methods of its document',
  {
    page: 'named-document',
    proof:
      "['createElement', 'getSelection', 'body'].every((name) => document[name] instanceof HTMLElement && document[name].name === name)",
  },
  browser,
);

stillWorks(
  'a page whose story stands in a form, with fields named like the properties of an element',
  {
    page: 'form-fields',
    proof:
      "['parentElement', 'nodeName', 'closest', 'getBoundingClientRect'].every((name) => document.querySelector('article form')[name].name === name)",
  },
  browser,
);
