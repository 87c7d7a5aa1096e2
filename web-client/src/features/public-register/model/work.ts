/** SHA-256's constants: the first 32 bits of what follows the point in the roots of the first primes. */
function rootsOfPrimes() {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
  const bits = (x: number) => Math.floor((x - Math.floor(x)) * 2 ** 32) | 0;
  return {
    start: Int32Array.from(primes.slice(0, 8), (p) => bits(Math.sqrt(p))),
    round: Int32Array.from(primes, (p) => bits(Math.cbrt(p))),
  };
}

const { start, round } = rootsOfPrimes();
const words = new Int32Array(64);
const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by));

/** Takes the block in the first 16 words into the state. */
function compress(state: Int32Array) {
  for (let i = 16; i < 64; i++) {
    const w15 = words[i - 15]!;
    const w2 = words[i - 2]!;
    const s0 = turn(w15, 7) ^ turn(w15, 18) ^ (w15 >>> 3);
    const s1 = turn(w2, 17) ^ turn(w2, 19) ^ (w2 >>> 10);
    words[i] = (words[i - 16]! + s0 + words[i - 7]! + s1) | 0;
  }
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  let e = state[4]!;
  let f = state[5]!;
  let g = state[6]!;
  let h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const t1 =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + round[i]! + words[i]!) | 0;
    const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const sums = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) state[i] = (state[i]! + sums[i]!) | 0;
}

/** SHA-256 of a text of plain signs, as eight words. `crypto.subtle` would not do: it answers later, and not at all on a page without TLS. */
export function hashOf(text: string): Int32Array {
  const length = text.length;
  const bytes = new Uint8Array((((length + 8) >> 6) + 1) << 6);
  for (let i = 0; i < length; i++) bytes[i] = text.charCodeAt(i);
  bytes[length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 4, length * 8);
  const state = start.slice();
  for (let at = 0; at < bytes.length; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
    compress(state);
  }
  return state;
}

const AT_ONCE = 1000;

/** Finds the number that solves a challenge, in slices between which the page stays alive. */
export async function solve(challenge: string, difficulty: number): Promise<number> {
  const seed = hashOf(challenge);
  const state = new Int32Array(8);
  for (let nonce = 0; ; nonce++) {
    if (nonce % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
    words.set(seed);
    words[8] = Math.floor(nonce / 2 ** 32);
    words[9] = nonce | 0;
    words[10] = 0x80000000 | 0;
    words.fill(0, 11, 15);
    words[15] = 320;
    state.set(start);
    compress(state);
    if (Math.clz32(state[0]!) >= difficulty) return nonce;
  }
}
