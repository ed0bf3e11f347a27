/** Pictures and videos that a site holds ready to post come from the page's own memory; X names their frame, too. */
const attached =
  'img[src^="blob:"], video[src^="blob:"], [data-testid="attachments"] img, [data-testid="attachments"] video'

/** Whether a picture or a video is attached in the dialog or card around a box. */
export const hasPicture = (region: HTMLElement): boolean => region.querySelector(attached) !== null

/** Tells when the first is attached or the last taken away. Typing comes by here, too: so the answer is only compared. */
export function watchPictures(region: HTMLElement, changed: () => void, signal: AbortSignal): void {
  let before = hasPicture(region)
  const observer = new MutationObserver(() => {
    const now = hasPicture(region)
    if (now === before) return
    before = now
    changed()
  })
  observer.observe(region, { childList: true, subtree: true, attributes: true, attributeFilter: ['src'] })
  signal.addEventListener('abort', () => observer.disconnect())
}
