/** Where marks are wanted: on this page, and on its site. */
import type { Site } from '@/utils/core/article/addresses.ts';
import type { Settings, SettingsChange } from '@/utils/core/settings.ts';
import { DOMAIN } from './place-name.ts';
import { SwitchRow } from './SwitchRow.tsx';
import { useTexts } from '../texts.ts';

export interface PageSwitchesProps {
  settings: Settings;
  /** Comparable address of the page. */
  pageUrl: string;
  site: Site;
  /** In a private window no page is remembered, so none can be switched off by itself. */
  isPrivate: boolean;
  onChange(change: SettingsChange): void;
}

export function PageSwitches({ settings, pageUrl, site, isPrivate, onChange }: PageSwitchesProps) {
  const t = useTexts();
  return (
    <>
      {!isPrivate && (
        <SwitchRow
          id="page"
          label={t('popupOnPage')}
          on={!settings.pagesOff.includes(pageUrl)}
          byDefault
          onChange={(on) => onChange({ set: 'page', url: pageUrl, on })}
        />
      )}
      <SwitchRow
        id="site"
        label={t('popupOnSite', DOMAIN[site])}
        on={!settings.sitesOff.includes(site)}
        byDefault
        onChange={(on) => onChange({ set: 'site', site, on })}
      />
    </>
  );
}
