/** An item in CSL-JSON, the form that citation managers exchange (citeproc-js, Zotero, pandoc). */
import { formatLongDate, type PartialDate } from '../dates.ts';
import { keyOf } from './bibtex.ts';
import { citedName } from './cited-name.ts';
import { readingPlace, type CitedWork } from './cited-work.ts';

/** A list with the one item, as citation managers read it. */
export function cslJson(work: CitedWork): string {
  const { authors, title, publisher, published, url, readOn, accessed, language } = work;
  const names = authors.map(citedName);
  const place = readingPlace(work, formatLongDate);
  const item = {
    id: keyOf(work, names),
    type: 'webpage',
    ...(names.length > 0 && {
      author: names.map((name) =>
        'literal' in name
          ? name
          : {
              family: name.family,
              given: name.given,
              ...(name.particle && { 'non-dropping-particle': name.particle }),
              ...(name.suffix && { suffix: name.suffix }),
            },
      ),
    }),
    title,
    ...(publisher && { 'container-title': publisher }),
    ...(published && { issued: dateOf(published) }),
    accessed: dateOf(accessed),
    URL: url ?? readOn?.url,
    ...(readOn && place && { note: url ? `${place}, ${readOn.url}` : place }),
    ...(language && { language }),
  };
  return JSON.stringify([item], undefined, 2);
}

function dateOf(date: PartialDate): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
