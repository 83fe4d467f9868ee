// 배치의 크기를 바꾸며 미니배치의 수와 짧은 마지막 미니배치를 봅니다.
dlbook.touch.widget("batches", (box, { sizes }) => {
  const { range, choose, told, cells, tint, part, row, html } = dlbook.touch;
  const ORDERS = { "차례대로": "plain", "섞어서": "mixed" };
  const state = { size: 4, order: "차례대로", at: 7 };
  const line = told();
  const stage = row("batches");

  const size = range({
    label: "배치의 크기", min: 1, max: sizes.length, value: state.size,
    say: (number) => `${number}개`, change: (number) => {
      state.size = number;
      draw();
    },
  });
  const order = choose({
    label: "나누는 순서", options: Object.keys(ORDERS), value: state.order,
    change: (name) => {
      state.order = name;
      draw();
    },
  });
  const place = range({
    label: "미니배치", min: 0, max: 1, value: 0, say: (number) => `${number}번`,
    change: (number) => {
      state.at = number;
      draw();
    },
  });

  const draw = () => {
    const found = sizes.find((each) => each.size === state.size);
    const batches = found[ORDERS[state.order]];
    const last = batches.length - 1;
    state.at = Math.min(state.at, last);
    place.set(state.at, last);
    const short = batches[last].length < state.size;
    stage.replaceChildren(...batches.map((batch, number) => {
      const list = cells(batch);
      list.forEach((each) => tint(each, number === last && short ? "warm"
        : number % 2 ? "second" : "accent"));
      const element = part(`${number}번`, html("div", { class: "touch-batch" }, ...list));
      if (number === state.at) element.dataset.chosen = "";
      return element;
    }));
    line.say([
      `샘플 ${batches.flat().length}개를 ${state.size}개씩 나누면 미니배치는 ${batches.length}개입니다.`,
      short ? `마지막 미니배치에는 ${batches[last].length}개만 들어 더 짧습니다.`
        : "나누어떨어지므로 마지막도 꽉 찼습니다.",
      `${state.at}번 미니배치의 샘플: ${batches[state.at].join(", ")}.`,
    ].join(" "));
  };

  box.append(row("controls", size.element, order.element, place.element), stage,
    line.element);
  draw();
});
