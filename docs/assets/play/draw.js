// 종이에 숫자를 그려 파이썬에게 묻습니다. 획은 점 [가로, 세로]의 목록이고,
// 종이의 왼쪽 위가 [0, 0], 오른쪽 아래가 [1, 1]입니다.
(() => {
  const SIDE = 280; // 종이의 한 변(픽셀)
  const PEN = 0.08; // dlbook.handwriting.PEN과 같습니다
  const STEP = 0.04; // 화살표로 한 번에 옮기는 거리
  const ARROWS = {
    ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
  };
  const HELP = "마우스나 손가락으로 그립니다. 키보드로는 화살표로 펜을 옮기고, "
    + "스페이스로 펜을 내리거나 들고, 백스페이스로 마지막 획을 지우고, 엔터로 묻습니다.";
  const inside = (value) => Math.min(1, Math.max(0, value));
  const hundred = (value) => Math.round(100 * value);

  // 종이: 획을 모으고 그립니다. changed는 획이나 펜이 바뀔 때마다 부릅니다.
  class Paper {
    constructor(say, ask) {
      this.say = say;
      this.ask = ask;
      this.strokes = [];
      this.pen = [0.5, 0.2];
      this.down = false;
      this.shown = false; // 키보드로 옮길 때만 펜을 보입니다
      this.canvas = dlbook.parts.make("canvas", {
        width: SIDE, height: SIDE, className: "play-paper", tabIndex: 0,
        role: "application", "aria-label": "숫자를 그리는 종이",
        "aria-describedby": "play-help",
      });
      const { canvas } = this;
      canvas.addEventListener("pointerdown", (event) => this.touch(event));
      canvas.addEventListener("pointermove", (event) => this.drag(event));
      for (const type of ["pointerup", "pointercancel"]) {
        canvas.addEventListener(type, () => { this.held = false; });
      }
      canvas.addEventListener("keydown", (event) => this.key(event));
      canvas.addEventListener("blur", () => { this.shown = this.down = false; this.redraw(); });
      this.redraw();
    }

    at({ clientX, clientY }) {
      const box = this.canvas.getBoundingClientRect();
      return [inside((clientX - box.left) / box.width),
        inside((clientY - box.top) / box.height)];
    }

    touch(event) {
      if (event.button) return;
      this.canvas.setPointerCapture(event.pointerId);
      this.held = true;
      this.shown = this.down = false;
      this.begin(this.at(event));
    }

    drag(event) {
      if (!this.held) return;
      const between = event.getCoalescedEvents?.() ?? [];
      for (const each of between.length ? between : [event]) this.extend(this.at(each));
    }

    begin(point) {
      this.strokes.push([point]);
      this.redraw();
    }

    extend(point) {
      const stroke = this.strokes.at(-1);
      const [x, y] = stroke.at(-1);
      if (Math.hypot(point[0] - x, point[1] - y) < 0.008) return;
      stroke.push(point);
      this.redraw();
    }

    key(event) {
      const { key, shiftKey } = event;
      const arrow = ARROWS[key];
      if (arrow) this.move(arrow, shiftKey ? STEP / 4 : STEP);
      else if (key === " ") this.lift();
      else if (key === "Backspace") this.undo();
      else if (key === "Enter") this.ask();
      else return;
      event.preventDefault();
    }

    move([right, below], step) {
      this.pen = [inside(this.pen[0] + right * step), inside(this.pen[1] + below * step)];
      this.shown = true;
      if (this.down) this.extend(this.pen);
      this.redraw();
      this.say(`${this.down ? "그리는 중, " : ""}가로 ${hundred(this.pen[0])}, `
        + `세로 ${hundred(this.pen[1])}`);
    }

    lift() {
      this.down = !this.down;
      this.shown = true;
      if (this.down) this.begin(this.pen);
      this.redraw();
      this.say(this.down ? "펜을 내렸습니다." : "펜을 들었습니다.");
    }

    undo() {
      this.down = false;
      const taken = this.strokes.pop();
      this.redraw();
      this.say(taken ? `한 획을 지웠습니다. 남은 획은 ${this.strokes.length}개입니다.`
        : "지울 획이 없습니다.");
    }

    fill(strokes) {
      this.down = false;
      this.strokes = strokes;
      this.redraw();
    }

    redraw() {
      const context = this.canvas.getContext("2d");
      context.fillStyle = "#ffffff";
      context.fillRect(0, 0, SIDE, SIDE);
      context.lineCap = context.lineJoin = "round";
      context.lineWidth = PEN * SIDE;
      context.strokeStyle = "#14161b";
      for (const stroke of this.strokes) {
        context.beginPath();
        for (const [x, y] of stroke) context.lineTo(x * SIDE, y * SIDE);
        const [x, y] = stroke.at(-1);
        context.lineTo(x * SIDE, y * SIDE + 0.01); // 점 하나도 보입니다
        context.stroke();
      }
      if (!this.shown) return;
      context.beginPath();
      context.arc(this.pen[0] * SIDE, this.pen[1] * SIDE, PEN * SIDE / 2, 0, 7);
      context.lineWidth = 2;
      context.strokeStyle = this.down ? "#a64b0b" : "#2159b5";
      context.stroke();
    }
  }

  const share = (value) => value.toFixed(2);

  // 층 하나의 출력을 그린 그림과 글입니다. 밝을수록 큰 수입니다. 합성곱 층의
  // 출력은 채널마다 한 장이고, 밀집 층의 출력은 여덟 줄로 늘어놓은 한 장입니다.
  const pictures = (outputs, name) => {
    const flat = outputs.flat(2);
    const most = Math.max(...flat, 1e-9);
    const gray = (value) => Math.round(255 * Math.max(value, 0) / most);
    const maps = Array.isArray(outputs[0]) ? outputs : [Array.from(
      { length: 8 }, (_, row) => outputs.slice(
        row * outputs.length / 8, (row + 1) * outputs.length / 8))];
    const lit = flat.filter((value) => value > 0).length;
    return [dlbook.parts.make("div", { className: "play-maps" }, ...maps.map(
      (map, number) => dlbook.parts.picture(map.map((row) => row.map(gray)),
        maps.length > 1 ? `${name}, 채널 ${number + 1}` : name))),
    `${name}: 수 ${flat.length}개 가운데 ${lit}개가 0보다 큽니다.`];
  };

  const bars = (values, best) => dlbook.parts.make("ol", { className: "play-bars" },
    ...values.map((value, digit) => {
      const bar = dlbook.parts.make("span", { className: "play-bar", "aria-hidden": "true" });
      bar.style.width = `${100 * value}%`;
      const line = dlbook.parts.make("li", {},
        dlbook.parts.make("span", {}, `${digit}`), bar,
        dlbook.parts.make("span", {}, share(value)));
      if (digit === best) line.className = "play-best";
      return line;
    }));

  const captioned = (picture, text) => dlbook.parts.make("figure", {}, picture,
    dlbook.parts.make("figcaption", {}, text));

  const card = (title, digit, ...inside) => dlbook.parts.make("section",
    { className: "play-card", "aria-label": title },
    dlbook.parts.make("p", { className: "play-answer" }, `${title}: `,
      dlbook.parts.make("strong", {}, digit ?? "모름")), ...inside);

  const why = ({ why }) => dlbook.parts.make("p", { className: "play-why" },
    why || "맞는 규칙이 없습니다. 규칙은 시키지 않은 모양에는 답하지 않습니다.");

  const results = ({ image, network, people, tree }) => {
    const [hidden, outputs] = [network.layers.slice(0, -1), network.layers.at(-1)];
    return [
      card("네트워크", network.digit,
        captioned(dlbook.parts.picture(image, "준비한 28×28 이미지"),
          "입력: 준비한 28×28 이미지"),
        ...hidden.map((outputs, number) => captioned(
          ...pictures(outputs, `층 ${number + 1}의 출력`))),
        dlbook.parts.make("p", {}, `층 ${network.layers.length}의 출력: 숫자마다의 확률`),
        bars(outputs, network.digit)),
      card("사람의 규칙", people.digit, why(people)),
      card("트리의 규칙", tree.digit, why(tree)),
    ];
  };

  const told = (name, digit) => (digit === null ? `${name} 모름` : `${name} ${digit}`);

  dlbook.draw = async (place) => {
    await dlbook.load("play/parts.js");
    const { make, button, words } = dlbook.parts;
    await Promise.all([
      dlbook.load("play/draw.css").catch(() => {}), dlbook.load("play/play.js")]);
    const status = make("p", { className: "play-status", role: "status" });
    const found = make("div", { className: "play-results" });
    const say = (text) => { status.textContent = text; };
    let busy = false;
    const call = async (name, list, show) => {
      if (busy) return;
      busy = true;
      say("묻는 중입니다.");
      try {
        show(await dlbook.play.call("dlbook.judging", name, list, { status: say }));
      } catch (error) {
        say(words(error));
      }
      busy = false;
    };
    const ask = () => call("judge", [paper.strokes], (answer) => {
      found.replaceChildren(...results(answer));
      const { network, people, tree } = answer;
      say(`${told("네트워크", network.digit)}(확률 ${
        share(network.layers.at(-1)[network.digit])}), ${
        told("사람의 규칙", people.digit)}, ${told("트리의 규칙", tree.digit)}`);
    });
    const paper = new Paper(say, ask);
    let shown = 0;
    const example = () => call("example", [shown++], ({ strokes, digit }) => {
      paper.fill(strokes);
      say(`숫자 ${digit}을 그렸습니다. 고쳐 그려도 됩니다.`);
    });
    place.replaceChildren(
      make("p", { id: "play-help" }, HELP), paper.canvas,
      make("div", { className: "play-buttons" },
        button("알아보기", ask, true), button("한 획 지우기", () => paper.undo()),
        button("모두 지우기", () => {
          paper.fill([]);
          found.replaceChildren();
          say("모두 지웠습니다.");
        }), button("보기 그리기", example)),
      status, found);
    paper.canvas.focus();
  };
})();
