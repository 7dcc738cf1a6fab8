/** An error in the arguments or the input. Its message is one line for the user. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
