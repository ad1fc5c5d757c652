/** The article as a citation: the original, and the copy that was read. */
import type { CitationForm } from '@/components/popup/CopyCitation.tsx';
import type { Place } from '@/components/popup/place-name.ts';
import type { Site } from '@/utils/core/article/addresses.ts';
import { bibtex } from '@/utils/core/citation/bibtex.ts';
import { chicago } from '@/utils/core/citation/chicago.ts';
import type { CitedWork } from '@/utils/core/citation/cited-work.ts';
import { cslJson } from '@/utils/core/citation/csl-json.ts';
import type { PartialDate } from '@/utils/core/dates.ts';
import { headFacts, placeOf, type Page } from './head-facts.ts';

const FORMS: Record<CitationForm, (work: CitedWork) => string> = { chicago, bibtex, 'csl-json': cslJson };

/** As bibliographies name them. */
const PUBLISHERS: Record<Site, string> = { devex: 'Devex', cgd: 'Center for Global Development' };

/** @param today the reader's own day */
export function citation(form: CitationForm, page: Page, today: PartialDate): string {
  return FORMS[form](citedWork(page, today));
}

export function citedWork(page: Page, today: PartialDate): CitedWork {
  const { facts, reading } = page;
  const { title = '', authors, contributor, publisher, published, isPostingDate, original } = headFacts(page);
  const posted = facts.published;
  const isCopy = reading.role === 'republished';
  const url = isCopy ? original?.href : facts.url;
  return {
    title,
    authors: contributor ? [contributor] : authors,
    ...(publisher && { publisher: nameOf(publisher) }),
    ...(published && !isPostingDate && { published }),
    ...(url && { url }),
    ...(isCopy && {
      readOn: {
        site: nameOf(placeOf(facts.url)),
        url: facts.url,
        ...(posted && { posted }),
        excerpt: facts.republication?.excerpt ?? false,
      },
    }),
    accessed: today,
    ...(facts.language && { language: facts.language }),
  };
}

function nameOf(place: Place): string {
  return 'site' in place ? PUBLISHERS[place.site] : place.name;
}
