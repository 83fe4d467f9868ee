// 놀이들이 함께 쓰는 것: 요소를 만들고, 28×28 이미지를 그립니다.
(() => {
  const make = (tag, options = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(options)) {
      if (name in element) element[name] = value;
      else element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  };

  // 0부터 255까지의 수 (행, 열)을 흑백 그림으로 그립니다. 글로도 말합니다.
  const picture = (rows, name) => {
    const canvas = make("canvas", {
      width: rows[0].length, height: rows.length, className: "play-pixels",
      role: "img", "aria-label": name,
    });
    const context = canvas.getContext("2d");
    const drawn = context.createImageData(canvas.width, canvas.height);
    drawn.data.set(rows.flat().flatMap((gray) => [gray, gray, gray, 255]));
    context.putImageData(drawn, 0, 0);
    return canvas;
  };

  const button = (text, act, primary = false) => {
    const made = make("button", {
      type: "button", textContent: text,
      className: `md-button${primary ? " md-button--primary" : ""}`,
    });
    made.addEventListener("click", act);
    return made;
  };

  // 파이썬의 오류에서 이름을 떼고 글만 남깁니다.
  const words = (error) => error.message.replace(/^\w*(Error|Exception): /, "");

  dlbook.parts = { make, picture, button, words };
})();
