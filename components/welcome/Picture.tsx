import { useTexts, type TextKey } from '../texts.ts';

export interface PictureProps {
  /** Its file in `welcome/`, light; the dark one is named after it. */
  name: string;
  /** What is to be seen. */
  alt: TextKey;
  caption: TextKey;
  /** In CSS pixels. */
  width: number;
  height: number;
}

/** A picture of the real product, light or dark as the system is. `npm run pictures` takes them. */
export function Picture({ name, alt, caption, width, height }: PictureProps) {
  const t = useTexts();
  return (
    <figure>
      <picture>
        <source media="(prefers-color-scheme: dark)" srcSet={`/welcome/${name}-dark.webp`} />
        <img src={`/welcome/${name}.webp`} alt={t(alt)} width={width} height={height} />
      </picture>
      <figcaption>{t(caption)}</figcaption>
    </figure>
  );
}
