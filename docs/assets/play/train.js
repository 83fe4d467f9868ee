// 네트워크를 쪽 안에서 훈련합니다. 파이썬을 조금씩 부르며 손실과 정확도를 그립니다.
(() => {
  const RATES = [0.001, 0.01, 0.03, 0.1, 0.3, 1, 10];
  const BATCHES = [1, 8, 32, 128, 512];
  const EPOCHS = 10; // 여기까지 배우면 스스로 멈춥니다
  const WAIT = 400; // 한 번 부를 때 걸릴 시간(밀리초)의 목표
  const MOST = 150; // 한 번에 볼 미니배치
  const [WIDTH, HEIGHT, LEFT, TOP] = [440, 240, 40, 12];
  const SVG = "http://www.w3.org/2000/svg";
  const fixed = (value, digits = 3) => value.toFixed(digits);

  const shape = (tag, attributes, text = "") => {
    const made = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.textContent = text;
    return made;
  };

  // 곡선: 가로는 에포크, 세로는 0부터 most까지입니다.
  class Chart {
    constructor(name, most, kinds) {
      this.name = name;
      this.most = most;
      this.kinds = kinds;
      this.element = shape("svg", {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "play-chart", role: "img",
        "aria-label": `${name}의 곡선`,
      });
      this.clear();
    }

    clear() {
      const [right, bottom] = [WIDTH - 12, HEIGHT - 34];
      this.points = this.kinds.map(() => []);
      this.lines = this.kinds.map(([, kind]) => shape("polyline", { class: kind }));
      const label = (x, y, text, anchor) => shape("text", {
        x, y, "text-anchor": anchor,
      }, text);
      this.element.replaceChildren(
        shape("path", { class: "play-frame", d: `M${LEFT} ${TOP}V${bottom}H${right}` }),
        label(LEFT - 6, TOP + 8, this.most, "end"), label(LEFT - 6, bottom, "0", "end"),
        label(LEFT, HEIGHT - 16, "0", "middle"),
        label(right, HEIGHT - 16, `${EPOCHS}에포크`, "end"),
        label((LEFT + right) / 2, HEIGHT - 16, this.name, "middle"), ...this.lines);
      this.element.setAttribute("aria-label", `${this.name}의 곡선. 아직 비어 있습니다.`);
    }

    add(epoch, values) {
      const [across, down] = [WIDTH - 12 - LEFT, HEIGHT - 34 - TOP];
      values.forEach((value, number) => {
        const height = Math.min(value, this.most) / this.most;
        this.points[number].push(
          `${(LEFT + across * epoch / EPOCHS).toFixed(1)},${
            (TOP + down * (1 - height)).toFixed(1)}`);
        this.lines[number].setAttribute("points", this.points[number].join(" "));
      });
      const told = this.kinds.map(([name], number) => `${name} ${fixed(values[number])}`);
      this.element.setAttribute("aria-label",
        `${this.name}의 곡선. ${fixed(epoch, 1)}에포크에 ${told.join(", ")}`);
    }
  }

  const choice = (id, text, values, chosen, act) => {
    const { make } = dlbook.parts;
    const select = make("select", { id }, ...values.map((value) => make("option", {
      value, textContent: value, selected: value === chosen,
    })));
    select.addEventListener("change", act);
    return [make("label", { htmlFor: id }, text, select), select];
  };

  dlbook.train = async (place) => {
    await dlbook.load("play/parts.js");
    const { make, picture, button, words } = dlbook.parts;
    await Promise.all([
      dlbook.load("play/draw.css").catch(() => {}), dlbook.load("play/play.js")]);
    const status = make("p", { className: "play-status", role: "status" });
    const numbers = make("p", {}, "아직 훈련하지 않았습니다.");
    const wrong = make("div", { className: "play-wrong" });
    const losses = new Chart("손실", 2.5, [["훈련 손실", "play-train"], ["검증 손실", "play-val"]]);
    const rights = new Chart("검증 정확도", 1, [["검증 정확도", "play-right"]]);
    const say = (text) => { status.textContent = text; };
    let [running, looping, started, changed] = [false, false, false, false];
    let [steps, whole] = [5, 0];

    const change = () => { changed = true; };
    const [rateLabel, rate] = choice("play-rate", "학습률", RATES, 0.1, change);
    const [batchLabel, batch] = choice(
      "play-batch", "미니배치의 크기", BATCHES, 32, change);
    const call = (name, list, told = {}) => dlbook.play.call(
      "dlbook.practice", name, list, told);

    const show = (report) => {
      const { epoch, step, loss, val_loss, val_accuracy } = report;
      if (loss !== undefined) losses.add(epoch, [loss, val_loss]);
      rights.add(epoch, [val_accuracy]);
      numbers.textContent = `${fixed(epoch, 1)}에포크, 가중치를 고친 횟수 ${step}, `
        + `${loss === undefined ? "" : `훈련 손실 ${fixed(loss)}, `}`
        + `검증 손실 ${fixed(val_loss)}, 검증 정확도 ${fixed(val_accuracy)}`;
      wrong.replaceChildren(...report.wrong.map(({ image, digit, answer }) => make(
        "figure", {}, picture(image, `정답이 ${answer}인 이미지`),
        make("figcaption", {}, `정답 ${answer}, 답 ${digit}`))));
      if (running && Math.floor(epoch) > whole) {
        whole = Math.floor(epoch);
        say(`${whole}에포크, 검증 정확도 ${fixed(val_accuracy)}`);
      }
      return epoch;
    };

    const pause = (text) => {
      running = false;
      go.textContent = started ? "이어 하기" : "시작";
      say(text);
    };

    const begin = async () => {
      for (const chart of [losses, rights]) chart.clear();
      show(await call("start", [+rate.value, +batch.value, 0], { status: say }));
      [started, changed, steps, whole] = [true, false, 5, 0];
      say("훈련을 시작했습니다.");
    };

    const turn = async () => {
      if (changed) {
        changed = false;
        await call("change", [+rate.value, +batch.value]);
        say(`학습률 ${rate.value}, 미니배치의 크기 ${batch.value}로 이어 갑니다.`);
      }
      const before = performance.now();
      const epoch = show(await call("advance", [steps]));
      const took = performance.now() - before;
      steps = Math.min(MOST, Math.max(1, Math.round(steps * WAIT / took)));
      if (epoch >= EPOCHS) {
        started = false;
        pause(`${EPOCHS}에포크를 마쳤습니다. ${numbers.textContent}`);
      }
    };

    const loop = async () => {
      running = true;
      go.textContent = "잠깐 멈춤";
      if (looping) return;
      looping = true;
      try {
        while (running && place.isConnected) await (started ? turn() : begin());
      } catch (error) {
        started = false;
        pause(words(error));
      }
      looping = false;
    };

    const go = button("시작", () => {
      if (running) pause("멈췄습니다. 학습률과 미니배치의 크기를 바꾸어 이어 할 수 있습니다.");
      else loop();
    }, true);
    const again = button("처음부터", () => {
      started = false;
      loop();
    });

    place.replaceChildren(
      make("div", { className: "play-knobs" }, rateLabel, batchLabel),
      make("div", { className: "play-buttons" }, go, again), status, numbers,
      losses.element, make("p", {}, "실선은 훈련 손실, 점선은 검증 손실입니다."),
      rights.element, make("p", {}, "아직 틀리는 검증 이미지"), wrong);
    go.focus();
  };
})();
