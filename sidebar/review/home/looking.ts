// Looking again by itself: at once, every half minute while the page is seen, and when someone comes back to it.
import { useEffect } from 'preact/hooks';

const EVERY_MS = 30_000;

export function useLooking(look: () => void): void {
  useEffect(() => {
    const ifSeen = () => {
      if (document.visibilityState === 'visible') look();
    };
    look();
    const timer = setInterval(ifSeen, EVERY_MS);
    window.addEventListener('focus', ifSeen);
    document.addEventListener('visibilitychange', ifSeen);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', ifSeen);
      document.removeEventListener('visibilitychange', ifSeen);
    };
  }, [look]);
}
