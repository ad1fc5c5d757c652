import type { ComponentChildren } from 'preact';

export interface ApparatusRowProps {
  label: ComponentChildren;
  /** Rubric is for time and doubt: what came since, and how a word is spelt. */
  look: 'then' | 'since' | 'doubt';
  lines: ComponentChildren[];
}

/** A label, said once, and the lines that it is for. */
export function ApparatusRow({ label, look, lines }: ApparatusRowProps) {
  return (
    <div class="gl-row">
      <dt class={look === 'then' ? 'gl-muted-label' : 'gl-rubric-label'}>{label}</dt>
      {lines.map((line, index) => (
        <dd key={index}>{line}</dd>
      ))}
    </div>
  );
}
