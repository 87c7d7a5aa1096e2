import { expect, it } from 'vitest';
import { hashOf, solve } from './work';

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

it('hashes as SHA-256 does, whatever the length', async () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 200]) {
    const view = new DataView((await sha256(bytesOf('a'.repeat(length)))).buffer);
    expect([...hashOf('a'.repeat(length))]).toEqual(
      Array.from({ length: 8 }, (_, word) => view.getInt32(4 * word)),
    );
  }
});

it('finds a number by which the hash begins with enough zero bits', async () => {
  const challenge = 'CfDJ8-mot-bai-toan';
  const nonce = await solve(challenge, 12);
  const block = new Uint8Array(40);
  block.set(await sha256(bytesOf(challenge)));
  new DataView(block.buffer).setBigUint64(32, BigInt(nonce));
  const hash = await sha256(block);
  expect(new DataView(hash.buffer).getUint32(0) >>> 20).toBe(0);
});
