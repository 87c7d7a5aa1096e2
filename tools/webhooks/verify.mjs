// Reads { secret, headers, body } from standard input and says what each library makes of it.
import { readFileSync } from 'node:fs'
import { Webhook as Standard } from 'standardwebhooks'
import { Webhook as Svix } from 'svix'

const { secret, headers, body } = JSON.parse(readFileSync(0, 'utf8'))

for (const [name, Library] of Object.entries({ standardwebhooks: Standard, svix: Svix })) {
  try {
    new Library(secret).verify(body, headers)
    console.log(`${name}: right`)
  } catch (error) {
    console.log(`${name}: wrong, ${error.message}`)
    process.exitCode = 1
  }
}
