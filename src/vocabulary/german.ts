/** German words of addresses, keys and event names that identify no one. Umlauts are written as two letters. */
export const german = `
ablage ablauf ablehnen abmelden abmeldung abo abonnement abonnements abos abrechnung abrechnungen abruf abschliessen
abschluss absenden absender abteilung abteilungen abwesenheit abwesenheiten adressbuch adresse adressen aerzte agb
akte akten aktion aktionen aktiv aktivieren aktivierung aktivitaet aktivitaeten aktualisieren aktuell aktuelles alle
allgemein analysen anbieter anfahrt anfang anfrage anfragen angaben angebot angebote anhaenge anhang anlage anlagen
anlegen anleitung anleitungen anmelden anmeldung anmeldungen anpassen anruf anrufe ansehen ansicht ansichten
ansprechpartner antraege antrag antwort antworten anwender anwendung anwendungen anzeige anzeigen archiv artikel arzt
aufgabe aufgaben auftraege auftrag aufzeichnung aufzeichnungen ausfuehren ausgabe ausgaben ausgang auskunft
auslieferung ausloggen ausschreibung ausschreibungen aussehen austausch auswahl ausweis auswertung auswertungen
auszahlung auszahlungen auszuege auszug authentifizierung automatisch automatisierung bankverbindung bearbeiten
bearbeitung bedarf bedingungen beenden beitraege beitrag bekanntmachungen beleg belege benachrichtigung
benachrichtigungen benutzer benutzerkonto benutzername benutzerverwaltung beratung berechnen berechtigung
berechtigungen bereich bereiche bericht berichte beruf berufe beschaffung beschreibung beschwerde beschwerden besitzer
bestaende bestaetigen bestaetigung bestand bestellen bestellung bestellungen bestellverlauf besuch besucher betrag
betreff betrieb bewerber bewerbung bewerbungen bewertung bewertungen bezahlen bezahlung bild bilder blatt branche
branchen briefe buch buchen buchhaltung buchung buchungen buecher buero chronik datei dateien daten datenbank
datenschutz datenschutzerklaerung datum dauer dauerauftraege dauerauftrag debitoren depot depots dienst dienste
dienstleister dienstleistung dienstleistungen dienstplan diskussion diskussionen dokument dokumentation dokumente
domaene drucken drucker echtzeit eigenschaften einfuegen einfuehrung eingabe eingang eingeladen einheit einheiten
einkauf einkaufen einkaufsliste einkaufswagen einladen einladung einladungen einloggen einnahmen einrichten
einrichtung einsaetze einsatz einstellung einstellungen eintraege eintrag einwilligung einwilligungen einzahlung
empfaenger empfehlen empfehlung empfehlungen ende entwickler entwuerfe entwurf ereignis ereignisse erfassen erfassung
erfolg erfolgreich ergebnis ergebnisse erhalten erinnerung erinnerungen erklaerung erledigt ernaehrung erste erstellen
erstellt erweitert erweiterung erweiterungen exportieren fach faecher faelle fahrer fahrten fahrzeug fahrzeuge faktura
familie favoriten fehler feiertage feld felder fenster fertig filiale filialen finanzen finden firma firmen formular
formulare forschung foto fotos frage fragebogen fragen frei freigabe freigaben freunde frist fristen fuehrung funktion
funktionen gaeste galerie gast gebaeude gebuehren gehalt geldanlage geldboerse genehmigung genehmigungen geraet
geraete gerichte gesamt geschaeft geschaeftsbedingungen geschenk geschenke geschlossen gesellschaft gespeichert
gesperrt gespraech gespraeche gesucht gesundheit gewinn girokonto gruppe gruppen guthaben gutschein gutscheine
gutschrift gutschriften haendler handbuch handel haushalt heute hilfe hinweis hinweise hinzufuegen hochladen idee
ideen impressum informationen inhalt inhalte instanz intern inventar investieren jahr jahre jahresabschluss jetzt
kalender kampagne kampagnen kandidaten kapitel karriere karte karten kasse kassenbuch kategorie kategorien kauf kaufen
kennwort kennzahlen kinder klasse klassen klinik kollegen kommentar kommentare kommunikation komponente komponenten
konferenz konfiguration konfigurieren kontakt kontakte kontaktformular konten konto kontoauszuege kontoauszug
kontostand kontouebersicht kopieren kosten kostenstelle kostenstellen kredit kredite kreditkarte kreditkarten
kreditoren kuendigen kuendigung kunde kunden kundenbereich kundencenter kundenkonto kundennummer kundenservice kurs
kurse laden laender lager lastschrift laufend leben lebenslauf lehrer leistung leistungen lernen leser letzte lexikon
liefer lieferadresse lieferant lieferanten lieferschein lieferscheine lieferung lieferungen liste loeschen loesung
loesungen lohn mahnung mahnungen mandant mandanten marke marken markt maschine maschinen massnahmen mehr mein meine
meinkonto meldung meldungen menge mengen merkliste merkzettel messe messung miete mieter mitarbeiter mitglied
mitglieder mitgliedschaft mitteilung mitteilungen modul moebel monat monate monatlich muster nachricht nachrichten
nachweis nachweise naechste neu neue neuer neues neuigkeiten niederlassung niederlassungen notiz notizen nummer nutzer
nutzerkonto nutzung nutzungsbedingungen objekt objekte oeffentlich oeffnungszeiten offen offene optionen ordner
organisationen ort orte paket pakete papierkorb passwoerter passwort patienten persoenlich persoenliche personen
pflege plaene plaetze planung platz positionen posteingang postfach praemie praemien praxis preis preise presse privat
produkt produkte produktion profil programm projekt projekte protokoll protokolle prozess prozesse pruefen pruefung
pruefungen publikationen punkte qualitaet quelle quellen quittung rabatt rabatte raeume rahmen ratgeber raum rechner
rechnung rechnungen rechnungsadresse recht rechte rechtliches referenzen registrieren registrierung reise reisekosten
reisen rente reservierung reservierungen ressourcen retoure retouren rezept rezepte richtlinie richtlinien risiko
rolle rollen rueckgabe rueckruf rueckseite sammlung sammlungen schaden schadensmeldung schaltung schicht schichten
schluessel schnittstelle schnittstellen schritt schritte schueler schule schulen schulung schulungen schutz seite
seiten seminar seminare senden sendung sendungen sendungsverfolgung sicherheit sichern sitzung sitzungen sofort
sortiment sparen speichern sperren spiel spiele sprache sprachen standort standorte startseite statistik statistiken
stelle stellen stellenangebote steuer steuern steuerung stornieren storno strom studenten studium stunden
stundenzettel suche suchen tabelle taeglich tage tarif tarife tarifrechner technik teile teilen teilnehmen teilnehmer
telefon termin terminbuchung termine thema themen titel transaktion transaktionen ueber uebersicht uebertragen
ueberuns ueberweisung ueberweisungen uhrzeit umbenennen umfrage umfragen umsaetze umsatz umzug unsere unterlagen
unternehmen unterricht unterschrift unterschriften unterstuetzung urlaub urlaubsantrag variante varianten
veranstaltung veranstaltungen verarbeitung verband verbinden verbindung verbindungen verbrauch verein vereine
verfuegbar verfuegbarkeit vergessen vergleich vergleichen verkaeufer verkauf verkaufen verlaengern verlag verlauf
vermietung vermoegen verordnung versand versandkosten verschieben versicherte versicherung versicherungen versionen
verteiler vertraege vertrag vertragsdaten vertrieb verwalten verwaltung verwendung verzeichnis verzeichnisse voll
vollmacht voreinstellungen vorgaben vorgaenge vorgang vorlage vorlagen vorname vorschau vorschlaege vorschlag vorstand
vorteile waehrung wahl wahlen waren warenkorb warteliste wartung weiter weiterbildung weiterleiten werbung werkstatt
werkzeug werkzeuge wert werte wettbewerb wetter widerruf widerrufen widerrufsbelehrung widerspruch wiederherstellen
willkommen wissen wissensdatenbank woche wochen wohnung wohnungen wunschliste wunschzettel zaehler zaehlerstand
zahlung zahlungen zahlungsart zahlungsarten zahlungsmittel zeit zeiten zeiterfassung zeitplan zeitraum zentral
zertifikat zertifikate zeugnis zeugnisse ziel ziele zimmer zinsen zubehoer zugaenge zugang zugangsdaten zugriff
zugriffe zuhause zuordnung zurueck zuruecksetzen zusammenarbeit zusammenfassung zusatz zustand zustellung zustimmung
zuweisung zweigstelle
`;
