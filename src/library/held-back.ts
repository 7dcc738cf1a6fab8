import type { Identify } from '../vendors/identify.ts';
import { type HeldKeys, holdsData } from './held-in-page.ts';
import { type HoldingSdk, holdingSdks } from './holding-sdks.ts';
import { type Captured, knownAt } from './unsent.ts';

/**
 * The SDKs that hold data back and seem to be in use, by what was sent or loaded, and by the hosts that scripts name.
 */
export function holdingIn({ observations, scripts, namedHosts }: Captured, identify: Identify): readonly HoldingSdk[] {
  const addresses = new Set([
    ...observations.map(({ url }) => url),
    ...scripts,
    ...[...namedHosts.keys()].map((host) => `https://${host}/`),
  ]);
  const found = new Set<HoldingSdk>();
  for (const address of addresses) {
    const sdk = holdingSdks.get(knownAt(address, identify)?.recipient.id ?? '');
    if (sdk !== undefined) found.add(sdk);
  }
  return [...found];
}

/** The used part of Playwright's `Frame`. */
export interface FrameOfPage {
  evaluate(run: typeof holdsData, held: readonly HeldKeys[]): Promise<boolean>;
}

/** Milliseconds between two checks, and the time limit for a page's answer: a page that shows a dialogue gives none. */
const interval = 200;
const patience = 1_000;

/**
 * Waits until pages have sent what SDKs hold back. What a recording contains would otherwise depend on the speed of the
 * machine.
 * @param frames the frames that exist at the time of each check
 * @param isHidden whether the pages were already hidden, so that SDKs have sent what they send when a page is hidden
 * @param limitMs milliseconds to wait at most
 * @returns `nothing` if nothing was held back; `sent` if all of it was sent meanwhile; `held` if some of it is still
 *   held back after the limit, or may be, since a frame did not answer
 */
export async function waitForHeld(
  sdks: readonly HoldingSdk[],
  frames: () => readonly FrameOfPage[],
  { isHidden, limitMs }: { readonly isHidden: boolean; readonly limitMs: number },
): Promise<'nothing' | 'sent' | 'held'> {
  const held = sdks.map(({ keys, sentWhenHidden }) => ({ keys, except: isHidden ? sentWhenHidden : null }));
  const end = Date.now() + limitMs;
  let result: 'nothing' | 'sent' = 'nothing';
  while (held.length > 0 && (await anyHolds(frames(), held))) {
    if (Date.now() >= end) return 'held';
    result = 'sent';
    await pause(interval);
  }
  return result;
}

/** Whether a frame holds data, cannot be asked, or does not answer in time. */
async function anyHolds(frames: readonly FrameOfPage[], held: readonly HeldKeys[]): Promise<boolean> {
  const late = pause(patience).then(() => true);
  const answers = frames.map((frame) => Promise.race([frame.evaluate(holdsData, held).catch(() => true), late]));
  return (await Promise.all(answers)).includes(true);
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
