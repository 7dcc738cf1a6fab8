import type { Page } from '../demo/browsers/browser.ts';
import { quantile } from './quantile.ts';

/** Milliseconds between two frames during an activity. */
export interface FrameTimes {
  readonly activity: string;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

function summaryOf(activity: string, times: number[]): FrameTimes {
  return { activity, median: quantile(times, 0.5), p95: quantile(times, 0.95), slowest: Math.max(...times) };
}

/** The frames while an element is scrolled for two seconds. */
export async function framesWhileScrolling(page: Page, activity: string, selector: string): Promise<FrameTimes> {
  const times = await page.evaluate(async (place) => {
    const target = document.querySelector(place);
    const range = target ? target.scrollHeight - target.clientHeight : 0;
    if (target === null || range < 100) throw new Error(`${place} does not scroll`);
    const between: number[] = [];
    let last = await new Promise<number>((done) => requestAnimationFrame(done));
    const end = last + 2_000;
    while (last < end) {
      target.scrollTop = (target.scrollTop + 60) % range;
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      between.push(now - last);
      last = now;
    }
    return between;
  }, selector);
  return summaryOf(activity, times);
}

/** The frames while a text is typed, one letter every nine frames. */
export async function framesWhileTyping(
  page: Page,
  activity: string,
  selector: string,
  text: string,
): Promise<FrameTimes> {
  const times = await page.evaluate(
    async ({ place, typed }) => {
      const field = document.querySelector<HTMLInputElement>(place);
      if (field === null) throw new Error(`there is no ${place}`);
      const write = (value: string) => {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      const between: number[] = [];
      let last = await new Promise<number>((done) => requestAnimationFrame(done));
      for (let turn = 0; turn < typed.length * 9; turn += 1) {
        if (turn % 9 === 0) write(typed.slice(0, turn / 9 + 1));
        const now = await new Promise<number>((done) => requestAnimationFrame(done));
        between.push(now - last);
        last = now;
      }
      write('');
      await new Promise((done) => setTimeout(done, 1_000));
      return between;
    },
    { place: selector, typed: text },
  );
  return summaryOf(activity, times);
}

/** The frames while ten buttons are clicked, one every nine frames. */
export async function framesWhileClicking(page: Page, activity: string, selector: string): Promise<FrameTimes> {
  const times = await page.evaluate(async (place) => {
    const between: number[] = [];
    let last = await new Promise<number>((done) => requestAnimationFrame(done));
    for (let turn = 0; turn < 90; turn += 1) {
      if (turn % 9 === 0) {
        const button = document.querySelectorAll<HTMLElement>(place)[turn / 9];
        if (button === undefined) throw new Error(`there are fewer than ten ${place}`);
        button.click();
      }
      const now = await new Promise<number>((done) => requestAnimationFrame(done));
      between.push(now - last);
      last = now;
    }
    return between;
  }, selector);
  return summaryOf(activity, times);
}
