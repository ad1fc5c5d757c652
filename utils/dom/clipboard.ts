/** Writing to the clipboard from a page that may forbid it. */

/** Text, and HTML for programs that take it. Whether it worked. Only during a click or key of the reader. */
export async function writeClipboard(text: string, html?: string): Promise<boolean> {
  try {
    if (!html) {
      await navigator.clipboard.writeText(text);
      return true;
    }
    await navigator.clipboard.write([new ClipboardItem({ ...typed('text/plain', text), ...typed('text/html', html) })]);
    return true;
  } catch {
    return copyByCommand(text, html);
  }
}

/** The older way, which a page's permissions policy does not reach. */
function copyByCommand(text: string, html: string | undefined): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    isFilled = event.clipboardData !== null;
  };
  addEventListener('copy', fill, { capture: true, once: true });
  try {
    return Document.prototype.execCommand.call(document, 'copy') && isFilled;
  } catch {
    return false;
  } finally {
    removeEventListener('copy', fill, { capture: true });
  }
}

function typed(type: string, content: string): Record<string, Blob> {
  return { [type]: new Blob([content], { type }) };
}
