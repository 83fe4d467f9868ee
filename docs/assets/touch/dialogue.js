// 상담을 한 물음씩 나눕니다. 나눌 수 있는 상담은 모두 적혀 있습니다.
dlbook.touch.widget("dialogue", (box, { rows }) => {
  const { html, button, row } = dlbook.touch;
  const log = html("div", { class: "touch-log", role: "log", tabindex: 0,
    "aria-label": "상담", "aria-live": "polite" });
  const answers = row("answers");
  const said = [];

  const put = (who, text) => {
    log.append(html("p", { class: `touch-${who}` }, text));
    log.scrollTop = log.scrollHeight;
  };
  const find = () => rows.find((each) => each.said.join() === said.join());

  // 단추를 바꾸어도 키보드의 자리를 잃지 않습니다.
  const offer = (...buttons) => {
    const inside = answers.contains(document.activeElement);
    answers.replaceChildren(...buttons);
    if (inside) buttons[0].focus();
  };

  const reply = (answer) => () => {
    put("mine", answer);
    said.push(answer);
    next();
  };
  const again = () => {
    said.length = 0;
    log.replaceChildren();
    next();
  };
  const next = () => {
    const { ask, why, told, how } = find();
    if (ask) {
      put("its", ask);
      return offer(button("예", reply("예")), button("아니요", reply("아니요")),
        button("왜?", () => {
          put("mine", "왜?");
          put("its", why);
        }));
    }
    told.forEach((text) => put("its", text));
    offer(...how.map((text, number) => button(
      how.length > 1 ? `어떻게? ${number + 1}` : "어떻게?", () => {
        put("mine", `어떻게? ${told[number].replace("결론: ", "")}`);
        put("its", text);
      })), button("처음부터", again));
  };

  box.append(log, answers);
  next();
});
