import { useTexts } from '../texts.ts';
import { HeadButton } from './HeadButton.tsx';

export function CloseButton({ onClose }: { onClose(): void }) {
  return <HeadButton name={useTexts()('cardClose')} path="M3.5 3.5l9 9m0-9l-9 9" onPress={onClose} />;
}
