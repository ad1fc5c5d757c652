import { useTexts } from '../texts.ts';
import { HeadButton } from './HeadButton.tsx';

/** Keeps a card in view, or lets it go again. */
export function PinButton({ isPinned = false, onPin }: { isPinned?: boolean; onPin(): void }) {
  const path = 'M5 3h6M6 3v4L4 9h8l-2-2V3M8 9v5';
  return <HeadButton name={useTexts()(isPinned ? 'cardUnpin' : 'cardPin')} path={path} onPress={onPin} />;
}
