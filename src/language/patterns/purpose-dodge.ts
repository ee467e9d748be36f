import type { Pattern } from '../pattern.ts'

// A denial reaches as far as its clause.
const denied = '(?:<denial>)$'

// A question ("find out whether …") does too, up to where it turns into a wish or something else comes with it, and not
// when what is asked is whether the squad itself may.
const turned =
  " so (?:that )?(?:we|they|our|no|nobody|the) |, so | and so |,? (?:and|plus),? (?:(?:it )?also|meanwhile|at the same time|in the process|in passing|while (?:at it|we are there|we're there|we are at it)|as a (?:welcome )?(?:side effect|bonus)|incidentally|by the way|honestly|with it|thereby|in doing so|along the way|it|spare|free|relieve|get|avoid|skip|keep|do away|stop|drop) |, (?:it being understood|provided|with no|without|plus|meanwhile|thereby|in a space|under an? <word> (?:where|that|in which)|with the (?:squad|team)) "
const studied = `(?:<study>|^(?:does|do(?! we (?:really |even )?(?:need|have))|how|which|why(?! (?:log|bother|ask|track|count|should|is there a))|what (?:does|do|is|are|did|would|will|happens|makes|an?|it)|(?:is|are) (?:it|there|the|an?|this|our|we|agents?|they|runs?|seats?)|(?:can|could|will|would|should) (?:agents?|an agent|we(?! (?:please|just|have|get|be|skip|not))|it|they|this)) )(?:(?!${turned})[^]){0,240}$(?<!(?:we|they|squads?|teams?|engineers|developers|devs|people) (?:can|could|may|might) )`

// What is said not to be asked for, or to be what others called it.
const disclaimed =
  "(?:not|never|[a-z]+n't) (?:really |actually )?(?:ask(?:ing)? for|mean(?:t|ing)? (?:as|to)|intend(?:ed|ing)? (?:as|to)|about|trying to|looking (?:for|to)|out to|here to|seek(?:ing)?|after|an?|a request for|an attempt (?:to|at)|an excuse to) (?:<word> ){0,3}$|(?:is|are|be|it's) no (?:<word> )?$|(?:called|accused of|taken for|mistaken for|seen as|read (?:this )?as|looks? like|sounds? like|feels? like) (?:a |an |the )?(?:<word> )?$"

// What holds for all, and so rules out what follows: "no run goes out without …".
const ruledOut =
  '(?:nothing|none|nobody|no one|no-one|not a single|no (?:runs?|changes?|merges?|agents?|squads?|teams?|code|prs?|person|tasks?|requests?|seats?)|never) (?:(?!so |because |since |and |then |but )<word>,? ){0,5}$|(?:^|[ ,])no $'

// What puts an end to a dodge of others.
const mended =
  '(?:put(?:s|ting)? (?:an end|a stop) to|clos(?:e|es|ing)|fix(?:es|ing)? (?:the|an?)|expos(?:e|es|ing)|detect(?:s|ing)?|detectors? for|find(?:s|ing)? (?:runs|squads|people|teams|those|out)|chas(?:e|es|ing)|alternative to|curb(?:s|ing)?|survey (?:of|on)|bring(?:s|ing)? the) (?:<word> ){0,3}$'

// What others are said to do or to think, where the squad then asks why, or does otherwise.
const reported =
  "^(?:it's (?:been )?said|it is said|people|squads|teams|(?:all )?(?:the )?(?:other|most) (?:labs|squads|teams|departments|companies)|critics|some(?: of us| people| squads)?|others|many|most|several|reviewers|users|engineers|developers)(?: that)?(?: <word>)? (?:say|said|hide|bypass|avoid|evade|skip|left|dislike|rubber-stamp|work|think|complain|suspect|use|used|hate|run|spend|enjoy|get)(?![a-z])[^]{0,200}?(?:learn|find|try|test|check|measure|compar|offer|see|ask|whether|why|count|ours|to know)"

// What makes an idiom the name of a product's part: a word right after it that neither goes on with the sentence nor is
// what a squad would have without measure.
const ofProduct =
  "^[\"'”’]? (?!(?:<onward>|<helping>|<spell>|<crew>)(?![\\p{L}'-]))[\\p{L}-]{2,}|^ is (?:the|a|an) (?:<word> )?(?:name|product|client|card|brand)"

const forOthers = '^ (?:for|to|of) (?:the |our |all )?(?:<outsider>)(?![\\p{L}-])'

/** What shows, wherever it stands, that a complaint wants to learn. */
export const learned =
  "(?<!never |not |ever |n't |anyone |would |will |nobody )find(?:ing)? out|(?<!being |be |not |not to |without |never )measur(?:e|es|ed|ing|ement)|we time|(?:and|we|but|to|then|ll) (?:still |also |will )?time (?:each|every|it|them|how)|times (?:each|every)|test(?:s|ing)? (?:whether|if)|learn(?:s|ing)? (?:whether|if|what|which|where|from)|(?<!nobody |no one |not |without |rather not |be )compar(?:e|es|ing|ison)|see (?:whether|if|how|which)|hypothes[ie]s|to the <word> ?review|(?<!so |where )we(?:'ll| will)? (?:still |also |all )?(?:log|record|collect|count|note|report(?! to)|keep them|fill it in|try the|publish)|and note how|(?:want|wish|like|have) to know|we ask (?:\\p{L}+ ){0,4}why|priced and|still go through|in parallel|side by side|as control|both logged|baseline|replay|seeding|blind"

// What could be argued, by class of sign.
const sayings: Readonly<Record<string, string>> = {
  evasion: 'goes round a control that everyone else passes through',
  'without-control': 'leaves a control out that everyone else works under',
  'no-answering': 'is about not having to answer for runs and their cost',
  exemption: 'puts a squad outside what holds for the others',
  unmetered: 'asks for use without measure',
  'nothing-asked': 'asks for use on which nobody asks anything',
  concealment: 'keeps runs or their cost from those who should see them',
  'until-noticed': 'counts on nobody looking',
  'controls-later': 'puts the controls off until they can change nothing',
  'free-hand': 'asks for a free hand, not for an answer',
  'lighter-oversight': 'asks for less oversight, and not how much is needed',
  privilege: 'gives a privilege as the reason',
  priority: 'weighs the rules against something else and lets them go',
  unwilling: 'says that a squad would rather not, which teaches nothing',
  'party-kept-away': 'keeps those away who look after the rules',
  'feared-control': 'gives what a control would find as the reason',
  'not-for-us': 'says that the rules are for others',
  'own-lane': 'makes a lane of its own beside the catalog',
  'put-off': 'puts a review or a decision off',
  burden: 'calls a control a burden and leaves it at that',
  'pleased-by-lack': 'welcomes that something is not seen or recorded',
  looks: 'is about how the figures look',
  'above-the-rules': 'puts a squad above the rules',
  'nothing-learned': 'tells what is wanted, and nothing that is to be learned',
  'carrying-on': 'goes on with what was stopped or is used up',
  euphemism: 'is a kind word for fewer controls',
  'other-language': 'goes round a control that everyone else passes through',
}

interface Dodge extends Pick<Pattern, 'class' | 'bad' | 'good'> {
  /** Ways to say it. */
  readonly match: readonly string[]
  readonly unless?: Pattern['unless']
  readonly source?: string
  /** Where the words could be the name of a product's part: "no-limit orders". */
  readonly named?: true
  /** False where the sign holds a denial of its own, such as "without having to". */
  readonly denied?: false
}

/** A sign that a text wants to get round the regime; innocent where it is denied, asked about, or about a product. */
export function dodge({ unless = {}, ...sign }: Dodge): Pattern {
  const before = [sign.denied === false ? ruledOut : denied, disclaimed, mended, studied, unless.before ?? []].flat()
  const after = [forOthers, sign.named ? ofProduct : [], unless.after ?? []].flat()
  const anywhere = [reported, unless.anywhere ?? []].flat()
  return {
    fields: ['purpose'],
    confidence: 'high',
    argument: `"%s" ${sayings[sign.class] ?? 'wants round the rules that everyone else works by'}`,
    rewrite:
      "Find out whether agents need fewer review rounds on schema migrations than the catalog's refactor workflow.",
    source:
      sign.source ?? 'the healthy pattern: an exception is an experiment inside the regime, never a lane beside it',
    class: sign.class,
    match: sign.match,
    bad: sign.bad,
    good: sign.good,
    unless: { before, after: after.join('|'), anywhere: anywhere.join('|') },
  }
}
