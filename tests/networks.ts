import type { addresses } from './browser.ts'

/** Every kind of compose box on the stand-in pages, and what is known of it there. */
export type NetworkBox = {
  readonly at: keyof typeof addresses
  readonly search: string
  readonly name: string
  /** The site that its composer names. */
  readonly site: string
  /** The words on the button that posts. */
  readonly english: string
  readonly german: string
  readonly region: string
  readonly button: string
}

const row = (
  at: NetworkBox['at'],
  search: string,
  name: string,
  site: string,
  words: readonly [string, string],
  region: string,
  button: string,
): NetworkBox => ({ at, search, name, site, english: words[0], german: words[1], region, button })

export const boxes: readonly NetworkBox[] = [
  row('linkedin', 'dialog', 'post', 'linkedin', ['Post', 'Posten'], '.fb-dialog', '.share-actions__primary-action'),
  row(
    'linkedin',
    '',
    'old',
    'linkedin',
    ['Reply', 'Antworten'],
    '.comments-comment-box__form',
    '.comments-comment-box__submit-button--cr',
  ),
  row('linkedin', '', 'new', 'linkedin', ['Reply', 'Antworten'], '#new-thread', '[data-view-name="comment-post"]'),
  row(
    'instagram',
    'dialog',
    'caption',
    'instagram',
    ['Share', 'Teilen'],
    '.fb-dialog',
    '.fb-head [role="button"]:last-child',
  ),
  row('instagram', '', 'comment', 'instagram', ['Post', 'Posten'], '#comment-form', '#send'),
  row(
    'threads',
    'dialog',
    'post',
    'threads',
    ['Post', 'Posten'],
    '.fb-dialog',
    '.fb-dialog > div:last-of-type [role="button"]:last-child',
  ),
  row('threads', '', 'reply', 'threads', ['Post', 'Posten'], '#inline', '#go-inline'),
  row(
    'youtube',
    '',
    'comment',
    'youtube',
    ['Add a comment…', 'Kommentar hinzufügen …'],
    'ytd-commentbox',
    '#submit-button button',
  ),
  row('bluesky', 'dialog', 'post', 'bluesky', ['Post', 'Posten'], '.fb-dialog', '[data-testid="composerPublishBtn"]'),
  row('mastodon', '', 'post', 'mastodon', ['Publish', 'Veröffentlichen'], 'form.compose-form', 'button[type="submit"]'),
  row(
    'reddit',
    '',
    'reply',
    'reddit',
    ['Add a comment…', 'Kommentar hinzufügen …'],
    '#reply-composer',
    '#reply-composer [slot="submit-button"]',
  ),
  row(
    'reddit',
    'post',
    'post',
    'reddit',
    ['Post', 'Posten'],
    '#new-post r-post-composer-form',
    '#submit-post-button button',
  ),
  row(
    'reddit',
    'post&marks',
    'post',
    'reddit',
    ['Post', 'Posten'],
    '#new-post r-post-composer-form',
    '#submit-post-button button',
  ),
  row('facebook', 'dialog', 'post', 'facebook', ['Post', 'Posten'], '.fb-dialog', '#go'),
  row('facebook', 'dialog&kind=edit', 'post', 'facebook', ['Save', 'Speichern'], '.fb-dialog', '#go'),
  row('facebook', 'dialog&kind=group', 'post', 'facebook', ['Post', 'Posten'], '.fb-dialog', '#go'),
  row('facebook', 'dialog&kind=event', 'post', 'facebook', ['Post', 'Posten'], '.fb-dialog', '#go'),
  row('facebook', 'dialog&kind=share', 'post', 'facebook', ['Share now', 'Jetzt teilen'], '.fb-dialog', '#go'),
  row('x', 'modal', 'modal', 'x', ['Post', 'Posten'], '.x-dialog', '[role="dialog"] [data-testid="tweetButton"]'),
  row(
    'x',
    'modal&kind=quote',
    'modal',
    'x',
    ['Post', 'Posten'],
    '.x-dialog',
    '[role="dialog"] [data-testid="tweetButton"]',
  ),
  row(
    'x',
    'modal&kind=edit',
    'modal',
    'x',
    ['Update', 'Aktualisieren'],
    '.x-dialog',
    '[role="dialog"] [data-testid="tweetButton"]',
  ),
  row('facebookStory', '', 'story', 'facebook', ['Share', 'Teilen'], '#maker', '#go'),
  row('facebookEvent', '', 'story', 'facebook', ['Share', 'Teilen'], '#maker', '#go'),
  row('blog', '', 'comment', 'other', ['Add a comment…', 'Kommentar hinzufügen …'], '#commentform', '#submit'),
]
