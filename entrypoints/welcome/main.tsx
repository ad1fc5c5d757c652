/** The page that is opened once, when the extension has been installed. */
import { render } from 'preact';
import { provideTexts } from '@/components/texts.ts';
import { followSystemTheme } from '@/utils/dom/follow-system-theme.ts';
import { texts } from '@/utils/platform/texts.ts';
import { Welcome } from './Welcome.tsx';
import { wire } from './wiring.ts';
import '@/assets/tokens.css';
import '@/assets/page-tokens.css';
import '@/entrypoints/popup/choices.css';
import '@/entrypoints/popup/controls.css';
import './welcome.css';

followSystemTheme();
provideTexts(texts);
document.title = texts('welcomeTitle');
render(<Welcome wiring={wire()} />, document.body);
