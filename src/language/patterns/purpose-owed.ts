// What a squad owes, by names that a product bears as often: a sign needs to say who is to be rid of it.
const owed = [
  '<regime>',
  '<soft>',
  '<duty>',
  '(?:second |wet |another )?signatures?',
  'approval (?:thresholds?|limits?)',
  'assessments?',
  'charge-?backs?',
  'timesheets?',
  '(?:workflow )?ids',
  'approving',
  'assurance',
  'verification',
  'thresholds?',
  'allowances?',
  'safeguards?',
  'safety nets?',
  'forums?',
  'councils?',
  'panels?',
  'boards?',
  'registers?',
  'registration',
  'ledgers?',
  'records?',
  'record[- ]keeping',
  'book-?keeping',
  'logs?',
  'log (?:lines?|entr(?:y|ies))',
  'log-?books?',
  'paper trail',
  'papers?',
  'paper',
  'read-?outs?',
  'declarations?',
  'explanations?',
  'checklists?',
  'documentation',
  'obligations?',
  'requirements?',
  'conditions',
  'provisions?',
  'terms',
  'strings',
  'circus',
  'envelopes?',
  'freezes?',
  'formal(?:ity|ities)',
  'matri(?:x|ces)',
  'due diligence',
  'screening',
  'nonsense',
  'baggage',
  'brakes',
  'dashboards?',
  'statistics',
  'bills?',
  'billing',
  'invoices?',
  'money(?: talk)?',
  'prices?',
  'tagging',
  'tags',
  'reviewing',
  'stewardship',
  'visibility',
  'transparency',
  'accountability',
  'traceability',
  'surveillance',
]

// Those who keep the rules, by names that a product's parts bear as often.
const keepers = [
  '<regime>',
  '(?:the |our |their )?(?:legal|hr|human resources|security|compliance|infosec|risk|controlling|works council|head office|headquarters|management)(?: (?:guys|folks|people|team|department|police|crowd|lot))?',
  '(?:our|the|their|his|her|my) (?:line |department |direct )?(?:managers?|boss|bosses|superiors?|directors?|supervisors?)',
  '(?:the )?(?:managers|superiors|higher-ups|bosses|bureaucrats|paper pushers|process people|pencil pushers|suits|control freaks|penny[- ]pinchers|bean[- ]counters|number crunchers|people who (?:count|decide|pay)|powers that be|works council|inspectors?|inspection|watchdogs?|gatekeepers?|killjoys)',
  '(?:german|french|us|uk|dutch|swiss|corporate|group|central|foreign|other) (?:head office|headquarters|management|colleagues|function)',
]

// What a squad's answers are about.
const matter = [
  '<owed>',
  'runs?',
  'usage',
  'use',
  'consumption',
  'tokens?',
  'it',
  'them',
  'this',
  'that',
  'that all',
  'everything',
  'anything',
  'every <word>',
  'each <word>',
  '(?:what|how much|how many|how often|who|which|why|whether|where)(?: <word>){1,6}',
  'what for',
]

// Those who use what a product does. A squad is none of them.
const outsiders =
  'customers?|(?<!power |heavy |keen |active |expert |senior |key |lead )users?|readers?|patients?|merchants?|clients?|visitors?|guests?|students?|tenants?|drivers?|nurses?|shoppers|players?|citizens?|residents|passengers?|travell?ers?|members?|subscribers|applicants?|parents|pupils|voters|viewers|listeners|farmers|suppliers?|sellers?|buyers?|borrowers?|policyholders?|claimants?|employees|dispatchers?|pharmacists?|clinicians?|doctors?|taxpayers?|owners|donors|fans|cyclists|commuters|robots?|agents? (?:may|must|can|should|do|does|will)'

// A squad and those in it.
const crew = [
  "(?:squads?|teams?|crews?|guilds?|groups?|labs?|studios?|chapters?|tribes?|desks?|units?|departments?|divisions?|directorates?|hubs?|cells?|engineers?|developers?|devs|programmers|coders|analysts|architects|experts?|veterans|seniors|juniors|leads?|fellows|specialists|scientists|researchers|performers|talents?|people|folks|staff|colleagues|founders|principals?|power users|heavy users|factory|practitioners|professionals|leaders|champions|pioneers|enthusiasts|contributors|adopters|managers|board members|executives|offices?|garage|institutes?|functions?|orgs?|organisation|house|branch|bureau|one|us|bunch|gang|boys|guys|rock stars|rainmakers|heroes|wizards|gurus)(?:'s?)?",
]

// What agents are used for and on, and how long: what may be had without measure.
const helping = [
  '(?:(?:agent|agentic|ai|llm|model|token|coding|api|run|tool|prompt|seat|assistant|chat) )?(?:use|usage|agents?|runs?|tokens?|spend(?:ing)?|consumption|coding|prompts?|prompting|sessions?|experimentation|experiments?|ai|llms?|models?|assistants?|copilots?|claude(?: code)?|cursor|codex|gemini|devin|windsurf|gpt|opus|sonnet|seats?|compute|inference|tooling|automation|exploration|allowance|credits?|subscriptions?|access|hours|help|capacity|innovation|vibe coding|agentry)',
]
const spells = [
  '(?:days?|evenings?|nights?|mornings?|weeks?|weekends?|months?|quarters?|seasons?|sprints?|summers?|winters?|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|hours?|time|mode|lane|lanes|track|zone|zones|space|corner|corners|area|sandbox|playground|island|environment|regime|arrangement|deal|plan|pass|status)',
]

// Words that go on with the sentence: after them, what stands before is no name of a part of a product.
const onward = [
  '(?:for|to|from|in|into|on|onto|of|at|by|with|within|without|until|till|while|when|where|if|so|and|or|nor|but|yet|that|which|who|whose|as|because|since|than|then|though|although|once|during|after|before|over|under|throughout|between|across|about|around|is|are|was|were|be|been|being|has|have|had|does|do|did|can|could|may|might|must|shall|should|will|would|we|they|it|us|them|you|he|she|i|this|these|those|the|a|an|our|their|its|his|her|my|your|all|any|every|each|no|not|never|again|anyway|here|there|now|today|tomorrow|soon|later|only|just|also|too|please|pls|either|altogether|entirely|completely|whatsoever|always|forever|still|rather|instead|next|last|like|per|via|thanks|whatever|whoever|whenever|wherever|however|w/o|minus|plus|lol|tbh)',
]

/** Word lists of what is owed and by whom; part of the vocabulary. */
export const purposeOwed: Readonly<Record<string, readonly string[]>> = {
  owed,
  matter,
  keeper: keepers,
  outsider: [outsiders],
  crew,
  helping,
  spell: spells,
  onward,
}
