import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Asks one server over connections that stay open, as a browser and the channel do. */
export class HttpClient {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #url: string;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(url: string, headers: Readonly<Record<string, string>> = {}) {
    this.#url = url;
    this.#headers = headers;
  }

  /** Gets a path; throws when the answer is not 200. */
  get(path: string): Promise<string> {
    return this.#ask('GET', path, null);
  }

  /** Posts JSON; throws when the answer is not 200. */
  post(path: string, body: object): Promise<string> {
    return this.#ask('POST', path, JSON.stringify(body));
  }

  close(): void {
    this.#agent.destroy();
  }

  async #ask(method: string, path: string, body: string | null): Promise<string> {
    const { status, text } = await this.#send(method, path, body);
    if (status !== 200) throw new Error(`${method} ${path} answered ${status}: ${text}`);
    return text;
  }

  #send(method: string, path: string, body: string | null): Promise<Answer> {
    const sent = body === null ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    return new Promise((done, failed) => {
      const asked = request(this.#url + path, { method, agent: this.#agent, headers: { ...this.#headers, ...sent } });
      asked.on('error', failed);
      asked.on('response', (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, text }));
        response.on('error', failed);
      });
      asked.end(body ?? undefined);
    });
  }
}
