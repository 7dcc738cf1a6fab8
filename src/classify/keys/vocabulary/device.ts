import { under, type Vocabulary, words } from './phrases.ts';

/** Names of fields for IP addresses, devices and fingerprints. */
export const device: Vocabulary = {
  'ip-address': words(`
      ip, ip address, ipaddress, client ip, remote addr, user ip, ipv4, ipv6, ip adresse, x forwarded for,
      client ip address, remote address, remote ip
    `),
  device: [
    ...words(`
      user agent, brands brand, brands version, user agent data mobile, client hints mobile, ch ua brand,
      ch ua version, device orientation, screen orientation, color depth, useragent, ua, raw user agent,
      browser, browser name, browser version, browser language, browser type, browser major, os, os version,
      os name, operating system, device, device type, device model, device manufacturer, device brand,
      device family, device vendor, device name, device category, screen, screen width, screen height,
      screen resolution, screen size, screen dpi, screen density, viewport, viewport width, viewport height,
      viewport size, window width, window height, window size, inner width, inner height, display width,
      display height, resolution, language, languages, locale, lang, user language, browser locale,
      system language, platform, platform version, colour depth, pixel ratio, pixel depth, device pixel ratio,
      dpr, device memory, hardware concurrency, cpu cores, architecture, bitness, mobile model,
      connection type, effective type, network type, effective connection type, sprache, betriebssystem,
      bildschirmauflösung, touch support, max touch points, java enabled, cookies enabled, cookie enabled,
      brands, ua brands, ua mobile, ua platform, ua full version, full version list, is mobile, mobile device,
      dnt, do not track, prefers color scheme, color scheme, screenres, display mode, browser user agent, rtt,
      downlink, net etype, net rtt, net dlink, device memory estimated capacity, processor count, culture calendar, culture display name,
      cpu count, cpu architecture, gerät, geraet, gerätetyp, geraetetyp, endgerät, auflösung, aufloesung, appareil, type appareil,
      navigateur, navegador, dispositivo, pantalla, taal, apparaat, langue, idioma, cihaz, tarayıcı, tarayici, dil, urządzenie,
      urzadzenie, przeglądarka, screen res, win w, win h, vw, vh, sw, sh, scr w, scr h, iw, ih, user agent string, os build,
      device build, browser build, runtime name, runtime version, form factor, gpu, gpu renderer
    `),
    ...under(
      ['browser', 'os', 'device'],
      [
        'name',
        'version',
        'type',
        'model',
        'family',
        'brand',
        'language',
        'locale',
        'width',
        'height',
        'vendor',
        'manufacturer',
        'major',
        'mobile',
      ],
    ),
    ...under(
      ['connection', 'network', 'network information'],
      ['type', 'effective type', 'rtt', 'downlink', 'save data'],
    ),
    ...under(
      ['screen', 'viewport', 'window', 'display', 'resolution'],
      ['width', 'height', 'w', 'h', 'density', 'size', 'orientation', 'inner width', 'inner height'],
    ),
  ],
  fingerprint: words(`
      fingerprint, browser fingerprint, device fingerprint, canvas hash, canvas fingerprint, webgl hash,
      audio fingerprint, fonts hash, bfp, fp hash, fingerprint plugins, browser plugins, navigator plugins, components plugins, fingerprint hash, canvas, webgl renderer, webgl vendor,
      webgl unmasked renderer
    `),
};
