import type { Annotation, AnnotationDraft } from './annotation.ts';

/** The Web Annotation that a draft becomes. Times are ISO 8601. */
export function annotationFrom(
  draft: AnnotationDraft,
  { created, modified }: { created: string; modified: string },
): Annotation {
  const purpose = draft.term ? 'describing' : 'commenting';
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: draft.id,
    type: 'Annotation',
    motivation: purpose,
    created,
    modified,
    body: [{ type: 'TextualBody', value: draft.text, format: 'text/plain', purpose }],
    target: { source: draft.source, selector: [draft.quote, draft.position] },
    'glossator:work': draft.work,
    ...(draft.term && { 'glossator:term': draft.term }),
  };
}
