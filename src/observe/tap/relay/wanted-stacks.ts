const marked: { outflowCallStacks?: true } & typeof globalThis = globalThis;

/**
 * Turns call stacks on for the relay that starts next in this frame: the background's answer comes too late for the
 * first requests.
 */
export function wantCallStacks(): void {
  marked.outflowCallStacks = true;
}

export function wantsCallStacks(): boolean {
  return marked.outflowCallStacks === true;
}
