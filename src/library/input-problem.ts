/** What a caller handed over cannot be used; the message says what, and why. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
}
