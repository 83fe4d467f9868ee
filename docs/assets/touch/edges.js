// 선을 하나씩 지나며, 앞으로는 값을 거꾸로는 그래디언트를 적습니다.
dlbook.touch.widget("edges", (box, { choices, first, walks }) => {
  const { svg, range, choose, button, told: telling, row, figure } = dlbook.touch;
  const names = Object.keys(choices);
  const state = { given: [...first], at: 0 };
  const line = telling();
  const three = (number) => figure(number, 3);

  // 걸음마다: 밝힐 선, 적는 것, 식, 수를 넣은 식, 까닭
  const STEPS = [
    ["z", "z", "z = a × x + b", "{a} × {x} + ({b})", "가중치 a와 b로 z를 구합니다."],
    ["h", "h", "h = tanh(z)", "tanh({z})", "z에 tanh를 겁니다."],
    ["y", "y", "y = c × h", "{c} × {h}", "h에 가중치 c를 곱합니다."],
    ["loss", "loss", "손실 = (y − 1)²", "({y} − 1)²", "타깃 1에서 빗나간 만큼을 제곱합니다."],
    ["loss", "dloss", "손실을 손실로 미분하면 1", "", "거꾸로 가는 길은 1에서 시작합니다."],
    ["y", "dy", "dy = 1 × 2(y − 1)", "2 × ({y} − 1)", "제곱을 미분하면 두 배입니다."],
    ["c", "dc", "dc = dy × h", "{dy} × {h}", "c가 조금 움직이면 y는 그 h배로 움직입니다."],
    ["h", "dh", "dh = dy × c", "{dy} × {c}", "h가 조금 움직이면 y는 그 c배로 움직입니다."],
    ["z", "dz", "dz = dh × (1 − h²)", "{dh} × (1 − {h}²)", "tanh를 미분하면 1 − tanh²입니다."],
    ["a", "da", "da = dz × x", "{dz} × {x}", "a가 조금 움직이면 z는 그 x배로 움직입니다."],
    ["b", "db", "db = dz", "", "b가 움직인 만큼 z도 움직입니다."],
  ];
  const BACK = STEPS.findIndex(([, name]) => name === "dloss");

  const NODES = [[76, "a × x + b"], [176, "tanh"], [276, "c × h"], [376, "(y − 1)²"]];
  const EDGES = { x: "M150 14V56", a: "M40 68H98", b: "M40 90H98", z: "M150 112V156",
    h: "M150 212V256", c: "M40 284H98", y: "M150 312V356", loss: "M150 412V452" };
  // 선마다 값을 적을 곳과 그래디언트를 적을 곳
  const PLACES = { x: [142, 38], a: [36, 46, 36, 62], b: [36, 106, 36, 122],
    z: [142, 138, 160, 138], h: [142, 238, 160, 238], c: [36, 276, 36, 302],
    y: [142, 338, 160, 338], loss: [142, 436, 160, 436] };

  const write = (x, y, kind, text) =>
    svg("text", { x, y, class: `touch-${kind}` }, text);

  const drawn = (given, values, done) => {
    const now = STEPS[state.at - 1];
    const parts = NODES.flatMap(([top, text]) => [
      svg("rect", { class: "touch-node", x: 100, y: top - 20, width: 100, height: 56, rx: 6 }),
      write(150, top + 13, "op", text)]);
    for (const [name, d] of Object.entries(EDGES)) {
      const [x, y, right, down] = PLACES[name];
      const side = ["a", "b", "c"].includes(name);
      const slope = `d${name}`;
      const label = name === "loss" ? "손실" : name;
      const value = given[name] ?? (done.has(name) ? three(values[name]) : "");
      parts.push(
        svg("path", { d, class: "touch-edge",
          "data-now": now?.[0] === name && (state.at > BACK ? "back" : "on") }),
        write(x, y, side ? "side" : "value", `${label} ${value}`));
      if (done.has(slope)) parts.push(write(right, down, "slope",
        `${slope === "dloss" ? "" : `${slope} `}${three(values[slope])}`));
    }
    return parts;
  };
  const picture = svg("svg", {
    class: "touch-graph", viewBox: "0 0 270 460", "aria-hidden": "true" });

  const show = () => {
    const { values } = walks.find((walk) => walk.given.every(
      (each, number) => each === state.given[number]));
    const given = Object.fromEntries(names.map((name, number) =>
      [name, figure(state.given[number], 1)]));
    const done = new Set(STEPS.slice(0, state.at).map(([, name]) => name));
    picture.replaceChildren(...drawn(given, values, done));
    step.set(state.at);
    back.disabled = state.at === 0;
    on.disabled = state.at === STEPS.length;
    line.say(state.at ? told(given, values) : [
      ...names.map((name) => `${name} ${given[name]}`),
      "한 걸음씩 앞으로 가 보세요."].join("\n"));
  };

  const told = (given, values) => {
    const [, name, rule, filled, why] = STEPS[state.at - 1];
    const way = state.at > BACK ? "거꾸로" : "앞으로";
    const numbers = filled.replace(/\{(\w+)\}/g, (_, each) =>
      given[each] ?? three(values[each]));
    return [`${way} ${state.at}걸음`, rule,
      `= ${numbers ? `${numbers} = ` : ""}${three(values[name])}`, why].join("\n");
  };

  const go = (at) => {
    state.at = at;
    show();
  };
  const step = range({ label: "걸음", min: 0, max: STEPS.length, value: 0, change: go });
  const back = button("한 걸음 뒤로", () => go(state.at - 1));
  const on = button("한 걸음 앞으로", () => go(state.at + 1));
  box.append(
    row("controls", ...names.map((name, number) => choose({
      label: name, options: choices[name], value: first[number], change: (value) => {
        state.given[number] = value;
        show();
      },
    }).element)),
    row("controls", step.element, back, on),
    row("stage", picture, line.element));
  show();
});
