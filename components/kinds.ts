/** The words for a term's category and register. */
import type { Category, Register } from '@/utils/core/glossary/schema.ts';
import type { TextKey } from './texts.ts';

export const CATEGORY_TEXTS: Record<Category, TextKey> = {
  organisation: 'categoryOrganisation',
  mission: 'categoryMission',
  'armed group': 'categoryArmedGroup',
  person: 'categoryPerson',
  place: 'categoryPlace',
  event: 'categoryEvent',
  jargon: 'categoryJargon',
  idiom: 'categoryIdiom',
  law: 'categoryLaw',
  finance: 'categoryFinance',
  method: 'categoryMethod',
};

export const REGISTER_TEXTS: Record<Register, TextKey> = {
  euphemism: 'registerEuphemism',
  contested: 'registerContested',
  pejorative: 'registerPejorative',
  dated: 'registerDated',
  slang: 'registerSlang',
  irony: 'registerIrony',
  coarse: 'registerCoarse',
};
