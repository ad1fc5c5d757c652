/** Shows the popup for the tab named in the address (`?tabId=N`), or else for the active tab of this window. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { provideTexts } from '@/components/texts.ts';
import { followSystemTheme } from '@/utils/dom/follow-system-theme.ts';
import { texts } from '@/utils/platform/texts.ts';
import { namedTab } from './named-tab.ts';
import { Popup } from './Popup.tsx';
import { wire } from './wiring.ts';
import '@/assets/tokens.css';
import '@/assets/page-tokens.css';
import './popup.css';
import './article.css';
import './foot.css';
import './choices.css';
// Last: it widens targets for fingers.
import './controls.css';

const root = document.documentElement;
/** Whether this is a popup proper, whose size is its content's; on phones it may be a tab. */
const isPopup = browser.extension.getViews({ type: 'popup' }).includes(window);
root.dataset.view = isPopup ? 'popup' : 'page';

followSystemTheme();
provideTexts(texts);

void shownTab().then((tab) => {
  const leave = () => {
    if (!isPopup && tab !== undefined) void browser.tabs.update(tab, { active: true });
    window.close();
  };
  render(<Popup wiring={wire(tab, leave)} />, document.body);
});

async function shownTab(): Promise<number | undefined> {
  const named = namedTab();
  if (named !== undefined) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id;
}
