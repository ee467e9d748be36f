import type { Pattern } from '../pattern.ts'
import { dodge, learned } from './purpose-dodge.ts'

// What shows that something is asked, built or reported, so that a cue beside a control proves nothing.
const innocent = `${learned}|whether|trial|tests?|check|track|record(?:s|ed)?|count(?:s|ed)?|decide|data|evidence|how (?:much|many|often|far|long|well)|per (?:run|ticket|change|migration|table|week|module|pr|pull)|find(?:s)?|see(?: if| how| what)?|learn|prove|establish|quantify|understand|document|every run|each run|all runs|same (?:logs|reviews|gates|rules)|stays?|remains?|as in the <regime>|humans?|asked (?:us|for)|requested by|port|rewrite|rebuild|migrate|refactor|generator|rendering|importer|parser|app|until \\d|agreed with`

// Words that, said of a control, tell that it is to be escaped.
const escaping =
  '(?:skip|by-?pass(?! (?:valves?|dampers?|roads?|pumps?|conveyors?|lines?|traffic))|side-?step|circumvent|evad|dodg|duck|escap|elud|outrun|exempt|waiv|suspend|relax|loosen|abolish|scrap|ditch|unshackl|liberat|unburden|decoupl|detach|shield|shelter|immun|insulat|rid)(?:e|s|es|ed|d|ing|ped|ping|ion|ions|ity|al)?|freedom|free of|free from|freed|off-ramp|way out|way round|way around|get(?:s|ting)? (?:around|round|past|out of|rid of)|opt(?:s|ing)? out|out of reach|beyond the reach|cut(?:s|ting)? the cord|cut(?:s|ting)? loose|break(?:s|ing)? (?:free|loose|away)|stay(?:s|ing)? (?:clear|away|out|off)|steer(?:s|ing)? clear|keep(?:s|ing)? (?:clear|away|out|off)|away from|leave(?:s)? behind|say(?:s|ing)? goodbye|good riddance|walk away|off the critical path|off our|taken off'
const hushing =
  '(?:quiet|secret|discreet|covert|silent|furtive|private|stealth)(?:ly|y|ily)?|unnoticed|undetected|unseen|hide|hides|hiding|conceal(?:s|ing)?|radar|alarming|alerting|attracting|raising eyebrows|behind the back|in the dark|out of sight|find out about|get wind of|hear about|catch wind of|unaware'
const scorning =
  "formality|goodwill|on trust|retroactively|retrospectively|after the fact|used against (?:us|them)|said no|says no|say no|turned us down|not for us|not our|don't care|do not care|nonsense|theatre|bureaucra\\w+|hassle|rigmarole|chokehold|stranglehold|straitjacket|shackles|chains|handcuffs|tyranny|dictate|nanny|interference|meddling|micro-?management|snooping|policing|breathing down|goes away|go away|disappears?|vanish(?:es)?|optional|irrelevant|moot|obsolete|unnecessary|superfluous|a thing of the past|no longer (?:needed|necessary|apply|applies|matters?|a concern|an issue|a problem|in the way)|is history|are history|worr(?:y|ies|ying)|anxiety|self-conscious|fear"

/** Signs by company: a word of escape, of hush or of scorn beside a control, in a text that shows nothing to be learned. */
export const purposeCuePatterns: readonly Pattern[] = [
  dodge({
    class: 'evasion',
    match: [
      `(?:${escaping}) (?:<word>,? ){0,6}?<regime>`,
      `(?:outside|outside of|beyond) (?:the |our |all |any |normal |usual ){0,4}(?:polic(?:y|ies)|rules|process|bounds|hierarchy|guidelines|normal channels|official channels|usual channels|<regime>)`,
      '(?:no|no more|without|fewer|skip|an end to|the end of|instead of|drop|less) (?:<word> ){0,2}(?:reports?|reporting|meetings?|tracking|forms|questions|dashboards?|updates|spreadsheets?|e-?mails|checks?|statements?|paperwork) (?:on|about|of|for|over|with) (?:<word> ){0,2}(?:tokens?|costs?|spend\\w*|usage|agents?|money|seats?|expenses?|<regime>)',
      "(?:takes?|took|needs?|costs?|asks?) [^.;]{1,40}[,;] (?:this|ours|here|with this|this lane|the flat rate|a flat rate|this way)(?: one)? (?:doesn't|does not|takes none|is instant|is faster|needs none|is at once|won't|will not|we don't|nobody does|it doesn't)",
    ],
    unless: {
      anywhere: innocent,
      before:
        "(?:customers?|users?|patients?|merchants?|nothing|nobody|never|not|no \\w+|cannot|n't)(?: <word>){0,6} $",
      after:
        '^ (?:(?:it |them )?by (?:mistake|accident)|e-?mails?|mails?|in the <word> (?:app|service|portal)|for (?:customs|customers?|patients?|users?|citizens))',
    },
    bad: [
      'Cut the cord to the metered catalog',
      'Takes the team out of reach of the procurement people',
      'No more monthly reports on tokens',
      'Let product teams innovate outside of policy',
      'The approval chain takes a month, this does not',
    ],
    good: [
      'Get rid of the approval e-mails in the travel app',
      'The trial keeps clear of production; review stays as it is',
      'Nobody gets around the review',
    ],
  }),
  dodge({
    class: 'concealment',
    match: [
      `(?:${hushing}) (?:<word>,? ){0,6}?<regime>`,
      `(?:renew|extend|continu|us|runn?|keep|start|introduc|carry|go|roll|expand|adopt|tr|buy|bought)(?:s|ed|ing|e|es|y|ied|ying)? (?:<word> ){0,3}(?:quietly|discreetly|silently|secretly|on the quiet|under the table|informally|unofficially)|(?:quietly|discreetly|silently|secretly|informally|unofficially) (?:renew|extend|continu|us|run|keep|start|introduc|carr|go|roll|expand|adopt|tr|buy)(?:s|ed|ing|e|es|y|ied|ying|ning)?`,
      `<regime> (?:did not|didn't|does not|doesn't|has not|hasn't|have not|haven't|never) (?:pick|picked|picks|notice|noticed|spot|spotted|catch|caught|look|looked|check|checked|react|reacted|wake|woken)`,
    ],
    unless: {
      anywhere: innocent,
      before: "(?:customers?|users?|patients?|not|never|nothing|no \\w+|n't)(?: <word>){0,5} $",
    },
    denied: false,
    bad: [
      'Renewed quietly since the auditors did not pick it up',
      'Renew it quietly in March',
      'Allow heavy use without alarming the budget owners',
    ],
    good: [
      'Find out what goes unnoticed in review',
      'Reviewers check quietly failing tests',
      'Nothing is hidden from finops',
    ],
  }),
  dodge({
    class: 'burden',
    match: [
      `<regime> (?:(?!not |never |no |[a-z]+n't )<word>,? ){0,5}?(?:${scorning})`,
      `<regime> (?:is|are|was|were|has become|have become|seems?|feels?) (?:far |way |much |just |simply )?too (?:slow|long|strict|heavy|conservative|rigid|tight|cautious|bureaucratic|careful|restrictive|picky|narrow-minded|nosy|curious|academic|formal|inflexible|demanding|painful|much|fussy|timid|old-fashioned)`,
      `<regime> (?:has |have |had )?(?:said|says|say|told us|would say|will say|keeps? saying) (?:no|that we can't|we can't|we cannot|we could not|not)`,
      `(?:(?:we|they|the squad|the team|engineers|everyone|people) )(?:can |may |could |just |simply |want to |would like to ){0,4}(?:go on|carry on|keep (?:on )?\\w+ing|continue|work|proceed)(?: \\w+ing)? (?:exactly |just )?(?:as before|as always|as usual|as we (?:always )?(?:did|do|have)|like before|the old way|the way we)`,
    ],
    unless: { anywhere: innocent, before: `(?:customers?|users?|patients?|why)(?: <word>){0,5} $` },
    denied: false,
    bad: [
      'An agent lane where approvals are a formality',
      'Because procurement said no last time',
      'The review board is too conservative for this kind of work',
      'so that we can go on as before',
    ],
    good: [
      'Review goes on as before',
      'Find out whether approvals are a formality',
      'Patients stop worrying whether a visit is worth it',
    ],
  }),
  dodge({
    class: 'unmetered',
    match: [
      `(?:unlimited|uncapped|unmetered|all-you-can-eat|all you can eat|bottomless|limitless) (?:<word> ){0,2}(?:for|to) (?:the |our |all |every |its |senior |these |this ){0,4}(?:<word> ){0,3}(?:squads?|teams?|groups?|crews?|guilds?|engineers?|developers?|devs|people|everyone|all|seniors|staff|lab|studio|department|us)`,
      `(?:the |a |an |our )?(?:fast|express|quick|free|easy|priority|overtaking|carpool|bus|vip|slip) lane(?= for (?:us|our|the <word> (?:squad|team)|senior|top|key|trusted)|$|[.!])`,
      `(?:a |the )?(?:free|rule-free|lawless|no-rules|tax-free|duty-free|exempt) zone`,
    ],
    unless: {
      anywhere: `${innocent}|duty-free shop`,
      before: "(?:customers?|users?|not|never|no|n't|stop|end|detect|prevent)(?: <word>){0,4} $",
    },
    bad: ['Unlimited Opus for the modelling group during the season', 'The fast lane', 'A free zone for experiments'],
    good: [
      'Compare unlimited seats for the squad with metered runs',
      'Fast lane for rail freight, new priority rule',
      'Not a free zone',
    ],
  }),
  dodge({
    class: 'no-answering',
    match: [
      `(?:nobody|no one|no-one|nothing|none)(?: (?:at|in|from|outside|above|else|but|except|of|higher)(?: <word>){1,3})? (?:needs?|has|have|is going|wants?|ought) to (?:know|find out|notice|hear|see|ask|care|be told|learn of|worry|approve|sign|decide)`,
      `(?:not|[a-z]{2,6}n't|never|without|avoid(?:s|ing)?|stop|no longer|hate|tired of) (?:want to be |wish to be |like to be |like being |to be |being |be |get |getting |have to be )(?:compared|measured|benchmarked|ranked|judged|assessed|rated|evaluated|scored) (?:to|with|against|by|on|for)`,
      `(?:stop|without|no longer|not|never|cease|quit|instead of|rather than|no need to) (?:have to |having to |to )?(?:worr|fret|car|think|bother|agonis|agoniz|wonder|ask themselves|ask ourselves|ponder)(?:y|ying|e|ing|t|s)? (?:if|whether|that|about (?:whether|if|what)|how much|what (?:it|they|each|a)) (?:<word> ){0,5}(?:costs?|runs?|tokens?|worth|spend\\w*|money|expensive|approved|allowed|budget|affordable|counts?|<regime>)`,
    ],
    unless: { before: '(?:customers?|users?|patients?)(?: <word>){0,5} $' },
    denied: false,
    bad: [
      'Nobody at head office has to find out about the seats',
      "we don't want to be compared to other squads on cost",
      'So engineers can stop worrying whether a run is worth it',
    ],
    good: [
      'Find out whether nobody needs to approve typo fixes',
      'Patients stop worrying whether a visit is worth it',
      'The two plans are compared on cost',
    ],
  }),
]
