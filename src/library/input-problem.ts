/** An input that cannot be used. The message names it and the reason. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
}
