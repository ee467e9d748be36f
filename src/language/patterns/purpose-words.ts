import { purposeActs } from './purpose-acts.ts'
import { purposeOwed } from './purpose-owed.ts'
import { regimeWords } from './purpose-regime.ts'

/** Any word, or a mark of the regime. */
const word = '[^\\s.,;:!?()"]{1,60}'

// None that opens another phrase, or that does to the control what is denied: "without skipping review".
const between = `(?!(?:of|in|for|to|from|with|by|on|at|and|or|that|which|when|where|while|until|because|so|but|is|are|not|no|without|if|than|as|(?:by-?pass|skipp|avoid|circumvent|evad|dodg|los|touch|chang|weaken|dropp|cutt|loosen|lower|giv|compromis|sacrific|replac|reduc|remov|escap|leav|waiv|hid|harm|hurt|break)ing) )${word}`

// Getting past something by another way than through it.
const evade = [
  '(?:skip|skirt|flout|bend)(?:s|ped|ping|ed|ing)?',
  'by-?pass(?:es|ed|ing)?(?! (?:valves?|dampers?|roads?|pumps?|conveyors?|lines?|traffic|grafts?|surgery|ratios?|diodes?))',
  'side-?step(?:s|ped|ping)?',
  'circumvent(?:s|ed|ing|ion of)?',
  'evad(?:e|es|ed|ing)',
  'evasion of',
  'dodg(?:e|es|ed|ing)',
  'duck(?:s|ed|ing)?',
  'elud(?:e|es|ed|ing)',
  'escap(?:e|es|ed|ing)(?: from)?',
  '(?:outrun|outflank|leap-?frog|side-?lin|outsmart|undercut|short-?circuit|short-?cut|disregard|ignor|neutrali[sz]|defeat)(?:e|s|es|ed|ing|ning|ging|ting)?',
  '(?:forgo|forego|shed|ditch)(?:s|es|ed|ing|ding)?',
  '(?:work|route|steer|go|get|slip|navigate|sneak|manoeuvre|maneuver|step|move|tiptoe|engineer)(?:s|ed|d|ing)? (?:a)?round',
  '(?:getting|routing|navigating|slipping|stepping|manoeuvring|maneuvering|moving) (?:a)?round',
  '(?:way|route|path|road|detour|shortcut|short cut|work-?around)s? (?:a)?(?:round|past|out of)',
  '(?:get|gets|getting|slip|slips|slipping|sneak|sneaks|sneaking|smuggle|move|go|going|fly|sail|race|run|push|cruise) (?:<word> ){0,2}past',
  '(?:get|gets|getting|wriggle|wriggling|opt|opts|opted|opting|bow|back|slip|slipping|break|breaking|step|stepping|duck|ducking) (?:<word> )?out of',
  '(?:stay|stays|staying|keep|keeps|keeping|steer|steers|steering|get|gets|getting|remain|remains) (?:well )?(?:clear|out|away) (?:of|from)',
  '(?:stay|stays|staying) off',
  '(?:break|breaks|breaking|get|gets|getting|walk|walking) (?:free|away|loose) (?:from|of)',
  '(?:jump|cheat|trick|beat|gam(?:e|ing))(?:s|ing)? the',
  'cut(?:s|ting)? (?:through|out)',
  '(?:dispens(?:e|es|ing)|do(?:es|ing)? away) with',
  'get(?:s|ting)? rid of',
  '(?:throw|shak(?:e)?)(?:s|ing)? (?:out|off)',
  '(?:escape hatch(?:es)?|refuge|shelter|sanctuary|haven|holiday|vacation|break|relief|respite|freedom|independence|autonomy|immunity|disconnected|unhooked|away) from',
  '(?:decoupl|detach)(?:e|es|ing|ed)? (?:<word> ){0,2}from',
]

// Doing without something: of a control it is a dodge, of a product's object it is work.
const shed = [
  'avoid(?:s|ed|ing|ance of)?',
  '(?:drop|scrap|cut|omit|lift|relax|loosen|soften|weaken|abolish|mut|silenc|disabl|deactivat|pre-?empt|suspend|waiv|remov|eliminat|minimi[sz])(?:e|s|es|ed|d|ped|ping|ing|ting|al of|ion of|er of|er for)?',
  'suspension of',
  'relaxation of',
  'water(?:s|ed|ing)? down',
  '(?:switch|turn)(?:es|s|ed|ing)? off',
  'leav(?:e|es|ing) out',
  'sav(?:e|es|ing) (?:us|them|ourselves|the squad|the team)(?: from)?',
  'spar(?:e|es|ed|ing) (?:us|them|me|everyone|everybody|people|the <word>|our <word>)(?: <word>)?',
  '(?:streamlin|simplif|optimi[sz]|design|automat|abstract|tak)(?:e|es|y|ies|ed|ing|s)? (?:away|out)',
  '(?:not|no longer) (?:be )?(?:subject|bound|beholden|tied|answerable) (?:to|by)',
]

// What a squad owes the regime, beside the controls.
const duty = [
  '(?:success|exit|graduation) criteria',
  'end dates?',
  'expiry(?: dates?)?',
  'time-?box(?:es)?',
  'estimates',
  'mappings?(?: (?:to|of|back))?',
  '(?:status|weekly|monthly) (?:reports?|figures|numbers)',
  'costs?',
  'spend(?:ing)?',
  'expenses?',
  'our numbers',
  'metrics',
  'reasons?',
  'forms?',
  'time ?sheets?',
]

const instrument = [
  '(?:the |our )?(?:monthly |weekly )?(?:dashboards?|reports?|books|gate|linter|log|statistics|spreadsheet|overview|radar|alerts?|alarms?)',
]

// Controls by names that a product's parts bear as often; they count where the words around them speak of the squad.
const soft = [
  '(?:controls?|checks?|checkpoints?|rules|process(?:es)?|procedures?|polic(?:y|ies)|limits?|caps?|ceilings?|restrictions?|constraints?|gates?|hoops|formalit(?:y|ies)|ceremony|admin|overhead|reporting|tracking|logging|monitoring|forms?|tickets?|signatures?|questionnaires?|spreadsheets?|mappings?|estimates|freeze|boundaries|guidelines|standards|number chasing|chaperones?|babysitters?|minders?|lectures?|hand-holding|status updates?|check-ins?)',
]

const nothingWanted = [
  'without',
  'avoid(?:s|ing)?',
  'no more',
  'no',
  'fewer',
  'less',
  'sav(?:e|es|ing) us',
  'spar(?:es?|ing) us',
  'stop(?:s|ping)?',
  'prevents?',
  'escape',
  'dodge',
  'skip',
  'minimi[sz]e',
  'reduce',
  'not',
  'tired of',
  'because of',
  'to end',
  'away from',
  'free from',
  'free of',
]

// What denies what follows it. "Not only" does not, nor does what stands before "so".
const denial = [
  `(?:not(?! (?:only|just|merely|simply))|never|nobody|no one|no-one|nothing(?! (?:but|other|else))|none|neither|nor|cannot|hardly|nowhere|far from|(?:do|does|did|is|are|was|were|ca|wo|would|should|could|must|need|may|has|have)n't|prevent(?:s|ing|ed)?|forbid(?:s|den)?|prohibit(?:s|ed)?|detect(?:s|ing|ed)?|catch(?:es|ing)?|unable|opposite|unlike|block(?:s|ing|ed)?|against) (?:(?!so |because |since |therefore |thus |hence |then |unless )${word},? ){0,7}`,
  `(?:no(?! (?:longer|more|need|time))|without|rather than|instead of|stops?|avoid(?:s|ing)?) (?:(?!so |and |because |since |therefore |then |but )${word} ){0,4}`,
]

// What opens a question to be answered.
const study = [
  'whether',
  'find out (?:if|when|where|why|how (?:often|much|many)|which|what|who)',
  '(?:(?:to|will|can|like to|want to|better) know|see|sees|check|test|learn|tell|decide|ask|asks|understand|investigate|determine|establish|examine|explore|assess|evaluate|study|measure|observe|clarify|answer) (?:if|why|when|where|how (?:often|much|many|far|long)|which|what|who)',
  'how (?:often|many|much|far|long)',
  'hypothes[ei]s',
  'the question',
  'compar(?:e|es|ed|ing|ison)',
  'why (?:squads|teams|people|engineers|developers|they|so many|reviewers|users)',
  '(?:measur|quantif|stud|investigat|analys|analyz|assess|evaluat|estimat|count|track|document|survey|understand|record|observ|test)(?:e|es|ing|y|ies|ying|s)? (?:the |its |their |any )?(?:costs?|effects?|impacts?|rework|shares?|numbers?|rates?|times?|damage|risks?|differences?|consequences?|reasons?|causes?|behaviou?r|influence|attempts|cases)',
]

/** Word lists for what a text says of the regime; part of the vocabulary. */
export const purposeWords: Readonly<Record<string, readonly string[]>> = {
  ...regimeWords,
  ...purposeActs,
  ...purposeOwed,
  word: [word],
  // What may stand between a verb and the control that it is about.
  gap: [`(?:${between},? ){0,4}`],
  instrument,
  soft,
  duty,
  'nothing-wanted': nothingWanted,
  evade,
  shed,
  denial,
  study,
}
