const marked: { outflowCallStacks?: true } & typeof globalThis = globalThis;

/** Has the relay that starts next in this frame want call stacks from its start: the background answers too late for the first requests. */
export function wantCallStacks(): void {
  marked.outflowCallStacks = true;
}

export function wantsCallStacks(): boolean {
  return marked.outflowCallStacks === true;
}
