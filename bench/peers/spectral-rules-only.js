import { rules } from './spectral-rules.js'

export default { rules }
