/** Everything that the text engine knows of one language; a further language is one such table and one line in `registry.ts`. */
export interface Language {
  /** BCP 47, "en". */
  readonly id: string;
  /** Lower-case words that hold nearly every sentence of it together, and that the other languages do not have. */
  readonly functionWords: ReadonlySet<string>;
  /** Where the three clauses of a story sentence begin; each pattern ends where the clause's own words start. */
  readonly sentence: { readonly role: RegExp; readonly means: RegExp; readonly benefit: RegExp };
  readonly criteria: CriteriaWords;
  /** Text still to be written. */
  readonly placeholders: readonly RegExp[];
  readonly roles: RoleWords;
  readonly verbs: VerbFirst | VerbLast;
}

export interface RoleWords {
  /** Where a role's own words end and what it does or belongs to begins: "developer | of a shop". */
  readonly qualifier: RegExp;
  /** Whole roles that make the product instead of using it, or are nobody. */
  readonly team: RegExp;
  /** Whole roles that do either: what they want decides. */
  readonly either: RegExp;
  /** A means that makes or measures the product itself. */
  readonly building: RegExp;
}

export interface CriteriaWords {
  /** Titles that open a section of acceptance criteria, normalised: lower case, no punctuation. */
  readonly titles: RegExp;
  /** A line that stands for criteria still to be written. */
  readonly empty: RegExp;
  readonly scenarioTitle: RegExp;
  /** The words that begin a scenario's lines, lower case. */
  readonly steps: Readonly<Record<'given' | 'when' | 'then' | 'and', readonly string[]>>;
  /** Something that a tester can look at. */
  readonly observable: RegExp;
  /** Words that praise instead of saying what can be seen. */
  readonly vague: RegExp;
  /** Common praise that contains an observable word by accident. */
  readonly praise: RegExp;
}

/** The verb stands before its thing: "export the sales and print a slip". All words lower case. */
export interface VerbFirst {
  readonly order: 'verb-first';
  /** Base forms: they open a summary, and they are the actions of a means clause. */
  readonly base: ReadonlySet<string>;
  /** Verbs that are nouns or adjectives as often: "an order", "search results". */
  readonly nounsToo: ReadonlySet<string>;
  /** Verbs that are nouns now and then: "upload files", "the upload". */
  readonly mostlyVerbs: ReadonlySet<string>;
  /** A word that is none of these but is made like a verb; what it matches at the start is cut off before the rest is looked up. */
  readonly derived: RegExp;
  /** Words before the first verb that say only that it shall be possible: "the ability to". */
  readonly openings: RegExp;
  /** Spellings that people use for a base form. */
  readonly spellings: ReadonlyMap<string, string>;
  /** Several words that say "and". */
  readonly joinPhrases: RegExp;
  readonly joins: ReadonlySet<string>;
  /** May stand between a join and its verb. */
  readonly fillers: ReadonlySet<string>;
  /** Begins a clause that is no action of the person: "that", "which", "when" ... */
  readonly subordinate: ReadonlySet<string>;
  /** What stands before a thing: behind a word that is noun and verb it shows that the word is the verb. */
  readonly beforeThing: ReadonlySet<string>;
  /** Behind a word that is in no table they show that it is a verb: "reindex the catalogue". */
  readonly articles: ReadonlySet<string>;
  /** Small words that name no thing. */
  readonly noThing: ReadonlySet<string>;
  /** A verb that is a noun as well, and the small word that shows that it is the verb: "deal with". */
  readonly particles: ReadonlySet<string>;
  /** Adverbs by their ending; they are fillers too. */
  readonly adverbs: RegExp;
  /** Endings that no base form has. */
  readonly inflected: RegExp;
  /** Begins a clause of purpose before a verb: "upload a file to check it". */
  readonly purpose: string;
  /** "have the system do this and that" is one wish, whatever verbs follow. */
  readonly wish: string;
  /** Two words for one action, divided by a blank. */
  readonly pairs: ReadonlySet<string>;
}

/** The verb stands behind its thing, as an infinitive: "die Rechnung herunterladen und ausdrucken". */
export interface VerbLast {
  readonly order: 'verb-last';
  /** Infinitives, lower case. */
  readonly base: ReadonlySet<string>;
  /** Put before a base form they make another verb. */
  readonly prefixes: readonly string[];
  /** Endings that only infinitives have. */
  readonly endings: RegExp;
  /** Begins, behind a comma, a clause that is no action of the person. */
  readonly subordinate: ReadonlySet<string>;
  /** Two words for one action, divided by a blank. */
  readonly pairs: ReadonlySet<string>;
}

/** The words of a list, divided by white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Any of the alternatives as whole words, in any case; `\b` would take letters such as "ü" for the end of a word. */
export const wholeWords = (alternatives: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
