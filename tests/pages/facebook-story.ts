import { posts } from './network.ts'
import { part } from './stand-in.ts'
import { textareaBox } from './textarea-box.ts'
import { words } from './tongues.ts'

/** Where the words of a story or the description of an event are written: a plain text field, and buttons after it. */
const post = posts(part('#go'), 'post')
post.tie(
  textareaBox('story', part('#story'), { attributes: { placeholder: words.placeholder }, changed: post.changed }),
)
