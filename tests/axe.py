"""axe-core로 쪽을 봅니다. 시험 중인 규칙도, 영향이 작은 것도 봅니다.

색을 보는 규칙은 오래 걸립니다. 그 답은 글의 모양(글과 바탕의 색, 크기, 굵기)에만 달려
있으므로, 같은 모양은 어느 쪽에서든 한 번만 보고 답을 적어 둡니다.
"""

from axe_playwright_python.base import AXE_SCRIPT

COLOURS = ("color-contrast", "link-in-text-block")
NEVER = ("hidden-content",)  # 사람에게 물을 뿐, 어겼다고 하는 일이 없습니다

RUN = """async ({ only, skipped }) => {
  const values = axe.getRules()
    .filter(({ tags }) => !tags.includes("wcag2aaa"))
    .map(({ ruleId }) => ruleId)
    .filter((rule) => !skipped.includes(rule) &&
      (!only.length || only.includes(rule)));
  const { violations } = await axe.run(document, {
    resultTypes: ["violations"], runOnly: { type: "rule", values } });
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(
    ({ target, any, all, none }) => {
      const why = [...any, ...all, ...none][0]?.message ?? "";
      return { target: target[0], text: `${id} (${impact}) ${target}: ${why}` };
    }));
}"""

# 글의 모양을 모두 냅니다. 처음 보는 모양은 처음과 가운데와 끝의 요소에 번호를 적습니다.
LOOKS = """(known) => {
  const grounds = new Map([[null, ""]]);
  const ground = (element) => {
    if (!grounds.has(element)) {
      const style = getComputedStyle(element);
      const floats = ["absolute", "fixed", "sticky"].includes(style.position);
      grounds.set(element, [
        ground(element.parentElement), style.backgroundColor,
        style.backgroundImage, style.opacity, style.filter,
        style.mixBlendMode,
        floats || element.matches("svg") ? `${element.tagName} ${
          element.getAttribute("class")} ${style.zIndex}` : "",
      ].join());
    }
    return grounds.get(element);
  };
  const look = (element) => {
    const style = getComputedStyle(element);
    return [element.matches("a") ? look(element.parentElement) : "",
      ground(element), style.color, style.fill, style.fontSize,
      style.fontWeight, style.textShadow, style.webkitTextStroke,
      style.webkitTextFillColor, style.textDecorationLine,
      style.borderBottom].join();
  };
  const written = (element) => element.matches("a, input, textarea") ||
    [...element.childNodes].some((node) =>
      node.nodeType === Node.TEXT_NODE && node.data.trim());
  for (const old of document.querySelectorAll("[data-look]"))
    delete old.dataset.look;
  const found = new Map();
  for (const element of document.body.querySelectorAll("*")) {
    if (!written(element) ||
        !element.checkVisibility({ visibilityProperty: true })) continue;
    const key = look(element);
    if (!found.has(key)) found.set(key, []);
    found.get(key).push(element);
  }
  return [...found].map(([key, elements], number) => {
    if (!known.includes(key))
      for (const place of [0, elements.length >> 1, elements.length - 1])
        elements[place].dataset.look = number;
    return key;
  });
}"""
NUMBERED = """rules => axe.configure({ rules: rules.map((id) => ({
  id, selector: id === "link-in-text-block" ? "a[href][data-look]" :
    "[data-look]" })) })"""
NUMBER_OF = "target => +document.querySelector(target).dataset.look"
SETTLE = """async () => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  for (const moving of document.getAnimations()) moving.finish();
  await frame();
}"""
judged = {}


def violations(page):
    """어긴 규칙을 '규칙 (영향) 고르는 말: 까닭'으로 냅니다."""
    return broken(page) + faint(page)


def broken(page, only=()):
    """색을 보지 않는 규칙 가운데 어긴 것입니다."""
    return [each["text"] for each in run(page, only, [*NEVER, *COLOURS])]


def faint(page):
    """색을 보는 규칙을 어긴 모양입니다. 처음 보는 모양만 axe가 봅니다."""
    looks = page.evaluate(LOOKS, list(judged))
    new = [look for look in looks if look not in judged]
    if new:
        judged.update((look, []) for look in new)
        for each in run(page, only=COLOURS):
            number = page.evaluate(NUMBER_OF, each["target"])
            judged[looks[number]].append(each["text"])
    return [text for look in looks for text in judged[look]]


def run(page, only=(), skipped=()):
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
        page.evaluate(NUMBERED, COLOURS)
    return page.evaluate(RUN, {"only": list(only), "skipped": list(skipped)})


def show(page, scheme, width=None):
    """색과 너비를 바꿉니다."""
    if width:
        page.set_viewport_size({"width": width, "height": 900})
    name = {"light": "default", "dark": "slate"}[scheme]
    page.locator(f"input[data-md-color-scheme={name}]").evaluate(
        "input => input.click()")
    settle(page)


def settle(page):
    """움직이던 것을 끝까지 보냅니다."""
    page.evaluate(SETTLE)
