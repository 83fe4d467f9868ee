// 창을 옮기며 필터와 곱해 더한 것이 출력의 어느 칸인지 봅니다.
dlbook.touch.widget("windows", (box, { filters, looks }) => {
  const { choose, told, cells, tint, board, picker, part, row, html, tuple, figure } =
    dlbook.touch;
  const names = Object.keys(filters);
  const state = { filter: names[0], padding: "valid", strides: 1, at: 1 };
  const line = told();
  const stage = row("stage");
  const texts = (rows) => rows.flat().map((number) => figure(number));
  let found, seen, products, total, output;

  const enter = () => {
    found = looks.find((look) => ["filter", "padding", "strides"].every(
      (name) => look[name] === state[name]));
    const wide = found.output[0].length;
    state.at = Math.min(state.at, found.output.flat().length - 1);
    seen = cells(texts(found.padded));
    products = cells(Array(9).fill(""));
    products.forEach((each) => tint(each, "second"));
    total = html("strong");
    output = picker({
      texts: texts(found.output), columns: wide,
      names: found.output.flatMap((numbers, down) => numbers.map((number, right) =>
        `출력[${down}, ${right}] 값 ${number}`)),
      pick: (number) => {
        state.at = number;
        show();
      },
    });
    const filter = cells(texts(filters[state.filter]));
    filter.forEach((each) => tint(each, "warm"));
    stage.replaceChildren(
      part("이미지", board(seen, found.padded[0].length)),
      part("필터", board(filter, 3)),
      part("창 × 필터", board(products, 3), html("p", {}, "더하면 ", total)),
      part("출력", board(output.list, wide)));
    show();
  };

  const show = () => {
    const places = found.places.flat()[state.at];
    const inside = found.inside.flat();
    seen.forEach((each, place) => tint(each, places.includes(place) ? "accent"
      : inside[place] ? undefined : "empty"));
    found.products.flat()[state.at].forEach((number, place) => {
      products[place].textContent = figure(number);
    });
    output.set(state.at);
    const value = found.output.flat()[state.at];
    total.textContent = figure(value);
    const size = [found.output.length, found.output[0].length];
    const index = found.output.flatMap((numbers, down) =>
      numbers.map((_, right) => [down, right]))[state.at];
    const outside = places.filter((place) => !inside[place]).length;
    line.say([
      `출력의 크기는 ${tuple(size)}입니다.`,
      `출력[${index.join(", ")}]은 창의 아홉 값을 필터와 곱해 더한 ${figure(value)}입니다.`,
      ...outside ? [`창의 아홉 칸 가운데 ${outside}칸은 채운 0입니다.`] : [],
    ].join(" "));
  };

  const control = (label, name, options) => choose({
    label, options, value: state[name], change: (value) => {
      state[name] = value;
      enter();
    },
  }).element;
  box.append(row("controls", control("필터", "filter", names),
    control("패딩", "padding", ["valid", "same"]),
    control("스트라이드", "strides", [1, 2])), stage, line.element);
  enter();
});
