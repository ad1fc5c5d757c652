import { levelled } from '../terms/levelled.ts';
import type { Entry, Glossary, Variant } from './schema.ts';

interface Use {
  pack: string;
  entry: Entry;
  variant: Variant;
}

/** Problems of forms that several entries claim: all but one of the entries need a cue in favour of them. */
export function findSharedForms(glossaries: readonly Glossary[]): string[] {
  const uses = new Map<string, Use[]>();
  for (const { id: pack, entries } of glossaries) {
    for (const entry of entries) {
      for (const variant of entry.variants.filter(({ mark }) => mark)) {
        const form = levelled(variant.form).toLowerCase();
        uses.set(form, [...(uses.get(form) ?? []), { pack, entry, variant }]);
      }
    }
  }
  return [...uses.values()].flatMap((sharing) =>
    sharing.flatMap((use, index) => {
      const rival = sharing.slice(0, index).find((other) => mayCollide(use, other));
      if (!rival || hasOwnCue(use.entry) || hasOwnCue(rival.entry)) return [];
      const { pack, entry, variant } = use;
      return `pack ${pack}: entry ${entry.id}, field variants: "${variant.form}" is a form of ${rival.entry.id} too; add cues for either sense`;
    }),
  );
}

function mayCollide(one: Use, other: Use): boolean {
  if (one.entry === other.entry) return false;
  const areExact = one.variant.case === 'exact' && other.variant.case === 'exact';
  return !areExact || levelled(one.variant.form) === levelled(other.variant.form);
}

function hasOwnCue({ senses }: Entry): boolean {
  return senses.some(({ cues, shown }) => shown && cues.for.length > 0);
}
