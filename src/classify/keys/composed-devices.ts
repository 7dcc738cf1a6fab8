import { isPlausible } from '../plausible.ts';
import { isMoment, isUuid } from './composed-values.ts';
import type { Rule } from './composition.ts';

/** Objects that describe a device. */
const ofDevice =
  /(?:^| )(?:device|screen|browser|navigator|viewport|hardware|gpu|cpu|connectivity|network information|client hints|ua data|uadata|user agent data|useragentdata|full version list|os|battery|gerat|geraet|appareil|dispositivo|cihaz|urzadzenie|bildschirm|ecran|pantalla|schermo|ekran)(?: (?:info|infos|data|details|context|props|properties|attributes|meta|metadata|specs))?$/;

/** Fields of a device object that do not describe the device. */
const notOfDevice =
  /(?:^| )(?:id|ids|uuid|guid|token|key|url|uri|href|time|ts|timestamp|date|ip|lat|lon|lng|latitude|longitude|city|country|region|referrer|title|path|host|origin|cookie|cookies|session|email|user|user id|count|index|event|events|target|selector|x|y|state|history|hash|fingerprint|plugins|fonts|canvas|at)$/;

const devices =
  /^(?:linux[ -](?:x86_64|aarch64|armv\dl|i686)|win(?:32|64)|mac(?:intel|arm)|desktop|mobile|tablet|smart ?phone|phone|handy|pc|laptop|i ?phone|i ?pad|ios|ipados|android|windows|mac ?os(?: x)?|mac|linux|chrome ?os|ubuntu|chrome|firefox|safari|edge|opera|samsung internet|webview|m-?web|(?:mobile|desktop)[ _-]?web|smart ?tv|tableta?|ordinateur|telefono|movil|t[eé]l[eé]phone|komputer|telefon|computer)(?:[ /_-]?v?[\d.]+)?$/i;

const exactDevice =
  /^(?:biw|bih|avail (?:w|h|width|height)|availw|availh|scr|sres|vp|vpw|vph|pixel depth|inner w|inner h|outer width|outer height|accept header|hardware threads|cores|ram)$/;

/** A property of a device, a screen, a browser or a system. */
export const deviceProperties: Rule = ({ own, parent }) => {
  const text = own.text;
  if (exactDevice.test(text)) return { category: 'device', fits: (value) => value.length <= 100 && !isMoment(value) };
  if (ofDevice.test(parent.text) && !notOfDevice.test(text) && own.list.length > 0)
    return {
      category: 'device',
      fits: (value) =>
        value.length <= 120 &&
        value !== '' &&
        !/:\/\/|@|^\/[a-z]|^null$/i.test(value) &&
        isPlausible('device', value) &&
        !isUuid(value) &&
        !isMoment(value),
    };
  if (own.has('language') && !own.has('program', 'source', 'content'))
    return { category: 'device', fits: (value) => /^[a-z]{2,3}[-_][A-Z]{2}$/.test(value) };
  if (/^ua (?:brand|platform|model|mobile|arch|version)$/.test(text))
    return { category: 'device', fits: (value) => value.length < 80 };
  if (!own.has('device') || own.has('number') || parent.has('program')) return null;
  return { category: 'device', fits: (value) => devices.test(value.trim()) };
};

/** A browser or system with its version, or a device model. */
const versioned =
  /^(?:iOS|iPadOS|Android|Windows|macOS|Mac OS X|Chrome ?OS|Ubuntu|Firefox|Chrome|Chromium|Safari|Edge|Opera|Samsung Internet)[ /]v?\d[\d._]*$|^i(?:Phone|Pad)\d{1,2},\d{1,2}$|^(?:SM-[A-Z]\d{3}\w{0,3}|Pixel \d{1,2}\w?(?: Pro)?)$/;

/** A browser, a system or a device model that is recognised under any key. */
export const versionedDevices: Rule = () => ({
  category: 'device',
  fits: (value) => value.length < 40 && versioned.test(value),
});
