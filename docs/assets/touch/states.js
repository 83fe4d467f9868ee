// 타임스텝마다 입력과 앞선 상태가 새 상태를 어떻게 정하는지 봅니다.
dlbook.touch.widget("states", (box, { kernel, reads }) => {
  const { range, choose, told, row, html, part, figure } = dlbook.touch;
  const unique = (name) => [...new Set(reads.map((read) => read[name]))];
  const state = { sequence: unique("sequence")[0], recurrent: 0.5, at: 1 };
  const line = told();
  const [timeline, sum] = [row("times"), row("sum")];
  const three = (number) => figure(number, 3);

  const show = () => {
    const { steps } = reads.find((read) => read.sequence === state.sequence
      && read.recurrent === state.recurrent);
    const names = [html("p", {}, "상태"), html("div", { class: "touch-bar" }),
      html("p", { class: "touch-same" }), html("p", { class: "touch-cell" }, "입력"),
      html("p", {}, "t")];
    timeline.replaceChildren(html("div", { class: "touch-time touch-names" }, ...names),
      ...steps.map(([x, , , , , after], t) => {
      const bar = html("div", { class: "touch-bar" }, html("div"));
      bar.firstChild.style.setProperty("--value", t > state.at ? 0 : after);
      const element = html("div", { class: "touch-time" },
        html("p", {}, t > state.at ? "" : three(after)), bar,
        html("p", { class: "touch-same" }, "층"),
        html("p", { class: "touch-cell" }, figure(x)), html("p", {}, String(t)));
      element.toggleAttribute("data-chosen", t === state.at);
      element.toggleAttribute("data-later", t > state.at);
      return element;
    }));
    const [x, before, fromX, fromH, z, after] = steps[state.at];
    const piece = (title, text, result) => part(title, html("p", {}, text),
      html("p", { class: "touch-cell" }, result));
    sum.replaceChildren(
      piece("이번 입력의 몫", `${figure(x)} × ${kernel}`, three(fromX)),
      html("span", { class: "touch-sign" }, "+"),
      piece("앞선 상태의 몫", `${three(before)} × ${figure(state.recurrent, 1)}`, three(fromH)),
      html("span", { class: "touch-sign" }, "→"),
      piece("더한 것", "z", three(z)),
      html("span", { class: "touch-sign" }, "→"),
      piece("새 상태", "tanh(z)", three(after)));
    line.say([
      `타임스텝 ${state.at}입니다. 입력은 ${figure(x)}, 앞선 상태는 ${three(before)}입니다.`,
      `두 몫을 더한 ${three(z)}에 tanh를 걸어 새 상태는 ${three(after)}입니다.`,
    ].join(" "));
  };

  const set = (name) => (value) => {
    state[name] = value;
    show();
  };
  box.append(row("controls",
    choose({ label: "입력", options: unique("sequence"), value: state.sequence,
      change: set("sequence") }).element,
    choose({ label: "순환 커널", options: unique("recurrent"), value: state.recurrent,
      change: set("recurrent") }).element,
    range({ label: "타임스텝", min: 0, max: reads[0].steps.length - 1,
      value: state.at, change: set("at") }).element),
  timeline, sum, line.element);
  show();
});
