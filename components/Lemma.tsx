/** The word as it stands in the text, with the bracket that parts it from its explanation, as critical editions do. */
export function Lemma({ lemma }: { lemma: string }) {
  return (
    <>
      <bdi>{lemma}</bdi>
      <span class="gl-bracket" aria-hidden="true">
        ]
      </span>
    </>
  );
}
