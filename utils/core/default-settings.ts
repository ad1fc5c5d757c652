/** What each choice is until the reader makes it. Apart from the schema: pages of ours need it without a validator. */
export const DEFAULT_SETTINGS = {
  level: 'key',
  idioms: false,
  printExplanations: false,
  sayCount: false,
  theme: 'page',
} as const;
