import { type Lexicon, plainWords, readPieces } from './word-reader.ts';

/**
 * Words of keys by subject, in many languages and without accents. The words of a key and of its parents are looked up
 * individually, so that new combinations are understood.
 */
const classes = {
  time: `time times duration dwell elapsed ms msec millis milliseconds seconds second secs sec minutes mins dauer zeit sek sekunden
    minuten duree temps secondes tiempo duracion segundos minutos tempo duracao durata secondi minuti czas sekundy sekund minuty tijd duur
    seconden sure suresi saniye dakika varighet tid`,
  presence: `paso passo krok kroku schritt etape stap adim shown donate checkout payment sesji spent active engaged engagement visible viewability watched watch watching viewing viewed page site screen section step
    tab listing form hover focus focused reading read attention foreground idle playing listening listened visit stay seen
    pagina seite strona stronie sayfa sayfada sida verweil verblijf verblijfs lese lecture passe permanenza permanencia kalma
    besuchs visite visita sitio lesson exercise question complete fill submit answer video view`,
  program: `load loading loaded render rendering response request fetch api server dom paint connect dns ttfb timeout init start started
    end queue latency network download parse script cpu retry interval delay byte interactive contentful zone offset stamp timestamp
    at since after until expires expiry created updated sent heap memory handler listener enabled tracking threshold config sample rate
    bar limit max_age cache ttl refresh poll polling settings supported analytics`,
  gesture: `zooms rolagem przewijania przewiniecia likes plays click clicks clicked clicking tap taps tapped scroll scrolled scrolling scrolls hover hovers hovered swipe swipes swiped mouse
    pointer keypress keypresses keystroke keystrokes keydown drag drags pinch zoom gesture gestures rage dead frustration
    frustrations klick klicks geklickt clic clics clique cliques clicado tiklama klikniec klikniecie klikniecia klik kliks
    defilement desplazamiento scorrimento przewijanie przewiniecie kaydirma toques caret selected selection scrolltiefe pogo`,
  element: `knopf cta element elements elem elems el elt elm selector selectors xpath csspath button buttons btn link anchor cta widget
    checkbox dropdown menu popup modal target clicked tile carousel accordion nav field fields felder feldern campos campi champs velden pola falten felten kentat alanlar input form formular formulaire
    formulario formularz schaltflache bouton boton pulsante botao przycisk knop dugme crumbs dom`,
  part: `activo activa attivo ativo actif active aktiv aktif aktywny abandonado abandonne verlassen id ids class classes classlist cls name names text txt label labels tag tagname type role html inner innertext index nth child
    children sibling position pos placement location path selector x y left top title action option state changed focused
    leer leere leeren empty blank missing invalid fehlend fehlende ungueltig ungultig vacio vacios vacia vuoto vuoti vide vides vazio vazios leeg lege ontbrekend puste brakujace tomma tomme bos eksik touched filled visible checked item node attributes cursor submission submitted blurred edited abandoned last`,
  media: `video videos audio player playback playhead episode episodes podcast movie film trailer livestream media clip wiedergabe
    reproduccion riproduzione odtwarzanie odtwarzania oynatma`,
  mediaPart: `title name series season genre position time current currenttime progress percent percentage pct watched listened seek
    quartile played paused track artist id category playhead momento`,
  content: `aula aulas modalidade modalidad disciplina tramite treino treinos entrenamiento allenamento trening antrenman classe mortgage loan product products produkt produkte produktu produkty produit produits producto productos prodotto prodotti produto produtos
    urun urunler item items article articles artikel articulo articulos articolo articoli artigo artykul artykuly makale
    listing listings apartment condo immobilie inmueble immobile imovel nieruchomosc woning vehicle vehicles car cars fahrzeug
    vehicule vehiculo veicolo veiculo pojazd voertuig arac course courses kurs cours curso corso cursus ders lesson lessons
    lektion lecon leccion lezione lekcja workout workouts training trainings exercise game games spiel jeu juego gioco oyun
    book books buch livre libro ksiazka kitap recipe rezept recette receta ricetta przepis dish gericht plat plato piatto danie
    yemek restaurant restoran ristorante hotel hotels room zimmer chambre habitacion flight flug vuelo volo offer offers angebot
    oferta offerta aanbod deal deals tour tours trip trips voyage viaje excursion fundraiser appeal charity
    brand brands marke marque marca marchio merk marka category categories kategorie kategorien categorie categoria categorias
    kategoria kategori genre collection collections rubrik rubrique seccion sezione dzial topic topics thema temat sujet
    office outlet salon club gym studio filiale agence sucursal oddzial sube vacancy vacancies
    ware waren destination destinations property quiz module album song artist merchant vendor supplier`,
  naming: `name names title titles titel titre titulo titolo tytul naam nom nombre nome nazwa adi label category categories kategorie
    categorie categoria kategoria kategori brand make model variant variante genre list collection marke modell modele modelo
    modello headline`,
  plan: 'plano piano planes planos piani plany tariff tariffs tarif tarife tarifs tarifa taryfa tariffa tarief forfait abonament abbonamento suscripcion assinatura abonnement abonelik formule offre paket pakiet abo mitgliedschaft membresia adhesion',
  sort: 'style styles stil estilo stile type types typ tipo kind class',
  visit: `session sess sessions sesion sesiones sitzung sitzungs seance sessione sessao sesja sesji oturum visit visits besuch besuchs
    visite visita bezoek wizyta wizyty ziyaret pageview pageviews view replay recording pageload`,
  browsing: `visitor visitors besucher visiteur visitante visitatore odwiedzajacy ziyaretci bezoeker anonymous anon anonym anonimo browser
    navigateur navegador device gerat geraet appareil dispositivo cihaz urzadzenie installation install machine terminal hardware`,
  number: 'id ids uuid guid uid key token hash no nr number ref identifier identificador identifiant kennung',
  device: `so sys system device devices browser screen os navigator viewport display hardware gpu cpu connectivity connection battery gerat geraet
    appareil dispositivo cihaz urzadzenie bildschirm ecran pantalla schermo ekran platform agent channel kanal client terminal hints
    useragentdata uadata`,
  source: `origem procedencia sorgente ruchu traffico trafico source src medium channel quelle kanal fuente canal fonte bron kaynak zrodlo origen origine herkunft provenienza origin
    entry heard acquisition adquisicion attribution traffic touch lead utm marketing from referral affiliate`,
  origin: `origin origen origine orig from desde departure depart departing dep partenza partida abflug abfahrt von kalkis skad
    destination dest destino destinazione to hasta nach arrival arrivee arrivo ankunft varis dokad pickup dropoff arr`,
  stop: 'airport station city port code iata location place aeropuerto aeroporto flughafen aeroport lotnisko bahnhof gare estacion',
  test: `esperimento experimento eksperyment experience essai ab experiment experiments exp variant variation variations variante split versuch versuchs versuchsgruppe decision decisions
    assignment assignments rollout rollouts flag flags toggle toggles gate gates treatments abtest holdout`,
  testPart: `nome nombre variante wariant varyant gruppo grupo id key name variant variation arm group bucket enabled value layer campaign rule flag experiment treatment cohort holdout test
    ab exp metadata slug active version`,
  app: 'app application web site frontend portal shop store build bundle deploy deployment service release page website ui',
  version: 'version ver rev revision release build commit sha',
  stage: 'env environment stage umgebung entorno ambiente srodowisko ortam environnement omgeving',
  progress:
    'progress progresso progreso fortschritt avancement ilerleme postep completed completion percent pct percentage',
  amount:
    'count counts number anzahl nombre nb cantidad numero liczba sayisi aantal zahl total sum max min avg last first',
  language: 'lang language languages locale idioma lingua langue sprache taal dil jezyk sprak lc hl ul loc',
  campaign: 'campaign campaigns kampania kampanii campagne campagna campana kampagne campanha kampanya kampanj',
  consent:
    'consent consents zgoda zgody consentimiento consentimento consenso consentement einwilligung toestemming onay riza samtycke optin permission permissions',
  past: 'visto vista visti viste visitado guardato ogladany obejrzany consulte bekeken gezien angesehene angesehenes gesehen shown klikniety kliknieta cliccato cliccata geklickter pulsado tocado viewed seen visited clicked opened watched played compared saved favorite favourite liked angesehen vus vistos visti obejrzane',
} as const;

/** The name of a subject. */
type WordClass = keyof typeof classes;

const names = Object.keys(classes) as WordClass[];
const bit = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Readonly<Record<WordClass, number>>;

/** The classes of each word, as a sum of bits. */
const known = new Map<string, number>();
for (const name of names)
  for (const word of classes[name].split(/\s+/)) known.set(word, (known.get(word) ?? 0) | bit[name]);

const lexicon: Lexicon<number> = {
  wordMeaning: (word) => known.get(word) ?? null,
  phraseMeaning: () => null,
  longestPhrase: 1,
  compoundParts: 2,
  compoundLength: [6, Number.POSITIVE_INFINITY],
  joint: 's',
  number: /^\d+$/,
  numberSuffix: /\d+$/,
};

/** What the words of a key are about. */
export interface Words {
  /** Without accents; compounds are split. */
  readonly list: readonly string[];
  /** The list, joined with spaces. */
  readonly text: string;
  /** Whether one of the words belongs to one of the classes. */
  readonly has: (...classes: readonly WordClass[]) => boolean;
  /** Whether each of the words belongs to one of the classes. */
  readonly hasOnly: (...classes: readonly WordClass[]) => boolean;
  /** Whether the last word belongs to one of the classes. */
  readonly endsIn: (...classes: readonly WordClass[]) => boolean;
  /** Whether the word at a position (from the end if negative) belongs to a class. */
  readonly hasAt: (at: number, one: WordClass) => boolean;
}

/** Looks up the words of a key in the classes. */
export function readWords(key: string): Words {
  const pieces = readPieces(plainWords(key, lexicon), lexicon);
  const list = pieces.map(({ text }) => text);
  const masks = pieces.map(({ meaning }) => meaning ?? 0);
  const all = masks.reduce((sum, mask) => sum | mask, 0);
  const maskOf = (asked: readonly WordClass[]) => asked.reduce((sum, name) => sum | bit[name], 0);
  return {
    list,
    text: list.join(' '),
    has: (...asked) => (all & maskOf(asked)) !== 0,
    hasOnly: (...asked) => masks.length > 0 && masks.every((mask) => (mask & maskOf(asked)) !== 0),
    endsIn: (...asked) => ((masks.at(-1) ?? 0) & maskOf(asked)) !== 0,
    hasAt: (at, one) => ((masks.at(at) ?? 0) & bit[one]) !== 0,
  };
}
