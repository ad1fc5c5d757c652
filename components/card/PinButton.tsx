import { useTexts } from '../texts.ts';
import { HeadButton } from './HeadButton.tsx';

/** Keeps a card in view, or lets it go again. */
export function PinButton({ isPinned = false, onPin }: { isPinned?: boolean; onPin(): void }) {
  const path = 'M5 2.5h6M6.3 2.5v4l-2 2.7h7.4l-2-2.7v-4M8 9.2v4.6';
  return <HeadButton name={useTexts()(isPinned ? 'cardUnpin' : 'cardPin')} path={path} onPress={onPin} />;
}
