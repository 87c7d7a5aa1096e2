// Reads vectors of Standard Webhooks from standard input and holds the sample receiver against them; needs no package.
import { readFileSync } from 'node:fs'
import { verify } from '../../docs/webhook-receiver.mjs'

const { verify: cases, emptySecretsMustThrow } = JSON.parse(readFileSync(0, 'utf8'))
const wrong = cases.filter((c) => verify(c.secret, c.headers, c.body, c.now) !== c.verify).map((c) => c.name)

for (const secret of emptySecretsMustThrow) {
  try {
    verify(secret, {}, '')
    wrong.push(`the secret '${secret}'`)
  } catch {
    // as it must
  }
}

console.log(wrong.length ? wrong.join('\n') : 'all hold')
process.exitCode = wrong.length ? 1 : 0
