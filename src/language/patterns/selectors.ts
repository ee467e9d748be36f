import type { Pattern } from '../pattern.ts'
import { literalName } from './names-more.ts'

const fields = ['name'] as const
const source = 'names are listed, not matched: whole values against the registry (format.md)'
const rewrite = 'ledger-service'

/** Signs that an entry matches names instead of being one. */
export const selectors: readonly Pattern[] = [
  {
    class: 'wildcard',
    fields,
    confidence: 'certain',
    match:
      '(?<![^\\s,])[^\\s,]{0,200}[*][^\\s,]{0,200}|[^\\s,?]{1,200}\\?[^\\s,]{0,200}|\\?[^\\s,?]{1,200}|(?<![^\\s,])[^\\s,{}$]{0,200}\\{[^{},]{0,80},[^{}]{0,200}\\}[^\\s,]{0,200}|%[\\p{L}\\p{N}._-]{1,100}(?!%)(?=$|[\\s,])|(?<!%)[\\p{L}\\p{N}@._/-]{1,100}%|(?<![\\p{L}\\p{N}._/:-])[\\p{L}\\p{N}@._/:-]{0,100}/(?:\\.\\.\\.|…)|^@?[\\p{L}\\p{N}_-]{1,100}/$|^\\.{0,2}/$',
    unless: { anywhere: literalName },
    argument: '"%s" covers names that nobody has listed, and projects that do not exist yet',
    rewrite,
    bad: ['*', 'payments-*', 'acme/**', 'ledger-?', 'mobile-{ios,android}', '@acme/*', '//...', 'ledger-%'],
    good: ['star-schema', 'wildcard-dns', 'c++-risk-engine', 'services/card-auth', '100%-renewables'],
    source,
  },
  {
    class: 'regex',
    fields,
    confidence: 'certain',
    match:
      '(?<![^\\s,])[^\\s,]{0,200}\\[[^\\]\\s]{1,80}\\][^\\s,]{0,200}|(?<![^\\s,])[^\\s,|]{0,200}[|][^\\s,]{1,200}|\\^[^\\s]{1,200}|[\\p{L}\\p{N}._-]{1,200}\\$(?=$|[\\s,])|(?<![^\\s,])[^\\s,]{0,200}\\\\[dwsbDWSB.][^\\s,]{0,200}|(?<![^\\s,])[^\\s,]{0,200}\\.\\+[^\\s,]{0,200}|^/[^\\s/]{1,200}/[gimsuy]{0,4}$|(?:re|regex|regexp|glob|pattern|match|matches|prefix|suffix|contains|startswith|endswith|like|filter|query)[:=~] ?\\S{1,200}',
    unless: { anywhere: literalName },
    argument: '"%s" matches names instead of listing them, and projects that do not exist yet',
    rewrite,
    bad: ['svc-[a-z]+', '/^pay.*/', '^ledger-.*$', '(checkout|refunds)-web', 're:^pay', '.+-batch', '/^svc/'],
    good: ['regex-engine', 'c++', 'node.js-sdk', 'statements+receipts', 'risk (emea)'],
    source,
  },
  {
    class: 'template',
    fields,
    confidence: 'certain',
    match:
      '(?<![^\\s,])[^\\s,]{0,100}\\$?\\{\\{?[^{},]{0,100}\\}?\\}[^\\s,]{0,100}|(?<![^\\s,])[^\\s,]{0,100}\\$\\([^)]{0,100}\\)[^\\s,]{0,100}|\\$[\\p{L}_][\\p{L}\\p{N}_]{0,60}[^\\s,]{0,100}|%[\\p{L}_]{1,60}%[^\\s,]{0,100}|<%.{0,100}%>|@@?[\\p{L}_]{1,60}@@?(?=$)|(?<![^\\s,])[^\\s,]{0,100}<[\\p{L}][^<>]{0,80}>[^\\s,]{0,100}',
    unless: { anywhere: literalName },
    argument: '"%s" is filled in elsewhere, so that nobody can tell from this text what it covers',
    rewrite,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: so it is written in declarations
    bad: ['${SQUAD}', '${{ github.repository }}', '{{ project }}', '$REPO', '%TEAM%', '{team}'],
    good: ['template-engine', 'cash$flow', 'team-12'],
    source,
  },
  {
    class: 'range',
    fields,
    confidence: 'certain',
    match:
      '(?<![\\p{L}\\p{N}._/:-])[\\p{L}_-]{0,80}\\d{1,6} ?\\.\\.\\.? ?[\\p{L}_-]{0,80}\\d{1,6}|(?<![\\p{L}\\p{N}._/:-])[\\p{L}_-]{0,80}[- _]?\\d{1,6} (?:-|to|through|thru|up to|until|till|bis|tot|à|a) (?:[\\p{L}_-]{1,80}[- _]?)?\\d{1,6}|[\\p{L}][\\p{L}\\p{N}_-]{0,80} ?\\.\\. ?[\\p{L}][\\p{L}\\p{N}_-]{0,80}',
    argument: '"%s" is a range: it covers names that nobody has listed',
    rewrite,
    bad: ['svc-01..svc-20', 'svc-1 to svc-9', 'team-1 - team-9'],
    good: ['1099-forms', 'any-to-any', 'v1.2.3', 'Team 7', 'libs.money'],
    source,
  },
  {
    class: 'selector',
    fields,
    confidence: 'certain',
    match:
      '(?:org|organi[sz]ation|topic|topics|label|labels|tag|tags|language|lang|kind|type|where|select|all|any|every)[:=] ?\\S.{0,200}',
    argument: '"%s" selects names by what they have in common instead of listing them',
    rewrite,
    bad: ['org:northwind', 'topic:payments', 'label:java', 'all:services'],
    good: ['team:all-stars', 'group:warehouse', 'acme:claims', 'squad:label-printing'],
    source,
  },
  {
    class: 'complement',
    fields,
    confidence: 'certain',
    match:
      '^(?:!|~|-(?=\\p{L})|¬).{1,200}|(?:not|non)[: ](?!-)[\\p{L}\\p{N}@:/_-]{1,100}$|(?:(?:all|any|every|everything|everyone|everybody|anything|anyone|anybody|whole|entire|\\*|the rest|others?|everywhere)(?: [\\p{L}-]{1,30}){0,4},? )?(?:except|excepting|excluding|excl\\.?|minus|other than|apart from|aside from|save for|besides|bar|with the exception of|outside(?: of)?|without|außer|sauf|excepto|exceto|menos|eccetto|tranne|oprócz|behalve)(?: for)?[: ] ?.{1,200}|(?:all|anything|everything|everyone|anyone|any \\p{L}{1,20}|all \\p{L}{1,20}|every \\p{L}{1,20}) but .{1,200}',
    unless: { before: '[\\p{L}\\p{N}-]{1,60} $', anywhere: literalName },
    argument: '"%s" names what stays outside; everything else is inside, and whatever comes to be',
    rewrite,
    bad: [
      '!legacy-core',
      '!(pci-vault)',
      'all except pci-vault',
      'everything but the data lake',
      'not legacy',
      'excluding claims',
      'all minus legacy',
      'anything other than claims',
    ],
    good: ['not-found-page', 'except-handler', 'non-profit-portal', 'otherworld-engine'],
    source,
  },
]
