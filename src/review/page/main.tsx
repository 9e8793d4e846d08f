import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ApiFault, api, bringsSecret, onRenewed, takeFragment } from './api.ts';
import { ArticleView, askEarly } from './article.tsx';
import { type Page, PageContext } from './context.ts';
import type { DeskInfo } from './data.ts';
import { claimClient, client } from './drafts.ts';
import { Help } from './help.tsx';
import { ListView } from './list.tsx';
import { Message } from './marked.tsx';
import type { Announce } from './store.ts';
import { isLanguage, type Language, wordsFor } from './words.ts';

const KEEP = { language: 'tarjuman:language', person: 'tarjuman:person', keys: 'tarjuman:single-keys' } as const;

/** `#/en/slug` → the article; anything else → the list. */
function articleInAddress(): { to: string; slug: string } | undefined {
  const [, to, slug] = /^#\/([^/]+)\/(.+)$/.exec(location.hash) ?? [];
  try {
    return to && slug ? { to: decodeURIComponent(to), slug: decodeURIComponent(slug) } : undefined;
  } catch {
    return undefined;
  }
}

/** Milliseconds between looks at the desk's own settings. */
const DESK = 5000;

function App({ desk: first }: { desk: DeskInfo }) {
  const [desk, setDesk] = useState(first);
  const kept = localStorage.getItem(KEEP.language);
  const [language, setLanguage] = useState<Language>(
    isLanguage(kept) ? kept : isLanguage(desk.language) ? desk.language : 'en',
  );
  const [person, setPerson] = useState(localStorage.getItem(KEEP.person) ?? desk.person);
  const [singleKeys, setSingleKeys] = useState(localStorage.getItem(KEEP.keys) !== 'off');
  const [place, setPlace] = useState(articleInAddress);
  const [said, setSaid] = useState('');
  const [help, setHelp] = useState(false);
  const say = useMemo(() => wordsFor(language), [language]);
  const saying = useRef(say);
  saying.current = say;
  const announce = useCallback<Announce>((key, values) => setSaid(saying.current(key, values)), []);

  // Before the next frame: words and direction change together.
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    localStorage.setItem(KEEP.language, language);
  }, [language]);
  useEffect(() => {
    const timer = setInterval(() => {
      api
        .desk()
        .then((now) => setDesk((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now)))
        .catch(() => {});
    }, DESK);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    const follow = () => setPlace(articleInAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const page: Page = useMemo(
    () => ({ desk, say, language, person, announce, singleKeys }),
    [desk, say, language, person, announce, singleKeys],
  );
  const name = (text: string): void => {
    setPerson(text);
    if (text.trim() === '') localStorage.removeItem(KEEP.person);
    else localStorage.setItem(KEEP.person, text.trim());
  };

  return (
    <PageContext.Provider value={page}>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {say('skip')}
      </button>
      <header class="bar">
        <a class="home" href="#/">
          Tarjuman
        </a>
        <label>
          <span>{say('you')}</span>
          <input
            type="text"
            class="who"
            dir="auto"
            maxLength={100}
            autoComplete="off"
            value={person}
            onInput={(event) => name(event.currentTarget.value)}
            onBlur={() => person.trim() === '' && name(desk.person)}
          />
        </label>
        <label>
          <span>{say('language')}</span>
          <select value={language} onChange={(event) => setLanguage(event.currentTarget.value as Language)}>
            <option value="en" lang="en">
              English
            </option>
            <option value="ar" lang="ar">
              العربية
            </option>
          </select>
        </label>
        <button type="button" onClick={() => setHelp(true)}>
          {say('keys.button')}
        </button>
      </header>
      <p class="said" role="status">
        {said}
      </p>
      <main id="main" tabIndex={-1}>
        {desk.fault !== undefined && (
          <p class="banner warn" role="alert">
            {say('deskFault')} <Message text={desk.fault} />
          </p>
        )}
        {place ? (
          <ArticleView key={`${place.to}/${place.slug}`} {...place} onHelp={() => setHelp(true)} />
        ) : (
          <ListView onHelp={() => setHelp(true)} />
        )}
      </main>
      {help && (
        <Help
          onClose={() => setHelp(false)}
          singleKeys={singleKeys}
          onSingleKeys={(on) => {
            setSingleKeys(on);
            localStorage.setItem(KEEP.keys, on ? 'on' : 'off');
          }}
        />
      )}
    </PageContext.Provider>
  );
}

/** Before anything is known of the desk. */
function Shut({ status }: { status: number }) {
  const say = wordsFor(
    isLanguage(navigator.language.slice(0, 2)) ? (navigator.language.slice(0, 2) as Language) : 'en',
  );
  return (
    <main id="main">
      <h1>Tarjuman</h1>
      <p role="alert">{say(status === 401 ? 'shut.secret' : 'shut.server')}</p>
    </main>
  );
}

async function begin(): Promise<void> {
  takeFragment();
  const place = articleInAddress();
  if (place) askEarly(place.to, place.slug);
  const root = document.getElementById('app')!;
  try {
    const [desk] = await Promise.all([api.desk(), claimClient()]);
    document.title = 'Tarjuman';
    render(<App desk={desk} />, root);
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault;
    render(<Shut status={fault.status} />, root);
    onRenewed(() => location.reload());
  }
}

// The printed address, opened in a tab that has the app already: only the fragment differs, so the browser would load nothing.
addEventListener('hashchange', () => {
  if (bringsSecret()) location.reload();
});
addEventListener('pagehide', () => {
  void api.leave(client).catch(() => {});
});
void begin();
