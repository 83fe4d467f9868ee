// 지형과 옵티마이저와 학습률을 고르고, 길을 한 걸음씩 따라갑니다.
dlbook.touch.widget("walks", (box, { places, walks }) => {
  const { html, svg, range, choose, told, row, figure } = dlbook.touch;
  const unique = (name) => [...new Set(walks.map((walk) => walk[name]))];
  const state = { place: unique("place")[0], method: "SGD", rate: 0.4, at: 20 };
  const [LEFT, TOP, SCALE] = [-10, 3, 40]; // 그림의 왼쪽 위와, 1의 길이
  const [WIDE, HIGH] = [560, 240];
  const line = told();
  const spot = ([a, b]) => [(a - LEFT) * SCALE, (TOP - b) * SCALE];
  const points = (list) => list.map((each) => spot(each).join()).join(" ");
  const picture = svg("svg", {
    class: "touch-picture", viewBox: `0 0 ${WIDE} ${HIGH}`, "aria-hidden": "true" });

  const path = ({ method }) => walks.find((walk) => walk.place === state.place
    && walk.rate === state.rate && walk.method === method).path;

  const drawn = () => {
    const { contours, lowest } = places[state.place];
    const mine = path(state).slice(0, state.at + 1);
    return [
      ...contours.map((each) => svg("polyline", {
        class: "touch-contour", points: points(each) })),
      ...lowest.map((each) => {
        const [x, y] = spot(each);
        return svg("path", { class: "touch-lowest",
          d: `M${x - 6} ${y - 6}l12 12m0 -12l-12 12` });
      }),
      ...unique("method").filter((method) => method !== state.method).map((method) =>
        svg("polyline", { class: "touch-other",
          points: points(path({ method }).slice(0, state.at + 1)) })),
      svg("polyline", { class: "touch-walk", points: points(mine) }),
      ...mine.map((each, number) => {
        const [cx, cy] = spot(each);
        return svg("circle", { class: "touch-foot", cx, cy,
          r: number === mine.length - 1 ? 7 : 3.5 });
      }),
    ];
  };

  const show = () => {
    picture.replaceChildren(...drawn());
    const walked = path(state);
    const at = Math.min(state.at, walked.length - 1);
    const [a, b, height] = walked[at];
    const [x, y] = spot([a, b]);
    const [first] = walked.map((each) => each[2]);
    line.say([
      `${state.place}, ${state.method}, 학습률 ${state.rate}: ${at}걸음 뒤의 자리는`,
      `(${figure(a, 2)}, ${figure(b, 2)}), 높이는 ${figure(height, 2)}입니다.`,
      height > first ? `처음의 높이 ${figure(first, 2)}보다 높아졌습니다.`
        : `출발할 때의 높이는 ${figure(first, 2)}입니다.`,
      ...x < 0 || x > WIDE || y < 0 || y > HIGH ? ["그림 밖으로 나갔습니다."] : [],
      ...at < state.at ? ["너무 멀어져 더 적지 않았습니다."] : [],
    ].join(" "));
  };

  const control = (label, name) => choose({
    label, options: unique(name), value: state[name], change: (value) => {
      state[name] = value;
      show();
    },
  }).element;
  box.append(row("controls", control("지형", "place"),
    control("옵티마이저", "method"), control("학습률", "rate"), range({
      label: "걸음", min: 0, max: 20, value: state.at, change: (at) => {
        state.at = at;
        show();
      },
    }).element), picture, html("p", { class: "touch-note" },
    "실선은 고른 옵티마이저, 점선은 학습률이 같은 나머지, 십자는 가장 낮은 곳입니다."),
  line.element);
  show();
});
