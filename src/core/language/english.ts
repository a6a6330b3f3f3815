import { COMMON_PLACEHOLDERS } from './common-placeholders';
import { wordSet, type Language } from './language';

const BASE = `accept access achieve acquire act activate adapt add adjust administer advise aggregate agree alert alias align allow analyse analyze announce
anonymise anonymize answer appear append apply approve archive arrange ask assess assign assist associate assume attach attend audit authenticate
authorise authorize automate avoid back backup balance ban batch become begin believe bid bill block book bookmark borrow bounce branch bring
broadcast browse build bundle buy cache calculate calibrate call cancel capture care carry cast catch categorise categorize centralise certify
challenge change charge chat check choose clarify classify clean clear click clone close code collaborate collect combine comment commit communicate
compare compile complete compose compress compute concatenate conduct configure confirm conform connect consider consolidate consult consume contact
contain continue contribute control convert convey coordinate copy correct correlate count couple cover crawl create criticise cross curate customise
customize cut deactivate deal debate debug decide declare decline decode decrease deduplicate define delete deliver demonstrate deny depend deploy
deposit deprecate derive describe deselect design destroy detect determine develop diagnose differentiate digitise direct disable disallow discard
disconnect discover discuss dismiss display disseminate distribute dive divide document donate download draft drag drill drive drop duplicate earn
edit eliminate email embargo embed employ enable encode encourage encrypt endorse enforce engage enhance enjoy enlarge enrich enrol enroll ensure
enter entitle erase escalate escape establish estimate evaluate exchange exclude execute exercise exit expand experience experiment explain explore
export expose extend extract fail feel fetch file fill filter find finish fix flag flip focus follow force forecast forget fork format forward free
gain gather generate geocode get give go grab grade grant graph group grow guard guide handle happen harvest have hear help hide highlight hold host
hover identify ignore illustrate impersonate implement import improve include incorporate increase indent index influence inform initialise initialize
initiate inline input inquire insert inspect install integrate interact interpret intersect introduce investigate invite isolate issue iterate join
jump justify keep know label launch lay learn leave lend let liaise like limit link list listen live load localise localize locate lock log login look
lower mail maintain make manage manipulate map mark market master match measure mention merge message migrate minimise minimize mint mirror mix mock
model moderate modify monitor motivate move mute name navigate need negotiate nominate normalise normalize note notice notify observe obtain offer
omit open operate operationalise operationalize optimise optimize order organise organize outdent outline override own pack paginate parse partition
pass paste pause pay perceive perform permit persist personalise personalize phone photograph pick pin place plan play point poll populate possess
post practice predict prefer prefill prepare prepay prescribe present preserve prevent preview print prioritise prioritize process produce promote
prompt propose protect prototype prove provide provision publish pull purchase purge push put quantify query question queue quote raise rank rate
reach react read reassign rebase rebuild recalculate recall receive recognise recognize recommend reconcile record recover recruit redeem redesign
redirect redo reduce refactor refer refill refine reformat refresh refund regenerate register regulate reject relate release reload rely remap
remember remind remove rename render renew rent reopen reorder repair repeat replace replicate reply report represent reproduce request require
reschedule rescue research resend reserve reset reshape resize resolve respond restore restrict resume retain retire retrieve retry return reuse
review revise revoke reward rewind rewrite roll rotate round route run sample sanitise sanitize satisfy save say scale scan schedule score scroll
search secure see select self-register sell send sense separate serve set settle share ship shorten show sign sign-up simplify simulate sit sketch
skip slice smooth solve sort speak specify spend split spot stack standardise standardize start stay step stop store stream streamline study style
submit subscribe subset suggest sum summarise summarize supply support surface survey suspend swap swipe switch sync synchronise synchronize
synthesise tag tailor take talk tap target teach tell test think throttle tie toggle touch trace track trade train transcribe transfer transform
translate transmit travel treat trigger trim trust try turn tweak type unarchive understand undo unfollow unify uninstall unlink unlock unpublish
unselect unsubscribe untag update upgrade upload urge use utilise utilize validate value vary verify view visit visualise visualize vote wait walk
want warn watch win wish withdraw wonder work wrap write zoom`;

const NOUNS_TOO = `access alert analyse answer approach ask attempt audit award back backup balance ban bar base batch benefit bid bill block book bookmark bug build
bundle buy cache call campaign cancel cap card care case cast catch cause change charge chart chat check choice claim clean clear clone close code
collect comment commit compare complete compute connect contact control copy cost count cover credit cross cut data date deal debug decline default
delay demand deposit design detail direct discount display document download draft drag drop duplicate edit email embed end entry estimate exchange
exit experience export face fax feature feed field file filter find fix flag focus follow forecast form format forward fund group guard guide handle
head help hide highlight hire hold host image impact import increase index input insert install interface issue join joke judge key label land launch
lead learn level like limit line link list load location lock log login look mail manage map mark market match matter mean measure mention merge
message mirror mock model monitor move name need network note notice number offer open order outline output overlap own pack page pair park part pass
patch pause pay permit phone pick picture pin place plan play plot point post preview price print process produce profile program progress project
promise prompt prototype publish purchase push query question queue quote range rank rate reach read reason rebuild receipt record refine refund
register reject release reload remark rent repair reply report request rescue research reserve reset resource rest result return reuse review reward
roll rotate round route rule run sale sample save scale scan schedule score scroll search secure select sell sense sentence serve service set setup
shape share ship shop shortcut show sign signal site size skip sort source space speed split staff stage stamp standard star start state stay step
stop store stream stress structure study style subject submit supply support survey swap switch sync tag talk target task taste test text theme think
throttle time title toggle tool top total touch tour trace track trade train transfer transform travel treat trend trial trigger trim trip trust try
turn type undo update upgrade upload use user value verify view visit vote wait walk warn watch weight work wrap write zoom`;

export const ENGLISH: Language = {
  id: 'en',
  functionWords: wordSet(`the a an of to and or is are be been was were would can could should must may i we you he she it they my our your his her its their this that
these those for with without from by at into when which who what so as if not do does has have want need only then there any each don't can't cannot`),
  sentence: {
    /** "As a result" is no role. */
    role: /^[\W_]*as (?:an?|the)\s+(?!result\b|consequence\b|matter\b)/i,
    means: /\b(?:i|we)(?:\s+(?:do not|don't|would|also|really|only|just))*\s*(?:'d)?\s*(?:want|wants|need|needs|wish|like|love|can|could|must|should|shall|expect)\b(?:\s+to\b)?(?:\s+be able to\b)?/i,
    benefit: /(?:^|[\s,;.])(?:so that|so i\b|so we\b|such that|in order (?:to|that)|because|to ensure|for the purpose of|so as to)\s*/i,
  },
  criteria: {
    titles: /^(?:acceptance (?:criteria|criterion|tests?|conditions?)|acs?|conditions of satisfaction|done when|we are done when)$/,
    empty: /^(?:tb[adc]|to ?do|n\/?a|none|\.{2,}|…|[-–—?]+|as above|see (?:above|below|epic|the epic)|works? as expected|to be (?:defined|determined|decided|confirmed|discussed|added|done)|lorem ipsum.*)[.!?]*$/i,
    scenarioTitle: /^(?:scenario(?: outline)?|background|example)\s*\d*\s*[:.–-]/i,
    steps: { given: ['given'], when: ['when'], then: ['then'], and: ['and', 'but'] },
    observable:
      /\d|["“”'‘’`]|\b(?:shows?|shown|display(?:s|ed)?|appears?|visible|hidden|sees?|lists?|listed|contains?|includes?|returns?|returned|sends?|sent|receives?|received|gets?|opens?|closes?|saves?|saved|stor(?:es|ed)|creates?|created|deletes?|deleted|removes?|removed|adds?|added|updates?|updated|changes?|changed|rejects?|rejected|refuses?|refused|denied|blocks?|blocked|disabled|enabled|cannot|can't|may not|must|only|no longer|remains?|stays?|redirect(?:s|ed)?|print(?:s|ed)?|download(?:s|ed)?|upload(?:s|ed)?|selects?|selected|sorted|filtered|highlighted|empty|error|message|warning|hint|e-?mail|notif(?:y|ies|ied|ication)|logs?|logged|expires?|equals?|matches|counts?|counted|total|within|before|after|then)\b/i,
    vague:
      /\b(?:works?|working|fast(?:er)?|quick(?:ly)?|eas(?:y|ily|ier)|simple|simply|user[- ]friendly|intuitive(?:ly)?|nice(?:ly)?|good|great|proper(?:ly)?|correct(?:ly)?|appropriate(?:ly)?|as expected|seamless(?:ly)?|efficient(?:ly)?|robust(?:ly)?|reliable|reliably|flexible|modern|improved?|better|optimal(?:ly)?|reasonable|acceptable|sufficient(?:ly)?|etc|and so on|if possible|where applicable)\b/i,
    praise: /^(?:it|everything|the \w+|this|that|all)?\s*(?:must |should |shall |can )?(?:be |is |are )?(?:just )?(?:works?|working|fast|quick|easy|simple|nice|good|intuitive|user[- ]friendly|correct|ok(?:ay)?)\b[^\d"“]{0,30}$/i,
  },
  placeholders: [
    ...COMMON_PLACEHOLDERS,
    /\bto be (?:defined|determined|decided|confirmed|discussed|announced)\b/i,
    /[[<{](?:insert|enter|describe|fill in|add|your|placeholder)\b[^\]>}\n]{0,80}[\]>}]/i,
  ],
  teamRoles:
    /^(?:(?:senior|junior|lead|backend|front-?end|full-?stack|software|web|mobile|data|machine learning|ml|qa|test|devops|site reliability|security|ux|ui|product|project|scrum|agile|system|solution|database)\s+)*(?:developers?|engineers?|programmers?|coders?|testers?|qa|architects?|designers?|scientists?|devops|sre|dba|scrum master|product owner|project manager|product manager|analysts?|dev(?:elopment)? team|team member|system|application|app|server|database|backend|frontend|api|service|website|platform)$/i,
  verbs: {
    order: 'verb-first',
    base: wordSet(BASE),
    nounsToo: wordSet(NOUNS_TOO),
    spellings: new Map([['signin', 'sign'], ['signup', 'sign'], ['logon', 'log'], ['delet', 'delete']]),
    joinPhrases: /\bas well as\b|\band\/or\b/g,
    joins: wordSet('and or & , ; / then plus'),
    fillers: wordSet('also then easily quickly automatically optionally later to directly manually simply immediately either both not be able safely efficiently'),
    subordinate: wordSet('that which who whom whose when whenever where while if unless until because since so without before after once whether how why what than using'),
    beforeThing: wordSet(`the a an my our your their his her its it them all any each every this that these those new more multiple several some other another old existing specific certain different which who me us him what where how on to between through against at`),
    wish: 'have',
    pairs: new Set(['search replace', 'drag drop', 'copy paste', 'cut paste', 'log out', 'sign out', 'find replace', 'point click', 'plug play', 'back forth', 'pick choose', 'trial error', 'like dislike', 'zoom pan', 'pan zoom']),
  },
};
