export interface SwitchProps {
  label: string;
  on: boolean;
  onChange(on: boolean): void;
  /** For whoever describes something else by the label. */
  labelId?: string;
}

/** A setting that is on or off at once. */
export function Switch({ label, on, onChange, labelId }: SwitchProps) {
  return (
    <label class="switch">
      {/* A checkbox says by itself whether it is checked; `aria-checked` beside it is an error. */}
      {/* oxlint-disable-next-line jsx-a11y/role-has-required-aria-props */}
      <input type="checkbox" role="switch" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span id={labelId}>{label}</span>
    </label>
  );
}
