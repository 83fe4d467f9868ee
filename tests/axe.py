"""axe-core로 쪽을 봅니다. 시험 중인 규칙도, 영향이 작은 것도 봅니다."""

from axe_playwright_python.base import AXE_SCRIPT

RUN = """async () => {
  const rules = axe.getRules().filter(({ tags }) => !tags.includes("wcag2aaa"));
  const { violations } = await axe.run(document, {
    resultTypes: ["violations"],
    rules: Object.fromEntries(
      rules.map(({ ruleId }) => [ruleId, { enabled: true }])),
  });
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(
    ({ target, any, all, none }) => {
      const why = [...any, ...all, ...none][0]?.message ?? "";
      return `${id} (${impact}) ${target}: ${why}`;
    }));
}"""
SETTLE = """async () => {
  const frame = () => new Promise(requestAnimationFrame);
  await frame();
  await frame();
  for (const moving of document.getAnimations()) moving.finish();
  await frame();
}"""


def violations(page):
    """어긴 규칙을 '규칙 (영향) 고르는 말: 까닭'으로 냅니다."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(RUN)


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
