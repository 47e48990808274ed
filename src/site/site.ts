import { type Context, Hono } from 'hono';
import type { Facets } from '../archive/database/facets.js';
import type { Statements } from '../archive/database/database.js';
import { StatementTimeout } from '../archive/database/statement-timeout.js';
import { searchedLanguages, searchLanguageOf } from '../index.js';
import { everyTelling, spoken } from '../library/interface-languages.js';
import type { InterfaceWords } from '../model/locale/interface/index.js';
import { say } from '../model/sentence/index.js';
import { SaidError } from '../model/sentence/said-error.js';
import { sha256Base64 } from '../platform/hashes.js';
import type { Spoken } from '../render/spoken.js';
import { openApi } from './api/open-api.js';
import { apiPage } from './api/page.js';
import { Asked } from './asked.js';
import { admit, type Guard } from './guard.js';
import { headers } from './headers.js';
import { type Answer, KeptAnswers } from './kept-answers.js';
import { type Reader, sayTo, wordsOf } from './reader.js';
import { Remembered } from './remembered.js';
import { refusalPage } from './refusal.js';
import { Refused } from './refused.js';
import { type Shelf, shelfOf } from './shelf.js';
import { type Format, formats, isFormat, jsonText, type Sources, type View } from './view.js';
import { views } from './views.js';

export interface SiteOptions extends Guard {
  /** Read from, and never written to. */
  readonly statements: Statements;
  /** Of the interface, where neither the address nor the browser names one. */
  readonly language: string;
  /** Of the program. */
  readonly version: string;
  /** `2026-03-01`. */
  readonly today: () => string;
  /** What went wrong without the fault of who asked: for those who run the site. */
  readonly tellFault: (error: unknown) => void;
}

export interface Site {
  readonly app: Hono;
  /** Reads the letters anew after the archive has changed; up to then answers are those of before. */
  renew(): Promise<void>;
}

/** The format that a path ends in, and the path without it. */
function pathParts(path: string): { readonly path: string; readonly format: Format } {
  const [, before = path, ending = ''] = /^(.+)\.([a-z]+)$/.exec(path) ?? [];
  return ending !== 'html' && isFormat(ending) ? { path: before, format: ending } : { path, format: 'html' };
}

class Answering {
  private readonly kept = new KeptAnswers();
  private readonly facets = new Remembered<Facets>();
  private ready: Shelf | null = null;
  private reading: Promise<Shelf> | null = null;

  constructor(
    private readonly options: SiteOptions,
    private readonly words: Spoken<InterfaceWords>,
    private readonly parts: Pick<Sources, 'searched' | 'told'>,
  ) {}

  /** Those who ask meanwhile are answered from what was there before, where there was anything. */
  renew(): Promise<Shelf> {
    this.reading ??= this.readAll();
    return this.reading;
  }

  private async readAll(): Promise<Shelf> {
    try {
      this.ready = await shelfOf(this.options.statements);
      this.kept.clear();
      this.facets.clear();
      return this.ready;
    } finally {
      this.reading = null;
    }
  }

  readerOf(context: Context): Reader {
    const { searchParams, pathname } = new URL(context.req.url);
    const lang = searchParams.get('lang');
    return {
      words: wordsOf(this.words, lang, context.req.header('accept-language')),
      languages: Object.fromEntries(Object.entries(this.words.words).map(([tag, { page }]) => [tag, page.language])),
      path: pathParts(pathname).path,
      query: searchParams,
    };
  }

  async view(context: Context, view: View, format: Format, key: string): Promise<Response> {
    const reader = this.readerOf(context);
    const lang = reader.query.get('lang');
    if (lang !== null && lang !== '' && !Object.hasOwn(this.words.words, lang))
      throw new Refused(
        400,
        say('site/want-choice', { name: 'lang', choices: Object.keys(this.words.words).join(', ') }),
      );
    if (!view.formats.includes(format)) throw new Refused(404, say('site/no-page', {}));
    const asked = new Asked(reader.query, view.parameters);
    const today = this.options.today();
    const name = `${today} ${reader.words.language} ${context.req.path}?${reader.query.toString()}`;
    let answer = this.kept.get(name);
    if (!answer) {
      const before = this.ready;
      const body = await view.answer(asked, this.sources(), reader, format, key);
      answer = { status: 200, type: formats[format], body, tag: `"${sha256Base64(body)}"` };
      // Not what was told of letters that have changed in between.
      if (before === this.ready) this.kept.keep(name, answer);
    }
    return sent(context, answer);
  }

  private sources(): Sources {
    const { statements, today } = this.options;
    return {
      ...this.parts,
      facets: this.facets,
      statements,
      today,
      shelf: async () => this.ready ?? (await this.renew()),
      readyShelf: () => this.ready,
    };
  }

  refused(context: Context, error: unknown): Response {
    const { status, sentence } = refusalOf(error);
    if (status === 500 || (status === 503 && !(error instanceof StatementTimeout))) this.options.tellFault(error);
    const reader = this.readerOf(context);
    const told = sayTo(reader, sentence);
    const { format } = pathParts(context.req.path);
    const sentAs = context.req.path === '/api' ? 'json' : format;
    const answer: Answer =
      sentAs === 'html'
        ? {
            status,
            type: formats.html,
            body: refusalPage({ ...reader, path: '/letters', query: langOf(reader) }, told),
            tag: null,
          }
        : sentAs === 'json'
          ? { status, type: formats.json, body: jsonText({ error: told }), tag: null }
          : { status, type: formats.txt, body: `${told}\n`, tag: null };
    if (status === 401) context.header('WWW-Authenticate', 'Basic realm="itu-parse", charset="UTF-8"');
    if (status === 405) context.header('Allow', 'GET, HEAD');
    return sent(context, answer);
  }
}

/** Of what was asked, the language alone: the rest was refused. */
function langOf({ query, words }: Reader): URLSearchParams {
  return query.get('lang') === words.language ? new URLSearchParams({ lang: words.language }) : new URLSearchParams();
}

function refusalOf(error: unknown): { readonly status: number; readonly sentence: SaidError['sentence'] } {
  if (error instanceof Refused) return error;
  if (error instanceof StatementTimeout) return { status: 503, sentence: error.sentence };
  // What a database says of itself is for those who run it.
  if (error instanceof SaidError) return { status: 503, sentence: say('site/no-database', {}) };
  return { status: 500, sentence: say('site/fault', {}) };
}

function sent(context: Context, { status, type, body, tag }: Answer): Response {
  const all = new Headers({ ...headers, 'Content-Type': type });
  for (const [name, value] of context.res.headers) if (!all.has(name)) all.set(name, value);
  if (tag !== null) {
    all.set('ETag', tag);
    if (context.req.header('if-none-match')?.includes(tag)) return new Response(null, { status: 304, headers: all });
  }
  return new Response(body, { status, headers: all });
}

/** The site of an archive: requests in, answers out; it touches neither the process nor the disk. */
export async function createSite(options: SiteOptions): Promise<Site> {
  const words = { ...(await spoken((each) => each)), otherwise: options.language };
  const searched = await Promise.all([...searchedLanguages, 'und'].map(searchLanguageOf));
  const answering = new Answering(options, words, { searched, told: await everyTelling() });
  const app = new Hono();
  app.use(async (context, next) => {
    admit(options, context.req.header('authorization'), context.req.header('host') ?? new URL(context.req.url).host);
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD')
      throw new Refused(405, say('site/only-read', {}));
    await next();
  });
  const description = jsonText(openApi(views, options.version));
  const api = (context: Context, isPage: boolean): Response =>
    sent(context, {
      status: 200,
      type: isPage ? formats.html : formats.json,
      body: isPage ? apiPage(answering.readerOf(context), views) : description,
      tag: null,
    });
  app.get('/api', (context) => api(context, (context.req.header('accept') ?? '').includes('text/html')));
  app.get('/api.json', (context) => api(context, false));
  app.get('/favicon.ico', () => new Response(null, { status: 204, headers }));
  app.get('/letter/:name', (context) => {
    const { path, format } = pathParts(context.req.param('name'));
    const view = views.find((each) => each.path === '/letter/');
    if (!view) throw new Refused(404, say('site/no-page', {}));
    return answering.view(context, view, format, path);
  });
  for (const view of views.filter(({ path }) => path !== '/letter/')) {
    app.get(view.path, (context) => answering.view(context, view, 'html', ''));
    if (view.path !== '/')
      for (const format of view.formats.filter((each) => each !== 'html'))
        app.get(`${view.path}.${format}`, (context) => answering.view(context, view, format, ''));
  }
  app.notFound((context) => answering.refused(context, new Refused(404, say('site/no-page', {}))));
  app.onError((error, context) => answering.refused(context, error));
  return { app, renew: async () => void (await answering.renew()) };
}
