import { COMMON_PLACEHOLDERS } from './common-placeholders';
import { wholeWords, wordSet, type Language } from './language';

/** Infinitives without their separable prefix: "laden" also stands for "herunterladen", "hochladen" and "einladen". */
const BASE = `ablehnen abonnieren absagen achten aktualisieren ändern ankündigen antworten arbeiten archivieren ausblenden ausgeben auswählen bauen beantragen
beantworten bearbeiten beauftragen bedienen beenden begrenzen begründen behalten behandeln bekommen belegen benachrichtigen benennen benötigen
beobachten berechnen bereitstellen berichten berichtigen beschränken beschreiben besichtigen besorgen bestätigen bestellen bestimmen besuchen betreten
bewahren bewegen bewerben bewerten bezahlen beziehen bieten bilden binden bitten bleiben blenden blockieren brauchen brechen bremsen bringen buchen
chatten checken decken definieren denken deployen downloaden drehen drucken duplizieren durchführen einblenden einfügen eingeben einigen einreichen
einrichten empfangen empfehlen entdecken entfernen entscheiden erfahren erfassen ergänzen erhalten erinnern erkennen erklären erlauben erledigen
erlernen ermitteln erneuern erreichen ersetzen erstatten erstellen erweitern erzeugen essen exportieren fahren fällen fallen fangen fassen
favorisieren fertigen festlegen feststellen filtern finden folgen fordern fotografieren fragen freigeben fügen führen füllen fürchten geben gehen
genehmigen geraten gestalten gewähren gleichen greifen grenzen gruppieren halten handeln handhaben heben heften helfen holen hören importieren
informieren kaufen kehren kennen kennzeichnen klappen klären kleben klicken klingeln klonen kochen kommen konfigurieren kontrollieren kopieren koppeln
korrigieren kosten kreuzen kündigen kürzen laden lagern laufen leeren legen lehnen leihen leiten lenken lernen lesen liefern liken listen loggen
löschen lösen machen mahnen mailen markieren melden merken messen mieten mischen mitteilen mocken nachfragen nachverfolgen nähern nehmen nennen
notieren nutzen nützen öffnen ordnen packen passen pflegen planen platzieren posten probieren prüfen quittieren räumen reagieren rechnen reden regeln
registrieren reichen reihen reinigen reisen reklamieren rendern reservieren richten rufen sagen sammeln scannen schalten schätzen schauen schenken
schicken schieben schlagen schließen schneiden schreiben schreiten schulen schützen sehen senden setzen sichern sichten simulieren sortieren sparen
speichern spenden sperren spielen sprechen springen spülen stapeln starten stecken stehen stellen stempeln steuern stimmen stoppen stornieren streamen
streichen suchen synchronisieren taggen tanken tätigen tauschen teilen telefonieren testen ticken tippen tragen trainieren treffen treiben trennen
trinken üben überblicken übermitteln übernehmen überprüfen übersetzen übertragen überwachen überweisen umbenennen unterbrechen unterscheiden
unterschreiben unterstützen unterzeichnen updaten uploaden veranlassen verarbeiten verbergen verbessern verbieten verbinden verbuchen verdienen
verfolgen verfügen vergeben vergleichen verhindern verkaufen verknüpfen verlangen verlängern verlassen verlegen verlinken verlosen vermeiden vermerken
vermieten veröffentlichen verpacken verschenken verschicken verschieben verschlüsseln versehen versenden versichern versorgen verstehen versuchen
verteilen vertreten verwalten verwenden verzichten vorschlagen wachsen wählen wahren wandeln warnen warten wechseln weigern weisen wenden werfen
werten wiederherstellen wiederholen wiegen wischen wissen zahlen zählen zeichnen zeigen zerlegen ziehen zoomen zuordnen zurücksetzen zusammenfassen
zuschneiden zustimmen zuweisen zweifeln`;

const SUBJECT = 'ich|wir|er|sie|es|man|der|die|das|den|dem|mein\\p{L}*|unser\\p{L}*|ihr\\p{L}*|kein\\p{L}*|alle\\p{L}*|jede\\p{L}*|niemand|nur|auch|nicht|kund\\p{L}*|nutzer\\p{L}*|benutzer\\p{L}*|anwender\\p{L}*';
const WISH = 'möchten?|moechten?|will|wollen|kann|können|koennen|muss|müssen|soll|sollen|sollten?|brauchen?|benötigen?|wünschen?|würden?|hätten?';
const MAKER = 'entwickler|programmierer|tester|softwarearchitekt|systemarchitekt|designer|softwareingenieur';

export const GERMAN: Language = {
  id: 'de',
  functionWords: wordSet(`der die das den dem des ein eine einen einem einer eines und oder ist sind war wird werden wurde kann können soll sollen muss müssen möchte möchten will ich wir sie er es
man mein meine meinen unser unsere ihr ihre sein seine mit ohne für von vom zum zur zu bei beim nach aus auf im am an in um als auch nur nicht kein keine wenn dann damit sodass dass weil
ob wie was welche welcher welches diese dieser dieses sich noch schon über unter vor durch gegen bis alle jede jeder jedes hat haben gibt gegeben angenommen aber sowie bzw`),
  sentence: {
    /** Without an article only before the wish or alone in its line: "Als PDF exportieren" names no role. */
    role: new RegExp(
      `^[\\s\\p{P}\\p{S}]*(?:(?:ich|wir)\\s+als\\s+(?:eine?r?\\s+)?|als\\s+(?!(?:ergebnis|folge|beispiel|nächstes|erstes|letztes|alternative|grundlage|voraussetzung)(?!\\p{L}))(?:(?:eine?r?|der|die|das)\\s+|(?=[^.;]{2,120}?(?<!\\p{L})(?:${WISH})\\s+(?:ich|wir)(?!\\p{L}))|(?=(?!\\p{L}+\\s+\\p{L}+en\\s*$)(?:\\p{L}[\\p{L}*:/-]{2,40}\\s?){1,2}[,\\s]*$)))`,
      'iu',
    ),
    means: wholeWords(`(?:(?:${WISH})\\s+(?:ich|wir)|(?:ich|wir)\\s+(?:${WISH})|(?:${WISH})(?<=^\\s*(?:ich|wir)\\s+als\\s[^,.;]{2,80}))(?:\\s+(?:mir|uns))?(?:\\s+gerne?)?(?:\\s+in der lage sein,?)?`),
    benefit: new RegExp(
      `(?:^|[\\s,;.])(?:sodass|so\\s*,?\\s+dass|weil|damit(?=\\s+(?:${SUBJECT})(?!\\p{L})))(?!\\p{L})\\s*|,\\s*damit\\s+|,\\s*(?:denn|da)\\s+(?=(?:${SUBJECT})(?!\\p{L}))|(?:^|[\\s,;.])um\\s+(?=[^.;]{0,160}(?:\\szu\\s+\\p{Ll}{2,40}n|\\p{Ll}{2,20}zu\\p{Ll}{2,40}n)(?!\\p{L}))`,
      'iu',
    ),
  },
  criteria: {
    titles: /^(?:(?:akzeptanz|abnahme|annahme)(?:kriterien|kriterium|bedingung(?:en)?|tests?)(?: aks?)?|aks?|anforderung(?:en)?|(?:fertig|erledigt|abgenommen) wenn)$/,
    empty: /^(?:(?:noch )?offen|(?:wird |werden )?(?:noch )?(?:nachgereicht|ergänzt|definiert|geklärt)|folg(?:t|en)(?: noch| später)?|(?:noch )?(?:zu )?(?:klären|definieren|ergänzen|besprechen)|keine?|entfällt|siehe (?:oben|unten|epic)|wie (?:oben|besprochen|erwartet)|funktioniert(?: wie erwartet)?)[.!?]*$/i,
    scenarioTitle: /^(?:szenario(?:grundriss)?|hintergrund|beispiele?)\s*\d*\s*[:.–-]/i,
    steps: { given: ['angenommen', 'gegeben'], when: ['wenn'], then: ['dann'], and: ['und', 'aber'] },
    observable: new RegExp(
      `\\d|["“”„‘’\`]|${wholeWords('(?:an|ein|aus)?(?:ge)?zeigt?|zeigen|(?:an|ein|aus)(?:ge)?zeig\\p{L}*|ersch(?:eint|einen|ienen)|sichtbar\\p{L}*|sieht|sehen|siehe|enthält|enthalten|listet|(?:auf)?gelistet|gesendet|sendet|versendet|verschickt|erhält|bekommt|öffnet|(?:ge|er)öffnet|schließt|geschlossen|(?:ab)?gespeichert|speichert|erstellt|erzeugt|angelegt|gelöscht|löscht|entfernt|hinzugefügt|aktualisiert|(?:ge)?ändert|abgelehnt|abgewiesen|verweigert|gesperrt|blockiert|(?:de)?aktiviert|(?:aus|ein)geblendet|kann|können|darf|dürfen|muss|müssen|nur|nicht|kein\\p{L}*|bleibt|bleiben|weitergeleitet|(?:aus)?gedruckt|heruntergeladen|hochgeladen|ausgewählt|markiert|sortiert|gefiltert|hervorgehoben|leer\\p{L}*|fehler\\p{L}*|meldung\\p{L}*|\\p{L}*meldung|hinweis\\p{L}*|warnung\\p{L}*|e-?mail\\p{L}*|benachrichtig\\p{L}*|protokolliert|läuft ab|entspricht|stimmt|gezählt|summe|gesamt\\p{L}*|innerhalb|spätestens|mindestens|höchstens|maximal|vor|nach|dann').source}`,
      'iu',
    ),
    vague: wholeWords('funktioniert|funktionieren|schnell\\p{L}*|einfach\\p{L}*|leicht\\p{L}*|(?:benutzer|nutzer|anwender)freundlich\\p{L}*|intuitiv\\p{L}*|schön\\p{L}*|gut\\p{L}*|besser\\p{L}*|toll\\p{L}*|richtig\\p{L}*|korrekt\\p{L}*|ordentlich\\p{L}*|sauber\\p{L}*|angemessen\\p{L}*|sinnvoll\\p{L}*|passend\\p{L}*|wie erwartet|wie gewohnt|reibungslos\\p{L}*|effizient\\p{L}*|robust\\p{L}*|zuverlässig\\p{L}*|flexibel|modern\\p{L}*|verbessert\\p{L}*|optimal\\p{L}*|ausreichend\\p{L}*|performant\\p{L}*|usw|etc|und so weiter|wenn möglich|falls möglich|gegebenenfalls|ggf'),
    praise: /^(?:es|alles|das|die \p{L}+|der \p{L}+|das \p{L}+)?\s*(?:soll |muss |sollte |kann )?(?:ist |sind |läuft )?(?:immer |sehr |nur |einfach )*(?:funktioniert|funktionieren|schnell|einfach|leicht|schön|gut|intuitiv|korrekt|richtig|ok(?:ay)?)(?!\p{L})[^\d"“„]{0,30}$/iu,
  },
  placeholders: [
    ...COMMON_PLACEHOLDERS,
    wholeWords('noch (?:offen|unklar|zu (?:klären|definieren|ergänzen|bestimmen|besprechen|entscheiden|beschreiben|festzulegen))|(?:ist|sind|bleibt|bleiben|wäre) zu (?:klären|definieren|ergänzen|bestimmen)|wird noch (?:geklärt|definiert|ergänzt|nachgereicht|festgelegt|bestimmt)|folg(?:t|en) (?:noch|später|in kürze)'),
    /(?:^|[:(–-])\s*(?:(?:zu klären|folg(?:t|en)|offen)\s*(?:\)|[.!]?$)|zu klären:)/i,
    /[[<{](?:hier|bitte|einfügen|eintragen|beschreiben|ausfüllen|platzhalter|beschreibung|rolle)(?!\p{L})[^\]>}\n]{0,80}[\]>}]/iu,
  ],
  roles: {
    qualifier: /[,(]|\s(?:der|des|von|vom|für|im|in|bei|mit|aus|eines|einer)\s/i,
    team: new RegExp(
      `^(?:(?:erfahrene|senior|junior|leitende|web|app|mobile|backend|front-?end|full-?stack|software|technische|qa|test|devops|ux|ui|system|daten)[rn]?[\\s-]+)*(?:(?:\\p{L}{2,30}-?)?(?:${MAKER})(?:[*:_/]?in(?:nen)?|innen|en|s)?|(?:product|produkt) owner(?:in)?|scrum master(?:in)?|projektleiter(?:in)?|projektmanager(?:in)?|(?:entwicklungs|entwickler|dev-?)team|teammitglied|team|qa|devops|system|anwendung|applikation|app|server|datenbank|backend|frontend|api|schnittstelle|dienst|webseite|website|plattform)$`,
      'iu',
    ),
    either: /^(?:\p{L}{2,30}[\s-]+){0,3}\p{L}{0,30}(?:forscher|wissenschaftler|ingenieur|administrator|admin|spezialist|expert|techniker|analyst|hersteller|prüfer|berater)(?:[*:_/]?in(?:nen)?|en|e|s)?$/iu,
    building: wholeWords('(?:weiter|mit)?entwickeln|entwerfen|programmieren|implementieren|trainieren|evaluieren|validieren|integrieren|deployen|ausrollen|testen|debuggen|refaktorisieren|umsetzen'),
  },
  verbs: {
    order: 'verb-last',
    base: wordSet(BASE),
    prefixes: `ab an auf aus be bei dar durch ein ent er fern fest fort frei gegen her herauf heraus herein herunter hervor hin hinauf hinaus hinein hinter hinunter hinzu hoch los mit nach nieder
statt teil über um unter ver vor voran voraus vorbei weg weiter wieder zer zu zurück zusammen`.split(/\s+/),
    endings: /\p{Ll}{2}ieren$/u,
    subordinate: wordSet(`der die das den dem deren dessen welche welcher welches welchen dass wenn falls wann wo wie was wer ob bevor nachdem ohne um indem während sobald solange bis weil da damit sodass
warum womit wodurch`),
    pairs: new Set(['kopieren einfügen', 'ausschneiden einfügen', 'ziehen ablegen', 'suchen ersetzen', 'anmelden abmelden', 'einloggen ausloggen']),
  },
};
