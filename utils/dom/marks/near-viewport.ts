/** Which of many passages are near the viewport. */

/** On either side of the viewport, in its own heights: what the next key or turn of the wheel can bring. */
const NEAR = 1;
/** So few are asked one by one, wherever they stand. More are taken to follow one another down the page. */
const FEW = 100;

/**
 * @param boxOf a passage's rectangle in the viewport; without height if it is not to be seen
 */
export function nearViewport<Passage>(
  passages: readonly Passage[],
  boxOf: (passage: Passage) => { top: number; bottom: number },
): readonly Passage[] {
  const top = -NEAR * innerHeight;
  const bottom = (1 + NEAR) * innerHeight;
  if (passages.length <= FEW) {
    return passages.filter((passage) => {
      const box = boxOf(passage);
      return box.bottom > box.top && box.bottom >= top && box.top <= bottom;
    });
  }
  return passages.slice(
    firstWhere((box) => box.bottom >= top),
    firstWhere((box) => box.top > bottom),
  );

  /** The first passage to be seen of which this holds, as it does of all that follow. */
  function firstWhere(holds: (box: { top: number; bottom: number }) => boolean): number {
    let low = 0;
    let high = passages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const seen = seenFrom(middle, high);
      if (!seen || holds(seen.box)) high = middle;
      else low = seen.index + 1;
    }
    return low;
  }

  /** The next passage that is to be seen at all. */
  function seenFrom(start: number, end: number) {
    for (let index = start; index < end; index++) {
      const box = boxOf(passages[index]!);
      if (box.bottom > box.top) return { index, box };
    }
    return undefined;
  }
}
