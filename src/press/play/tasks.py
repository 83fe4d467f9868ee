"""쪽의 과제와 고르는 문제를 펼치는 Python-Markdown 확장입니다.

울타리 밖에 혼자 놓인 줄을 Markdown으로 펼칩니다. 펼친 것은 손으로 적은 글과 같은 길을
지나므로 시작과 풀이는 인용한 프로그램이고, 문지기와 테스트가 봅니다.

    {{ task : tensors/shape/last_axis }}    src/dlbook/tasks/의 과제
    {{ choice : tensors/shape/pick }}       docs/choices.toml의 문제
    {{ progress : tensors }}               그 부의 과제를 얼마나 풀었는지
    {{ progress }}                         푼 것을 내보내고 가져오고 지우는 곳

누르는 단추가 하는 일은 docs/assets/play/tasks.js에 있습니다. 없어도 쪽은 읽힙니다.
"""

import html
import re
from pathlib import Path

from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from dlbook.tasks import files
from press.places import FOLDERS
from press.play import choices
from press.proof import fences
from press.proof.pages import unfold

LINE = re.compile(r"(?P<indent> *)\{\{ *(?P<kind>task|choice|progress)"
                  r"(?: *: *(?P<name>[\w/-]+))? *\}\} *")
PLACE = f"{FOLDERS['dlbook']}/tasks"
FENCE = """\
```python title="{path}"
--8<-- "{path}:{cell}"
```"""
TASK = """\
<section class="task" data-task="{name}" aria-label="과제: {title}" markdown="block">

{title}
{{: .task-title }}

{text}

{start}
{button}
??? success "풀이"

{answer}

{command} `python -m dlbook check {name} my.py`
{{: .task-command data-search-exclude="" }}

</section>"""
BUTTON = """
<p class="task-tools" data-search-exclude><button type="button" \
class="md-button" data-task-do="open">풀기</button></p>
"""
COMMAND = {
    True: "`my.py`에 적어 내 컴퓨터에서 채점할 수도 있습니다.",
    False: "케라스를 쓰므로 `my.py`에 적어 내 컴퓨터에서 채점합니다.",
}
SUM = '<p class="task-sum" data-tasks="{names}"></p>'
KEEPER = """\
<p class="task-tools" data-search-exclude>
<button type="button" class="md-button" data-task-do="export">파일로 내보내기</button>
<button type="button" class="md-button" data-task-do="import">파일에서 가져오기</button>
<button type="button" class="md-button" data-task-do="clear">푼 것 지우기</button>
</p>
<p class="task-said" role="status"></p>"""


class TaskExtension(Extension):
    def __init__(self, **options):
        self.config = {"root": [".", "책의 폴더입니다."]}
        super().__init__(**options)

    def extendMarkdown(self, md):
        md.preprocessors.register(
            Expanded(md, self.getConfig("root")), "dlbook_tasks", 29)


class Expanded(Preprocessor):
    """과제의 줄을 펼칩니다."""

    def __init__(self, md, root):
        super().__init__(md)
        self.root = root

    def run(self, lines):
        self.md.came_from = []
        if not any(map(LINE.fullmatch, lines)):
            return lines
        inside = {number for fence in fences.find_fences(self.md, lines)
                  for number in range(fence.start, fence.end)}
        return unfold(self.md, lines, lambda number, line: (
            [line] if number in inside else expand(line, self.root)))


def expand(line, root):
    """과제의 줄이면 펼친 줄들이고, 아니면 그 줄 하나입니다."""
    match = LINE.fullmatch(line)
    if match is None:
        return [line]
    try:
        text = DRAW[match["kind"]](match["name"] or "", Path(root))
    except ValueError as error:
        text = (f'<p data-problem="{html.escape(str(error))}">'
                f"{html.escape(line.strip())}</p>")
    return ["", *(match["indent"] + each if each else ""
                  for each in text.split("\n")), ""]


def expanded(text, root):
    """쪽의 글에서 과제의 줄을 모두 펼친 글입니다."""
    return "\n".join(each for line in text.split("\n")
                     for each in expand(line, root))


def read(name, root):
    """책의 폴더에 있는 과제입니다."""
    path = root / PLACE / f"{name}{files.SUFFIX}"
    if name.count("/") != 2 or not path.is_file():
        raise ValueError(
            f"'{name}'이라는 과제가 없습니다. {PLACE}/ 아래의 파일을 "
            "'tensors/shape/last_axis'처럼 적으세요.")
    return files.parse(name, path.read_text("utf-8"))


def draw_task(name, root):
    task = read(name, root)
    path = f"{PLACE}/{name}{files.SUFFIX}"
    answer = FENCE.format(path=path, cell="answer").split("\n")
    return TASK.format(
        name=name, title=html.escape(task.title), text=task.text,
        start=FENCE.format(path=path, cell="start"),
        answer="\n".join(f"    {line}" for line in answer),
        button="" if task.needs else BUTTON,
        command=COMMAND[not task.needs])


def draw_progress(name, root):
    """부의 이름이 비었으면 푼 것을 다루는 단추이고, 아니면 그 부에서 셀 것입니다."""
    if not name:
        return KEEPER
    paths = sorted((root / PLACE / name).glob("*/*.py"))
    names = [path.relative_to(root / PLACE).with_suffix("").as_posix()
             for path in paths]
    tasks = [each for each in names if not read(each, root).needs]
    tasks += [key for key in choices.read(root) if key.startswith(f"{name}/")]
    if not tasks:
        raise ValueError(
            f"'{name}'에는 과제가 없습니다. 'tensors'처럼 과제가 있는 부의 이름을 "
            "적으세요.")
    return SUM.format(names=" ".join(tasks))


DRAW = {"task": draw_task, "choice": choices.draw, "progress": draw_progress}


def makeExtension(**options):
    return TaskExtension(**options)
