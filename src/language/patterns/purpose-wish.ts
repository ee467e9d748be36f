import type { Pattern } from '../pattern.ts'
import { dodge } from './purpose-dodge.ts'

// What shows that a text is about something else than being rid of a control: a question, a measurement, work on a
// product, a fact of the calendar, or an assurance. Where none of them is said, a wish beside a control is one to be rid of it.
const asked =
  'learn\\w*|find(?:s|ing)?|finding out|measur\\w+|compar\\w+|tests?|tested|testing|trial|pilot|whether|(?<!as )if|times? each|(?:want|like|wish|love|good) to know|drops nothing|how (?:much|many|often|far|long|well|it|they|agents?|an|the|people|cost)|why|check(?:s|ed)?|see(?: if| how| whether| what| which)|prove|proof|disprove|establish|determin\\w+|quantif\\w+|evaluat\\w+|assess\\w*|estimat\\w+|understand|stud(?:y|ies)|explor\\w+|investigat\\w+|document|records?|recorded|log(?:s|ged)? (?:each|every)|we log|tracks? (?:how|the|each)|decide|data|numbers|figures|evidence|hypothes\\w+|baseline|sample|metrics?|control group|share of|number of|percent|per (?:run|ticket|change|table|week|module|pr|migration|squad|day)|\\d[\\d.,%]*'
const work =
  'alarms?|sensors?|valves?|pumps?|motors?|migrat\\w+|rewrit\\w+|rewrite|rebuil\\w+|port(?:s|ed|ing)?|refactor\\w*|translat\\w+|fix(?:es|ed)?|clean-? ?up|features?|services?|generators?|parsers?|importers?|apps?|firmware|screens?|codebase|repos?|repositor(?:y|ies)|monorepos?|schemas?|tickets? (?:for|of)|pull requests?|prs?|generated|code|bugs?|defects?|coverage|upgrades?|librar(?:y|ies)|api|sql|databases?|caching|staging|production|customers?|(?<!power )users|payments?|cards?|invoices?|merchants?|(?<!in )orders?|findings|remediation|infrastructure|help(?:s|ing)?|supply|customs|patients?|drafts?|drafting|writes?|propos\\w+|annotate|collect|shorten|improve\\w*|automat\\w+|manual|detect\\w*|replay|support|maintain\\w*'
const fact =
  'took|hence|planned|met|allowed by|so far|on course|nobody objected|no one objected|no objections?|got used to|left|late|delayed?|moved|renamed?|renaming|asked for|asked us|requested|at the request|agreed (?:with|in)|consent|approved by|approved on|outage|vacation|on leave|sick|january|february|march|april|june|july|august|september|october|november|december|split|adr|see docs|affordable|idle|overnight|cheaper|contractors|experience|deadline|merger|no owner|enough people|more hands|needs? more|months of'
const assured =
  "(?:no|not|isn't|aren't|nothing) (?:a |an |the |any |up |some )*(?:change|changes|intention|optional|negotiable|for discussion|touched|dropped|weakened|question of|plan|wish to|alternative|substitute|reduction|difference)|every run|each run|all runs|humans?|(?:reviews?|approvals?|logs?|gates?|<regime>) (?:stays?|remains?|is kept|are kept|as)|stays? (?:with|as|in force)|remains? (?:with|as|in force)|same (?:logs|reviews?|gates|rules|fields)|visible|as (?:it|they) (?:is|are)|as is|in place|intact|unchanged|always|no exceptions?|without exceptions?|(?<!be |been )reported|report(?:s|ing)? to|brings? our|bring(?:s)? (?:it|them|this|the \\w+) to|both|mended|unlogged|no \\w+ (?:is|are|goes|merges?|leaves|ships|starts|has)|(?:not|never|nobody|nothing|neither|no) (?:<word> ){0,3}(?:skip\\w*|by-?pass\\w*|waiv\\w*|exempt\\w*|reliev\\w*|excus\\w*|spared|releas\\w*|replac\\w*|hid\\w*|escap\\w*|avoid\\w*)|(?:no|not|nothing|nobody|no one|no-one|never|none|neither|cannot|[a-z]{2,6}n't) (?:<word> ){0,4}(?:without|outside|around|round|beyond|below|out of|less|fewer|free of|off|past|in place of|instead of|around)|(?:without|instead of|rather than) (?:<evade>|avoiding|dropping|losing|weakening|lowering)|(?:no|not) (?:less|fewer|below|beyond|outside|a way|an excuse|a shortcut|a lane|a second|a licence|meant|intended|about|exempt)"
const innocent = [asked, work, fact, assured].join('|')

// Words of wanting out: a word of the regime near them is enough.
const away =
  "no|not(?! (?:trying|meant|about|an? |intended|asking|looking))|[a-z]{2,6}n't|never|without|nobody|no one|no-one|outside|around|round|beyond|avoid(?:s|ing)?|skip(?:s|ping)?|by-?pass(?:es|ing)?|circumvent(?:s|ing)?|side-?step(?:s|ping)?|evad(?:e|es|ing)|escap(?:e|es|ing)|dodg(?:e|es|ing)|duck(?:s|ing)?|exempts|exempted|exempt(?:ion)? from|free of|free from|freely|freed|freedom|relief|less|fewer|out of|away|instead of|rather|otherwise|have to|just|hid(?:e|es|ing)|privately|quietly|easier|faster|simpler|quicker|somebody else's|someone else's|zero|minus|any ?more|longer|ad hoc|ignor(?:e|es|ing)|spare[sd]?(?! (?:parts?|time|rooms?|keys?))|stop(?:s|ped)?|lift(?:s|ed|ing)?|paus(?:e|es|ed|ing)|unplug(?:s|ged)?|hardly|whatever|on purpose|deliberately|prefer(?:s|red)?|object(?:s|ed)? to|fear(?:s|ed)?|tired of|enough of|hassle|annoying|tedious|ignor(?:e|es|ed|ing)(?! until)|suspend(?:s|ed)?|assum(?:e|es|ed)|presumed|can't|cannot|won't|nowhere|tolerat(?:e|es|ed)|block(?:s|ed)?|bother(?:s|ed)?|wipe[sd]?"
const kept =
  'boss(?:es)?|managers?|reasons|statistics|reports?|dashboards?|logs?|permission|approval|sign-?offs?|explanations?|forms|committees?|records?|accounting|signatures?|consent|clearance|paperwork|two-reviewer rule|usage statistics|ledgers?|spreadsheets?|usage|chargeback|tokens?|rules?|limits?|caps?|controls?|polic(?:y|ies)|quotas?|meter|costs?|spend(?:ing)?|allow-?list|blessing|guardrails?|oversight|restrictions?|process|workflow|mapping|to be reported|accountab\\w+'

/** The sign of last resort: a wish beside a control, in a text that shows nothing else. */
export const purposeWishPatterns: readonly Pattern[] = [
  dodge({
    class: 'nothing-learned',
    named: true,
    match: [
      `(?!(?:no|less|fewer|lower|avoid(?:s|ing)?|stop(?:s|ped)?|zero) (?:<word>,? ){0,2}?(?:costs?|spend(?:ing)?|tokens?|usage|overruns?)(?![a-z-]))(?:${away}) (?:<word>,? ){0,7}?(?:<regime>|(?:${kept})(?! (?:engine|parser|page|screen|table|file|book|store|bucket|server|card|line|code|list of|model)))`,
      `(?:<regime>|${kept}) (?:<word>,? ){0,5}?(?:freely|never(?! had| been| has)|nobody|not (?!yet|before|until)|secondary|assumed|unplugged|unrealistic|lifted|paused|suspended|waived|annoying|tedious|no longer|anyway|on purpose|(?:somebody|someone) else's|(?:can't|cannot|can not|won't|will not|don't get to) (?:<word> )?(?:touch|see|stop|slow|reach|block|count|track|veto|find|bother|cut|limit|question))`,
    ],
    unless: {
      anywhere: innocent,
      before: '(?:^|[ ,])(?:nothing|none|no one|nobody|neither)(?: <word>){0,6} $|^(?:the )?agents (?:do )?$',
      after: '^ (?:of|for|in) (?:two|three|stock|the (?:shop|app))(?![a-z])',
    },
    denied: false,
    bad: [
      'Faster than going through platform review every time',
      'Use flat-rate seats so that usage does not have to be reported',
      'Ad hoc agent use without mapping to workflows',
      'An unofficial sandbox for which no one from finops is responsible',
    ],
    good: [
      'The review stays as it is, agents only prepare the form',
      'Because the catalog has nothing for mainframe code',
      'Give finops run-level data for long tasks, which it never had',
      'Governance dashboards in Svelte',
    ],
  }),
]
