/** "Read with glosses": the article of the tab named in the address (`?tabId=N`), set by us. */
import { render } from 'preact';
import { provideTexts } from '@/components/texts.ts';
import { namedTab } from '@/entrypoints/popup/named-tab.ts';
import { wire } from '@/entrypoints/popup/wiring.ts';
import { followSystemTheme } from '@/utils/dom/follow-system-theme.ts';
import { texts } from '@/utils/platform/texts.ts';
import { Reader } from './Reader.tsx';
import '@/assets/tokens.css';
import '@/assets/page-tokens.css';
import '@/components/card/card.css';
import '@/components/controls.css';
import './reader.css';
import './notes.css';
import './print.css';

followSystemTheme();
provideTexts(texts);

render(<Reader wiring={wire(namedTab(), () => undefined)} />, document.body);
