import { type Case, get, post } from './case.ts';

const id = 'Lm-9qVlUxA77';
const anyId = 'cookie-id|advertising-id|device-id';
const sync = (note: string, url: string, value = id): Case =>
  get(note, url.replace(/\bID\b|(?<=%3D)ID\b/, value), { [value]: anyId });

/** Ids that advertisers exchange, and values that only look like ids. */
export const ids: readonly Case[] = [
  sync('demdex', 'https://dpm.demdex.net/ibs:dpid=66757&dpuuid=ID&redir=https%3A%2F%2Fx.test%2F'),
  sync('Rubicon', 'https://pixel.rubiconproject.com/tap.php?v=7751&nid=2249&put=ID&expires=30'),
  sync('AppNexus', 'https://ib.adnxs.com/setuid?entity=315&code=ID'),
  sync('OpenX', 'https://us-u.openx.net/w/1.0/sd?id=537073062&val=ID'),
  sync('MediaMath', 'https://sync.mathtag.com/sync/img?mt_exid=36&mt_exuid=ID'),
  sync('The Trade Desk', 'https://match.adsrvr.org/track/cmf/generic?ttd_pid=krux&ttd_puid=ID'),
  sync('BidSwitch', 'https://x.bidswitch.net/sync?dsp_id=44&user_id=ID'),
  sync('PubMatic', 'https://simage2.pubmatic.com/AdServer/Pug?vcode=bz0y&piggybackCookie=ID'),
  sync('Index', 'https://dsum-sec.casalemedia.com/crum?cm_dsp_id=20&external_user_id=ID'),
  sync('Tapad', 'https://pixel.tapad.com/idsync/ex/receive?partner_id=1969&partner_device_id=ID'),
  sync('Taboola', 'https://sync.taboola.com/sg/krux/1/cm?orig=video&taboola_hm=ID'),
  sync('Unruly', 'https://sync.1rx.io/usersync/krux/ID'),
  sync('Yahoo', 'https://ups.analytics.yahoo.com/ups/58350/sync?uid=ID&_origin=1'),
  sync('LiveRamp', 'https://idsync.rlcdn.com/379708.gif?partner_uid=ID'),
  sync('BlueKai', 'https://tags.bluekai.com/site/26357?id=ID'),
  sync('Bing', 'https://c.bing.com/c.gif?Red3=KruxMUID&muid=ID', 'Lm9qVlUxA770123456789ABCDEF0123'),
  sync('Sovrn', 'https://ap.lijit.com/pixel?redir=&uid=ID'),
  sync('Sharethrough', 'https://match.sharethrough.com/universal/v1?supply_id=a&uid=ID'),
  sync('Smart', 'https://rtb-csync.smartadserver.com/redir/?partnerid=76&partneruserid=ID'),
  sync('Adform', 'https://cm.adform.net/cookie?redirect_url=&uid=ID'),
  sync('an unknown vendor, user_id', 'https://sync.quillmarket.test/usersync?partner=7&user_id=ID'),
  sync('an unknown vendor, uid', 'https://cm.quillmarket.test/cookiesync?uid=ID'),
  sync('an unknown vendor, bidder_uid', 'https://rtb.quillmarket.test/match?bidder_uid=ID'),
  sync('an unknown vendor, puid', 'https://rtb.quillmarket.test/p?puid=ID'),
  sync('an unknown vendor, ext_uid', 'https://rtb.quillmarket.test/p?ext_uid=ID'),
  sync('an unknown vendor, partnerUserId', 'https://rtb.quillmarket.test/p?partnerUserId=ID'),
  sync('an unknown vendor, viewer id', 'https://rtb.quillmarket.test/p?google_gid=ID'),
  sync('an unknown vendor, path', 'https://rtb.quillmarket.test/pixelsync/9/ID'),
  sync(
    'in a redirect',
    'https://dis.criteo.com/dis/usersync.aspx?r=3&url=https%3A%2F%2Fdsum-sec.casalemedia.com%2Frum%3Fcm_dsp_id%3D20%26external_user_id%3DID',
  ),
  get(
    'Google, in base64',
    'https://cm.g.doubleclick.net/pixel?google_nid=krux_digital&google_cm&google_hm=TG0tOXFWbFV4QTc3',
    { [id]: anyId },
  ),
  get(
    'a macro that was not replaced',
    'https://rtb.quillmarket.test/usersync?puid=%24%7BUSER_ID%7D&uid=%5BUID%5D&buyeruid=%%COOKIE%%',
    { '${USER_ID}': `!${anyId}`, '[UID]': `!${anyId}` },
  ),
  post(
    'OpenRTB',
    {
      site: { page: 'https://shop.example.com/keys' },
      user: {
        id: 'q81-Lk22pa9',
        buyeruid: 'b-88',
        eids: [{ source: 'id5-sync.com', uids: [{ id: 'ID5*q2r8Xv7abcDEFghi', atype: 1 }] }],
      },
    },
    { 'ID5*q2r8Xv7abcDEFghi': anyId, 'b-88': anyId },
  ),
  post(
    'OpenRTB, older',
    {
      user: {
        ext: {
          eids: [
            {
              source: 'adserver.org',
              uids: [{ id: '5fd2a7c1-1111-4222-8333-9fd1c2a3b4d5', ext: { rtiPartner: 'TDID' } }],
            },
          ],
        },
      },
    },
    { '5fd2a7c1-1111-4222-8333-9fd1c2a3b4d5': anyId },
  ),
  post(
    'Prebid',
    {
      bids: [
        {
          userId: {
            tdid: '5fd2a7c1-1111-4222-8333-9fd1c2a3b4d5',
            pubcid: '77d2a7c1-1111-4222-8333-9fd1c2a3b4d5',
            id5id: { uid: 'ID5-9QmLk2pa7Zx' },
            lipb: { lipbid: 'LiV3int3ntId77' },
            idl_env: 'XY12abCDef34ghIJ',
            uid2: { id: 'A4AAAABlh75X9Q' },
          },
        },
      ],
    },
    {
      '5fd2a7c1-1111-4222-8333-9fd1c2a3b4d5': anyId,
      '77d2a7c1-1111-4222-8333-9fd1c2a3b4d5': anyId,
      'ID5-9QmLk2pa7Zx': anyId,
      LiV3int3ntId77: anyId,
      XY12abCDef34ghIJ: anyId,
      A4AAAABlh75X9Q: anyId,
    },
  ),
  post(
    'device ids of OpenRTB',
    {
      device: {
        ifa: '38400000-8cf0-11bd-b23e-10b96e40000d',
        ua: 'x',
        didsha1: 'aa93e3bd3c0e3bfa9a0e0f0f1b2c3d4e5f6a7b8c',
        dpidmd5: 'aa93e3bd3c0e3bfa9a0e0f0f1b2c3d4e',
      },
    },
    {
      '38400000-8cf0-11bd-b23e-10b96e40000d': anyId,
      aa93e3bd3c0e3bfa9a0e0f0f1b2c3d4e5f6a7b8c: anyId,
      aa93e3bd3c0e3bfa9a0e0f0f1b2c3d4e: anyId,
    },
  ),
  get(
    'cookies that are ids',
    'https://ping.dropzone-metrics.test/p',
    { CAESEPq8Zk2mLx91vTpW4s: anyId, '3f0c2a71-9d4e-4b86-a1c7-5e90d2b8f643': anyId, a8d0f2c4b6e81357: anyId },
    {
      headers: [
        ['cookie', 'IDE=CAESEPq8Zk2mLx91vTpW4s; uuid2=3f0c2a71-9d4e-4b86-a1c7-5e90d2b8f643; _xyz=a8d0f2c4b6e81357'],
      ],
    },
  ),
  get(
    'cookies that are not ids',
    'https://ping.dropzone-metrics.test/p',
    {
      'undefined|undefined': `!${anyId}`,
      '1510574583': `!${anyId}`,
      '2021-08-11-04': `!${anyId}`,
      '1763632801': `!${anyId}`,
      'leeds|16|LS14AP|GB|EU': `!${anyId}`,
      '2026-11-20T10:00:01Z': `!${anyId}`,
      'theme-dark-2026': `!${anyId}`,
      'consent_v2.1': `!${anyId}`,
      '1920x1080': `!${anyId}`,
      'v3.14.15-rc.2': `!${anyId}`,
      'analytics:1|ads:0': `!${anyId}`,
      'Fri%2C+20+Nov+2026+10%3A00': `!${anyId}`,
      'en-GB_GBP_20261120': `!${anyId}`,
    },
    {
      headers: [
        [
          'cookie',
          'cid=undefined|undefined; UIDR=1510574583; 1P_JAR=2021-08-11-04; last_visit=1763632801; geoData=leeds|16|LS14AP|GB|EU; seen=2026-11-20T10:00:01Z; skin=theme-dark-2026; gdpr=consent_v2.1; res=1920x1080; build=v3.14.15-rc.2; prefs=analytics:1|ads:0; when=Fri%2C+20+Nov+2026+10%3A00; loc=en-GB_GBP_20261120',
        ],
      ],
    },
  ),
  get(
    'an ETag',
    'https://connect.dropzone-metrics.test/sdk.js?v=1',
    { '"fff55c7c492e0e85c282c4de0c6e99e5"': `!${anyId}` },
    { headers: [['if-none-match', '"fff55c7c492e0e85c282c4de0c6e99e5"']] },
  ),
  get(
    'ids of a site',
    'https://odb.outbrain.com/utils/get?url=https%3A%2F%2Fshop.example.com%2F&sid=185984&format=html',
    { '185984': '!session-id|cookie-id|user-id' },
  ),
  get(
    'ids of a publisher',
    'https://fastlane.rubiconproject.com/a/api/fastlane.json?account_id=11016&site_id=3&zone_id=2',
    { '11016': '!org-id|user-id|cookie-id' },
  ),
  get('ids of an app', 'https://www.facebook.com/connect/ping?client_id=80401312489&domain=shop.example.com', {
    '80401312489': '!device-id|user-id|cookie-id',
  }),
  get(
    'ids of an app at sign-in',
    'https://login.dropzone-metrics.test/authorize?client_id=q7Zk2mLx91vTpW4s&redirect_uri=https%3A%2F%2Fshop.example.com%2F&response_type=code',
    { q7Zk2mLx91vTpW4s: '!device-id|user-id|cookie-id' },
  ),
  get('a number as sid', 'https://aa.agkn.com/adscores/g.js?sid=9212244187', {
    '9212244187': '!session-id|cookie-id|user-id',
  }),
  get(
    'plugins of mPulse',
    'https://c.go-mpulse.net/api/config.json?key=R6SH7-84RFL&plugins=AK,ConfigOverride,Continuity',
    { 'AK,ConfigOverride,Continuity': '!fingerprint' },
  ),
  post(
    'plugins of a browser',
    { fingerprint: { plugins: 'PDF Viewer,Chrome PDF Viewer', canvas: 'a8d0f2c4b6e81357' } },
    { 'PDF Viewer,Chrome PDF Viewer': 'fingerprint|device' },
  ),
  post(
    'sessions',
    { sid: 'q7Zk2mLx91vTpW4s', session_id: '1763632700', client_id: '803091535.1625662101' },
    { q7Zk2mLx91vTpW4s: 'session-id', '1763632700': 'session-id', '803091535.1625662101': 'device-id' },
  ),
];
