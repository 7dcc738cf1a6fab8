const marked: { outflowCallStacks?: true } & typeof globalThis = globalThis;

/**
 * Turns call stacks on for the relay that starts next in this frame: the background's answer comes too late for the
 * first requests.
 */
export function wantCallStacks(): void {
  marked.outflowCallStacks = true;
}

/** Whether {@link wantCallStacks} was called in this frame. */
export function wantsCallStacks(): boolean {
  return marked.outflowCallStacks === true;
}
