// 과제를 쪽에서 풀고, 푼 것을 이 브라우저에 적어 둡니다. 처음 누를 때 받습니다.
// 채점은 dlbook.tasks.report가 하고, 여기서는 그 말을 보이기만 합니다.
(() => {
  const KEY = "dlbook tasks 1"; // 적는 꼴을 바꾸면 수를 올립니다
  const NAME = /^[\w-]+\/[\w-]+\/[\w-]+$/;
  const LONGEST = 20000;
  const LARGEST = 2e6;
  const RIGHT = "맞습니다.";

  const make = (name, options = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(options)) {
      if (key in element) element[key] = value;
      else element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };
  const button = (text, click) =>
    make("button", { type: "button", className: "md-button", onclick: click }, text);

  // 푼 것 { done: { 이름: 날 }, drafts: { 이름: 적던 코드 } }. 담을 수 없는 브라우저에서는
  // 문서가 살아 있는 동안만 기억합니다.
  let memory = null;
  const texts = (value) => Object.fromEntries(Object.entries(value ?? {})
    .filter(([name, text]) => NAME.test(name) && typeof text === "string" &&
      text.length <= LONGEST));
  const sound = (kept) => ({ done: texts(kept?.done), drafts: texts(kept?.drafts) });
  const parsed = (text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  };
  const read = () => {
    if (memory) return memory;
    try {
      return sound(parsed(localStorage.getItem(KEY)));
    } catch {
      memory = sound();
      return memory;
    }
  };
  const write = (kept) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(kept));
      memory = null;
    } catch {
      memory = kept;
    }
  };
  const change = (edit) => {
    const kept = read();
    edit(kept);
    write(kept);
  };
  const finish = (name) => {
    change(({ done }) => {
      done[name] ??= new Date().toISOString().slice(0, 10);
    });
    show();
  };

  // 쪽에 보이기: 푼 과제의 표, 쪽의 끝의 한 줄, 부의 차례의 수.
  const nameOf = ({ dataset }) => dataset.task ?? dataset.choice;
  const offered = () => [...document.querySelectorAll(".task, .choice")].filter(
    (place) => place.matches(".choice") || place.querySelector("[data-task-do]"));
  const told = (all, done) =>
    `과제 ${all.length}개 가운데 ${all.filter((name) => name in done).length}개를 풀었습니다.`;
  const show = () => {
    const { done } = read();
    for (const old of document.querySelectorAll(".task-mark")) old.remove();
    const places = offered();
    for (const place of places) {
      if (!(nameOf(place) in done)) continue;
      place.querySelector(".task-title, .choice-question").append(
        make("span", { className: "task-mark" }, "풀었습니다"));
    }
    if (places.some((place) => nameOf(place) in done)) {
      places.at(-1).after(make("p", { className: "task-mark task-sum" },
        told(places.map(nameOf), done)));
    }
    for (const sum of document.querySelectorAll("[data-tasks]")) map(sum, done);
  };
  const map = (sum, done) => {
    const names = sum.dataset.tasks.split(" ");
    sum.textContent = names.some((name) => name in done) ? told(names, done) : "";
    if (!sum.textContent) return;
    for (const link of document.querySelectorAll(".map a")) {
      const path = link.pathname.replace(/(\/|\/index\.html|\.html)$/, "");
      const mine = names.filter((name) =>
        path.endsWith(`/${name.slice(0, name.lastIndexOf("/"))}`));
      if (!mine.length) continue;
      const count = mine.filter((name) => name in done).length;
      link.after(make("span", { className: "task-mark" },
        `과제 ${count}/${mine.length}`));
    }
  };

  // 풀기: 시작 코드의 자리에 편집기를 열고, 채점한 말을 그 아래에 적습니다.
  class Desk {
    constructor(place) {
      this.place = place;
      this.name = place.dataset.task;
      this.block = place.querySelector("[data-program]");
      this.start = this.block.dataset.copy;
      this.said = make("div", { className: "task-said", role: "status" });
      this.running = false;
    }

    open() {
      const title = this.place.getAttribute("aria-label");
      const draft = read().drafts[this.name] ?? this.start;
      this.editor = dlbook.play.editor(draft, `${title}의 코드`);
      this.check = button("확인", () => this.run());
      this.stop = button("멈추기", () => dlbook.play.stop());
      this.reset = button("처음으로", () => this.restart());
      this.stop.hidden = true;
      this.check.classList.add("md-button--primary");
      this.check.title = "Ctrl+Enter";
      this.desk = make("div", { className: "task-desk" }, this.editor.element,
        make("p", { className: "task-tools" }, this.check, this.stop, this.reset),
        this.said);
      this.desk.addEventListener("input", () => this.keep());
      this.desk.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        this.run();
      });
      this.block.hidden = true;
      this.block.after(this.desk);
      this.place.querySelector("[data-task-do]").parentElement.hidden = true;
      this.editor.focus();
    }

    keep() {
      const { value } = this.editor;
      change(({ drafts }) => {
        if (value === this.start || value.length > LONGEST) delete drafts[this.name];
        else drafts[this.name] = value;
      });
    }

    restart() {
      this.editor.value = this.start;
      this.keep();
      this.tell("시작 코드로 되돌렸습니다.");
      this.editor.focus();
    }

    tell(text) {
      this.said.replaceChildren(make("p", {}, text));
    }

    busy(running) {
      this.running = running;
      this.check.setAttribute("aria-disabled", running);
      this.desk.setAttribute("aria-busy", running);
      if (!running && document.activeElement === this.stop) this.check.focus();
      this.stop.hidden = !running;
    }

    async run() {
      if (this.running) return;
      this.busy(true);
      this.tell("채점하고 있습니다.");
      try {
        const report = await dlbook.play.call("dlbook.tasks", "report",
          [this.name, this.editor.value], { status: (text) => this.tell(text) });
        this.draw(report);
        if (report.passed) finish(this.name);
      } catch (error) {
        this.tell(error.message);
      } finally {
        this.busy(false);
      }
    }

    draw(report) {
      const parts = [make("p", { className: "task-verdict" }, report.said)];
      if (report.problem) parts.push(make("p", {}, report.problem));
      if (report.hint) {
        parts.push(make("p", { className: "task-hint" },
          make("strong", {}, "귀띔"), ` ${report.hint}`));
      }
      if (report.cases.length) {
        parts.push(make("ul", { className: "task-cases" },
          ...report.cases.map(this.row)));
      }
      if (report.printed) {
        parts.push(make("details", {}, make("summary", {}, "프로그램이 찍은 것"),
          make("pre", {}, report.printed)));
      }
      this.said.replaceChildren(...parts);
      this.said.dataset.passed = report.passed;
    }

    row({ name, ok, said }) {
      const verdict = ok ? "맞음" : "다름";
      const row = make("li", { className: ok ? "right" : "wrong" },
        make("strong", {}, verdict), ` ${name}`);
      if (said) row.append(make("span", {}, said));
      return row;
    }
  }

  const open = async (pressed) => {
    const place = pressed.closest(".task");
    if (pressed.dataset.opening) return;
    pressed.dataset.opening = "yes";
    try {
      await Promise.all([dlbook.load("play/play.js"),
        dlbook.load("play/tasks.css").catch(() => {})]);
      new Desk(place).open();
    } finally {
      delete pressed.dataset.opening;
    }
  };

  // 고르는 문제: 고른 것의 까닭을 바로 보입니다.
  const choose = (input) => {
    const place = input.closest(".choice");
    const reason = place.querySelectorAll("details li")[input.value];
    const copy = reason.cloneNode(true);
    place.querySelector(".choice-said").replaceChildren(...copy.childNodes);
    if (reason.textContent.startsWith(RIGHT)) finish(nameOf(place));
  };

  // 지키기: 파일로 내보내고, 가져와 더하고, 지웁니다.
  const counted = ({ done, drafts }) =>
    `푼 것 ${Object.keys(done).length}개와 적던 코드 ${Object.keys(drafts).length}개`;
  const say = (pressed, text) => {
    pressed.closest(".task-tools").nextElementSibling.textContent = text;
  };
  const exported = (pressed) => {
    const kept = read();
    const file = new Blob([JSON.stringify({ [KEY]: kept }, null, 1)],
      { type: "application/json" });
    const href = URL.createObjectURL(file);
    make("a", { href, download: "dlbook-tasks.json" }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1000);
    say(pressed, `${counted(kept)}를 dlbook-tasks.json에 담았습니다.`);
  };
  const imported = (pressed) => {
    const input = make("input", { type: "file", accept: ".json,application/json" });
    input.onchange = async () => say(pressed, await taken(input.files[0]));
    input.click();
  };
  const taken = async (file) => {
    const found = file.size < LARGEST ? parsed(await file.text())?.[KEY] : null;
    if (!found || typeof found !== "object") {
      return `'${file.name}'은 이 책이 내보낸 파일이 아닙니다. 아무것도 바꾸지 않았습니다.`;
    }
    const more = sound(found);
    change(({ done, drafts }) => {
      Object.assign(done, { ...more.done, ...done });
      Object.assign(drafts, { ...more.drafts, ...drafts });
    });
    show();
    return `${counted(more)}를 읽어 더했습니다. 여기서 적던 코드는 그대로입니다.`;
  };
  const cleared = (pressed) => {
    if (!confirm(`${counted(read())}를 모두 지울까요?`)) return;
    write(sound());
    show();
    say(pressed, "모두 지웠습니다.");
  };

  const DO = { open, export: exported, import: imported, clear: cleared };
  dlbook.tasks = { act: (pressed) => DO[pressed.dataset.taskDo](pressed), choose, show };
})();
