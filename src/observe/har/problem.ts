/** Why a file cannot be read as a HAR. The message is one line. */
export class HarProblem extends Error {
  override readonly name = 'HarProblem';
}
