/** The actions on a page, in order, with their arguments. Tests read them as `window.pressed`. */
const pressed: unknown[][] = [];
Object.assign(window, { pressed });

/** Replaces an action of a screen: records its calls, and answers each with the same value. */
export function press<Answer = void>(name: string, answer?: Answer): (...values: unknown[]) => Promise<Answer> {
  return async (...values) => {
    pressed.push([name, ...values]);
    return answer as Answer;
  };
}
