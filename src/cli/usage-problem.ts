/** What the command line asks for cannot be done; its message is the one line to show. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
