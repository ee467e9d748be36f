import { debt } from './laws/debt.ts'
import { fixes } from './laws/fixes.ts'
import { ignores } from './laws/ignores.ts'
import { meaning } from './laws/meaning.ts'
import { order } from './laws/order.ts'
import { places } from './laws/places.ts'
import { runs } from './laws/runs.ts'
import { shortcuts } from './laws/shortcuts.ts'
import { verdicts } from './laws/verdicts.ts'

/** Every law that can be checked anywhere; those about time are for long runs alone. */
export const laws = [...runs, ...order, ...places, ...verdicts, ...fixes, ...ignores, ...debt, ...meaning, ...shortcuts]
