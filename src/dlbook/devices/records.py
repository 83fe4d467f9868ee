"""컴퓨터의 기록을 읽고 적습니다.

기록은 두 가지입니다. 하나는 `python -m dlbook doctor --json`이 찍은 JSON이고,
다른 하나는 터미널에서 옮겨 적은 글입니다.

    $ nvidia-smi
    NVIDIA-SMI has failed because it couldn't communicate with …
    $ python -c "import jax; print(jax.devices())"
    [CpuDevice(id=0)]

글을 (명령, 찍은 글)로 나누는 것은 `terminal`이 합니다. 여기서는 토막마다 명령을
보고 무엇을 알게 되는지 적습니다.
"""

import dataclasses
import json
import re

from dlbook.devices import terminal
from dlbook.devices.facts import PACKAGES, Facts

ASSIGNED = re.compile(r"\b([A-Z_]+)(?:[\"']\])?\s?=\s?[\"']?([^\"'\s;]*)")
MAGIC_ENV = re.compile(r"(?:set_)?env\s+(\w+)[\s=]+(\S*)")
ENVIRONMENT = re.compile(r"\b(env|printenv|set|export)\b")
SMI = re.compile(r"(?<![\w-])nvidia-smi(?:\.exe)?(?![\w-])")
LOOKING = re.compile(r"^(?:sudo\s+)?(?:which|where|whereis|apt|apt-get|dpkg|find|"
                     r"ls|snap|locate)\b")
LISTING = re.compile(r"pip[\d.]*\s+(list|freeze|show)|uv pip|"
                     r"(conda|mamba)\s+list")
FILTERED = re.compile(r"grep|findstr|show|Select-String|\bhead\b|\btail\b|"
                      r"conda list\s+[^-\s|]")
CUT = re.compile(r"(?m)^\s*(?:\.{3,}|…|\[?\(?(?:중략|생략|snip|truncated)\b)")
ASKED = re.compile("is_available|is_gpu|physical|device", re.I)
NOT_ASKED = re.compile(r"is_built_with|\.enabled|executing_eagerly")
PYTHON = re.compile(r"\bpython|\bpy\s|\.py\b|ipython|jupyter|\bkeras\b")
ROW = re.compile(
    r"(?m)^[\s│├└─|*•-]*([A-Za-z][\w.-]*)\s*(?:==|\s|\s\()\s*v?"
    r"(\d[\w.+!-]*)\)?(?:[ ]+(\S+))?")
DIRECT = re.compile(r"(?m)^([A-Za-z][\w.-]*) @ \S*/[A-Za-z][\w.]*-"
                    r"(\d[\w.+]*?(?:%2B\w+)?)-")
SHOWN = re.compile(r"(?m)^Name: (\S+)\s*\nVersion: (\S+)")


class RecordError(ValueError):
    """기록을 읽을 수 없습니다."""


def write(facts):
    """Facts를 JSON으로 적습니다. 모르는 것은 빼고 적습니다."""
    unknown = dataclasses.asdict(Facts())
    known = {name: value for name, value in dataclasses.asdict(facts).items()
             if value != unknown[name]}
    return json.dumps(known, indent=1)


def read(text):
    """기록을 Facts로 읽습니다. 읽을 수 없으면 RecordError를 냅니다."""
    if not text.strip("\ufeff \t\r\n"):
        raise RecordError("기록이 비어 있습니다.")
    if "\0" in text or text.count("\ufffd") > len(text) / 3:
        raise RecordError("글이 아닙니다. UTF-8로 적은 기록을 주세요.")
    plain = "\n".join(terminal.unquote(terminal.clean(text)))
    found = re.search(r"(?m)^\{(?=\s*(?:\"|$|\}))", plain)
    if found and (not plain[:found.start()].strip()
                  or "dlbook doctor" in plain[:found.start()]):
        return from_json(plain[found.start():])
    return from_terminal(text)


def from_json(text):
    """`--json`이 찍은 기록을 읽습니다. 뒤에 딸려 온 글은 버립니다."""
    try:
        known, end = json.JSONDecoder().raw_decode(text)
    except ValueError as error:
        raise RecordError(f"JSON을 읽을 수 없습니다({error}). "
                          "--json이 찍은 것을 고치지 말고 주세요.") from None
    known = {name: value for name, value in known.items()
             if value is not None}
    if not known:
        raise RecordError("기록에 적힌 것이 없습니다.")
    return Facts(**{name: checked(name, value)
                    for name, value in known.items()})


def checked(name, value):
    """JSON의 항목 하나가 Facts의 것인지 보고, 목록은 tuple로 바꿉니다."""
    unknown = dataclasses.asdict(Facts())
    if name not in unknown:
        raise RecordError(f"{name}이라는 항목은 없습니다. 쓸 수 있는 항목: "
                          f"{', '.join(unknown)}.")
    kind = dict if name == "packages" else type(unknown[name])
    value = tuple(value) if isinstance(value, list) else value
    if not isinstance(value, kind):
        raise RecordError(f"{name}에 {value!r}이(가) 왔습니다. "
                          f"{kind.__name__}이(가) 필요합니다.")
    return value


def from_terminal(text):
    """터미널에서 옮겨 적은 글을 읽습니다."""
    known = {"environ": {}}
    blocks = terminal.split(text)
    for block in blocks:
        learn(known, block)
    if not any(block.command for block in blocks):
        known |= {"nvidia_smi": text, "framework": text}
    if set(known) <= {"environ", "shell"} and not known["environ"]:
        raise RecordError(
            "아는 명령이 없습니다. nvidia-smi나 python이 찍은 것을 주세요.")
    return Facts(**known)


def learn(known, block):
    """명령 하나와 찍은 글에서 안 것을 known에 더합니다."""
    command, output = block.command, block.output
    known["environ"] |= dict(ASSIGNED.findall(command))
    if block.shell in ("windows", "notebook"):
        known["shell"] = block.shell
    if re.match(r"(?:sudo\s+)?(?:docker|podman)\s+run\b.*\s-\w*it?\b", command):
        known["container"] = True
    if SMI.search(command) and not LOOKING.search(command):
        keep(known, "nvidia_smi", headed(command, output))
    elif LISTING.search(command):
        learn_packages(known, block)
    elif block.shell == "python" or PYTHON.search(command):
        learn_python(known, command, output)
    elif "lspci" in command or "VideoController" in command:
        keep(known, "pci", output)
    else:
        learn_system(known, command, output)


def learn_packages(known, block):
    """설치된 패키지의 목록을 더합니다. 목록이 없으면 모르는 것으로 둡니다."""
    found = installed(block.output)
    if not found:
        return
    known["packages"] = known.get("packages", {}) | {
        name: version for name, version in found.items()
        if PACKAGES.match(name)}
    if FILTERED.search(block.command) or CUT.search(block.output) or (
            block.guessed and "Package" not in block.output
            and "# packages" not in block.output):
        known["partial"] = True


def learn_python(known, command, output):
    """파이썬이 찍은 글을 더합니다. 장치를 묻지 않은 참과 거짓은 버립니다."""
    if re.search(r"python\S*\s+(-V|--version)", command):
        if found := re.match(r"\s*Python (\S+)", output):
            known["python"] = found[1]
            return
    if NOT_ASKED.search(command) and not ASKED.search(
            NOT_ASKED.sub("", command)):
        output = re.sub(r"(?m)^\s*(True|False)\s*$", "", output)
    keep(known, "framework", f"{command}\n{output}")


def learn_system(known, command, output):
    """운영 체제와 환경 변수를 더합니다."""
    if "uname" in command or "/proc/version" in command:
        known |= system(output)
    elif command.strip() in ("ver", "systeminfo", "winver"):
        known["system"] = "Windows"
    elif "sysctl" in command:
        known["chip"] = output.strip()
    elif "os-release" in command:
        named = re.search(r'^ID="?(\w+)', output, re.M)
        known["distro"] = named[1] if named else ""
    elif "dockerenv" in command:
        known["container"] = not re.search(
            "No such|cannot|없습니다|없음", output)
    elif "/proc/driver/nvidia" in command:
        keep(known, "kernel", output)
    elif found := re.match(r"echo [\"']?(?:\$\{?|%|\$env:)(\w+)", command):
        if output.strip():  # 비었으면 정하지 않은 것인지 빈 글인지 모릅니다
            known["environ"][found[1]] = output.strip()
    elif found := MAGIC_ENV.match(command):
        known["environ"][found[1]] = found[2]
    elif ENVIRONMENT.match(command):
        known["environ"] |= dict(re.findall(r"(?m)^(\w+)=(.*)$", output))


def keep(known, name, output):
    known[name] = known.get(name, "") + output + "\n"


def headed(command, output):
    """noheader로 찍은 CSV에 머리줄을 돌려줍니다."""
    asked = re.search(r"--query-(?:gpu|compute-apps)=(\S+)", command)
    return f"{asked[1].replace(',', ', ')}\n{output}" if (
        asked and "noheader" in command) else output


def system(output):
    """`uname -a`나 `/proc/version`의 글에서 운영 체제를 압니다."""
    words = output.split()
    known = {}
    if words and words[0] in ("Linux", "Darwin"):
        known["system"] = words[0]
    if release := re.search(r"\b\d+\.\d+[\w.+-]*", output):
        known["release"] = release[0]
    if machine := re.search(r"\b(x86_64|aarch64|arm64)\b", output.split(
            "RELEASE")[-1]):
        known["machine"] = machine[1]
    return known


def installed(output):
    """패키지 목록에서 {이름: 버전}을 읽습니다.

    conda는 셋째 칸(build)에 CPU용인지 적으므로 버전에 `+cpu`를 붙입니다.
    """
    found = {}
    for name, version, build in ROW.findall(output):
        cpu = re.search(r"(?:^|[_-])cpu(?:_|$)", build)
        found[name] = f"{version}+cpu" if cpu else version
    found |= {name: version.replace("%2B", "+")
              for name, version in DIRECT.findall(output)}
    found |= dict(SHOWN.findall(output))
    return {name.lower().replace("_", "-"): version
            for name, version in found.items()}
