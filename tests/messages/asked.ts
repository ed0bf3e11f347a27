type Hear = (message: unknown, sender: object | undefined, reply: (answer?: unknown) => void) => unknown

/** The browser's part in a question: the answer, once there is one; undefined where the listener said that none will follow. */
export function asked(hear: Hear, message: unknown, sender: object | undefined): Promise<unknown> | undefined {
  const { promise, resolve } = Promise.withResolvers<unknown>()
  return hear(message, sender, resolve) === true ? promise : undefined
}
