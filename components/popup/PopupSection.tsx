import type { ComponentChildren } from 'preact';

export interface PopupSectionProps {
  /** Where the section line leads to. */
  id: string;
  title: string;
  /** What stands opposite the title: "3 of 28 sentences". */
  count?: string;
  children: ComponentChildren;
}

/** A part of the popup under its own heading. */
export function PopupSection({ id, title, count, children }: PopupSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <div class="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {count && <p class="count">{count}</p>}
      </div>
      {children}
    </section>
  );
}
