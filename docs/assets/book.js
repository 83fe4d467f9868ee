// 복사 단추는 보이는 부분이 아니라 프로그램 전체를, 마지막 줄바꿈까지 복사합니다.
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-clipboard-target]");
  const block = button?.closest("[data-program]");
  if (!block) return;
  const program = block.dataset.copy ?? block.querySelector("code").textContent;
  button.setAttribute("data-clipboard-text", program);
}, { capture: true });
