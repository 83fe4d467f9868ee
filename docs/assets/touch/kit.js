// 만지는 그림이 함께 쓰는 것입니다. 위젯은 기록한 값을 고르고 보일 뿐 셈하지 않습니다.
{
  const taken = new Map();
  const widgets = new Map();
  let count = 0;

  const make = (element, attributes, children) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined || value === false) continue;
      if (typeof value === "function") element.addEventListener(name, value);
      else element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children);
    return element;
  };

  const html = (name, attributes = {}, ...children) =>
    make(document.createElement(name), attributes, children);

  const svg = (name, attributes = {}, ...children) => make(
    document.createElementNS("http://www.w3.org/2000/svg", name),
    attributes, children);

  const minus = (text) => text.replace("-", "−");

  // 밀어서 고르는 수입니다. say는 값을 읽어 줄 말입니다.
  const range = ({ label, min, max, value, say = String, change }) => {
    const shown = html("span", { class: "touch-shown", "aria-hidden": "true" });
    const input = html("input", { type: "range", min, max, step: 1, input: () => {
      tell();
      change(input.valueAsNumber);
    } });
    const tell = () => {
      shown.textContent = say(input.valueAsNumber);
      input.setAttribute("aria-valuetext", shown.textContent);
    };
    const set = (next, most = input.max) => {
      input.max = most;
      input.value = next;
      tell();
    };
    set(value);
    const element = html("label", { class: "touch-range" },
      html("span", { class: "touch-name" }, label), input, shown);
    return { element, input, set };
  };

  // 여럿 가운데 하나입니다. 라디오이므로 화살표로 옮깁니다.
  const choose = ({ label, options, value, change }) => {
    const name = `touch-${++count}`;
    const inputs = options.map((option) => html("input", {
      type: "radio", name, value: option, change: () => change(option),
    }));
    const set = (next) => inputs.forEach((input, number) => {
      input.checked = options[number] === next;
    });
    set(value);
    const element = html("fieldset", { class: "touch-choose" },
      html("legend", { class: "touch-name" }, label),
      html("div", { class: "touch-options" }, ...inputs.map((input, number) =>
        html("label", {}, input, html("span", {}, typeof options[number] === "number"
          ? minus(String(options[number])) : options[number])))));
    return { element, inputs, set };
  };

  const button = (text, click) =>
    html("button", { type: "button", class: "touch-do", click }, text);

  // 보이는 것을 글로 읽어 줍니다. 같은 글은 다시 읽지 않습니다.
  const told = () => {
    const element = html("p", { class: "touch-told", "aria-live": "polite" });
    return { element, say(text) {
      if (element.textContent !== text) element.textContent = text;
    } };
  };

  const cell = (text, attributes = {}) =>
    html("span", { class: "touch-cell", ...attributes }, String(text));

  const cells = (texts, attributes) => texts.map((text) => cell(text, attributes));

  const tint = (element, name) => {
    if (name) element.dataset.tint = name;
    else delete element.dataset.tint;
  };

  const board = (list, columns, attributes = {}) => {
    const element = html("div", { class: "touch-board", ...attributes }, ...list);
    element.style.setProperty("--columns", columns);
    return element;
  };

  // 칸 여럿을 Tab 한 번으로 닿게 하고, 그 안에서는 화살표와 Home, End로 옮깁니다.
  const picker = ({ texts, names, columns, pick }) => {
    const list = texts.map((text, number) => html("button", {
      type: "button", class: "touch-cell", "aria-label": names[number],
      click: () => go(number),
    }, String(text)));
    const set = (number) => list.forEach((each, place) => {
      each.tabIndex = place === number ? 0 : -1;
      each.setAttribute("aria-pressed", place === number);
    });
    const go = (number) => {
      if (!list[number]) return;
      set(number);
      list[number].focus();
      pick(number);
    };
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns,
      ArrowDown: columns };
    const key = (event) => {
      const here = list.indexOf(event.target);
      if (here < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = { Home: 0, End: list.length - 1 }[event.key] ??
        here + (steps[event.key] ?? NaN);
      if (Number.isNaN(next)) return;
      event.preventDefault();
      go(next);
    };
    for (const each of list) each.addEventListener("keydown", key);
    return { list, set };
  };

  const part = (title, ...children) => html("div", { class: "touch-part" },
    html("p", { class: "touch-title" }, ...[title].flat()), ...children);

  const row = (kind, ...children) =>
    html("div", { class: `touch-${kind}` }, ...children);

  const tuple = (numbers) =>
    `(${numbers.join(", ")}${numbers.length === 1 ? "," : ""})`;

  // 빼기표와 소수 자리를 책의 그림처럼 적습니다.
  const figure = (number, digits = 0) => minus(number.toFixed(digits));

  const listing = ({ name, code }) => {
    const text = html("code", { tabindex: 0, role: "group", "aria-label": "코드" });
    text.innerHTML = code;
    return html("details", { class: "touch-program" },
      html("summary", {}, "이 그림의 값을 만든 프로그램"),
      html("p", {}, html("code", {}, name)),
      html("div", { class: "highlight" }, html("pre", {}, text)));
  };

  const opened = (key) => {
    const { values, program } = taken.get(key);
    const box = html("div", {
      class: "touch", role: "group", "aria-label": values.title, tabindex: -1 });
    widgets.get(values.kind)(box, values);
    box.append(listing(program));
    return box;
  };

  const show = (button, box, shown) => {
    box.hidden = !shown;
    button.textContent = shown ? "그림으로 돌아가기" : "만져 보기";
    button.setAttribute("aria-expanded", shown);
    if (shown) box.focus({ preventScroll: true });
  };

  dlbook.touch = {
    html, svg, range, choose, button, told, cell, cells, tint, board, picker,
    part, row, tuple, figure,

    take(key, program, values) {
      taken.set(key, { program, values });
    },

    widget(kind, build) {
      widgets.set(kind, build);
    },

    async press(button) {
      const figure = button.closest("figure");
      const find = () => figure.querySelector(":scope > .touch");
      if (find()) return show(button, find(), find().hidden);
      const key = button.dataset.touch;
      await Promise.all([
        dlbook.load("touch/touch.css"), dlbook.load(`touch/${key}.js`)]);
      await dlbook.load(`touch/${taken.get(key).values.kind}.js`);
      if (find()) return;
      const box = opened(key);
      figure.prepend(box);
      show(button, box, true);
    },
  };
}
