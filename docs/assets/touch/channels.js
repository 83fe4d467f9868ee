// 같은 값이 채널 마지막과 채널 우선에서 어느 자리에 놓이는지 봅니다.
dlbook.touch.widget("channels", (box, { channels, orders }) => {
  const { choose, told, cell, tint, board, picker, part, row, html } = dlbook.touch;
  const TINTS = ["warm", "second", "accent"];
  const WAYS = { moveaxis: orders[1], reshape: orders[2] };
  const [last] = orders;
  const [height, width] = last.shape;
  const same = (one, other) => one.every((each, axis) => each === other[axis]);
  const state = { way: "moveaxis", from: [0, 1, 1] };
  const line = told();
  const stage = row("stage");

  const at = (order) => order.cells.findIndex(({ from }) => same(from, state.from));
  const pick = (order) => (number) => {
    state.from = order.cells[number].from;
    show();
  };
  const values = (order, columns, name) => picker({
    texts: order.cells.map(({ value }) => value), columns, pick: pick(order),
    names: order.cells.map(({ index, value }) =>
      `${name}[${index.join(", ")}] 값 ${value}`),
  });
  // 자리의 색은 자리가 아니라 값이 온 채널의 색입니다.
  const paint = (list, order) => list.forEach((each, number) =>
    tint(each, TINTS[order.cells[number].from[2]]));
  const strip = (order) => {
    const list = order.cells.map(() => cell(""));
    paint(list, order);
    return html("div", { class: "touch-strip", "aria-hidden": "true" }, ...list);
  };
  const boards = (list, count, columns, label) => {
    const size = list.length / count;
    return Array.from({ length: count }, (_, number) => html("div", { class: "touch-pixel" },
      ...label ? [html("p", {}, label(number))] : [],
      board(list.slice(number * size, (number + 1) * size), columns)));
  };

  let show;
  const enter = () => {
    const other = WAYS[state.way];
    const name = state.way === "moveaxis" ? "first" : "wrong";
    const one = values(last, width * channels.length, "last");
    const two = values(other, width, name);
    paint(one.list, last);
    paint(two.list, other);
    const picture = last.cells.filter(({ index }) => index[2] === 0).map(({ index }) => {
      const color = last.cells.filter((each) => same(each.index.slice(0, 2), index))
        .map(({ value }) => value);
      const element = cell("", { class: "touch-cell touch-dot" });
      element.style.backgroundColor = `rgb(${color})`;
      return element;
    });
    const strips = [strip(last), strip(other)];
    const axes = (order) => `(${order.axes.join(", ")})`;
    stage.replaceChildren(
      part("사진의 픽셀", board(picture, width, { "aria-hidden": "true" })),
      part([html("code", {}, "last"), ` ${axes(last)}`],
        board(boards(one.list, height * width, 1), width, { class: "touch-board touch-wide" }),
        strips[0]),
      part([html("code", {}, name), ` ${axes(other)}`],
        row("pile", ...boards(two.list, channels.length, width,
          (number) => `${channels[number]} 자리`)), strips[1]));
    show = () => {
      const [mine, its] = [at(last), at(other)];
      one.set(mine);
      two.set(its);
      [mine, its].forEach((number, side) => [...strips[side].children].forEach(
        (each, place) => each.toggleAttribute("data-chosen", place === number)));
      const [row, column, channel] = state.from;
      picture.forEach((each, number) => each.toggleAttribute("data-chosen",
        number === row * width + column));
      const { index, value } = other.cells[its];
      line.say([
        `픽셀 (${row}, ${column})의 ${channels[channel]} 값은 ${value}입니다.`,
        `last[${last.cells[mine].index.join(", ")}]이고, 메모리에서 ${mine}번 자리입니다.`,
        `${name}에서는 [${index.join(", ")}]이고, ${its}번 자리입니다.`,
        ...state.way === "moveaxis" ? [] : [index[0] === channel
          && index[1] === row && index[2] === column
          ? "이 값만은 자리가 맞습니다."
          : `${channels[index[0]]}의 픽셀 (${index[1]}, ${index[2]}) 자리에 놓였으니 어긋났습니다.`],
      ].join(" "));
    };
    show();
  };

  box.append(row("controls", choose({
    label: "바꾸는 방법", options: Object.keys(WAYS), value: state.way,
    change: (way) => {
      state.way = way;
      enter();
    },
  }).element), stage, line.element);
  enter();
});
