/** What a write came to. A refused write has kept nothing; the caller keeps the text. */
export type WriteResult<Saved> = { saved: Saved } | { refused: Refusal };

/** Why nothing was written. */
export type Refusal = 'private-window' | 'disk-full' | 'failed';
