/** An input that cannot be used; the message says which, and why. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
}
