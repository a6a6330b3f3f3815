import { COMMON_PLACEHOLDERS } from './common-placeholders';
import { wordSet, type Language } from './language';

/** Base forms of the verbs of software and business. */
const BASE = `abandon abbreviate abort absorb accelerate accept access accommodate accompany accumulate achieve acknowledge acquire act activate adapt add address
adhere adjust administer adopt advance advertise advise affect afford aggregate agree aim alert alias align allocate allow allowlist alter amend
amplify analyse analyze annotate announce anonymise anonymize answer anticipate apologise apologize appear append apply appoint apportion appreciate
approach approve archive arrange arrive ask assemble assert assess assign assist associate assume assure attach attempt attend attract attribute audit
augment authenticate authorise authorize autocomplete autofill automate autosave avoid await award back backdate backfill backup balance ban batch
become begin believe bid bill bind blacklist blend block blur book bookmark boost boot borrow bounce branch breach brief bring broadcast browse build
bulk-edit bundle buy bypass cache calculate calibrate call cancel capture care carry cascade cast catch categorise categorize cease celebrate
centralise certify chain challenge change charge chase chat check choose cite claim clarify classify clean clear click clone close coach code
collaborate collapse collate collect collide combine commence comment commission commit communicate compare compensate compete compile complain
complement complete comply compose compress compute concatenate conceal conclude conduct configure confirm conform confuse congratulate connect
consent conserve consider consist consolidate constrain construct consult consume contact contain contest continue contract contrast contribute
control convert convey convince cooperate coordinate cope copy correct correlate count couple cover crash crawl create credit criticise crop cross
cross-check cross-reference curate customise customize cut cycle dampen date deactivate deal debate debit debug decide declare decline decode
decompose decouple decrease decrypt dedicate deduct deduplicate default defend defer define degrade delay delegate delete delist deliver demand demo
demonstrate demote denote deny depend depict deploy deposit deprecate deprovision derive describe deselect design designate destroy detach detect
deter determine develop deviate devise diagnose dictate diff differ differentiate dig digitise diminish dip direct disable disagree disallow
disambiguate disapprove disassemble discard disclose disconnect discontinue discount discover discuss disengage dismantle dismiss dispatch dispense
display dispose dispute disseminate dissolve distinguish distort distribute dive diversify divert divide do dock document donate double double-check
downgrade download downvote draft drag draw drill drive drop dump duplicate earn edit educate elaborate elect elevate elicit eliminate email embargo
embed emit emphasise emphasize employ empower emulate enable encapsulate encode encounter encourage encrypt endorse endure energise enforce engage
enhance enjoy enlarge enlist enqueue enrich enrol enroll ensure enter entertain entitle enumerate envision equip erase escalate escape establish
estimate evaluate evict evolve exceed excel exchange exclude excuse execute exempt exercise exhibit exist exit expand experience experiment expire
explain exploit explore export expose express extend extract extrapolate facilitate fade fail falsify favor favour feature feed feel fetch file fill
filter find fine-tune finish fit fix flag flatten flip float flush focus fold follow force forecast forget fork formalise formalize format formulate
forward free fulfil fulfill fund fuse gain gather generate geocode geolocate get give glance go govern grab grade grant graph grasp greet group grow
guarantee guard guess guide halt hand handle hang happen harvest hash have hear help hide highlight hint hire hit hold host hover hunt hydrate
identify ignore illustrate imagine impact impede impersonate implement import impose improve inactivate incentivise incentivize incline include
incorporate increase increment incur indent index indicate infer influence inform inherit inhibit initialise initialize initiate inject inline
innovate input inquire insert inspect install instantiate instruct insure integrate interact intercept interchange interface interfere interpret
interrogate interrupt intersect interview introduce invalidate invent invert invest investigate invite invoice invoke involve isolate issue iterate
join jot judge juggle jump justify keep kick kill know label land launch lay lead learn leave lend let liaise lift lighten like limit link list listen
live load lobby localise localize locate lock log login look loop lose lower magnify mail maintain make manage mandate manipulate manufacture map mark
market master match materialise maximise maximize measure mediate meet memorise memorize mend mention mentor merge merit message migrate minimise
minimize mint mirror misuse mitigate mix mobilise mock model moderate modernise modernize modify modulate monitor motivate mount move multiply mute
name narrow navigate need negotiate nest neutralise nominate normalise normalize note notice notify nudge nullify nurture obey object obscure observe
obstruct obtain occupy occur offboard offer offload offset omit onboard open operate operationalise operationalize opt optimise optimize orchestrate
order organise organize originate outdent outline overlap overlay override overrule oversee overwrite owe own pack page paginate park parse
participate partition pass paste patch pause pay peek penalise penalize perceive perform permit persist personalise personalize persuade phone
photograph pick pin pinpoint pivot place plan play plot plug point polish poll pop populate portray position possess post postpone pour practice
predict prefer prefill preload prepare prepay preprocess prescribe present preserve presume pretend prevail prevent preview prime print prioritise
prioritize probe proceed process produce profile program prohibit project promise promote prompt pronounce proofread propagate propose prosecute
prosper protect prototype prove provide provision provoke prune publicise publicize publish pull purchase purge push put qualify quantify quarantine
query question queue quit quote raise ramp randomise randomize rank rate reach react reactivate read realign realise realize reap reapply rearrange
reassess reassign reassure rebase rebook reboot rebrand rebuild recalculate recall recap receive recharge reclaim recode recognise recognize
recommence recommend recompute reconcile reconfigure reconnect reconsider reconstruct record recover recreate recruit rectify recur recycle redact
redeem redeploy redesign redirect redo redraw reduce reenter reevaluate refactor refer refill refinance refine reflect reform reformat refrain refresh
refund refuse regain regenerate register regroup regulate rehearse reimburse reinforce reinstall reinstate reiterate reject rejoin relabel relate
relax relay release relieve reload relocate rely remap remediate remedy remember remind remit remodel remove remunerate rename render renew rent
reoccur reopen reorder repair repay repeat rephrase replace replay replicate reply report repost represent reprint reprioritise reprioritize reprocess
reproduce reprogram repurpose request require rerun reschedule rescue research resell resend reserve reset reshape reshuffle reside resign resist
resize resolve respond restart restock restore restrict restructure resubmit resume resurface resync retain retake retell rethink retire retrain
retrieve retrigger retry return retype reupload reuse revert review revise revisit revive revoke revolve reward rewind rewrite rid roam roll rollback
rotate round route ruin run sample sanitise sanitize satisfy save say scaffold scale scan schedule score scrape screen screenshot scroll scrub seal
search secure see seed seek segment seize select self-register sell send sense separate sequence serialise serialize serve service set settle shape
share shift ship shoot shop shorten show shred shrink shuffle shut sideload sign sign-up signal signify simplify simulate simulcast sit situate sketch
skip slice slow smooth snooze socialise socialize solve sort source spam spawn speak specialise specialize specify spell spend spin split sponsor spot
spread squash stabilise stabilize stack stage stamp standardise standardize star start stash state stay steer step stimulate stipulate stop store
stream streamline strengthen strip structure study style subdivide sublet submit subscribe subset substitute subtract succeed suffer suggest sum
summarise summarize supersede supervise supplement supply support suppress surface surpass surrender surround survey survive suspend sustain swap
swipe switch symbolise sync synchronise synchronize synthesise tabulate tackle tag tailor take talk tap target tax teach tell tempt tend terminate
test thank think threaten throttle tick tie tighten tilt timestamp toggle tokenise tokenize tolerate toss touch tour trace track trade train transact
transcode transcribe transfer transform transition translate transmit transport trash travel traverse treat trigger trim troubleshoot truncate trust
try tune tunnel turn tweak tweet type unarchive unassign unban unblock unbundle uncheck uncover undelete undergo underline understand undertake
underwrite undo unfollow unfreeze unhide unify uninstall unite unlink unload unlock unmark unmatch unmute unpack unpause unpin unpublish unravel
unregister unsave unselect unshare unstar unsubscribe unsuspend untag unwind unzip upcycle update upgrade uphold upload upscale upsell upvote urge use
usher utilise utilize vacate validate valuate value vanish vary verify view visit visualise visualize void vote wait walk want warn watch watermark
weaken wear weigh welcome whitelist widen win wipe wish withdraw wonder work wrap write yield zip zoom`;

/** Verbs that are nouns or adjectives as often: "an order", "search results", "the correct total". */
const NOUNS_TOO = `access address advance aim allowlist answer approach attempt audit award back backup balance ban batch bid bill blacklist block blur book bookmark
boot breach brief bundle cache care cascade cast chain charge chase claim clean clear close coach code collapse comment commit complement complete
conduct contact contest contract contrast control correct count cover crash credit crop cross cut cycle date debit debug default delegate demand demo
deposit design diff dip direct discount display dispute dock document double draft draw dump duplicate email estimate exchange exempt exhibit
experience exploit express fade favor favour feature feed file filter find fit float flush focus fold forecast format free fund fuse glance grasp
group guarantee guard guess guide hand hang hash hint hit hold host hunt impact increment index input interchange interface issue join kick label land
launch lead lift like limit link list live load lock login look loop lower mail mandate manufacture map market master mention mentor merit message
mirror misuse mock model moderate mount name narrow need nest note notice nudge object obscure offer offset open order outline overlap overlay own
pack page park patch peek permit phone pivot place plan plot plug point polish pop position post present probe process produce profile program project
promise prompt prototype prune purchase quarantine question queue quote ramp rank rate reboot recap record reform register relay release reload remedy
report repost reprint request rerun research reward rollback round route sample scaffold scale score scrape screen screenshot scrub seal search secure
seed segment sense separate sequence service set shape shift shoot shop shred sign signal slow smooth source spam spawn spell spin sponsor spread
stage stamp star stash state step store strip structure study style substitute supplement supply support survey tap target tax tempt test think tick
tilt timestamp tour trace trade train transform transport travel traverse treat trigger tunnel tweet type value void vote watch watermark whitelist
work wrap yield zip`;

/** Verbs that are nouns now and then: before a word that names a thing they are verbs. */
const MOSTLY_VERBS = `alert boost build call cancel catch change chat check clone copy deal decline delay dispatch downgrade download drag drop edit exit export fix flag
follow forward halt handle help hide highlight hire import increase interview invoice kill log manage mark match measure monitor move pass pause pay
pick pin play preview print push query reach read rebuild refine refund rent repair reply rescue reserve reset restart return reuse review roll rotate
run save scan schedule scroll share ship show shuffle skip snooze sort split start stay stop stream swap switch sync tag talk thank throttle toggle
toss touch track transfer trash trim trust try tune turn update upgrade upload use view visit wait walk warn welcome wipe zoom`;

export const ENGLISH: Language = {
  id: 'en',
  functionWords: wordSet(`the a an of to and or is are be been was were would can could should must may i we you he she it they my our your his her its their this that
these those for with without from by at into when which who what so as if not do does has have want need only then there any each don't can't cannot`),
  sentence: {
    /** "As a result" is no role; without an article only before the wish: "As manager, I want". */
    role: /^[\W_\d]*(?:(?:user )?story\s*\d{0,5}\s*[:.–-]\s*)?[\W_]{0,5}as (?:(?:an?|the)[*_]{0,2}\s+(?!result\b|consequence\b|matter\b)|(?!(?:result|consequence|mentioned|discussed|noted|agreed|described|stated|shown|expected|usual|always|before|soon|far|well|long|per|of|part|i|we|you|it|they|this|that)\b)(?=[a-z][^,.;:]{1,60},?\s+(?:i|we)\s+(?:want|need|would|can|could|should|must|wish)\b))/i,
    /** The person is sometimes left out: "As a shopper, would like to". */
    means: /(?:\b(?:i|we)(?:\s+(?:do not|don't|would|also|really|only|just))*\s*(?:'d)?\s*(?:want|wants|need|needs|wish|like|love|can|could|must|should|shall|expect)|,(?<=^[\W_]*as (?:an?|the) [^,.]{2,80},)\s*(?:would (?:like|love)|wants?|needs?|wish(?:es)?))\b[*_]{0,2}(?:\s+to\b)?(?:\s+be able to\b)?/i,
    benefit: /(?:^|[\s,;.*_])(?:so that|so (?=(?:i|we|they|he|she|it|you|my|our|the|their|his|her|its|users?|people|everyone|everybody|others|nobody|no one)\b)|such that|in order (?:to|that|for)|because|since (?=(?:i|we|they|he|she|it|you|this|that|there)\b)|to (?:ensure|make sure)|for the (?:purpose|sake) of|with the (?:aim|goal|intention|purpose) of|so as (?:not )?to|in the hopes? (?:of|that)|thereby|for (?=(?:easy|easier|better) [a-z]+|(?:clarity|consistency|convenience|transparency|simplicity)\b)|that way|this way)\b\s*|,\s*so (?!(?:far|on|forth|called|long|as|many|much|to)\b)/i,
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
  roles: {
    qualifier: /[,(]|\s(?:of|for|in|at|on|with|from|who|that|working|building|developing|responsible)\s/i,
    team:
      /^(?:(?:(?!(?:property|land|estate|business|course|curriculum|content|film|skills?)\s+(?:developers?|programmers?)$)[\w/-]+\s+){0,4}(?:developers?|programmers?|coders?|testers?|devops|sre|dba)|(?:(?:[\w/-]+\s+){0,3}(?:software|web|mobile|data|ml|ai|learning|qa|quality|assurance|test(?:ing)?|automation|devops|cloud|platform|reliability|systems?|integration|backend|front-?end|full-?stack|senior|junior|lead)\s+)?engineers?|(?:(?:software|systems?|solutions?|data|database|enterprise|technical|cloud|it|application|security|senior|lead)\s+)*architects?|(?:(?:ux|ui|ux\/ui|ui\/ux|web|product|interaction|interface|experience|user|system|senior|lead)\s+)*designers?|(?:(?:senior|junior|lead)\s+)?(?:data|computer|ml|ai|machine learning)\s+(?:scientists?|analysts?|modell?ers?)|(?:test|system|systems|qa)\s+analysts?|(?:qa|quality assurance)(?:\s+(?:specialist|analyst|lead|manager|team|expert))?|scrum master|product owner|project manager|(?:dev|development|engineering|project|scrum|qa) team|(?:\w+\s+)?team member|(?:(?:\w+\s+)?(?:system|application|app|server|database|backend|frontend|api|service|website|platform)))$/i,
    either: /^(?:[\w/-]+\s+){0,4}(?:researchers?|scientists?|engineers?|administrators?|admins?|sysadmins?|specialists?|experts?|technicians?|analysts?|manufacturers?|inspectors?|practitioners?|consultants?)$/i,
    building:
      /^(?:(?:easily|quickly|also|better)\s+)*(?:develop|design|build|implement|program|code|train|fine-tune|deploy|prototype|refactor|debug|benchmark|evaluate|validate|integrate|experiment|investigate|apply|leverage|conduct|test|assess|compare)\b|\b(?:improve|evaluate|measure|compare|optimi[sz]e|analy[sz]e) the (?:\w+\s+)?(?:accuracy|performance|effectiveness|efficiency|robustness)\b|\b(?:the|our|my) (?:proposed|underlying|trained)\b|\bexplore the (?:use|application|potential) of\b/i,
  },
  verbs: {
    order: 'verb-first',
    base: wordSet(BASE),
    nounsToo: wordSet(NOUNS_TOO),
    mostlyVerbs: wordSet(MOSTLY_VERBS),
    derived: /^(?:re|un|de|auto|pre)-?(?=[a-z]{4})|^[a-z-]{3,30}(?:i[sz]e|yze|ify)$/,
    spellings: new Map([['signin', 'sign'], ['signup', 'sign'], ['logon', 'log'], ['delet', 'delete']]),
    openings: /^(?:an?|the) (?:ability (?:to )?|(?:option|possibility|opportunity|chance|right|permission|capability|way|facility|means) (?:to|of) )|^(?:be )?(?:allowed|enabled|permitted) to /,
    joinPhrases: /\bas well as\b|\band\/or\b|\b(?:and|or) (?:i|we) (?:also )?(?:can|could|will|should|want to|need to|would like to|should be able to)\b/g,
    joins: wordSet('and or & , ; / then plus'),
    fillers: wordSet("also then easily quickly automatically optionally later to directly manually simply immediately either both not be able safely efficiently am always only just even once again instead subsequently finally first don't"),
    subordinate: wordSet('that which who whom whose when whenever where while if unless until because since so without before after once whether how why what than using'),
    beforeThing: wordSet(`the a an my our your their his her its it them all any each every this that these those new more multiple several some other another old existing specific certain different which who me us him what where how`),
    adverbs: /^[a-z]{3,20}ly$/,
    inflected: /(?:ed|ing|s|ly)$/,
    purpose: 'to',
    wish: 'have',
    articles: wordSet('the a an my our your their his her its it them him me us'),
    noThing: wordSet(`in on at by for from with of to into onto over under via within without between among through across about against during before after since until as than like near
per plus including regarding concerning up out off down back and or but nor so yet if when while where who which that what how why whether because is are was were be been am has had does did can
could will would shall should may might must not also only just even then there here now again once i we you he she they`),
    particles: new Set(['deal with', 'focus on', 'export to', 'print to', 'switch to', 'switch between', 'toggle between', 'upgrade to', 'move to', 'reply to', 'comment on', 'vote on', 'work on', 'click on', 'click through', 'look at', 'bid on', 'check against', 'match against', 'navigate to', 'search for', 'search by', 'search within', 'look for', 'look up', 'check for', 'check in', 'check out', 'sign in', 'sign up', 'sign out', 'sign off', 'log in', 'log into',
      'log out', 'log off', 'set up', 'turn off', 'ask for', 'wait for', 'filter by', 'filter out', 'sort by', 'group by', 'back up', 'follow up', 'fill in', 'fill out', 'zoom in', 'zoom out', 'print out',
      'mark as', 'share with', 'roll back', 'work with', 'talk with', 'vote for', 'pay for', 'pay with', 'pay by', 'shop for', 'register for', 'register as', 'plan for', 'scroll through', 'narrow down', 'scale up', 'scale down', 'step through', 'load into', 'pull from']),
    pairs: new Set(['search replace', 'drag drop', 'copy paste', 'cut paste', 'log out', 'sign out', 'find replace', 'point click', 'plug play', 'back forth', 'pick choose', 'compare contrast', 'track trace', 'mix match', 'trial error', 'like dislike', 'zoom pan', 'pan zoom']),
  },
};
