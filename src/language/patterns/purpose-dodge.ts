import type { Pattern } from '../pattern.ts'

// A denial reaches as far as its clause; a question ("find out whether …") too, up to where it turns into a wish, and
// not when what is asked is whether the squad itself may.
const denied = '(?:<denial>)$'
const studied =
  '(?:<study>|^(?:does|do|how|which|why|what|is|are|(?:can|could|will|would|should) (?:agents?|an agent|we|it|they|this)) )(?:(?! so (?:that )?(?:we|they|our|no|nobody|the) |, so | and so )[^]){0,240}$(?<!(?:we|they|squads?|teams?|engineers|developers|devs|people) (?:can|could|may|might) )'

/** What shows, wherever it stands, that a complaint wants to learn. */
export const learned =
  'find(?:ing)? out|measur(?:e|es|ed|ing|ement)|we time|test(?:s|ing)? (?:whether|if)|learn(?:s|ing)? (?:whether|if|what|which|where|from)|(?<!nobody |no one |not |without )compar(?:e|es|ing|ison)|see (?:whether|if|how)|hypothes[ie]s|to the <word> ?review|we (?:log|record|collect|count|note|report)|baseline'

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
  'other-language': 'goes round a control that everyone else passes through',
}

interface Dodge extends Pick<Pattern, 'class' | 'bad' | 'good'> {
  /** Ways to say it. */
  readonly match: readonly string[]
  readonly unless?: Pattern['unless']
  readonly source?: string
  /** False where the sign holds a denial of its own, such as "without having to". */
  readonly denied?: false
}

/** A sign that a text wants to get round the regime; innocent where it is denied, asked about, or about a product. */
export function dodge({ unless = {}, ...sign }: Dodge): Pattern {
  const before = [sign.denied === false ? [] : denied, studied, unless.before ?? []].flat()
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
    unless: { ...unless, before },
  }
}
