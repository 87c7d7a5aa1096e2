// Reads { schema, items } from standard input and says which items the schema refuses.
import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'

const { schema, items } = JSON.parse(readFileSync(0, 'utf8'))
const ajv = new Ajv({ strict: false })
addFormats(ajv)
const validate = ajv.compile(schema)
const wrong = items.filter((item) => !validate(item)).map((item) => `${item.type}: ${ajv.errorsText(validate.errors)}`)
console.log(wrong.length ? wrong.join('\n') : `${items.length} valid`)
process.exitCode = wrong.length ? 1 : 0
