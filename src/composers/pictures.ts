/** Pictures and videos that a site holds ready to post come from the page's own memory; X names their frame, too. */
const attached =
  'img[src^="blob:"], video[src^="blob:"], [data-testid="attachments"] img, [data-testid="attachments"] video'

/** Whether a picture or a video is attached in the dialog or card around a box. */
export const hasPicture = (region: HTMLElement): boolean => region.querySelector(attached) !== null
