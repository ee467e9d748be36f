import { comment } from './phrases.js'

/** A carve-out as somebody would write it: layout, quotes and comments differ from one to the next. */
export function carveOutText(carveOut, dice) {
  const { agent, currency, approved, review } = carveOut
  const list = dice.chance(0.6) ? flow : block
  const date = dice.chance(0.15) ? (day) => `"${day}"` : (day) => day
  const sections = [
    `# ${comment(dice)}\n# ${comment(dice)}`,
    `apiVersion: carveout/v1\nkind: CarveOut\nid: ${carveOut.id}\ntitle: ${quoted(carveOut.title, dice)}`,
    `portfolio: ${carveOut.portfolio}\nowner: ${carveOut.owner}\napproved: { by: ${approved.by}, on: ${date(approved.on)} }`,
    carveOut.purpose && prose('purpose', carveOut.purpose, dice),
    `\nscope:${list('projects', carveOut.projects, 2)}${list('squads', carveOut.squads, 2)}${block('work', carveOut.work, 2)}${carveOut.exclude.length > 0 ? block('exclude', carveOut.exclude, 2) : ''}`,
    `\nstarts: ${date(carveOut.starts)}`,
    carveOut.expires && `expires: ${date(carveOut.expires)}`,
    carveOut.misspelt && `${carveOut.misspelt}: yes`,
    `\nagents:\n  - { name: ${agent.name}, plan: ${agent.plan}, billing: flat-rate, seats: ${agent.seats}, price: { amount: ${agent.price}, currency: ${currency}, per: seat-month } }`,
    `budget: { amount: ${carveOut.budget}, currency: ${currency}, per: total }  # ${agent.seats} seats and a tenth`,
    `\nlogging:\n  mode: automatic\n  # ${comment(dice)}\n  granularity: ${carveOut.granularity}${list('records', carveOut.records, 2)}\n  sink: ${carveOut.sink}\n  retention: ${carveOut.retention}`,
    `\nworkflows:${carveOut.workflows.map((workflow) => `\n  - ${mapping(workflow)}`).join('')}`,
    `\nreview:\n  every: ${review.every}${list('by', review.by, 2)}\n  last: ${date(review.last)}`,
    `\nsuccess:${criteria(carveOut.success, 2)}`,
    `\ngraduation:\n  criteria:${criteria(carveOut.criteria, 4)}\n  decide: ${date(carveOut.decide)}\n  by: ${carveOut.decideBy}`,
    carveOut.fate !== 'live' && closing(carveOut, dice),
  ]
  return `${sections.filter(Boolean).join('\n')}\n`
}

/** A portfolio, and the workflows that have graduated into its catalog. */
export function portfolioText(portfolio, graduated) {
  const { currency } = portfolio
  const workflows = [
    ...portfolio.workflows.map(
      ({ id, title, typical }) =>
        `{ id: ${id}, title: ${title}, cost: { typical: ${typical}, max: ${4 * typical}, currency: ${currency} } }`,
    ),
    ...graduated.map(({ id }) => `{ id: ${id}-standard, graduatedFrom: ${id} }`),
  ]
  return `# The standard regime. Carve-outs of ${portfolio.id} find their way back here.
apiVersion: carveout/v1
kind: Portfolio
id: ${portfolio.id}
title: ${portfolio.title}
owner: ${portfolio.owner}
billing: pay-as-you-go
budget: { amount: ${portfolio.budget}, exploration: ${portfolio.exploration}, currency: ${currency}, per: month }
logging:
  mode: automatic
  granularity: run
  records: [cost, usage, outcome, workflow]
  sink: s3://${portfolio.id}-agent-runs/catalog/
review: { every: 1 month, by: [${portfolio.reviewers.join(', ')}] }

# The registries: a carve-out can only name what stands here.${block('projects', portfolio.projects, 0)}${flow('squads', portfolio.squads, 0)}

workflows:${workflows.map((workflow) => `\n  - ${workflow}`).join('')}
`
}

function closing({ id, fate, decide, learned }, dice) {
  const into = fate === 'graduated' ? `\n  into: [${id}-standard]` : ''
  return `\nclosed:\n  on: ${decide}\n  result: ${fate}${into}\n${prose('learned', learned, dice, 2)}`
}

function flow(key, items, indent) {
  return `\n${' '.repeat(indent)}${key}: [${items.map(plain).join(', ')}]`
}

function block(key, items, indent) {
  const margin = ' '.repeat(indent)
  return `\n${margin}${key}:${items.map((item) => `\n${margin}  - ${plain(item)}`).join('')}`
}

function criteria(list, indent) {
  return list
    .map((criterion) => `\n${' '.repeat(indent)}- ${typeof criterion === 'string' ? criterion : mapping(criterion)}`)
    .join('')
}

function mapping(value) {
  return `{ ${Object.entries(value)
    .map(([key, item]) => `${key}: ${plain(item)}`)
    .join(', ')} }`
}

function prose(key, text, dice, indent = 0) {
  const margin = ' '.repeat(indent)
  if (dice.chance(0.3)) return `${margin}${key}: ${JSON.stringify(text)}`
  return `${margin}${key}: ${dice.pick(['>', '>-', '|'])}\n${folded(text, 110, `${margin}  `)}`
}

function folded(text, width, margin) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trimStart()
    if (line.length > width) lines.push(word)
    else lines[lines.length - 1] = line
  }
  return lines.map((line) => margin + line).join('\n')
}

function quoted(text, dice) {
  return dice.chance(0.5) ? text : dice.chance(0.5) ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`
}

function plain(text) {
  return /^[*!&[{"'%@`>|]|[,:#[\]{}] ?/.test(text) && !text.includes('://') ? JSON.stringify(text) : text
}
