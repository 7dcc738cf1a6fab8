/** What was done on a page, in order, with what: tests read it as `window.pressed`. */
const pressed: unknown[][] = [];
Object.assign(window, { pressed });

/** Represents an action of a face. */
export function press<Answer = void>(name: string, answer?: Answer): (...values: unknown[]) => Promise<Answer> {
  return async (...values) => {
    pressed.push([name, ...values]);
    return answer as Answer;
  };
}
