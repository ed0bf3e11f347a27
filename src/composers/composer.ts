import type { Account, Site } from '../draft/circumstances.ts'
import type { Edit } from '../draft/edit.ts'
import type { Span } from '../draft/span.ts'

/** `refused`: the draft reads as it did before; offer the words to copy. */
export type Answer = 'applied' | 'refused'

/** How a box stands among those that go out with it, as the posts of a thread. Alone, it is neither. */
export type Thread = {
  /** Others come before it. */
  readonly continues: boolean
  /** What stands in those after it, where it is the first. */
  readonly later: string
}

/** One compose box on the page. Offsets are UTF-16, in the text `read` gives. */
export type Composer = {
  readonly site: Site
  /** The editable element. Nothing of ours goes into it or beside it. */
  readonly element: HTMLElement
  /** The dialog or card that holds the box and its buttons. What is ours on screen stays outside of it. */
  region(): HTMLElement
  /** The name or handle that the site shows as posting, or null where it cannot be told. */
  poster(): string | null
  /** Whose post or page the box answers on, or null where that cannot be told. */
  host(): string | null
  /** Whether it goes under somebody's post, so far as the site shows. */
  answers(): boolean
  /** As which account, where the person says so: on our own page. Left out, the poster tells. */
  account?(): Account
  /** The site's button that would post what the box holds, were it pressed now; null where nothing would be posted. */
  postButton(): HTMLElement | null
  /** Enter alone posts, as in comments. */
  enterPosts(): boolean
  /** Whether a picture or a video is attached. */
  pictured(): boolean
  thread(): Thread
  read(): string
  /** Where a span lies on the page: a range for each line of it, a collapsed one for an empty span. Textareas have none. */
  ranges(span: Span): Range[]
  /** Puts the caret at the end of the span and scrolls there: how a list of findings leads back into the draft. */
  reveal(span: Span): Promise<void>
  /** Made by the editor itself, so that its undo works, and read back. Refused while something is being composed. */
  apply(edit: Edit): Promise<Answer>
  /** Calls back when the text or its nodes changed: ranges from before are stale even if the text is the same. */
  watch(changed: () => void, signal: AbortSignal): void
}

/** What a technique has to be told about the site it works on. */
export type Place = {
  readonly site: Site
  region(element: HTMLElement): HTMLElement
  poster(element: HTMLElement): string | null
  /** Left out where the site does not tell, or where a box answers on nothing. */
  host?(element: HTMLElement): string | null
  /** Left out where an answer looks like a post. */
  answers?(element: HTMLElement): boolean
  postButton(element: HTMLElement): HTMLElement | null
  enterPosts(element: HTMLElement): boolean
  /** All boxes that one press posts as a thread, in their order. Left out where a site has no threads. */
  thread?(element: HTMLElement): readonly HTMLElement[]
}

/** Knows one kind of editor. The signal ends with the box. */
export type Technique = (element: HTMLElement, place: Place, signal: AbortSignal) => Composer

/** A selector, when it was last seen at work on the site, and how often it matches on each stand-in page. */
export type Box = {
  readonly selector: string
  readonly lastSeen: string
  readonly seen: Readonly<Record<string, number>>
}

/** What is private, or no draft at all. */
export type Leave = {
  /** By the path of the address. */
  readonly paths?: RegExp
  /** By what a box may not stand in. */
  readonly within: string
}

/** Knows one site: where its compose boxes are and what must be left alone. */
export type Adapter = Place & {
  readonly box: Box
  readonly leave: Leave
  /** Where the selector casts wide, what must hold besides. */
  accept?(element: HTMLElement): boolean
  readonly open: Technique
}
