// 텐서에서 원소 하나를 짚고, 축마다 번호나 범위를 골라 무엇이 남는지 봅니다.
dlbook.touch.widget("tensor", (box, { ranks }) => {
  const { choose, told: telling, cells, tint, board, picker, part, row, html, tuple } =
    dlbook.touch;

  // 뒤의 두 축은 판 하나입니다. 그 앞의 축은 가로, 세로로 번갈아 늘어놓습니다.
  const nest = (shape, list, names = []) => {
    if (shape.length < 3) return board(list, shape.at(-1) ?? 1);
    const [length, ...inner] = shape;
    const size = list.length / length;
    const way = shape.length % 2 ? "across" : "down";
    return html("div", { class: `touch-nest touch-${way}` },
      ...Array.from({ length }, (_, number) => html("div", { class: "touch-layer" },
        ...names.length ? [html("p", {}, `${names[0]} ${number}`)] : [],
        nest(inner, list.slice(number * size, (number + 1) * size),
          names.slice(1)))));
  };

  const line = telling();
  const axes = row("axes");
  const stage = row("stage");
  const state = { rank: 3, at: 14 };
  const first = ["1", ":", "1:"].map((part, axis) => ranks[3].parts[axis].indexOf(part));

  const enter = (rank, parts, at) => {
    Object.assign(state, { rank, parts, at });
    const { shape, names, indices, values, ...known } = ranks[rank];
    const cell = picker({
      texts: values, columns: shape.at(-1) ?? 1, pick: (number) => {
        state.at = number;
        show();
      },
      names: indices.map((index, number) =>
        `x[${index.join(", ") || "()"}] 값 ${values[number]}`),
    });
    axes.replaceChildren(...shape.map((length, axis) => choose({
      label: `축 ${axis} ${names[axis]}`, options: known.parts[axis],
      value: known.parts[axis][parts[axis]], change: (part) => {
        state.parts[axis] = known.parts[axis].indexOf(part);
        show();
      },
    }).element));
    const piece = html("div");
    const [code, told] = [html("code"), html("span")];
    stage.replaceChildren(
      part([html("code", {}, "x"), ` 크기 ${tuple(shape)}`], nest(shape, cell.list, names)),
      html("div", { class: "touch-part" },
        html("p", { class: "touch-title" }, code, told), piece));
    const show = () => draw({ cell, piece, code, told });
    show();
  };

  const draw = ({ cell, piece, code, told }) => {
    const { shape, names, parts, indices, values, picked } = ranks[state.rank];
    // 고를 수 있는 모든 조합을 차례대로 적어 두었습니다.
    const number = state.parts.reduce((sum, chosen, axis) =>
      sum * parts[axis].length + chosen, 0);
    const [left, bits] = picked.split(" ")[number].split(":");
    const kept = values.filter((_, place) =>
      Math.floor(parseInt(bits, 16) / 2 ** place) % 2);
    const size = left ? left.split(",").map(Number) : [];
    const written = state.parts.map((chosen, axis) => parts[axis][chosen]);
    code.textContent = `x[${written.join(", ") || "()"}]`;
    told.textContent = ` 크기 ${tuple(size)}`;
    piece.replaceChildren(nest(size, cells(kept, { "data-tint": "accent" })));
    cell.set(state.at);
    cell.list.forEach((each, place) => tint(each,
      kept.includes(values[place]) ? "accent" : undefined));
    const index = indices[state.at];
    line.say([
      `x[${index.join(", ") || "()"}]의 값은 ${values[state.at]}입니다.`,
      shape.length
        ? `${index.map((place, axis) => `${names[axis]} ${place}`).join(", ")}에 있습니다.`
        : "축이 없으므로 번호를 적지 않습니다.",
      `${code.textContent}의 크기는 ${tuple(size)}입니다.`,
      `축 ${shape.length}개 가운데 ${size.length}개가 남고, 값은 ${kept.length}개입니다.`,
    ].join(" "));
  };

  box.append(
    choose({ label: "축의 개수", options: ranks.map((_, rank) => rank),
      value: state.rank, change: (rank) =>
        enter(rank, ranks[rank].shape.map(() => 0), 0) }).element,
    axes, stage, line.element);
  enter(state.rank, first, state.at);
});
