/** The BroadcastChannel on which our own pages hear that something has changed; what, they ask for. */
export const CHANGES_CHANNEL = 'glossator';

/** The kind of thing that has changed. */
export type ChangeKind = 'notes' | 'settings' | 'known';
