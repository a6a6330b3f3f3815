/** Base forms that open a summary such as "Export the daily sales": an instruction says what is wanted. */
const BASE_VERBS = `accept access activate adapt add adjust align allow alert analyse analyze announce answer apply approve archive ask assign attach
audit authenticate authorise authorize automate avoid back backup batch block book bring browse build bulk bundle buy cache calculate call cancel
capture change charge check choose clean clear clone close collect combine compare compile complete compress compute configure confirm connect
consolidate contact convert copy correct count cover create customise customize cut deactivate debug decide declare decline decrease deduplicate define
delete deliver deploy deprecate describe design detect determine develop disable discard disconnect discover display distribute document download draft
drag drop duplicate edit embed enable encrypt enforce enhance ensure enter escape establish estimate evaluate exclude execute expand explain explore
expose export extend extract fetch fill filter find finish fix flag follow force format forward gather generate get give grant group guard handle
hide highlight identify implement import improve include increase inform initialise initialize inline insert inspect install integrate introduce
investigate invite issue join keep label launch lay learn let limit link list listen load localise localize lock log login maintain make manage map
mark match measure merge migrate minimise minimize mirror mock model moderate modify monitor move mute navigate normalise normalize notify obtain offer
omit open optimise optimize order organise organize outline override pack paginate parse partition pause pay perform persist pick pin place plan play
post prefill prepare present preserve prevent preview print prioritise prioritize process produce prompt protect prototype prove provide publish pull
purge push put query queue raise rank rate reach read rebuild recalculate receive recommend reconcile record recover redeem redesign redirect reduce
refactor refer refine refresh refund register reject release reload remind remove rename render renew reopen reorder repair replace reply report
request require research reschedule reserve reset resize resolve respond restore restrict resume retain retire retrieve retry return reuse review
revise revoke rewrite roll rotate round route run sanitise sanitize save scale scan schedule scroll search secure see select send separate serve set
share ship shorten show sign simplify skip sort specify split standardise standardize start stop store stream streamline style submit subscribe suggest
summarise summarize support suspend swap switch sync synchronise synchronize tag take test throttle toggle track train transfer transform translate
trigger trim trust turn type undo unify uninstall unlink unlock unsubscribe update upgrade upload use validate verify view visualise visualize vote
warn watch withdraw work wrap write zoom`;

const VERBS: ReadonlySet<string> = new Set(BASE_VERBS.split(/\s+/));

export const isBaseVerb = (word: string): boolean => VERBS.has(word.toLowerCase());
