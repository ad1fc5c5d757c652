import { DefaultNote } from './DefaultNote.tsx';
import { Switch } from './Switch.tsx';
import { useTexts } from '../texts.ts';

export interface SwitchRowProps {
  /** Tells the setting from others of the page. */
  id: string;
  label: string;
  on: boolean;
  byDefault: boolean;
  onChange(on: boolean): void;
}

/** A switch, with its default. */
export function SwitchRow({ id, label, on, byDefault, onChange }: SwitchRowProps) {
  const t = useTexts();
  const labelId = `setting-${id}`;
  return (
    <div class="setting">
      <Switch label={label} on={on} onChange={onChange} labelId={labelId} />
      <DefaultNote
        value={t(byDefault ? 'settingOn' : 'settingOff')}
        isDefault={on === byDefault}
        settingId={labelId}
        onReset={() => onChange(byDefault)}
      />
    </div>
  );
}
