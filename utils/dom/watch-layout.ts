/** Knowing when a page's text may stand elsewhere than before. */
import { fontsOf, rootOf } from './accessors.ts';

/** What moves or resizes text, besides changes of the document. */
const MOVING = ['scroll', 'resize', 'load', 'toggle', 'transitionend', 'animationend', 'pageshow'];
/** How often (ms) it is looked all the same: of some changes, such as those of our own marks, nothing tells. */
const ALL_THE_SAME = 500;

/**
 * Calls at once, and with the first frame after anything that may have moved text, until the signal aborts.
 *
 * @returns asks for a call with the next frame
 */
export function watchLayout(onLook: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  const look = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      onLook();
    });
  };
  const options = { capture: true, passive: true, signal };
  for (const type of MOVING) addEventListener(type, look, options);
  fontsOf(document)?.addEventListener('loadingdone', look, { signal });
  const changes = new MutationObserver(look);
  changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const sizes = new ResizeObserver(look);
  const page = rootOf(document);
  if (page) sizes.observe(page);
  const watch = setInterval(look, ALL_THE_SAME);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    sizes.disconnect();
    clearInterval(watch);
  });
  onLook();
  return look;
}
