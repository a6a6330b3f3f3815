import { wordSet } from '../language/language';
import { LANGUAGES } from '../language/registry';
import { UNREAD } from '../language/unread';

/** What every story says, whatever it is about: its sentence form, its section titles, the words of tests. One line a language. */
const FORM: ReadonlySet<string> = together([
  /* English */ wordSet(`want wants wanted need needs needed like able could would must shall order ensure make makes sure user users story stories epic issue task feature features acceptance
criteria criterion scenario background context notes note description goal please given when then also able allow allows let using use used more new one don doesn isn won can get
will via per let has had did does just very some such than them http https www com`),
  /* German */ wordSet('benutzer benutzerin nutzer nutzerin anwender anwenderin user story akzeptanzkriterien abnahmekriterien kriterien szenario beschreibung kontext hinweis ziel bitte neue neuen neuer neues gerne'),
  /* French */ wordSet('utilisateur utilisatrice utilisateurs critères acceptation scénario contexte besoin pouvoir afin nouveau nouvelle veux'),
  /* Spanish */ wordSet('usuario usuaria usuarios criterios aceptación escenario contexto necesito poder nuevo nueva quiero'),
  /* Polish */ wordSet('użytkownik użytkowniczka użytkownicy kryteria akceptacji scenariusz kontekst chcę móc nowy nowa nowe'),
  ...LANGUAGES.map(({ criteria: { steps } }) => new Set([...steps.given, ...steps.when, ...steps.then, ...steps.and])),
]);
const SMALL_UNREAD = together(UNREAD);
const SMALL_READ = together(LANGUAGES.map(({ functionWords }) => functionWords));

function together(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((words) => [...words]));
}

/**
 * Does a word, in lower case and with its accents, carry no meaning of its own? The small words of a language are left out of texts in that
 * language only: "die" is an article in German and not in English.
 * @param language what `detectLanguage` says of the text: null for a language without tables, undefined where there is too little to tell
 */
export function isEmptyWord(word: string, language: { readonly functionWords: ReadonlySet<string> } | null | undefined): boolean {
  if (FORM.has(word)) return true;
  return (language?.functionWords ?? (language === null ? SMALL_UNREAD : SMALL_READ)).has(word);
}
