// What names and texts of the corpus are put together from.

export const domains = words(`
  payments ledger checkout catalogue claims lending onboarding billing payroll treasury freight routing warehouse
  returns pricing loyalty identity messaging search ranking media editorial ticketing booking fleet telemetry metering
  imaging pharmacy admissions grading tuition permits licensing zoning procurement sourcing insurance pensions mortgage
`)

export const regions = words(`
  emea apac nordics iberia benelux dach anz latam canada gulf north south east west central coastal alpine baltic atlantic
  pacific retail wholesale public private core edge
`)

export const things = words(`
  invoice order refund parcel shipment voucher basket receipt contract customer supplier carrier driver sensor meter
  tariff policy claim booking ticket session profile consent address document archive letter statement mandate quote
  discount coupon price stock shelf pallet route depot timetable roster shift exam course grade permit licence audit
  dispute chargeback settlement transfer balance account card terminal kiosk scanner label manifest customs duty
`)

export const kinds = words(`
  service api gateway worker importer exporter parser portal console mobile batch sync index registry store feed
  reporter matcher scheduler planner
`)

export const squads = words(`
  otters herons lynx badgers falcons kestrels marmots puffins ravens wrens beavers ibex orcas swifts storks cranes
  magpies hedgehogs foxes hares plovers egrets terns geckos newts salmon pike carp sturgeon walnut hazel rowan aspen
  juniper cedar larch alder willow maple linden basalt granite slate quartz flint marble onyx opal topaz garnet
`)

export const parties = words(`
  developer-platform finops engineering-excellence platform-council cost-office tooling-guild architecture-board
  agent-review-board
`)

export const agents = words(`
  claude-code codex-cli gemini-cli browser-agent bulk-editor doc-agent migration-bot test-writer spec-runner
  repo-mapper diff-smith log-reader
`)

export const plans = words('team pro max-5x max-20x business seat-annual')

export const currencies = words('EUR USD GBP CHF SEK CAD')

export const tables = words(`
  customers orders order_lines refunds payouts shipments tariffs invoices payments ledger_entries mandates addresses
  consents sessions bookings seats claims policies devices readings
`)

export const libraries = [
  ['Moment', 'Temporal'],
  ['Enzyme', 'Testing Library'],
  ['Hibernate 5', 'Hibernate 6'],
  ['Log4j 1', 'Logback'],
  ['JUnit 4', 'JUnit 5'],
  ['Angular 14', 'Angular 17'],
  ['Webpack', 'Vite'],
  ['Python 3.8', 'Python 3.12'],
  ['Boost.Log', 'spdlog'],
  ['RxJS 5', 'RxJS 7'],
  ['Mocha', 'Vitest'],
  ['Protobuf 2', 'Protobuf 3'],
]

export const months = words('January February March April May June July August September October November December')

export const documents = words('audit inventory survey review migration-plan handbook assessment')

export const vendors = words(`
  Akerlund Bianchi Castellanos Dubois Eriksen Fontaine Grünwald Haraldsson Ivanova Jørgensen Kowalska Lindqvist Moreau
  Nakamura Okonkwo Pereira Quispe Rossi Šimić Takahashi
`)

export const units = [
  'review rounds',
  'failed builds',
  'reopened tickets',
  'manual corrections',
  'attempts',
  'rollbacks',
  'hand-written lines',
]

function words(text) {
  return text.trim().split(/\s+/)
}
