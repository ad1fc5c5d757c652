/** The path of a Chromium, or Chrome for Testing, that loads unpacked extensions. */
export function findChromium(): string | undefined;
/** The path of a Firefox that is new enough for the extension. */
export function findFirefox(): string | undefined;
