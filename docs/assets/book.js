// 복사 단추는 보이는 부분이 아니라 프로그램 전체를, 마지막 줄바꿈까지 복사합니다.
// 노트북의 셀은 앞의 셀부터 그 셀까지 이어서 복사합니다.
const code = (block) => block.querySelector("code").textContent;

const program = (block) => {
  if (!("cell" in block.dataset)) return block.dataset.copy ?? code(block);
  const cells = [...document.querySelectorAll("[data-cell]")];
  return cells.slice(0, cells.indexOf(block) + 1).map(code).join("\n");
};

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-clipboard-target]");
  const block = button?.closest("[data-program]");
  if (block) button.setAttribute("data-clipboard-text", program(block));
}, { capture: true });
