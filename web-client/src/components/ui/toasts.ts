export interface Toast {
  id: number;
  text: string;
}

const SHOWN_FOR = 6000;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]) {
  toasts = next;
  listeners.forEach((listener) => listener());
}

/** Says in passing that something went well; what went wrong is said where it happened, and stays. */
export function say(text: string) {
  const toast = { id: (lastId += 1), text };
  change([...toasts, toast]);
  setTimeout(() => dismiss(toast.id), SHOWN_FOR);
}

export const dismiss = (id: number) => change(toasts.filter((toast) => toast.id !== id));

export const toastStore = {
  read: () => toasts,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
