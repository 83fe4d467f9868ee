"""컴퓨터의 기록을 읽고 적습니다.

기록은 두 가지입니다. 하나는 `python -m dlbook doctor --json`이 찍은 JSON이고,
다른 하나는 터미널에서 옮겨 적은 글입니다.

    $ nvidia-smi
    NVIDIA-SMI has failed because it couldn't communicate with …
    $ python -c "import jax; print(jax.devices())"
    [CpuDevice(id=0)]

명령은 프롬프트(`$`, `>`)로 시작하는 줄입니다. 명령이 없는 글은 nvidia-smi와
프레임워크가 찍은 글로 봅니다.
"""

import dataclasses
import json
import re

from dlbook.devices.facts import PACKAGES, Facts

PROMPT = re.compile(
    r"(?:\([\w.-]+\)\s*)?(?:(?:PS\s+)?[A-Z]:\\[^>]*>\s*|"
    r"(?:[\w.-]+@[\w.-]+[^$#]*[$#%]|[$%#>]|In \[\d+\]:)\s+)"
    r"(?P<command>\S.*)")
ASSIGNED = re.compile(r"\b([A-Z_]+)\s?=\s?[\"']?([^\"'\s]*)")
ENVIRONMENT = re.compile(r"\b(env|printenv|set|export)\b")


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
    if not text.strip():
        raise RecordError("기록이 비어 있습니다.")
    if "\0" in text or text.count("\ufffd") > len(text) / 10:
        raise RecordError("글이 아닙니다. UTF-8로 적은 기록을 주세요.")
    if text.lstrip().startswith("{"):
        return from_json(text)
    return from_terminal(text)


def from_json(text):
    """`--json`이 찍은 기록을 읽습니다."""
    try:
        known = json.loads(text)
    except ValueError as error:
        raise RecordError(f"JSON을 읽을 수 없습니다({error}). "
                          "--json이 찍은 것을 고치지 말고 주세요.") from None
    fields = {one.name: one for one in dataclasses.fields(Facts)}
    unknown = dataclasses.asdict(Facts())
    known = {name: value for name, value in known.items()
             if value is not None}
    for name, value in known.items():
        if name not in fields:
            raise RecordError(f"{name}이라는 항목은 없습니다. 쓸 수 있는 항목: "
                              f"{', '.join(fields)}.")
        kind = dict if name == "packages" else type(unknown[name])
        value = tuple(value) if isinstance(value, list) else value
        if not isinstance(value, kind):
            raise RecordError(f"{name}에 {value!r}이(가) 왔습니다. "
                              f"{kind.__name__}이(가) 필요합니다.")
        known[name] = value
    return Facts(**known)


def from_terminal(text):
    """터미널에서 옮겨 적은 글을 읽습니다."""
    known = {"environ": {}}
    blocks = split(text)
    for command, output in blocks:
        learn(known, command, output)
    if not any(command for command, output in blocks):
        known |= {"nvidia_smi": text, "framework": text}
    if not set(known) - {"environ"}:
        raise RecordError(
            "아는 명령이 없습니다. nvidia-smi나 python이 찍은 것을 주세요.")
    return Facts(**known)


def split(text):
    """글을 (명령, 찍은 글)들로 나눕니다. 명령보다 앞의 글은 명령이 빕니다."""
    blocks = [("", [])]
    for line in text.splitlines():
        found = PROMPT.fullmatch(line.strip())
        if found and not line.startswith(">>>"):
            blocks.append((found["command"], []))
        else:
            blocks[-1][1].append(line)
    return [(command, "\n".join(lines)) for command, lines in blocks
            if command or lines]


def learn(known, command, output):
    """명령 하나와 찍은 글에서 안 것을 known에 더합니다."""
    known["environ"] |= dict(ASSIGNED.findall(command))
    if "nvidia-smi" in command:
        keep(known, "nvidia_smi", output)
    elif re.search(r"pip3?\s+(list|freeze|show)|uv pip|conda list", command):
        known["packages"] = known.get("packages", {}) | installed(output)
        if re.search("grep|findstr|show|Select-String", command):
            known["partial"] = True
    elif re.search(r"python\S*\s+(-V|--version)", command):
        known["python"] = output.strip().removeprefix("Python ")
    elif "lspci" in command or "VideoController" in command:
        keep(known, "pci", output)
    elif "uname" in command or "/proc/version" in command:
        known |= system(output)
    elif command.strip() in ("ver", "systeminfo", "winver"):
        known["system"] = "Windows"
    elif "sysctl" in command:
        known["chip"] = output.strip()
    elif "os-release" in command:
        named = re.search(r'^ID="?(\w+)', output, re.M)
        known["distro"] = named[1] if named else ""
    elif "dockerenv" in command:
        known["container"] = not re.search("No such|cannot", output)
    elif found := re.match(r"echo \"?(?:\$\{?|%|\$env:)(\w+)", command):
        known["environ"][found[1]] = output.strip()
    elif ENVIRONMENT.match(command):
        known["environ"] |= dict(re.findall(r"(?m)^(\w+)=(.*)$", output))
    elif output.strip() or "python" in command:
        keep(known, "framework", f"{command}\n{output}")


def keep(known, name, output):
    known[name] = known.get(name, "") + output + "\n"


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
    """`pip list`, `pip freeze`, `pip show`의 글에서 {이름: 버전}을 읽습니다."""
    pairs = re.findall(
        r"(?m)^\s*([A-Za-z][\w.-]*)\s*(?:==|\s)\s*v?(\d\S*)", output)
    pairs += re.findall(r"(?m)^Name: (\S+)\s*\nVersion: (\S+)", output)
    return {name.lower().replace("_", "-"): version for name, version in pairs
            if PACKAGES.match(name)}
