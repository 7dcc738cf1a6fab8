import { matching, under, type Vocabulary, words } from './phrases.ts';
import { numbered, organisations } from './roles.ts';

/**
 * Names of ids that advertisers exchange for a browser or a person; any value under them is an id (documentation of
 * user syncs; OpenRTB 2.6 §3.2.20 and §3.2.27; Prebid's user id modules,
 * https://docs.prebid.org/dev-docs/modules/userId.html).
 */
const syncNames = words(`
  dpuuid, puid, ttd puid, ttd uid, ttd id, ttdid, tdid, td id, mt exuid, exuid, ext uid, extuid, external uid, external user uid,
  partner uid, partneruid, partner uuid, partner user id, partneruserid, partner userid, partner device id,
  partner cookie id, partner cookie, taboola hm, google hm, google gid, buyeruid, buyer uid, buyer user id, buyeruserid,
  bidder uid, bidderuid, bidder user id, bidder id sync, ssp uid, sspuid, ssp user id, sspuserid, ssp userid, dsp uid,
  dspuid, dsp user id, dspuserid, dsp userid, dsp uuid, dmp uid, dmp user id, dmp uuid, rtb uid, rtb user id, sync uid,
  match uid, match user id, piggyback cookie, piggybackcookie, adnxs uid, adnxs id, apn id, apnid, xandr id, uuid2, zuid,
  bk uuid, bkuuid, demdex uuid, demdex id, dd uuid, third party id, thirdpartyid, third party uid, thirdpartyuid,
  third party user id, thirdpartyuserid, third party cookie id, 3pid, tpid, tpuid, tp uid, tp id, viewer uid, cookie uid,
  cookieuid, cookie user id, consumer uid, network uid, networkuid, rp uid, criteo uid, criteo id, criteoid, cto bundle,
  cto bidid, id5id uid, pubcid, pub cid, pubcommonid, pubcommon id, pub common id, pub provided id, pubprovidedid, sharedid,
  shared id, sharedid id, lipbid, lipb id, lidid, netid, net id, connectid, connect id, hadronid, hadron id, amxid, amx id,
  33across id, 33acrossid, quantcastid, quantcast id, zeotapidplus, zeotap id plus, panorama id, panoramaid,
  lotame panorama id, lotamepanoramaid, merkleid, merkle id, fabrickid, fabrick id, parrableid, parrable id, dmdid, dmd id,
  kpuid, imuid, gravitompid, utiq id, utiqid, unified id, unifiedid, trade desk id, permutive id, teadsid, teads id, tapad id,
  tapadid, liveramp id, ramp id, idl, idl envelope, ats envelope, intentiq id, intentiqid, deepintentid, deepintent id,
  bidswitch uid, growthcodeid, mwopenlinkid, mwol, novatiqid, uid2 id, euid, euid id, uid2id, uid2 id, ppid,
  didsha1, didmd5, dpidsha1, dpidmd5, macsha1, macmd5, krux id, kuid, eyeota id, auiddc
`);

/** Names under which any value is an id. */
export const idNames: ReadonlySet<string> = new Set([...syncNames, 'uids id', 'eids id']);

/** Names of fields for ids of people, organisations, devices, sessions and clicks. */
export const identifier: Vocabulary = {
  'user-id': [
    ...words(`
      mc eid, ml subscriber, ml subscriber hash, ck subscriber id, vero id, bsft uid, oly enc id, elq contact id, elqcontactid, mkt contact id, dm i,
      sfmc sub, sfmc id, sfmc subscriber key, subscriber key, hs contact id, sib contact id, ac contact id, rd contact id, sailthru uid, iterable user id,
      klaviyo id, kx, email contact id, mailing id subscriber, nl subscriber, sc uid, braze id, braze external id, custid,
      username, user id, userid, uid, customer id, account user id, external id, login, login id, username id,
      member id, identified id, known user id, previous id, distinct id, profile id, person id, contact id,
      subscriber id, kundennummer, kunden id, nutzer id, benutzer id, customer number, employee id, user key,
      customer user id, mp user id, alias, identity id, account holder id, party id, subject id, consumer id, shopper reference,
      external customer id, external reference id, crm contact id, payer id, buyer id, loyalty id, loyalty card, member card, card holder id,
      screen name, handle, gamertag, player tag, mrn, medical record number, patient mrn, mrn number, health record number
    `),
    ...under(
      ['user', 'usr', 'customer', 'member', 'visitor', 'kunde', 'nutzer', 'benutzer', 'enduser', 'person'],
      ['id', 'key', 'uuid', 'guid'],
    ),
    ...under(matching, ['external id', 'user id', 'uid']),
    ...words('login hint, crm id, crmid, account user, enduser, end user id, benutzerkennung, anmeldename'),
    ...under(numbered, ['id', 'ref', 'reference', 'no', 'nr', 'number', 'identifier', 'login', 'username']),
    ...under(['patient', 'actor', 'subject', 'practitioner', 'participant'], ['identifier', 'reference']),
    ...words('hints login, loginid, user login, account login'),
    ...under(words('actor, subject, user, member, customer, person, agent'), [
      'account name',
      'account id',
      'account login',
    ]),
  ],
  'org-id': [
    ...words(`
      org id, organization, organisation, organization id, organisation id, org, tenant, tenant id, workspace,
      workspace id, company id, group id, org name, organization name, organisation name, workspace name,
      team id, team name, tenant name, wsp, wsid, ws id, tnt, workspace key, tenant key, org key, account slug, mandant, mandanten id, organization slug, account name
    `),
    ...under(organisations, ['id', 'key', 'uuid', 'slug', 'name']),
    ...under(
      [...organisations.filter((one) => one !== 'account'), 'firma', 'betrieb', 'praxis'],
      words('nummer, nr, no, number, code, kennung'),
    ),
  ],
  'device-id': [
    ...words(`
      device id, deviceid, anonymous id, client id, installation id, install id, visitor id, browser id,
      anon id, cid, guest id, machine id, unique id, geräte id, visitor uuid, anonymous user id, domain userid,
      network userid, duid, nuid, mp device id, anon, anonid, anon uuid, anonymous uuid, visitor, visitor token, visitor key,
      client info uuid, browser uuid, device uuid, installation uuid, persistent id, permanent id, persistent uuid, permanent uuid, persistent device id, long lived id, longterm id
    `),
    ...under(['device', 'visitor', 'anonymous', 'browser', 'installation'], ['id', 'key', 'uuid']),
  ],
  'cookie-id': words(`
      cookie id, cookieid, cookie, fbp, fbc, ga cookie, muid, ttp, gcl au, gcl aw, scid, uuid cookie, ecid, mcid, marketing cloud visitor id, mcvisid, d mid
    `).concat(syncNames),
  'session-id': [
    ...words(`
      session id, sessionid, jsessionid, phpsessid, aspsessionid, cfid, session, session key, sid, session uuid, visit id, replay id, recording id,
      sitzungs id, window id, tab id, page load id, pageload id, page view id, pageview id, page instance id, page session id,
      view uuid, pv id, pvid
    `),
    ...under(['session', 'visit', 'replay'], ['id', 'key', 'uuid']),
  ],
  'click-id': words(`
      gclid, gclsrc, fbclid, msclkid, ttclid, dclid, twclid, gbraid, wbraid, click id, yclid, li click id,
      scclid, sccid, rdt cid, irclickid, awc, wickedid, kenshoo click id, li fat id, epik, tblci, cjevent, ko click id, obclid, dicbo,
      vmcid, srsltid, sscid, tduid, ef id, s kwcid, click ref, clickref, aff click id, ysclid, vero click id, igshid, ran site id,
      initial li fat id, initial rdt cid, transaction click id
    `),
  'advertising-id': words(`
      uids id, eids id, eid id, user ids id, uid2 id, euid, user id as eids,
      idfa, gaid, aaid, advertising id, idfv, ad id, rida, tifa, uid2, uid2 token, id5id, id5 id, rampid,
      idl env, advertiser id, ifa
    `),
};
