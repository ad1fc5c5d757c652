/** Where marks are wanted: on this page, and on its site; on other sites, whether they are to be there by themselves. */
import type { Site } from '@/utils/core/article/addresses.ts';
import type { Settings, SettingsChange } from '@/utils/core/settings.ts';
import type { AddableSite } from './addable-site.ts';
import { DOMAIN } from './place-name.ts';
import { SwitchRow } from './SwitchRow.tsx';
import { useTexts } from '../texts.ts';

export interface PageSwitchesProps {
  settings: Settings;
  /** Comparable address of the page. */
  pageUrl: string;
  /** Undefined on pages of other sites. */
  site: Site | undefined;
  addable?: AddableSite | undefined;
  /** In a private window no page is remembered, so none can be switched off by itself. */
  isPrivate: boolean;
  onChange(change: SettingsChange): void;
}

export function PageSwitches({ settings, pageUrl, site, addable, isPrivate, onChange }: PageSwitchesProps) {
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
      {site && (
        <SwitchRow
          id="site"
          label={t('popupOnSite', DOMAIN[site])}
          on={!settings.sitesOff.includes(site)}
          byDefault
          onChange={(on) => onChange({ set: 'site', site, on })}
        />
      )}
      {addable && (
        <SwitchRow
          id="always"
          label={t('popupAlwaysOn', addable.host)}
          on={addable.isAdded}
          byDefault={false}
          onChange={addable.onChange}
        />
      )}
    </>
  );
}
