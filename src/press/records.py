"""예제 옆의 기록을 읽고 씁니다. 출력 .out, 그림 .svg, 내력 .json입니다."""

import datetime
import hashlib
import importlib.metadata
import json
import os
import platform
import re
import tempfile
from pathlib import Path

from press import cells, compare
from press.runner import PICTURES, Run

CLAIM = re.compile(r"(?m)^(.+): (True|False)$")
PIN = re.compile(r"(?m)^([\w.-]+)==([^\s;\\]+)")
CAPTION = re.compile(r"<figcaption>.*?</figcaption>", re.S)

UNMEASURED = "측정 전"
RECORD = {"backends": "outputs-backends", "museum": "museum"}
ENGINES = {"jax", "onnxruntime", "openvino", "tensorflow", "torch"}
NO_GPU = f"{UNMEASURED}: GPU가 있는 컴퓨터에서 'make gpu'로 잽니다.\n"


class RecordError(Exception):
    """기록이 없거나 낡았거나, 실행한 것과 다릅니다."""


def remedy(example):
    command = RECORD.get(example.declarations.environment, "outputs")
    return (
        f"'make {command} ONLY={example.key}'로 다시 실행해 기록하고, 바뀐 것이 "
        "맞는지 git diff로 확인하세요."
    )


def stale(example):
    """기록이 낡은 까닭입니다. 낡지 않았으면 빈 글입니다."""
    if example.declarations.source:
        return ""
    path = example.beside(".json")
    if not path.exists():
        return "기록이 없습니다."
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        return f"{path.name}을 JSON으로 읽을 수 없습니다."
    if record.get("seal") != seal(record):
        return f"{path.name}이 기록한 뒤에 바뀌었습니다."
    if record["source"] != example.fingerprint:
        return "기록한 뒤에 프로그램이나 프로그램이 쓰는 dlbook이 바뀌었습니다."
    if moved := moved_packages(example, record["versions"]):
        return (f"기록한 뒤에 {example.lock}에서 {', '.join(moved)}의 판이 "
                "바뀌었습니다.")
    present = {path.name: file_hash(path) for path in artefacts(example)}
    if record["files"] != present:
        changed = sorted(
            name
            for name in record["files"].keys() | present.keys()
            if record["files"].get(name) != present.get(name)
        )
        return f"기록한 뒤에 {', '.join(changed)}이 바뀌었습니다."
    if example.is_notebook and record.get("cells") != digests(example):
        return "기록한 뒤에 노트북의 출력이 바뀌었습니다."
    return ""


def check(example, run):
    """실행한 결과가 기록과 같은지 봅니다. 다르면 RecordError를 냅니다."""
    if example.is_notebook:
        check_shown(example, run)
    output = shown_output(example, run)
    recorded = read(example.beside(".out"))
    tolerances = example.declarations.tolerances
    difference = compare.text_difference(
        recorded, output, tolerances,
        names=(f"{example.beside('.out').name} (기록)", "지금 실행한 출력"),
    )
    if difference:
        line = compare.first_difference(recorded, output, tolerances)
        raise RecordError(
            f"{example.name}:{source_line(run, line)}: 출력이 기록과 "
            f"다릅니다.\n\n{difference}\n{remedy(example)}"
        )
    check_pictures(example, run)
    check_fresh(example)


def check_fresh(example):
    """기록이 낡거나 손을 탔으면 RecordError를 냅니다."""
    reason = stale(example)
    if not reason and example.is_notebook:
        reason = unwoven(example)
    if reason:
        raise RecordError(f"{example.name}:1: {reason}\n{remedy(example)}")


def check_shown(example, run):
    """셀마다 보인 그림의 수와 그림말이 기록과 같은지 봅니다.

    훈련한 수는 컴퓨터마다 조금 다르므로 그림의 점까지 견주지는 않습니다.
    """
    from press import notebooks

    found = notebooks.outputs(example, run, run.output)
    before = notebooks.recorded(example)
    for number in sorted(found.keys() | before.keys()):
        captions = [
            CAPTION.findall(place.get(number, notebooks.Output()).shown)
            for place in (before, found)
        ]
        if captions[0] != captions[1]:
            line = cells.marks(example.source)[number - 1]
            raise RecordError(
                f"{example.name}:{line}: 셀이 보인 그림이 기록과 다릅니다. "
                f"기록: {captions[0]}, 실행: {captions[1]}.\n{remedy(example)}"
            )


def unwoven(example):
    """노트북이 지금의 글과 다르면 그 까닭입니다."""
    path, text = woven(example)
    return "" if read(path) == text else f"{path.name}의 글이 낡았습니다."


def woven(example):
    """노트북의 자리와, 지금의 글을 기록한 출력에 엮은 것입니다."""
    from press import notebooks

    found = notebooks.recorded(example)
    return notebooks.place(example), notebooks.compose(example, found)


def weave(example):
    """글만 바뀐 노트북을 기록한 출력에 다시 엮습니다. 엮었으면 True입니다."""
    if not example.is_notebook:
        return False
    path, text = woven(example)
    old = read(path) != text
    replace(path, text.encode())
    return old


def digests(example):
    """노트북에 든 출력의 {셀의 번호: 해시}입니다."""
    from press import notebooks

    return {str(number): output.digest
            for number, output in sorted(notebooks.recorded(example).items())}


def check_pictures(example, run):
    recorded = {path.name for path in artefacts(example)
                if path.suffix in PICTURES}
    if recorded != run.pictures.keys():
        raise RecordError(
            f"{example.name}:1: 기록한 그림은 {sorted(recorded)}인데 실행하니 "
            f"{sorted(run.pictures)}이 나왔습니다.\n{remedy(example)}"
        )
    for name, picture in run.pictures.items():
        before = (example.path.parent / name).read_bytes()
        if before == picture:
            continue
        difference = (
            compare.figure_difference(before, picture)
            if name.endswith(".svg")
            else "화소가 바뀌었습니다."
        )
        if difference:
            raise RecordError(
                f"{example.name}:1: 그림 {name}이 기록과 다릅니다. "
                f"{difference}\n{remedy(example)}"
            )


def check_ending(example, run):
    """예제가 선언한 대로 끝났는지 봅니다."""
    declared = example.declarations
    if run.code is None:
        raise RecordError(
            f"{example.name}:1: {declared.limit:g}초 안에 끝나지 않아 "
            "멈췄습니다. 예제를 줄이거나 머리글에 '# dlbook: limit=초'를 "
            "적으세요."
        )
    if run.left:
        raise RecordError(
            f"{example.name}:1: 예제가 끝난 뒤에도 프로세스가 남았습니다: "
            f"{', '.join(run.left)}. 예제 안에서 끝내고 기다리세요."
        )
    if declared.raises:
        names = run.error["names"] if run.error else []
        if declared.raises not in names:
            got = run.error["last"] if run.error else "오류 없이 끝남"
            raise RecordError(
                f"{example.name}:1: {declared.raises} 오류로 끝난다고 "
                f"선언했는데 결과는 '{got}'입니다.\n{run.stderr}"
            )
    elif run.code != 0:
        raise RecordError(
            f"{example.name}: 예제가 오류로 끝났습니다(종료 코드 "
            f"{run.code}).\n{run.stderr or run.output}"
        )
    output = shown_output(example, run)
    if nan := compare.NOT_A_NUMBER.search(output):
        line = output.count("\n", 0, nan.start()) + 1
        raise RecordError(
            f"{example.name}:{source_line(run, line)}: nan이 나왔습니다. nan은 "
            "통과하지 못합니다."
        )
    if not (run.pictures or run.shown or output):
        raise RecordError(
            f"{example.name}:1: 예제가 아무것도 보여 주지 않습니다. 결과를 "
            "출력하거나 그림을 저장하세요."
        )
    strays = [name for name in run.pictures
              if Path(name).stem != example.path.stem]
    if strays:
        raise RecordError(
            f"{example.name}:1: 그림 이름이 {', '.join(strays)}입니다. "
            f"예제와 같은 이름 {example.path.stem}.svg로 저장하세요."
        )


def write(example, run):
    """결과를 예제 옆에 씁니다. 바뀐 파일만, 다 쓴 뒤에 바꿔 놓습니다."""
    spread = kept_spread(example)
    output = shown_output(example, run)
    contents = dict(run.pictures)
    if output:
        contents[example.beside(".out").name] = output.encode()
    if not (example.declarations.bench or example.declarations.gpu):
        keep_within_tolerance(example, contents)
    for path in artefacts(example):
        if path.name not in contents:
            path.unlink()
    for name, content in contents.items():
        replace(example.path.parent / name, content)
    if example.is_notebook:
        write_notebook(example, run)
    record = {
        "source": example.fingerprint,
        "files": {path.name: file_hash(path) for path in artefacts(example)},
        "versions": versions(example),
        "device": run.device,
        "seconds": round(run.seconds, 2),
        "date": datetime.date.today().isoformat(),
    }
    if example.is_notebook:
        record["cells"] = digests(example)
    if spread:
        record["spread"] = spread
    write_record(example, record)


def write_record(example, record):
    record = {name: value for name, value in record.items() if name != "seal"}
    record["seal"] = seal(record)
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    replace(example.beside(".json"), text.encode())


def write_notebook(example, run):
    """기록한 출력과 보인 그림을 글과 엮어 노트북을 씁니다."""
    from press import notebooks

    path = notebooks.place(example)
    path.parent.mkdir(parents=True, exist_ok=True)
    found = notebooks.outputs(example, run, read(example.beside(".out")))
    replace(path, notebooks.compose(example, found).encode())


def write_unmeasured(example):
    """GPU가 있어야 하는 예제를 아직 재지 못했다고 적습니다."""
    write(example, Run(code=0, output=NO_GPU, stderr="", seconds=0,
                       device=UNMEASURED))


def claims(output):
    """참이나 거짓으로 답한 줄을 (이름표, "True"나 "False")로 모읍니다."""
    return CLAIM.findall(output)


def labelled(output, label):
    """'이름표: 값'으로 시작하는 줄들의 값입니다."""
    return [value.strip() for line in output.splitlines()
            for name, colon, value in [line.partition(":")]
            if colon and name.strip() == label]


def unmeasured(example):
    """재지 못한 gpu 예제인지 봅니다."""
    return read(example.beside(".out")) == NO_GPU


def code_hash(example):
    """글과 dlbook을 뺀, 프로그램만의 해시입니다."""
    return hashlib.sha256(example.code.encode()).hexdigest()


def kept_spread(example):
    """코드가 그대로이면 씨앗을 바꾸어 잰 범위를 남깁니다."""
    path = example.beside(".json")
    if not (example.declarations.spread and path.exists()):
        return None
    spread = json.loads(path.read_text(encoding="utf-8")).get("spread")
    return spread if spread and spread["code"] == code_hash(example) else None


def keep_within_tolerance(example, contents):
    """허용 오차 안에서만 달라진 출력과 그림은 기록을 그대로 둡니다.

    글이 달라도 되는 줄은 새로 적습니다. 낡은 글이 남으면 안 되기 때문입니다.
    """
    ratios = [tolerance for tolerance in example.declarations.tolerances
              if tolerance.ratio < 1]
    for name, content in list(contents.items()):
        path = example.path.parent / name
        if not path.exists():
            continue
        before = path.read_bytes()
        if name.endswith(".out"):
            same = not compare.text_difference(
                before.decode(), content.decode(), ratios)
        else:
            same = name.endswith(".svg") and not compare.figure_difference(
                before, content
            )
        if same:
            contents[name] = before


def shown_output(example, run):
    """쪽에 보일 출력입니다. 선언한 오류면 그 마지막 줄을 덧붙입니다."""
    if example.declarations.raises and run.error:
        return run.output + run.error["last"] + "\n"
    return run.output


def artefacts(example):
    """예제 옆에 놓인, 실행이 만든 파일들입니다. 노트북은 따로 봅니다."""
    return [
        path
        for suffix in (".out", *PICTURES)
        if (path := example.beside(suffix)).exists()
    ]


def versions(example):
    """파이썬과, 예제가 쓴 바깥 패키지의 판입니다."""
    names = set(example.imports)
    # figures는 Matplotlib을 그릴 때 가져오므로 import 문에 보이지 않습니다.
    if "dlbook.figures" in names:
        names.add("matplotlib")
    if example.declarations.environment:
        names |= {engine for engine in ENGINES if engine in example.source}
    # 케라스는 기본 백엔드인 텐서플로를 스스로 가져옵니다.
    elif example.needs_keras:
        names.add("tensorflow")
    installed = importlib.metadata.packages_distributions()
    found = {
        package: importlib.metadata.version(package)
        for name in names
        for package in installed.get(name, [])[:1]
    }
    return {"python": platform.python_version(), **dict(sorted(found.items()))}


def moved_packages(example, recorded):
    """예제가 쓴 패키지 가운데, 잠근 판이 기록과 다른 것의 이름입니다.

    예제가 쓰지 않는 패키지를 올리거나 더해도 기록은 낡지 않습니다. 잠그지 않은
    패키지는 견주지 않습니다.
    """
    lock = (example.root / example.lock).read_text(encoding="utf-8")
    pins = {canonical(name): version for name, version in PIN.findall(lock)}
    return [name for name, version in recorded.items()
            if pins.get(canonical(name), version) != version]


def canonical(name):
    """패키지 이름의 표준 꼴입니다(PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def source_line(run, output_line):
    """출력의 그 줄을 찍은 소스의 줄입니다."""
    if 0 < output_line <= len(run.lines):
        return run.lines[output_line - 1] or 1
    return run.lines[-1] if run.lines and run.lines[-1] else 1


def seal(record):
    body = {name: value for name, value in record.items() if name != "seal"}
    text = json.dumps(body, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def file_hash(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def read(path):
    return path.read_text(encoding="utf-8") if path.exists() else ""


def replace(path, content):
    """다 쓴 임시 파일로 바꿔 놓습니다. 내용이 같으면 손대지 않습니다."""
    if path.exists() and path.read_bytes() == content:
        return
    handle, temporary = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    os.chmod(temporary, 0o644)
    os.replace(temporary, path)
