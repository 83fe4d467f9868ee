// 읽은 쪽을 간직해, 인터넷이 끊겨도 다시 보입니다. 이어져 있으면 언제나 새로 받습니다.
// 간직한 것의 꼴을 바꾸면 FORMAT을 올립니다. 그러면 옛것을 모두 버립니다.
const FORMAT = 1;
const { scope } = registration;
const NAME = `dlbook ${FORMAT} ${scope}`;
const MOST = 300;
const FINGERPRINT = /[.-][0-9a-f]{8,}\./; // 이름에 해시가 있으면 내용이 바뀌지 않습니다
const PAGE = /\/$|\.html$/;
const FILE = /\.\w+$/;

const place = ({ origin, pathname }) => origin + pathname;
const isKept = ({ pathname }) => PAGE.test(pathname) || FILE.test(pathname);

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(Promise.all([
  clients.claim(),
  caches.keys().then((names) => Promise.all(names
    .filter((name) => name.endsWith(` ${scope}`) && name !== NAME)
    .map((name) => caches.delete(name)))),
])));

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(scope)) return;
  if (request.mode === "navigate" || isKept(url)) {
    event.respondWith(answer(event, request, url));
  }
});

// 처음 열린 쪽이, 서비스 워커를 거치지 않고 받은 것을 알려 옵니다.
addEventListener("message", (event) => {
  for (const address of event.data) {
    const url = new URL(address);
    if (url.href.startsWith(scope) && isKept(url)) {
      event.waitUntil(answer(event, new Request(url), url));
    }
  }
});

async function answer(event, request, url) {
  const cache = await caches.open(NAME);
  const kept = await cache.match(place(url));
  if (kept && FINGERPRINT.test(url.pathname)) return kept;
  try {
    const fresh = await fetch(request, { cache: "no-cache" });
    if (fresh.status === 200 && isKept(url)) {
      event.waitUntil(keep(cache, place(url), fresh.clone()));
    }
    return fresh;
  } catch (error) {
    if (kept || request.mode !== "navigate") return kept ?? Response.error();
    return new Response(await unread(cache), {
      status: 503, headers: { "Content-Type": "text/html; charset=utf-8" },
    });
  }
}

// 다시 간직한 것은 뒤로 가므로, 넘치면 오래된 것부터 버립니다.
async function keep(cache, address, response) {
  await cache.put(address, response);
  const old = (await cache.keys()).slice(0, -MOST);
  await Promise.all(old.map((request) => cache.delete(request)));
}

async function unread(cache) {
  const links = [];
  for (const { url } of await cache.keys()) {
    if (!PAGE.test(new URL(url).pathname)) continue;
    const text = await (await cache.match(url)).text();
    const [, title] = text.match(/<title>(.*?)<\/title>/s) ?? [];
    if (title) links.push(`<li><a href="${url}">${title}</a>`);
  }
  return `<!doctype html><html lang="ko"><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>인터넷이 끊겼습니다</title>
<style>body{font:1rem/1.8 sans-serif;margin:10vh auto;max-width:32rem;padding:0 1rem;word-break:keep-all}</style>
<h1>아직 읽지 않은 쪽입니다</h1>
<p>인터넷이 끊겨 이 쪽을 받을 수 없습니다. 다시 이어지면 <a href="">이 쪽을 여세요</a>.</p>
<h2>지금 읽을 수 있는 쪽</h2><ul>${links.join("") || "<li>없습니다."}</ul></html>`;
}
