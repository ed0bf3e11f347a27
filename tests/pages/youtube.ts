import { posts } from './network.ts'
import { plainBox } from './plain-box.ts'
import { part } from './stand-in.ts'
import './tongues.ts'

const post = posts(part('#submit-button button'), 'comment')
const comment = plainBox('comment', part('#contenteditable-root'))
comment.element.addEventListener('input', post.changed)
post.tie(comment)
plainBox('chat', part('#input'))
