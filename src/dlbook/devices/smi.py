"""nvidia-smi가 찍은 글을 읽습니다.

표(`nvidia-smi`), 목록(`-L`), 긴 글(`-q`), CSV(`--query-gpu`,
`--query-compute-apps`)가 한 글에 섞여 있어도 됩니다. 모르는 줄은 건너뛰고, 없는
값은 None이나 빈 글로 둡니다.
표의 머리는 드라이버 610부터 "KMD Version"과 "CUDA UMD Version"으로 바뀌었습니다
(NVIDIA nvidia-smi 설명서).
"""

import re
from typing import NamedTuple

VERSION = r"\s*:\s*(\d[\d.]*)"
DRIVER = re.compile(rf"(?:Driver|KMD) Version{VERSION}", re.I)
CUDA = re.compile(rf"CUDA (?:UMD |Driver )?Version{VERSION}", re.I)
GPU_ROW = re.compile(
    r"\|\s*(\d+)\s+(\S.*?)\s+(?:On|Off|N/A|WDDM|TCC|MCDM|ERR!|Enabled|Disabled)"
    r"\s*\|"
    r"\s*[\dA-F]{4,8}:[\dA-F]{2}:[\dA-F]{2}\.\d", re.I)
MEMORY = re.compile(r"(\d+)\s*MiB\s*/\s*(\d+)\s*MiB", re.I)
MODE = re.compile(r"\b(Default|E\. ?Process|E\. ?Thread|Prohibited)\s*\|")
MIG_MODE = re.compile(r"\|\s*(Enabled|Disabled)\*?\s*\|\s*$")
MIG_ROW = re.compile(
    r"\|\s*(\d+)\s+\d+\s+\d+\s+\d+\s*\|\s*(\d+)\s*MiB\s*/\s*(\d+)\s*MiB")
PROCESS = re.compile(
    r"\|\s*(\d+)\s+(?:\S+\s+\S+\s+)?(\d+)\s+(?:M?\+?C(?:\+G)?|G)\s+"
    r"(\S.*?)\s+(\d+\s*MiB|N/A)\s*\|")
LISTED = re.compile(r"GPU\s+(\d+)\s*:\s*(.+?)\s*\(UUID:\s*([\w-]+)\)")
LISTED_MIG = re.compile(r"\bMIG\s.*\(UUID:\s*(MIG-[\w/-]+)\)")


class Gpu(NamedTuple):
    """GPU 하나. 메모리는 MiB, 모르면 None. instances는 MIG 조각의 메모리.

    broken은 메모리나 사용률까지 ERR!로 나온 것이고, sensor는 팬, 온도, 전력의
    칸만 ERR!인 것입니다. 센서가 고장 나도 계산은 될 수 있습니다.
    """

    number: int
    name: str = "GPU"
    total: int | None = None
    used: int | None = None
    free: int | None = None
    uuid: str = ""
    mig: bool = False
    mode: str = "Default"
    broken: bool = False
    sensor: bool = False
    instances: tuple = ()


class Process(NamedTuple):
    """GPU의 메모리를 잡은 프로세스. memory는 MiB, 모르면 None."""

    gpu: int | None
    pid: int
    name: str
    memory: int | None


class Smi(NamedTuple):
    """nvidia-smi가 알려 준 것. 드라이버가 없으면 모두 비어 있습니다."""

    driver: str = ""
    cuda: str = ""
    gpus: tuple = ()
    processes: tuple = ()


def parse_smi(text):
    """nvidia-smi가 찍은 글을 Smi로 읽습니다. 어떤 글에도 오류를 내지 않습니다."""
    text = text if isinstance(text, str) else ""
    found, processes = {}, {}
    read_table(text, found, processes)
    read_list(text, found)
    read_query(text, found, processes)
    read_csv(text, found, processes)
    gpus = []
    for number, values in sorted(found.items()):
        gpu = Gpu(number, **values)
        if gpu.free is None and None not in (gpu.total, gpu.used):
            gpu = gpu._replace(free=gpu.total - gpu.used)
        gpus.append(gpu)
    driver, cuda = DRIVER.search(text), CUDA.search(text)
    versions = [gpu for gpu in read_rows(text) if gpu.get("driver_version")]
    return Smi(
        driver[1] if driver else
        versions[0]["driver_version"] if versions else "",
        cuda[1] if cuda else "", tuple(gpus), tuple(processes.values()))


def read_table(text, found, processes):
    """표를 읽습니다. GPU 하나는 두 줄이나 세 줄이고, 프로세스는 뒤에 옵니다."""
    gpu = None
    for line in filter(str.strip, text.splitlines()):
        if row := GPU_ROW.search(line):
            gpu = found.setdefault(int(row[1]), {})
            gpu["name"] = row[2]
        elif row := MIG_ROW.search(line):
            owner = found.setdefault(int(row[1]), {})
            owner["instances"] = owner.get("instances", ()) + (
                (int(row[2]), int(row[3])),)
        elif row := PROCESS.search(line):
            add(processes, int(row[1]), int(row[2]), row[3], mib(row[4]))
        elif gpu is not None and line.strip().startswith("|"):
            if row := MEMORY.search(line):
                gpu["used"], gpu["total"] = int(row[1]), int(row[2])
            if row := MODE.search(line):
                gpu["mode"] = row[1]
            if row := MIG_MODE.search(line):
                gpu["mig"] = row[1] == "Enabled"
        else:
            gpu = None
        if gpu is not None and "ERR!" in line:
            first, *rest = line.strip().strip("|").split("|")
            gpu["broken" if "ERR!" in "".join(rest) else "sensor"] = True


def read_list(text, found):
    """`nvidia-smi -L`의 목록을 읽습니다. MIG 조각은 GPU 아래에 옵니다."""
    gpu = None
    for line in text.splitlines():
        if row := LISTED.search(line):
            gpu = found.setdefault(int(row[1]), {})
            gpu["name"], gpu["uuid"] = row[2], row[3]
            tabled = bool(gpu.get("instances"))
        elif gpu is not None and LISTED_MIG.search(line) and not tabled:
            gpu["mig"] = True
            gpu["instances"] = gpu.get("instances", ()) + ((None, None),)


def read_query(text, found, processes):
    """`nvidia-smi -q`의 긴 글을 읽습니다. 값은 "이름 : 값"으로 적혀 있습니다."""
    number, section, pid, name, gpu = -1, "", 0, "", {}
    for line in text.splitlines():
        key, colon, value = (part.strip() for part in line.partition(" : "))
        if not colon:
            section = key or section
        elif key == "Product Name":
            number += 1
            gpu = found.setdefault(number, {})
            gpu["name"] = value
        elif section == "FB Memory Usage" and mib(value) is not None:
            gpu |= {key.lower(): mib(value)} if key != "Reserved" else {}
        elif section == "MIG Mode" and key == "Current":
            gpu["mig"] = value == "Enabled"
        elif key == "Process ID":
            pid, name = mib(value) or 0, ""
        elif key == "Name":
            name = value
        elif key == "Used GPU Memory" and number >= 0:
            add(processes, number, pid, name, mib(value))


def read_csv(text, found, processes):
    """CSV를 읽습니다. 표와 다르면 CSV가 이깁니다."""
    rows = read_rows(text)
    for order, row in enumerate(row for row in rows if "name" in row):
        number = mib(row.get("index"))
        gpu = found.setdefault(order if number is None else number, {})
        known = {
            "name": row["name"], "uuid": row.get("uuid"),
            "total": mib(row.get("memory.total")),
            "used": mib(row.get("memory.used")),
            "free": mib(row.get("memory.free")),
            "mode": row.get("compute_mode"),
        }
        gpu.update((key, value) for key, value in known.items()
                   if value not in (None, ""))
        if row.get("mig.mode.current"):
            gpu["mig"] = row["mig.mode.current"] == "Enabled"
    numbers = {gpu.get("uuid"): number for number, gpu in found.items()}
    for row in rows:
        if row.get("pid", "").isdigit():
            add(processes, numbers.get(row.get("gpu_uuid")), int(row["pid"]),
                row.get("process_name", ""),
                mib(row.get("used_gpu_memory") or row.get("used_memory")))


def read_rows(text):
    """머리줄이 있는 CSV의 줄들을 {이름: 값}으로 읽습니다. 없는 값은 뺍니다."""
    rows, names = [], []
    for line in filter(str.strip, text.splitlines()):
        cells = [cell.strip() for cell in line.split(",")]
        keys = [re.sub(r"\s*\[.*", "", cell) for cell in cells]
        if {"name", "pid"} & set(keys) and all(
                re.fullmatch(r"[a-z][a-z_.]*", key) for key in keys):
            names = keys
        elif names and len(cells) == len(names):
            rows.append({key: cell for key, cell in zip(names, cells)
                         if not re.match(r"\[?(N/A|Not |Unknown)", cell)})
        else:
            names = []
    return rows


def add(processes, gpu, pid, name, memory):
    """같은 프로세스가 두 번 나오면 아는 것을 더합니다."""
    old = processes.get((gpu, pid)) or processes.pop((None, pid), None)
    if old:
        name = max(name, old.name, key=len)
        memory = memory if memory is not None else old.memory
    processes[gpu, pid] = Process(gpu, pid, name, memory)


def mib(text):
    """"945MiB"나 "945 MiB"를 945로 읽습니다. 수가 없으면 None입니다."""
    found = re.match(r"(\d+)", text or "")
    return int(found[1]) if found else None
