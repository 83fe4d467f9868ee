// 누를 때까지 받지 않는 스크립트와 스타일을 부릅니다. 파일로 읽는 책에서도 되도록 모듈이
// 아닙니다. 쪽만 바꿀 때 Material이 머리에서 뺄 수 없게 본문에 답니다.
const assets = new URL(".", document.currentScript.src);
const asked = new Map();
globalThis.dlbook = {
  assets,
  load(name) {
    if (!asked.has(name)) {
      asked.set(name, new Promise((resolve, reject) => {
        const isStyle = name.endsWith(".css");
        const made = document.createElement(isStyle ? "link" : "script");
        made[isStyle ? "href" : "src"] = new URL(name, assets);
        if (isStyle) made.rel = "stylesheet";
        made.addEventListener("load", resolve);
        made.addEventListener("error", () => {
          asked.delete(name);
          made.remove();
          reject(new Error(`${name}을 받지 못했습니다.`));
        });
        document.body.append(made);
      }));
    }
    return asked.get(name);
  },
};

// 복사 단추는 보이는 부분이 아니라 프로그램 전체를, 마지막 줄바꿈까지 복사합니다.
// 노트북의 셀은 앞의 셀부터 그 셀까지 이어서 복사합니다.
const code = (block) => block.querySelector("code").textContent;

const program = (block) => {
  if (!("cell" in block.dataset)) return block.dataset.copy ?? code(block);
  const cells = [...document.querySelectorAll("[data-cell]")];
  return cells.slice(0, cells.indexOf(block) + 1).map(code).join("\n");
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-clipboard-target]");
  const block = button?.closest("[data-program]");
  if (block) button.setAttribute("data-clipboard-text", program(block));
}, { capture: true });

// 화면을 읽어 주는 프로그램이 부를 이름을, Material이 비워 둔 곳에 채웁니다.
const call = (element, name, role) => {
  element?.setAttribute("aria-label", name);
  if (role) element?.setAttribute("role", role);
};
call(document.querySelector(".md-search"), "검색");
document.querySelector(".md-dialog")?.setAttribute("role", "status");
call(document.querySelector(".md-search__scrollwrap"), "찾은 것", "region");
const nameMenus = () => {
  for (const nav of document.querySelectorAll(".md-nav__toggle ~ nav")) {
    const title = nav.querySelector(":scope > .md-nav__title")?.textContent.trim();
    call(nav.parentElement.querySelector(":scope > .md-nav__toggle"), title);
    const label = document.getElementById(nav.getAttribute("aria-labelledby"));
    if (nav.ariaLabel || label?.textContent.trim()) continue;
    nav.removeAttribute("aria-labelledby");
    call(nav, title);
  }
};

// 좁은 화면의 메뉴는 단추로 열고, Esc로 닫습니다. 열려 있는 동안 가려진 곳은 쉽니다.
const drawer = document.getElementById("__drawer");
const narrow = matchMedia("(max-width: 76.2344em)");
const label = document.querySelector(".md-header [for=__drawer]");
const menu = document.createElement("button");
for (const { name, value } of label.attributes) menu.setAttribute(name, value);
menu.append(...label.childNodes);
call(menu, "메뉴");
label.replaceWith(menu);
const rest = () => {
  menu.setAttribute("aria-expanded", drawer.checked);
  for (const part of document.querySelectorAll(".md-skip, .md-content, "
    + ".md-header__inner > :not([for]), .md-top, .md-footer")) {
    part.inert = drawer.checked && narrow.matches;
  }
};
menu.addEventListener("click", () => drawer.click());
for (const change of [drawer, narrow]) change.addEventListener("change", rest);
document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape" || !drawer.checked) return;
  drawer.click();
  menu.focus();
});

// Material이 나중에 만드는 것도 고칩니다. 옆으로 미는 표와 코드는 키보드로도 밀 수 있어야
// 하고, 복사 단추를 담은 상자는 쪽의 길잡이가 아닙니다.
let tables = 0;
const reach = ({ target }) => {
  const scrolls = target.scrollWidth > target.clientWidth;
  if (scrolls === target.hasAttribute("tabindex")) return;
  if (scrolls) target.tabIndex = 0;
  else target.removeAttribute("tabindex");
};
const wide = new ResizeObserver((frames) => frames.forEach(reach));
// 마우스가 없는 화면에서 Material은 코드의 tabindex를 뺍니다.
const kept = new MutationObserver((changes) => changes.forEach(reach));
const watchCode = () => {
  tables = 0;
  for (const code of document.querySelectorAll(".md-typeset pre > code")) {
    call(code, "코드", "group");
    wide.observe(code);
    kept.observe(code, { attributeFilter: ["tabindex"] });
  }
};
const mend = (element) => {
  if (element.matches?.(".md-code__nav")) element.setAttribute("role", "none");
  if (element.matches?.(".md-typeset__scrollwrap")) {
    call(element, `표 ${++tables}`, "region");
    wide.observe(element);
  }
};

new MutationObserver((changes) => {
  for (const change of changes) change.addedNodes.forEach(mend);
}).observe(document.body, { childList: true, subtree: true });

// 읽은 쪽은 인터넷이 끊겨도 다시 열립니다. 서비스 워커를 거치지 않고 받은 것은
// 간직하라고 알려 줍니다.
const manifest = document.querySelector("link[rel=manifest]");
const workers = manifest && navigator.serviceWorker;
workers?.register(new URL("sw.js", manifest.href)).catch(() => {});
workers?.ready.then(({ active }) => {
  const watch = new PerformanceObserver((list) => active.postMessage(
    list.getEntries().filter(({ workerStart }) => !workerStart)
      .map(({ name }) => name)));
  watch.observe({ type: "navigation", buffered: true });
  watch.observe({ type: "resource", buffered: true });
});

// 밝고 어두움을 고른 뒤에는 Material이 적는 색이 창의 색입니다.
const followScheme = () => {
  for (const meta of document.querySelectorAll("meta[name=theme-color][media]")) {
    meta.remove();
  }
};

// 용어의 뜻은 하나뿐인 상자에 띄웁니다. 가리키거나 누르거나 Tab으로 닿으면 나오고,
// Esc를 누르거나 다른 곳을 누르면 닫힙니다. 이 스크립트가 없으면 title이 남습니다.
const meaning = document.createElement("div");
meaning.className = meaning.id = "meaning";
meaning.setAttribute("role", "tooltip");
meaning.hidden = true;
let term = null;
const offerMeanings = () => {
  closeMeaning();
  const terms = document.querySelectorAll(".term");
  for (const each of terms) each.setAttribute("role", "button");
  if (terms.length) document.querySelector("article").append(meaning);
};

const closeMeaning = () => {
  if (!term) return;
  term.title = meaning.textContent;
  term.removeAttribute("aria-describedby");
  meaning.hidden = true;
  term = null;
};

const openMeaning = (next) => {
  if (next === term) return;
  closeMeaning();
  term = next;
  meaning.textContent = term.title;
  term.removeAttribute("title");
  term.setAttribute("aria-describedby", meaning.id);
  meaning.hidden = false;
  const lines = [...term.getClientRects()];
  const { offsetWidth, offsetHeight } = meaning;
  const fits = lines.at(-1).bottom + offsetHeight <= innerHeight;
  const { left, top, bottom } = fits ? lines.at(-1) : lines[0];
  const frame = meaning.offsetParent.getBoundingClientRect();
  const last = document.documentElement.clientWidth - offsetWidth - 12;
  meaning.style.left = `${Math.max(12, Math.min(left, last)) - frame.left}px`;
  meaning.style.top = `${(fits ? bottom : top - offsetHeight) - frame.top}px`;
};

for (const type of ["pointerover", "focusin", "click"]) {
  document.addEventListener(type, ({ target }) => {
    const next = target.closest(".term");
    if (next) openMeaning(next);
    else if (target !== meaning && term !== document.activeElement)
      closeMeaning();
  });
}

document.addEventListener("pointerdown", ({ target }) => {
  if (target !== meaning && target !== term) closeMeaning();
});

document.addEventListener("focusout", closeMeaning);

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeMeaning();
  if (!event.target.matches(".term") || !/^( |Enter)$/.test(event.key)) return;
  event.preventDefault();
  if (term) closeMeaning();
  else openMeaning(event.target);
});

// 어두운 색 방식으로 읽다가 인쇄해도 흰 종이에 찍습니다.
let scheme;
addEventListener("beforeprint", () => {
  scheme = document.body.dataset.mdColorScheme;
  document.body.dataset.mdColorScheme = "default";
});
addEventListener("afterprint", () => {
  document.body.dataset.mdColorScheme = scheme;
});

// 쪽 안에서 실행할 수 있는 프로그램에는 단추가 있습니다. 누르면 파이썬을 받습니다.
const offerRun = () => {
  for (const block of document.querySelectorAll("[data-run]")) {
    const buttons = document.createElement("div");
    const button = document.createElement("button");
    buttons.className = "run-buttons";
    button.className = "run";
    button.type = "button";
    button.textContent = "실행";
    call(button, `실행: ${block.dataset.program}`);
    buttons.append(button);
    block.querySelector(".filename")?.after(buttons);
  }
};
document.addEventListener("click", ({ target }) => {
  const block = target.closest(".run")?.closest("[data-run]");
  if (!block) return;
  dlbook.load("play/play.js").then(() => dlbook.play.open(block),
    (error) => { target.textContent = "다시"; target.title = error.message; });
});
// 과제: 누르거나 고를 때, 또는 푼 것이 있는 쪽을 열 때 받습니다.
const withTasks = (place, use) => dlbook.load("play/tasks.js").then(() =>
  use(dlbook.tasks)).catch(({ message }) => {
  const said = document.createElement("p");
  said.setAttribute("role", "alert");
  said.textContent = `지금은 쪽에서 풀 수 없습니다. ${message}`;
  place.querySelector("[role=alert]")?.remove();
  place.append(said);
});
document.addEventListener("click", ({ target }) => {
  const pressed = target.closest("[data-task-do]");
  if (pressed) withTasks(pressed.parentElement, (tasks) => tasks.act(pressed));
});
document.addEventListener("change", ({ target }) => {
  const place = target.closest(".choice");
  if (place) withTasks(place, (tasks) => tasks.choose(target));
});
const showTasks = () => {
  if (!document.querySelector(".task, .choice, .task-sum")) return;
  let kept = null;
  try {
    kept = localStorage.getItem("dlbook tasks 1");
  } catch {
    // 담을 수 없는 브라우저에는 보일 것도 없습니다
  }
  if (kept || dlbook.tasks) {
    dlbook.load("play/tasks.js").then(() => dlbook.tasks.show(), () => {});
  }
};

// 만지는 그림은 단추를 누를 때 받습니다.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-touch]");
  if (!button) return;
  try {
    await dlbook.load("touch/kit.js");
    await dlbook.touch.press(button);
  } catch (error) {
    button.textContent = "받지 못했습니다. 다시 누르세요";
  }
});

// 설치하는 쪽은 쓰는 컴퓨터의 탭을 열고, 고른 것을 기억합니다. 주소가 탭 속의 제목을
// 가리키면 그 탭을 엽니다. 이 스크립트가 없어도 탭은 눌러서 바꿉니다.
const SYSTEM = "dlbook system";
const parts = (set) => [
  [...set.querySelectorAll(":scope > input")],
  [...set.querySelectorAll(":scope > .tabbed-content > .tabbed-block")]];
const showTab = (heading) => {
  const block = heading?.closest(".tabbed-block");
  if (!block) return false;
  const [inputs, blocks] = parts(block.closest(".tabbed-set"));
  inputs[blocks.indexOf(block)].checked = true;
  return true;
};
const system = () => {
  const { userAgentData: data, platform, userAgent } = navigator;
  if (data?.mobile || /Android|iPhone|iPad/.test(userAgent)) return "colab";
  const name = data?.platform || platform;
  return /^Mac/.test(name) ? "macos" : /^Win/.test(name) ? "windows" : "linux";
};
const named = (id) => document.getElementById(id);
const followHash = () => {
  const heading = named(decodeURIComponent(location.hash.slice(1)));
  if (!showTab(heading)) return false;
  heading.scrollIntoView();
  return true;
};
const offerSystem = () => {
  if (followHash()) return;
  let kept = null;
  try { kept = localStorage.getItem(SYSTEM); } catch { /* 기억하지 못합니다 */ }
  showTab(named(kept)) || showTab(named(`install-${system()}`));
};
addEventListener("hashchange", followHash);
document.addEventListener("change", ({ target }) => {
  const set = target.closest(".tabbed-set");
  if (!set?.querySelector("[id^=install-]")) return;
  const [inputs, blocks] = parts(set);
  const { id } = blocks[inputs.indexOf(target)].querySelector("[id^=install-]");
  try { localStorage.setItem(SYSTEM, id); } catch { /* 기억하지 못합니다 */ }
});

// 쪽이 열릴 때마다 합니다. 프로그램을 실행한 뒤에는 문서를 새로 열지 않고 쪽만 바꿉니다.
document$.subscribe(() => {
  for (const enter of [nameMenus, rest, watchCode, followScheme, offerMeanings,
    offerRun, showTasks, offerSystem]) {
    enter();
  }
});

// 놀이는 단추를 누를 때 받습니다. 이름이 draw이면 play/draw.js의 dlbook.draw입니다.
document.addEventListener("click", async ({ target }) => {
  const button = target.closest("[data-play] > button");
  if (!button) return;
  const place = button.parentElement;
  const { play } = place.dataset;
  button.disabled = true;
  try {
    await dlbook.load(`play/${play}.js`);
    await dlbook[play](place);
  } catch (error) {
    place.querySelector("p").textContent = error.message;
    button.disabled = false;
  }
});
