/** Works to be cited. */
import type { CitedWork } from '@/utils/core/citation/cited-work.ts';

export const MALI: CitedWork = {
  title: 'After France attacks radicals in Mali, what’s next for the United States?',
  authors: ['Todd Moss'],
  publisher: 'Center for Global Development',
  published: '2013-01-16',
  url: 'https://www.cgdev.org/blog/after-france-attacks-radicals-mali',
  accessed: '2026-11-25',
  language: 'en',
};

/** The same, as read on Devex. */
export const MALI_ON_DEVEX: CitedWork = {
  ...MALI,
  readOn: {
    site: 'Devex',
    url: 'https://www.devex.com/news/after-france-attacks-radicals-in-mali-80101',
    posted: '2013-01-17',
    excerpt: true,
  },
};
