import { parseArgs } from 'node:util';

export const usage = 'Usage: npm start -- [https://your.app] [--browser chromium|firefox] [--headless] [--watch]';

/**
 * Parses the arguments of `npm start`. Returns `options`, a `problem` in one sentence, or `help` if it was requested.
 */
export function parseStartOptions(args) {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        browser: { type: 'string', default: 'chromium' },
        headless: { type: 'boolean' },
        watch: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    return { problem: `${error.message.split('. ')[0].replace(/\.$/, '')}.` };
  }
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  if (!['chromium', 'firefox'].includes(values.browser)) return { problem: `Unknown browser "${values.browser}".` };
  if (positionals.length > 1) return { problem: 'One address at most.' };
  const [url] = positionals;
  if (url !== undefined && !isWebAddress(url)) return { problem: `Not a web address: "${url}".` };
  return {
    options: {
      url: url ?? null,
      browser: values.browser,
      headless: values.headless === true || !hasDisplay(),
      watch: values.watch === true,
    },
  };
}

function isWebAddress(text) {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
