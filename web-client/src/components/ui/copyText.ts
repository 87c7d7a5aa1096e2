import { say } from './toasts';

/** Copies and says so; a page that is not served securely cannot copy, and then says nothing false. */
export async function copyText(text: string, done: string) {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    window.prompt(done, text);
  }
}
