import { withoutAccents } from './languages.ts';

/** Words for actions, with which names of events begin or end, in several languages. */
const actions = new Set(
  `view viewed views open opened close closed click clicked submit submitted start started begin began complete completed finish finished
  add added remove removed delete deleted update updated create created cancel cancelled canceled book booked requested send sent
  search searched select selected choose chosen change changed login logged logout signup signed signin register registered subscribe
  subscribed unsubscribe unsubscribed purchase purchased pay paid order ordered checkout donate donated download downloaded upload
  uploaded share shared play played pause paused scroll scrolled swipe swiped like liked visit visited shown show hide hidden
  expand expanded collapse collapsed toggle toggled apply applied accept accepted reject rejected decline declined approve approved
  confirm confirmed verify verified enter entered leave left exit exited join joined invite invited upgrade upgraded downgrade launch
  launched redeem redeemed print printed export exported filter filtered sort sorted compare compared rate rated reviewed call called tap
  tapped press pressed pageview screenview abandon abandoned failed clicked pressed saved save scheduled schedule
  angesehen geoffnet geschlossen geklickt abgeschickt gesendet gestartet begonnen abgeschlossen hinzugefugt entfernt geloscht geandert
  erstellt storniert gebucht angefragt gesucht ausgewahlt gewahlt angemeldet abgemeldet registriert abonniert gekauft bezahlt bestellt
  gespendet heruntergeladen geteilt aufgerufen
  vu vue ouvert ouverte ferme clique soumis soumise envoye envoyee commence commencee termine terminee ajoute ajoutee supprime modifie
  cree annule reserve demandee recherche choisi connecte inscrit inscription achete paye payee telecharge partage
  visto vista abierto cerrado enviado enviada iniciado iniciada completado completada anadido agregado eliminado creado cancelado
  reservado reservada solicitado solicitada buscado elegido registrado comprado pagado pagada donado descargado compartido busqueda compra
  aperto aperta chiuso inviato inviata iniziato completato aggiunto rimosso creato annullato prenotato richiesto richiesta cercato scelto
  acquistato pagato donato scaricato condiviso avviato
  aberto fechado concluido concluida adicionado removido criado pago paga doado baixado iniciou concluiu
  bekeken geopend gesloten geklikt verzonden verstuurd voltooid toegevoegd verwijderd gewijzigd aangemaakt geannuleerd geboekt
  aangevraagd gezocht gekozen ingelogd geregistreerd gekocht betaald besteld gedoneerd
  wyswietlono wyswietlenie otwarto zamknieto klikniecie wyslano zlozone zlozono zlozony rozpoczeto zakonczono dodano usunieto zmieniono
  utworzono anulowano zarezerwowano wybrano zalogowano zarejestrowano kupiono zaplacono zamowiono ukonczono
  goruntulendi acildi kapandi tiklandi gonderildi basladi tamamlandi eklendi silindi degisti olusturuldu secildi alindi odendi verildi
  visad klickad skickad bestalld`.split(/\s+/),
);

/** Names that are an event by themselves, whatever their words. */
const alone =
  /^(?:page_?views?|screen_?views?|purchase|sign_?up|log_?in|log_?out|lead|conversion|checkout|subscribe|donate|donation|add_?to_?cart|impression|heartbeat|autocapture|engagement|page_?leave|page_?hide|add_?payment_?info|view_?content)$/i;

/** Last words of texts that do not name events: names of fields, and types of form fields. */
const notActions =
  /(?:^| )(?:id|ids|at|by|count|url|time|date|status|type|one|multiple|code|token|key|name|field|button|link|page|enabled)$/;

/** One to seven words, in any of the notations of event names. */
const shaped = /^[$[\]\p{L}\d]+(?:[ _.:-]{1,3}[\]\p{L}\d]+){0,6}$/u;

/** Endings of past participles in English, German, Romance languages and Polish. */
const ending =
  /(?<!enabl|relat|combin|expect|requir|auth\w*|limit|unit|embedd|hundr)ed$|iert$|(?:[ai]d|[aiu]t)[oa]$|(?:[aio]n|et)o$/;

/** Moments of page loading (https://www.w3.org/TR/navigation-timing-2/). */
const timing = /^(?:[a-z]\w*(?:Start|End|Interactive|Complete)|pageHide|pageShow)$/;

/** Whether a text is the name of an action: `quote_requested`, `Checkout Started`, `openModal`. */
export function isActionName(value: string): boolean {
  if (value.length < 4 || value.length > 60 || !shaped.test(value) || timing.test(value)) return false;
  if (alone.test(value)) return true;
  const words = withoutAccents(
    value
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim()
      .toLowerCase(),
  );
  if (notActions.test(words)) return false;
  const list = words.split(' ');
  const last = list.at(-1) ?? '';
  return (
    list.length > 1 && (actions.has(list[0] ?? '') || actions.has(last) || (last.length >= 6 && ending.test(last)))
  );
}

/** Whether a text is a single word for an action: `submit`, `clicked`. */
export const isActionWord = (value: string) => value.length <= 20 && actions.has(withoutAccents(value.toLowerCase()));
