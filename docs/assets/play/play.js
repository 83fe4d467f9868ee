// 쪽의 프로그램을 그 자리에서 고치고 실행합니다. 실행을 처음 누를 때 받습니다.
(() => {
  const { assets, load } = dlbook;
  const base = new URL("play/", assets);
  const byFile = location.protocol === "file:";

  // 만들기: 요소 하나를 속성과 자식으로 만듭니다.
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("on")) {
        element.addEventListener(name.slice(2), value);
      } else {
        element.setAttribute(name, value);
      }
    }
    element.append(...children);
    return element;
  };

  // 파이썬: 워커는 하나이고, 멈추면 새로 깨웁니다.
  const jobs = new Map();
  let worker;
  let count = 0;

  const begin = async () => {
    document.dispatchEvent(new Event("dlbook:play"));
    await load("play/runtime.js").catch(() => {
      throw new Error("쪽 안에서 도는 파이썬을 받지 못했습니다. 인터넷을 확인하고 다시 누르세요.");
    });
    const told = JSON.stringify({
      base: base.href, runtime: dlbook.runtime, asks: byFile });
    const source = byFile
      ? `${(await textOf("worker.js")).replace("export ", "")}start(${told});`
      : `import { start } from "${new URL("worker.js", base)}"; start(${told});`;
    // blob에서 시작한 워커는 쪽의 정책을 물려받아 다른 곳을 부르지 못합니다.
    const first = URL.createObjectURL(
      new Blob([source], { type: "text/javascript" }));
    const made = new (window.NativeWorker ?? Worker)(
      first, { type: byFile ? "classic" : "module" });
    made.addEventListener("message", ({ data }) => hear(data));
    made.addEventListener("error", (event) => {
      stop(`파이썬을 시작하지 못했습니다. ${event.message ?? ""}`, false);
    });
    return made;
  };

  const hear = async (data) => {
    if (data.kind === "need") return answer(data.name);
    if (data.kind === "status") {
      for (const job of jobs.values()) job.status?.(data.text);
      return;
    }
    const job = jobs.get(data.id);
    if (!job) return;
    if (data.kind === "heard") return job.heard?.(data.parts);
    jobs.delete(data.id);
    if (data.failed) job.reject(new Error(data.failed));
    else if (data.error) job.reject(new Error(data.error));
    else job.resolve(data);
  };

  const ask = (message, { status, heard } = {}) => new Promise(
    (resolve, reject) => {
      const id = ++count;
      jobs.set(id, { resolve, reject, status, heard });
      worker ??= begin();
      worker.then((made) => made.postMessage({ id, ...message }),
        (error) => stop(error.message, false));
    });

  const stop = (reason = "멈췄습니다.", again = true) => {
    worker?.then((made) => made.terminate(), () => {});
    for (const job of jobs.values()) job.reject(new Error(reason));
    jobs.clear();
    worker = again ? begin() : undefined; // 다음 실행이 기다리지 않게 깨워 둡니다
    worker?.catch(() => { worker = undefined; });
  };

  // 파일로 읽는 책의 파일은 글로 바꾼 스크립트에 들어 있습니다.
  const bytesOf = async (name) => {
    await load(`play/${name}.js`);
    const text = atob(dlbook.files[name]);
    delete dlbook.files[name];
    return Uint8Array.from(text, (each) => each.charCodeAt(0));
  };
  const textOf = async (name) => new TextDecoder().decode(await bytesOf(name));
  const answer = async (name) => {
    const told = await bytesOf(name).then(
      (bytes) => ({ bytes }), (error) => ({ failed: error.message }));
    (await worker)?.postMessage({ kind: "file", name, ...told });
  };

  const sources = new Map();
  const sourceOf = async (key) => {
    if (!sources.has(key)) {
      const name = `programs/${key}.py`;
      sources.set(key, byFile ? await textOf(name)
        : await (await fetch(new URL(name, base))).text());
    }
    return sources.get(key);
  };

  // 편집기: 글 상자 뒤에 색을 입힌 같은 글을 둡니다. 글 상자는 브라우저의 것이라 한글 입력과
  // 되돌리기와 화면을 읽어 주는 프로그램이 그대로 듣습니다.
  const KEYWORDS = "and as assert async await break class continue def del "
    + "elif else except finally for from global if import in is lambda match "
    + "nonlocal not or pass raise return try while with yield";
  const BUILTINS = "abs all any bool dict enumerate filter float int isinstance "
    + "len list map max min object print range repr reversed round set slice "
    + "sorted str sum super tuple type zip ValueError TypeError IndexError "
    + "KeyError";
  const kinds = new Map([
    ...KEYWORDS.split(" ").map((word) => [word, "k"]),
    ...BUILTINS.split(" ").map((word) => [word, "nb"]),
    ...["True", "False", "None"].map((word) => [word, "kc"]),
  ]);
  const TOKEN = new RegExp([
    "(#[^\\n]*)",
    "([rbfuRBFU]{0,2}(?:\"\"\"[^]*?(?:\"\"\"|$)|'''[^]*?(?:'''|$)"
      + "|\"(?:\\\\.|[^\"\\\\\\n])*\"?|'(?:\\\\.|[^'\\\\\\n])*'?))",
    "([\\p{L}_][\\p{L}\\p{N}_]*)",
    "(\\d[\\d_]*\\.?[\\d_]*(?:e[+-]?\\d+)?j?)",
    "([-+*/%@=<>!&|^~]+)",
  ].join("|"), "gu");
  const paint = (target, text) => {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(TOKEN)) {
      const [all, comment, string, word, number, sign] = match;
      const kind = comment ? "c1" : string ? "s2" : number ? "mi"
        : sign ? "o" : kinds.get(word);
      if (!kind) continue;
      parts.push(text.slice(end, match.index), make("span", { class: kind }, all));
      end = match.index + all.length;
    }
    target.replaceChildren(...parts, text.slice(end), "\n");
  };

  let editors = 0;
  const editor = (text, label) => {
    const code = make("code");
    const hint = `play-hint-${++editors}`;
    const area = make("textarea", {
      "aria-label": label, "aria-describedby": hint, autocapitalize: "off",
      autocomplete: "off", spellcheck: "false", wrap: "off",
    });
    const element = make("div", { class: "play-editor highlight" },
      make("pre", { "aria-hidden": "true" }, code), area,
      make("p", { class: "play-hidden", id: hint },
        "Ctrl과 Enter로 실행합니다. Tab은 들여 씁니다. Esc를 누른 다음 Tab을 누르면 나갑니다."));
    const draw = () => {
      paint(code, area.value);
      area.rows = area.value.split("\n").length;
    };
    let leaving = false;
    area.addEventListener("input", draw);
    area.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      const leaves = leaving;
      leaving = event.key === "Escape" || (leaving && event.key === "Shift");
      if (event.key === "Tab" && !leaves && !event.shiftKey) {
        event.preventDefault();
        type(area, " ".repeat(4 - columnOf(area) % 4));
      } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        type(area, `\n${indentOf(area)}`);
      }
    });
    const made = {
      element,
      get value() { return area.value; },
      set value(next) { area.value = next; draw(); },
      focus: () => area.focus({ preventScroll: true }),
    };
    made.value = text;
    return made;
  };
  const lineOf = (area) =>
    area.value.slice(0, area.selectionStart).split("\n").at(-1);
  const columnOf = (area) => lineOf(area).length;
  const indentOf = (area) => {
    const line = lineOf(area);
    const [indent] = line.match(/^ */);
    return /:\s*(#.*)?$/.test(line) ? `${indent}    ` : indent;
  };
  const type = (area, text) => {
    // 이 길로 넣어야 브라우저의 되돌리기가 기억합니다.
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
      area.dispatchEvent(new Event("input"));
    }
  };

  // 그림: SVG는 쪽의 글꼴과 색을 쓰도록 쪽 안에 넣되, 그리는 것만 남깁니다.
  const UNSAFE = "script, foreignObject, iframe, object, embed, a, animate, set";
  let pictures = 0;
  const pictureOf = (text) => {
    const { name, type: kind, bytes } = JSON.parse(text);
    const data = Uint8Array.from(bytes);
    if (kind !== "image/svg+xml") {
      const url = URL.createObjectURL(new Blob([data], { type: kind }));
      return make("img", { src: url, alt: name });
    }
    const drawn = new DOMParser().parseFromString(
      new TextDecoder().decode(data), kind).documentElement;
    if (drawn.localName !== "svg") return `${name}을 그림으로 읽을 수 없습니다.`;
    for (const each of drawn.querySelectorAll(UNSAFE)) each.remove();
    const prefix = `play-${++pictures}-`;
    for (const each of [drawn, ...drawn.querySelectorAll("*")]) {
      for (const { name: key, value } of [...each.attributes]) {
        if (/^on/i.test(key)) each.removeAttribute(key);
        else if (key === "id") each.id = prefix + value;
        else if (/href$/.test(key)) {
          each.setAttribute(key, value.startsWith("#")
            ? `#${prefix}${value.slice(1)}`
            : value.startsWith("data:image/") ? value : "");
        } else {
          each.setAttribute(key, key === "aria-labelledby"
            ? prefix + value : value.replaceAll("url(#", `url(#${prefix}`));
        }
      }
    }
    return drawn;
  };

  // source를 실행합니다. needs는 먼저 실행할 프로그램들의 이름입니다.
  const execute = async (source, needs, listen) => {
    const before = await Promise.all(
      needs.split(" ").filter(Boolean).map(sourceOf));
    return ask({ kind: "run", source, before }, listen);
  };

  // 실행: 덩어리마다 편집기와 결과를 둡니다.
  const opened = new WeakMap();
  const codeOf = (block) => block.dataset.copy
    ?? block.querySelector("code").textContent;

  const open = async (block) => {
    if (opened.has(block)) return opened.get(block).run();
    await ready;
    if (opened.has(block)) return opened.get(block).run();
    const made = panel(block);
    opened.set(block, made);
    return made.run();
  };

  const panel = (block) => {
    const original = codeOf(block);
    const name = block.dataset.program;
    const written = editor(original, `${name}의 코드`);
    const state = make("p", { class: "run-status", role: "status" });
    const output = make("div", { class: "run-output", role: "group",
      "aria-label": "실행한 출력", hidden: "" });
    const result = make("div", { class: "run-result" }, state, output);
    const main = block.querySelector(".run");
    const back = make("button", { class: "run-back", type: "button",
      hidden: "", onclick: () => {
        written.value = original;
        note();
        written.focus();
      } }, "되돌리기");
    main.before(back);
    const pre = block.querySelector("pre");
    block.append(pre.querySelector(".md-code__nav") ?? "");
    pre.hidden = true;
    block.classList.add("run-open");
    block.append(written.element);
    block.after(result);
    const told = recorded(block);
    let running = false;

    const show = (text, bad = false) => {
      state.textContent = text;
      state.classList.toggle("run-bad", bad);
    };
    const toggle = (now) => {
      running = now;
      main.textContent = now ? "중지" : "실행";
      main.setAttribute("aria-label", `${main.textContent}: ${name}`);
    };
    const run = async () => {
      if (running) return stop();
      toggle(true);
      show("준비합니다.");
      output.replaceChildren();
      output.hidden = true;
      const source = written.value;
      let printed = "";
      const heard = (parts) => {
        output.hidden = false;
        for (const { kind, text } of parts) {
          if (kind === "out") printed += text;
          output.append(kind === "picture" ? pictureOf(text)
            : make("span", { class: `run-${kind}` }, text));
        }
        const scrolls = output.scrollHeight > output.clientHeight;
        output.toggleAttribute("tabindex", scrolls);
        if (scrolls) output.tabIndex = 0;
        output.scrollTop = output.scrollHeight;
      };
      try {
        const { problem, seconds } = await execute(
          source, block.dataset.run, { status: show, heard });
        const time = `${seconds.toFixed(seconds < 10 ? 1 : 0)}초`;
        const same = source === original && told !== null
          && printed + (problem ? `${problem}\n` : "") === told;
        show(problem ? `오류로 끝났습니다(${time}).`
          : same ? `끝났습니다(${time}). 책에 기록한 출력과 같습니다.`
            : `끝났습니다(${time}).`, Boolean(problem) && !same);
      } catch (error) {
        show(error.message, true);
      }
      toggle(false);
    };
    const note = () => {
      back.hidden = written.value === original;
      block.dataset.copy = written.value;
    };
    written.element.addEventListener("input", note);
    written.element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (!running) run();
    });
    return { run };
  };

  // 바로 뒤에 보이는, 기록한 출력입니다.
  const recorded = (block) => {
    const next = block.nextElementSibling?.nextElementSibling;
    const output = block.dataset.program.replace(/\.py$/, ".out");
    return next?.dataset.output === output
      ? next.querySelector("code").textContent : null;
  };

  const ready = load("play/play.css").catch(() => {}); // 모양이 없어도 실행합니다

  dlbook.play = {
    editor, execute, open, stop,
    async call(module, name, values, { status, output } = {}) {
      const heard = (parts) => output?.(
        parts.map(({ text }) => text).join(""));
      const { value } = await ask(
        { kind: "call", module, name, values }, { status, heard });
      return value;
    },
  };
})();
