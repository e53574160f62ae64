import {isForeign, request, type Answer, type RequestError} from './request.js';
import {isOnline, isVisible, maxAge, refreshPeriod} from './refresh.js';
import {LONGEST_WAIT, pauseBeforeRetry} from './retry.js';

/** Milliseconds for which an answer, or a failure, serves whoever comes next. */
const MEMORY = 60e3;

/** Milliseconds for which an address that was given up is left alone, whoever asks. */
const REST = 12e3;

/** Milliseconds after which a reader is told of a failure, even if it is tried again. */
const SILENCE = 4000;

/** Milliseconds that an element may be out of the page on its way to another place. */
const MOVE = 250;

/** Someone who wants to know what an address answers. Read by copies of other versions: fields may be added. */
export interface Follower {
  /** 0 never. */
  refreshSeconds: number;
  /** The feed's own wish. */
  ttlSeconds?: number | undefined;
  /** Whether it has been on screen. */
  seen?: boolean;
  /** The newest answer and, where that is not what the server has now, why not. Always called in a microtask. */
  update(answer: Answer | undefined, error: RequestError | undefined): void;
}

export interface Followed {
  reload: () => void;
  seen: () => void;
  close: () => void;
}

/** One address, and all on the page who follow it. */
export interface Source {
  follow(follower: Follower): Followed;
  /** The page is visible, restored or online again. */
  comeBack(online: boolean): void;
}

/** @param forget Called when nobody has followed for as long as an answer is remembered. */
export function openSource(address: string, forget: () => void): Source {
  const followers = new Set<Follower>();
  let answer: Answer | undefined;
  let error: RequestError | undefined;
  /** Whether to ask as soon as that is allowed, and not only when the answer has aged. */
  let due = true;
  /** Whether the page asked for it: then the server must say what is new. */
  let forced = false;
  /** How to ask after a failure, as long as there is no answer. */
  let second: RequestCache | undefined;
  let tries = 0;
  let startedAt = 0;
  let askedAt = 0;
  /** No request before this time. */
  let closedUntil = 0;
  let jitter = 1;
  /** There while a request is under way. */
  let stop: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (follower: Follower) =>
    queueMicrotask(() => {
      if (followers.has(follower)) follower.update(answer, error);
    });

  /** Asks now, later or not at all. */
  const wake = () => {
    if (stop || !followers.size) return;
    clearTimeout(timer);
    const wait =
      Math.max(closedUntil, due ? 0 : askedAt + refreshPeriod(followers, answer, jitter)) -
      performance.now();
    if (wait > 0) {
      // By then the period may have grown: the feed's own wish is known only when it is parsed.
      if (wait < Infinity) timer = setTimeout(wake, Math.min(wait, LONGEST_WAIT * 1e3));
    } else if (
      forced ||
      !(answer || error) ||
      ([...followers].some(({seen}) => seen) && isVisible() && (due || isOnline()))
    ) {
      ask();
    }
  };

  const ask = () => {
    const own = (stop = new AbortController());
    if (!tries++) startedAt = performance.now();
    const preloaded = !answer && !second && isPreloaded(address);
    const cache = answer
      ? laterMode(answer, forced)
      : (second ?? (preloaded || isForeign(address) ? 'default' : 'force-cache'));
    const fromBrowser = () => cache === 'force-cache' && !isFromNetwork(address);
    const succeed = (next: Answer) => {
      due = fromBrowser();
      if (!due) tries = 0;
      jitter = 0.8 + Math.random() * 0.4;
      // Who asked for it may have failed to read the same before.
      if (answer === next && !error && !forced) return;
      forced = false;
      answer = next;
      error = undefined;
      followers.forEach(tell);
    };
    const fail = (failure: RequestError) => {
      // Browsers keep errors too, and give them out as readily as news.
      const pause = failure.status && fromBrowser() ? 0 : pauseBeforeRetry(failure, tries);
      const now = performance.now();
      closedUntil = now + (pause ?? Math.max(REST, failure.retryAfterSeconds! * 1e3 || 0));
      if (closedUntil - startedAt > SILENCE && (forced || !error)) {
        forced = false;
        error = failure;
        followers.forEach(tell);
      }
      // The browser may still have what the network has not; where it gave an error, or nothing, the server must say.
      second = failure.status || tries > 1 ? 'no-cache' : 'force-cache';
      due = pause !== undefined;
      if (!due) tries = 0;
    };
    // A preload with `crossorigin` is reused only by its equal.
    void request(address, {
      signal: own.signal,
      cache,
      credentials: preloaded ? 'same-origin' : 'omit',
      held: answer,
    })
      .then(succeed, (failure: RequestError) => {
        if (own === stop) fail(failure);
      })
      .then(() => {
        if (own !== stop) return;
        stop = undefined;
        askedAt = performance.now();
        wake();
      });
  };

  return {
    follow(follower) {
      if (!followers.size) clearTimeout(timer);
      followers.add(follower);
      if (answer || error) tell(follower);
      if (performance.now() - askedAt > MEMORY) due = true;
      wake();
      return {
        reload() {
          due = forced = true;
          wake();
        },
        seen() {
          follower.seen = true;
          wake();
        },
        close() {
          if (!followers.delete(follower) || followers.size) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            stop?.abort();
            stop = undefined;
            timer = setTimeout(forget, MEMORY);
          }, MOVE);
        },
      };
    },
    comeBack(online) {
      if (error && (online || performance.now() - askedAt > MEMORY)) due = true;
      wake();
    },
  };
}

/** How to ask again: as the server's own `max-age` says, and where it says nothing, whether anything has changed. */
function laterMode(answer: Answer, forced: boolean): RequestCache {
  return forced || !maxAge(answer) ? 'no-cache' : 'default';
}

/** Whether the page's markup has asked for the address already. */
function isPreloaded(address: string): boolean {
  const links = globalThis.document?.querySelectorAll<HTMLLinkElement>(
    'link[rel=preload][as=fetch]',
  );
  return !!links && [...links].some(link => link.href === address);
}

/** Whether what was just read certainly came from the server. Of other origins browsers do not say. */
function isFromNetwork(address: string): boolean {
  const timing = performance.getEntriesByName?.(address).pop() as
    PerformanceResourceTiming | undefined;
  return !!timing?.transferSize;
}
