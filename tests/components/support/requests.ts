// A server of the tests' own, in place of `fetch`, that counts what is asked of it.
const real = window.fetch.bind(window);

/** What was asked, and what can be done about it. */
export interface Requests {
  /** The addresses, in order. */
  readonly asked: string[];
  /** What was said beside the address: the names of the options. */
  readonly options: string[][];
  /** What was sent along, as text. */
  readonly bodies: string[];
  /** Those that were given up. */
  readonly aborted: string[];
}

/** Answers a request. */
export type Answer = (url: string) => Response | Promise<Response>;

/** Answers all requests until the test is over. A request that is given up rejects, as the browser's own does. */
export function answerWith(answer: Answer): Requests {
  const requests: Requests = { asked: [], options: [], bodies: [], aborted: [] };
  window.fetch = (input, options = {}) => {
    const { signal } = options;
    const url = input instanceof Request ? input.url : String(input);
    requests.asked.push(url);
    requests.options.push(Object.keys(options));
    if (typeof options.body === 'string') requests.bodies.push(options.body);
    const given = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => {
        requests.aborted.push(url);
        reject(signal.reason as Error);
      });
    });
    const answered = Promise.resolve()
      .then(() => answer(url))
      .then((response) => until(response, signal));
    return Promise.race([answered, given]);
  };
  return requests;
}

/** The answer, whose body breaks off when the request is given up. */
function until(response: Response, signal: AbortSignal | null | undefined): Response {
  if (!response.body || !signal) return response;
  const body = response.body.pipeThrough(new TransformStream(), { signal });
  return new Response(body, response);
}

afterEach(() => {
  window.fetch = real;
});

/** A programme as a server sends it. */
export function json(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}

/** An answer that never comes. */
export function silence(): Promise<Response> {
  return new Promise(() => undefined);
}

/** An answer that comes when it is told to. */
export function later(): {
  readonly response: Promise<Response>;
  come: (response: Response) => void;
} {
  let come: (response: Response) => void = () => undefined;
  const response = new Promise<Response>((resolve) => (come = resolve));
  return { response, come };
}

/** A body that comes in pieces, each when it is told to. */
export function inPieces(): {
  readonly response: Response;
  send: (text: string) => void;
  end: () => void;
  breakOff: () => void;
} {
  let out: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      out = controller;
    },
  });
  const coder = new TextEncoder();
  return {
    response: new Response(body),
    send: (text) => out.enqueue(coder.encode(text)),
    end: () => out.close(),
    breakOff: () => out.error(new TypeError('network error')),
  };
}

let count = 0;

/** An address that no test has asked for before: what has come once is kept. */
export function freshAddress(): string {
  count += 1;
  return `/programme-${count}.json`;
}
